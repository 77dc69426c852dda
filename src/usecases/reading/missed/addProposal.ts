import { InvalidInput } from '../../../domain/errors.js';
import { canonicalJson, isId, parseId } from '../../../domain/records/ids.js';
import { parseRecord } from '../../../domain/records/parseRecord.js';
import type { WireRecord } from '../../../domain/records/records.js';
import { createResolver } from '../../../domain/records/resolve.js';
import type { CorrectedClaimInput, MutationAddProposalArgs, StatementInput } from '../../../domain/schema/generated.js';
import type { Engine } from '../../../graph/engine.js';
import { readOneEntry } from '../../../graph/reading/readOneEntry.js';
import type { Proposal, ProposedClaim, TextMention, TextSpan } from '../../../reading/proposal.js';
import type { ReadChosen } from '../../../reading/rules/chosen/readChosen.js';
import { rejectedAmong } from '../../decide/reviewTogether.js';
import { RootField } from '../../rootField/rootField.js';
import type { ThingsByName } from '../knownNames.js';
import { Mentions } from '../mentions.js';
import { proposalRecords } from '../proposalRecords.js';
import { reviewView } from '../textDocument.js';
import { type Author, faultOfRecords, writeRecords } from '../writeRecords.js';
import { chosenStatement, type KeptText } from './chosenStatement.js';

/** What was proposed, and its change in the journal: none if it was proposed before. */
interface AddedProposal {
  readonly attribution: string;
  readonly change: number | null;
}

/**
 * Records a statement that the proposers missed as a proposal, with the words as they stand in the document. What the reviewer does
 * not give is read as the rules read it.
 * @throws NotFound; InvalidInput
 */
export async function addProposal(
  engine: Engine,
  { document: id, statement }: MutationAddProposalArgs,
  { by, reason }: Author,
): Promise<AddedProposal> {
  checkStatement(statement);
  const { document, read, byName, sourceSpan } = await readOneEntry(engine, (one) =>
    chosenStatement(new RootField(one, reviewView), id, statement),
  );
  const proposal = withGiven(read.proposal, statement, sourceSpan);
  const records = withClaim(recordsOf(proposal, { document, read, byName }, statement), statement);
  const fault = faultOfRecords(records);
  if (fault !== undefined) throw new InvalidInput(fault);
  const author = { by, reason: reason ?? `added to “${document.title}”`, input: canonicalJson(records) };
  const ids = attributionIds(records, by);
  let rejected: readonly string[] = [];
  const { change, results } = await writeRecords(
    engine,
    (at) => [...records, ...reopened(rejected, { by, at })],
    author,
    async (transaction) => {
      rejected = await rejectedAmong(transaction, ids);
    },
  );
  const first = results.find(({ type }) => type === 'attribution')?.id;
  if (!first) throw new Error('a statement without an attribution');
  return { attribution: first, change };
}

function attributionIds(records: readonly WireRecord[], by: string): readonly string[] {
  const resolver = createResolver({ namespace: undefined, by });
  const resolved = records.map((record) => resolver.resolve(parseRecord(record)));
  return resolved.flatMap(({ type, id }) => (type === 'attribution' && id ? [id] : []));
}

/**
 * What was rejected and is now said to be so waits for a decision again: the statement itself, and that the publisher says the words,
 * which is rejected as its own narrative where it only passes them on.
 */
function reopened(
  rejected: readonly string[],
  decided: { readonly by: string; readonly at: string },
): readonly WireRecord[] {
  return rejected.length === 0
    ? []
    : [{ review: { attributions: [...rejected], state: 'PROPOSED', ...decided, reason: 'added by a reviewer' } }];
}

function checkStatement(statement: StatementInput): void {
  const { source, sourceName, sourceSpan, sourceUnnamed, mode, claim, newClaim } = statement;
  if (sourceUnnamed && (source || !sourceSpan))
    throw new InvalidInput(
      'statement: sourceUnnamed needs sourceSpan, the words that describe who says it, and no source',
    );
  if (source && sourceName) throw new InvalidInput('statement: give either source, an id, or sourceName, a name');
  if (claim && newClaim) throw new InvalidInput('statement: give either claim, one of the graph, or newClaim');
  if (source && !isId(source)) throw new InvalidInput('statement: source is an id; a name is given as sourceName');
  const isOwn = !source && !sourceName?.trim() && !sourceSpan;
  if (isOwn && mode && mode !== 'NARRATIVE')
    throw new InvalidInput('statement: without source, sourceName and sourceSpan it is the publisher’s own: NARRATIVE');
  if (!isOwn && mode === 'NARRATIVE')
    throw new InvalidInput('statement: NARRATIVE is what the publisher says itself: leave out the source');
}

