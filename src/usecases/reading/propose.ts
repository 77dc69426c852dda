import { InvalidInput } from '../../domain/errors.js';
import { canonicalJson } from '../../domain/records/ids.js';
import type { WireRecord } from '../../domain/records/records.js';
import type { MutationProposeArgs } from '../../domain/schema/generated.js';
import type { Engine } from '../../graph/engine.js';
import { readOneEntry } from '../../graph/reading/readOneEntry.js';
import type { Named } from '../../language/names/named.js';
import type { Known } from '../../language/read/read.js';
import { mentionsOf, type Proposal } from '../../reading/proposal.js';
import { datelineDay } from '../../reading/rules/text/datelineDay.js';
import { relaysReviewedWith } from '../decide/reviewTogether.js';
import { RootField } from '../rootField/rootField.js';
import { lookUpNames, namesInText, type ThingsByName } from './knownNames.js';
import { Mentions } from './mentions.js';
import { proposalRecords } from './proposalRecords.js';
import { hasProposals, openProposals } from './proposalsOf.js';
import type { Proposer, ReadByProposer } from './proposers.js';
import { proposalInWords } from './readingInWords.js';
import { earlierDocuments, longestDocument, type TextDocument, textDocument } from './textDocument.js';
import { uniteProposals } from './uniteProposals.js';
import { type Author, faultOfRecords, writeRecords } from './writeRecords.js';

/** The most attributions of one review. */
const maxReviewed = 1_000;

/** What came of reading a text. */
export interface Proposed {
  /** The id of the document; undefined if nothing was written. */
  readonly document: string | undefined;
  readonly change: number | null;
  readonly count: number;
  readonly leftOut: readonly string[];
  readonly readings: readonly string[];
  /** The document of the same page with another text, the latest. */
  readonly updateOf: string | undefined;
}

interface Reading {
  readonly document: TextDocument;
  /** Undefined for a text that was read before. */
  readonly records: readonly WireRecord[] | undefined;
  readonly proposals: readonly Proposal[];
  readonly leftOut: readonly string[];
  /** Open proposals of the same text under other metadata. */
  readonly outdated: readonly string[];
  readonly updateOf: string | undefined;
}

/** How a text is read. */
interface ReadingOptions extends Author {
  readonly proposers: readonly Proposer[];
  /** The day of reading, as `2016-03-06`. */
  readonly today: string;
}

/**
 * Reads a text and records who says what in it as proposals, in one change.
 * @throws InvalidInput for an empty or too long text, and for a publisher whose name several have; Conflict for a text that the
 * graph has under other metadata
 */
export async function propose(engine: Engine, args: MutationProposeArgs, options: ReadingOptions): Promise<Proposed> {
  checkLength(args.text);
  const reading = await read(engine, args, options);
  const { document, records, proposals, leftOut, updateOf } = reading;
  const told = { count: proposals.length, leftOut, readings: proposals.map(proposalInWords), updateOf };
  if (records === undefined) return { ...told, document: document.document, change: null };
  if (args.dryRun) return { ...told, document: undefined, change: null };
  const input = canonicalJson(records);
  const author = { by: options.by, reason: options.reason ?? `read “${document.title}”`, input };
  let outdated = reading.outdated;
  const { change, results } = await writeRecords(
    engine,
    (at) => [...records, ...decisionsOf(reading, outdated, options.by, at)],
    author,
    async (transaction) => {
      const relays = await relaysReviewedWith(transaction, reading.outdated, 'REJECTED');
      outdated = [...reading.outdated, ...relays].slice(0, maxReviewed);
    },
  );
  const id = results.find(({ type }) => type === 'document')?.id ?? document.document;
  return { ...told, document: id, change };
}

function checkLength(text: string): void {
  if (!/[\p{L}\p{N}]/u.test(text)) throw new InvalidInput('the text is empty: it has no letter and no digit');
  if (text.length > longestDocument)
    throw new InvalidInput(
      `the text is ${text.length} characters long; the maximum is ${longestDocument}: read it in parts, each a document of its own`,
    );
}

