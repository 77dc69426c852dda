import type { MentionMatch, QueryProposalsArgs } from '../../domain/schema/generated.js';
import { wholeName } from '../../domain/text/search/wholeNames.js';
import type { Mode, Role, Stance } from '../../domain/vocabulary.js';
import type { Engine } from '../../graph/engine.js';
import {
  fieldsOf,
  plainFields,
  type ResponseMap,
  type SelectedField,
  type Selection,
} from '../../graph/shape/selection.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import type { SameClaim } from '../../language/match/sameClaim.js';
import type { Named } from '../../language/names/named.js';
import { project } from '../project/project.js';
import { RootField } from '../rootField/rootField.js';
import { comparedClaimOf, comparedFieldsWith } from '../understanding/readCandidates.js';
import { completeProposals } from './completeProposals.js';
import { lookUpNames } from './knownNames.js';
import { kindOfNamed, thingsNamed } from './mentions.js';
import { proposalsOf } from './proposalsOf.js';
import { readingInWords } from './readingInWords.js';
import { sameAs } from './sameAs.js';
import { reviewView } from './textDocument.js';

const maxCandidates = 10;

const named = plainFields('id name key');
const unnamed = plainFields('id name');
const anything: Selection = {
  Person: named,
  Organisation: named,
  Actor: named,
  Place: named,
  OtherEntity: named,
  UnnamedSource: unnamed,
  JointSource: unnamed,
};
const sources: Selection = Object.fromEntries(
  Object.entries(anything).filter(([type]) => type !== 'Place' && type !== 'OtherEntity'),
);

const edge = (name: string, selection: Selection, key = name): SelectedField => ({ key, name, args: {}, selection });

const relay = (below: readonly SelectedField[]): SelectedField =>
  edge('relayedBy', { Attribution: [...plainFields('id'), edge('source', sources), ...below] });

/** What of a proposal is read, whatever is selected of it. */
const rowFields: readonly SelectedField[] = [
  ...plainFields('id place stance mode stated spelling sourceSpan mentions'),
  edge('source', sources),
  edge('document', { Document: plainFields('id sha256') }),
  edge('claim', comparedFieldsWith('key')),
  relay([relay([relay([])])]),
];

interface NamedRow {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
  readonly key?: string;
}

interface Relaying {
  readonly id: string;
  readonly source: NamedRow;
  readonly relayedBy?: readonly Relaying[];
}

interface Row {
  readonly id: string;
  readonly place: string;
  readonly stance: Stance;
  readonly mode: Mode;
  readonly stated: string | null;
  readonly spelling: string | null;
  readonly mentions: readonly { readonly entity: string; readonly exact?: string | null }[];
  readonly source: NamedRow;
  readonly document: { readonly id: string; readonly sha256: string | null };
  readonly claim: ResponseMap;
  readonly relayedBy: readonly Relaying[];
}

/** A proposal while it is put together. */
interface Read {
  readonly row: Row;
  readonly claim: ComparedClaim;
  readonly relaying: readonly Relaying[];
  readonly mentioned: readonly Mentioned[];
}

interface Mentioned {
  readonly words: string | null;
  readonly role: Role | null;
  readonly thing: NamedRow;
  readonly how: MentionMatch;
}

/** Proposals in the order of the text, with what a reviewer needs to decide them. */
export async function proposals(engine: Engine, args: QueryProposalsArgs, selection: Selection): Promise<ResponseMap> {
  const field = new RootField(engine, reviewView);
  const asked = fieldsOf(selection, 'ProposalConnection');
  const page = asked.filter(({ name }) => name === 'pageInfo' || name === 'totalCount');
  const rows = edge('nodes', { Proposed: rowFields }, ' rows');
  const wanted = asked.some(({ name }) => name === 'nodes') ? [...page, rows] : page;
  const { value } = await field.ask<ResponseMap>(proposalsOf(args, { ProposedConnection: wanted }));
  const read = ((value[' rows'] ?? []) as readonly Row[]).map(readRow);
  const [names, same] = await Promise.all([namesOfNew(engine, read), sameAs(engine, read.map(comparedOf))]);
  const nodes = read.map((one, index) => proposalOf(one, names, same[index] ?? []));
  const connection = Object.fromEntries(page.map(({ key }) => [key, value[key]]));
  const lists = await completeProposals(
    { field, counting: new RootField(engine) },
    nodes,
    asked.filter((one) => !page.includes(one)),
  );
  return { ...lists, ...((await field.complete(connection)) as object) } as ResponseMap;
}