/** With what the reviewer says instead of what was read. */
function withGiven(
  { speaker, cue, claim: readClaim, ...read }: Proposal,
  statement: StatementInput,
  sourceSpan: TextSpan | undefined,
): Proposal {
  const who = speakerOf(statement, speaker, sourceSpan);
  const { mode, stance, certainty, coding, stated, claim, newClaim } = statement;
  const known = claim ? undefined : newClaim ? claimOf(readClaim, read.content, newClaim) : readClaim;
  const readMode = read.mode === 'NARRATIVE' ? 'INDIRECT' : read.mode;
  return {
    ...read,
    ...(who === undefined ? {} : { speaker: who, ...(cue === undefined ? {} : { cue }) }),
    relays: who === undefined ? [] : read.relays,
    mode: who === undefined ? 'NARRATIVE' : (mode ?? readMode),
    ...(stance ? { stance } : {}),
    ...(certainty ? { certainty } : {}),
    ...(coding ? { coding } : {}),
    ...(stated ? { stated } : {}),
    ...(known === undefined ? {} : { claim: known }),
  };
}

/** Who says it: nobody is the publisher in its own voice. */
function speakerOf(
  { source, sourceName, sourceUnnamed }: StatementInput,
  read: TextMention | undefined,
  sourceSpan: TextSpan | undefined,
): TextMention | undefined {
  const name = sourceName?.trim();
  const span = sourceSpan ?? { start: 0, end: 0, exact: '' };
  if (sourceUnnamed) {
    const words = name || span.exact.replace(/^(?:the|an?)\s+(?=.)/iu, '').replace(/\s+/gu, ' ');
    return { span, name: words, kind: 'ACTOR', isNamed: false, candidates: [] };
  }
  if (source) return { span, name: source, kind: 'ACTOR', isNamed: true, candidates: [source] };
  if (name) return { span, name, kind: 'ACTOR', isNamed: true, candidates: [] };
  return sourceSpan === undefined ? undefined : read;
}

/** Participants that are given by id are set when the records are made. */
function claimOf(
  claim: ProposedClaim | undefined,
  content: Proposal['content'],
  given: CorrectedClaimInput,
): ProposedClaim {
  const words = content.map(({ exact }) => exact).join(' … ');
  const plain: ProposedClaim = { predicate: 'said', text: words, participants: [], modality: 'ACTUAL' };
  const { participants, ...own } = Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
  ) as CorrectedClaimInput;
  const old = claim ?? plain;
  return { ...old, ...(own as Partial<ProposedClaim>), participants: participants ? [] : old.participants };
}

interface Reading {
  readonly document: KeptText;
  readonly read: ReadChosen;
  readonly byName: ThingsByName;
}

function recordsOf(
  proposal: Proposal,
  { document, read, byName }: Reading,
  { source }: StatementInput,
): readonly WireRecord[] {
  const { id, textHash, publisher, characters } = document;
  const mentions = new Mentions(textHash, byName, id, read.ofText);
  if (publisher.__typename !== 'UnnamedSource') mentions.know(publisher.name, publisher.id);
  if (source) mentions.know(source, source);
  const scope = { document: id, publisher: publisher.id, textHash, characters, mentions };
  const said = proposalRecords(proposal, 0, scope);
  return [...mentions.entities(), ...mentions.unnamedSources(), ...said];
}

/** With the claim that the reviewer means, or the participants that the reviewer gives. */
function withClaim(records: readonly WireRecord[], { claim: given, newClaim }: StatementInput): readonly WireRecord[] {
  if (given) {
    const claim = parseId(given, 'claim');
    return records.flatMap((record): readonly WireRecord[] => {
      if ('claim' in record) return [];
      return 'attribution' in record ? [{ attribution: { ...record.attribution, claim } }] : [record];
    });
  }
  const participants = newClaim?.participants;
  if (!participants || participants.length === 0) return records;
  return records.map((record): WireRecord => {
    if (!('claim' in record)) return record;
    const { occurrence: _, ...claim } = record.claim;
    return { claim: { ...claim, participants } } as WireRecord;
  });
}