/** Proposers may take long, so that no snapshot is held while they work. */
async function read(engine: Engine, args: MutationProposeArgs, options: ReadingOptions): Promise<Reading> {
  const { text, document: given, correct } = args;
  const before = await readOneEntry(engine, async (one) => {
    const field = new RootField(one);
    const document = await textDocument(field, { ...given, text, today: options.today, correct: correct === true });
    const updateOf = (await earlierDocuments(field, given.url, document.textHash))[0]?.id;
    const wasRead = document.records.length === 0 && (await hasProposals(field, document.document));
    return { document, updateOf, known: wasRead ? undefined : await namesInText(field, text) };
  });
  const { document, updateOf, known } = before;
  if (known === undefined) return { document, records: undefined, proposals: [], leftOut: [], outdated: [], updateOf };
  const characters = [...text];
  const found = await findProposals(text, document, known, options.proposers);
  const united = uniteProposals(found.proposals, characters);
  const names = united.proposals.flatMap((one) => mentionsOf(one).map(({ name }) => name));
  const others = document.others.map(({ id }) => id);
  const { more, outdated } = await readOneEntry(engine, async (one) => {
    const field = new RootField(one);
    return { more: await lookUpNames(field, names), outdated: await openProposals(field, others) };
  });
  const byName = new Map<string, readonly Named[]>([...known, ...more]);
  const { records, proposals, leftOut } = recordsOf(united.proposals, document, byName, characters);
  return {
    document,
    records,
    proposals,
    leftOut: [...undated(text, document), ...found.leftOut, ...united.leftOut, ...leftOut],
    outdated,
    updateOf,
  };
}

async function findProposals(
  text: string,
  { title, publisherName, publishedAt }: TextDocument,
  byName: ThingsByName,
  proposers: readonly Proposer[],
): Promise<ReadByProposer> {
  const toRead = { text, title, publishedAt, ...(publisherName === undefined ? {} : { publisher: publisherName }) };
  const names = [...new Map([...byName.values()].flat().map((thing) => [thing.id, thing])).values()];
  const known: Known = { names, predicates: new Set() };
  const proposals: Proposal[] = [];
  const leftOut: string[] = [];
  for (const proposer of proposers) {
    const found = await proposer(toRead, known, proposals);
    proposals.push(...found.proposals);
    leftOut.push(...found.leftOut);
  }
  return { proposals, leftOut };
}

/** That times such as "Friday" are not read, because a dateline has no year and nothing else tells the day. */
function undated(text: string, { publishedAt }: TextDocument): readonly string[] {
  const written = publishedAt.startsWith('[..') ? datelineDay(text) : undefined;
  if (written === undefined || written.day !== undefined) return [];
  return [
    `times such as “Friday”: the dateline says ${written.said} without a year: give the day of publication (publishedAt) to read them`,
  ];
}

/** The records of all proposals; one whose records are not valid is left out. */
function recordsOf(
  proposals: readonly Proposal[],
  document: TextDocument,
  byName: ThingsByName,
  characters: readonly string[],
): {
  readonly records: readonly WireRecord[];
  readonly proposals: readonly Proposal[];
  readonly leftOut: readonly string[];
} {
  const speakers = proposals.flatMap(({ speaker, relays }) => [...(speaker ? [speaker] : []), ...relays]);
  const mentions = new Mentions(document.textHash, byName, document.document, speakers);
  if (document.publisherName !== undefined) mentions.know(document.publisherName, document.publisher);
  const scope = { ...document, characters, mentions };
  const leftOut: string[] = [];
  const taken = proposals.flatMap((proposal, index) => {
    const records = proposalRecords(proposal, index, scope);
    const fault = faultOfRecords(records);
    if (fault === undefined) return [{ proposal, records }];
    leftOut.push(`${proposal.extractor}: ${fault}`);
    return [];
  });
  const said = taken.flatMap(({ records }) => records);
  return {
    records: [...mentions.entities(), ...document.records, ...mentions.unnamedSources(), ...said],
    proposals: taken.map(({ proposal }) => proposal),
    leftOut,
  };
}

/** What a text read again under other metadata decides about the earlier record of it. */
function decisionsOf(
  { document }: Reading,
  outdated: readonly string[],
  by: string,
  at: string,
): readonly WireRecord[] {
  const reason = 'the same text was read again under other metadata';
  const links = document.others.map(
    ({ id }): WireRecord => ({
      link: { kind: 'DERIVED_FROM', derivation: 'REPRINT', from: document.document, to: id, by, at, reason },
    }),
  );
  const reviews: WireRecord[] =
    outdated.length === 0 ? [] : [{ review: { attributions: [...outdated], state: 'REJECTED', by, at, reason } }];
  return [...links, ...reviews];
}
