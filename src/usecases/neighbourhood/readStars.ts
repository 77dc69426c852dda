import type { IdKind } from '../../domain/records/ids.js';
import type { Role, Stance } from '../../domain/vocabulary.js';
import type { ResponseMap } from '../../graph/shape/selection.js';
import { type ClaimStar, type GrownEdge, stancesInOrder, type ThingClaims } from './growGraph.js';

/** How many parts of a thing are looked at; one more is read, which tells that there are more. */
const maxParts = 20;

/** What was asked of the centre. */
interface Centre extends ThingClaims {
  readonly parts: readonly string[];
  /** Whether these are all its parts. */
  readonly partsComplete: boolean;
}

/** The centre, as it was read by `centreSelection`. */
export function readCentre(row: ResponseMap, kind: IdKind): Centre {
  const own = kind === 'document' ? readDocument(row) : readThingClaims(row);
  // What was merged with a part of its own is no part of itself.
  const others = (key: string) => idsOf(row, key).filter((id) => id !== own.id);
  const parts = others(' parts');
  const shown = parts.slice(0, maxParts);
  return {
    ...own,
    claims: kind === 'event' ? own.claims.map((claim) => describing(claim, own.id)) : own.claims,
    links: [
      ...(own.links ?? []),
      ...shown.map((part) => link('PART_OF', part, own.id)),
      ...others(' partOf').map((whole) => link('PART_OF', own.id, whole)),
    ],
    parts: shown,
    partsComplete: shown.length === parts.length,
  };
}

const link = (kind: GrownEdge['kind'], from: string, to: string, onWordOf: readonly string[] = []): GrownEdge => ({
  kind,
  from,
  to,
  role: null,
  stances: [],
  onWordOf,
});

/** A claim with the event that it describes. */
function describing(claim: ClaimStar, event: string): ClaimStar {
  const stances = stancesInOrder(claim.said.map(({ stance }) => stance));
  const onWordOf = [...new Set(claim.said.map(({ source }) => source))];
  return { ...claim, joins: [{ ...link('DESCRIBES', claim.id, event, onWordOf), stances }] };
}

/** A document with the claims that are spoken of in it, and with its publisher. */
function readDocument(row: ResponseMap): ThingClaims {
  const own = idOf(row);
  const publisher = idOf(within(row, ' publisher'));
  const page = pageOf(row, ' attributions');
  const found = (page?.nodes ?? []).map((one) => {
    const claim = readStar(within(one, ' claim'));
    const stance = one[' stance'] as Stance;
    return { ...claim, said: [...claim.said, { source: idOf(within(one, ' source')), stance, publisher }], stance };
  });
  const claims = united(found).map((claim) => {
    const stances = stancesInOrder(found.flatMap(({ id, stance }) => (id === claim.id ? [stance] : [])));
    return { ...claim, joins: [{ ...link('CONTAINS', own, claim.id, [publisher]), stances }] };
  });
  return { id: own, claims, complete: page?.more !== true, links: [link('PUBLISHES', publisher, own, [publisher])] };
}

/** The claims of a thing, as they were read by one of these selections. */
export function readThingClaims(row: ResponseMap): ThingClaims {
  const own = idOf(row);
  if (row[' participants'] !== undefined) {
    const itself = readStar(row);
    // The view may leave out all that is said of it.
    return { id: own, claims: itself.said.length === 0 ? [] : [itself], complete: true };
  }
  const involving = (pageOf(row, ' claims')?.nodes ?? []).map(readStar);
  const speaking = (pageOf(row, ' said')?.nodes ?? []).map((one) => {
    const found = readStar(within(one, ' claim'));
    return { ...found, said: [...found.said, { source: own, ...wordsOf(one) }] };
  });
  const pages = [pageOf(row, ' claims'), pageOf(row, ' said')];
  return { id: own, claims: united([...involving, ...speaking]), complete: pages.every((page) => page?.more !== true) };
}

/** Each claim once, with all that was read of who speaks of it. */
function united(all: readonly ClaimStar[]): readonly ClaimStar[] {
  const byId = new Map<string, ClaimStar>();
  for (const one of all) {
    const before = byId.get(one.id);
    const words = [...(before?.said ?? []), ...one.said];
    const distinct = new Map(words.map((word) => [Object.values(word).join(' '), word]));
    byId.set(one.id, { ...one, said: [...distinct.values()] });
  }
  return [...byId.values()];
}

function readStar(row: ResponseMap): ClaimStar {
  const involved = (row[' participants'] as readonly ResponseMap[]).map((one) => ({
    id: idOf(within(one, ' entity')),
    role: one[' role'] as Role,
  }));
  const page = pageOf(row, ' attributions');
  const words = (page?.nodes ?? []).map((one) => ({ source: idOf(within(one, ' source')), ...wordsOf(one) }));
  return { id: idOf(row), involved, said: words, complete: page?.more !== true };
}

function wordsOf(attribution: ResponseMap): { readonly stance: Stance; readonly publisher: string } {
  const publisher = within(within(attribution, ' document'), ' publisher');
  return { stance: attribution[' stance'] as Stance, publisher: idOf(publisher) };
}

function idsOf(row: ResponseMap, key: string): readonly string[] {
  return ((row[key] as readonly ResponseMap[] | undefined) ?? []).map(idOf);
}

function pageOf(
  row: ResponseMap,
  key: string,
): { readonly nodes: readonly ResponseMap[]; readonly more: boolean } | undefined {
  const page = row[key] as ResponseMap | undefined;
  if (page === undefined) return undefined;
  return { nodes: page[' nodes'] as readonly ResponseMap[], more: within(page, ' pageInfo')[' hasNextPage'] === true };
}

function within(row: ResponseMap, key: string): ResponseMap {
  return row[key] as ResponseMap;
}

function idOf(row: ResponseMap): string {
  return String(row[' id']);
}