/** A page of no proposals. */
export function emptyPage(selection: Selection): ResponseMap {
  const pageInfo = { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null };
  return project('ProposalConnection', { nodes: [], pageInfo, totalCount: 0 }, selection);
}

function comparedOf({ row: { document, place }, claim }: Read) {
  return { claim, document: document.id, place };
}

function readRow(row: Row): Read {
  const relaying = relayingOf(row.relayedBy);
  const participants = (row.claim.participants as readonly { readonly role: Role; readonly entity: NamedRow }[]).map(
    ({ role, entity }): Mentioned => {
      const words = row.mentions.find((one) => one.entity === entity.id)?.exact ?? null;
      return { words, role, thing: entity, how: howMatched(entity, words, row) };
    },
  );
  const spelling = row.spelling;
  const speaker: Mentioned = {
    words: spelling,
    role: null,
    thing: row.source,
    how: howMatched(row.source, spelling, row),
  };
  return { row, claim: comparedClaimOf(row.claim), relaying, mentioned: [speaker, ...participants] };
}

/** Whoever relays it, and whoever relays that, the nearest first; each once. */
function relayingOf(nearest: readonly Relaying[]): readonly Relaying[] {
  const all = [...nearest, ...nearest.flatMap(({ relayedBy = [] }) => relayingOf(relayedBy))];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

function howMatched(thing: NamedRow, words: string | null, { document }: Row): MentionMatch {
  if (thing.__typename === 'UnnamedSource') return 'UNNAMED';
  if (thing.__typename === 'JointSource') return 'JOINT';
  if (document.sha256 !== null && thing.key?.startsWith(`mention:${document.sha256.slice(0, 32)}`) === true)
    return 'NEW';
  return words === null || wholeName(words) === wholeName(thing.name) ? 'NAME' : 'ALIAS';
}

/** What the graph has by the names of new things: several may have that name. */
async function namesOfNew(engine: Engine, read: readonly Read[]) {
  const names = read.flatMap(({ mentioned }) =>
    mentioned.filter(({ how }) => how === 'NEW').map(({ thing }) => thing.name),
  );
  return names.length === 0 ? new Map<string, readonly Named[]>() : lookUpNames(new RootField(engine), names);
}

function proposalOf(
  { row, claim, relaying, mentioned }: Read,
  names: ReadonlyMap<string, readonly Named[]>,
  same: readonly SameClaim[],
): object {
  return {
    attribution: row.id,
    relayedBy: relaying.map(({ id }) => id),
    reading: () => wordsOf({ row, claim, relaying }),
    mentions: mentioned.map(({ words, role, thing, how }) => ({
      words,
      role,
      thing: thing.id,
      how,
      candidates: () => (how === 'NEW' ? candidatesFor(thing, names) : []),
    })),
    sameAs: same.map(({ claim: other, how, differs, isSame }, index) => ({
      claim: other.id,
      how,
      differs: differs.length === 0 ? null : differs.join('; '),
      preselected: index === 0 && isSame,
    })),
  };
}

function candidatesFor(thing: NamedRow, names: ReadonlyMap<string, readonly Named[]>): readonly string[] {
  const kind = kindOfNamed(thing.__typename);
  if (kind === undefined) return [];
  const found = thingsNamed(thing.name, kind, names).map(({ id }) => id);
  return found.filter((id) => id !== thing.id).slice(0, maxCandidates);
}

function wordsOf({ row, claim, relaying }: Pick<Read, 'row' | 'claim' | 'relaying'>): string {
  const isNarrative = row.mode === 'NARRATIVE' && relaying.length === 0;
  return readingInWords({
    speaker: isNarrative ? undefined : row.source.name,
    relays: relaying.map(({ source }) => source.name),
    stance: row.stance,
    mode: row.mode,
    stated: row.stated,
    predicate: claim.predicate,
    text: claim.text,
    participants: claim.participants,
    modality: claim.modality,
    valid: claim.valid,
  });
}
