import type { ResponseMap } from '../../graph/shape/selection.js';
import type { PathEdge } from '../../reasoning/index.js';

/** A decision that one thing is part of another. */
export interface PartOf {
  readonly decision: string;
  readonly part: string;
  readonly whole: string;
  readonly by: string | null;
  readonly reason: string | null;
}

/** The graph that a search has explored. */
export interface PathGraph {
  /** Claims with the most speakers first, then by id; then links. */
  readonly hops: readonly PathEdge[];
  /** The participants of each claim. */
  readonly participants: ReadonlyMap<string, ReadonlySet<string>>;
  readonly links: ReadonlyMap<string, PartOf>;
}

/** Builds the graph from the rows of a search. Both sides may have found the same row. */
export function pathGraph(rows: readonly ResponseMap[]): PathGraph {
  const byId = [...new Map(rows.map((row) => [String(row[' id']), row])).values()];
  const claims = byId.filter((row) => Array.isArray(row[' about']));
  const links = byId.flatMap(linkOf);
  return {
    hops: [...claims].sort(maxVoicesFirst).concat(byId.filter(isLink)).map(edgeOf),
    participants: new Map(claims.map((row) => [String(row[' id']), new Set(idsIn(row, ' about'))])),
    links: new Map(links.map((link) => [link.decision, link])),
  };
}

/** The nodes that a row connects: participants and speakers of a claim, or the ends of a link. The ends of the search connect none. */
export function edgeOf(row: ResponseMap): PathEdge {
  const ends = isLink(row) ? [String(row[' part']), String(row[' whole'])] : [];
  return { id: String(row[' id']), things: [...idsIn(row, ' about'), ...idsIn(row, ' speakers'), ...ends] };
}

/** Whether a row is a decided link. */
export function isLink(row: ResponseMap): boolean {
  return typeof row[' part'] === 'string';
}

function linkOf(row: ResponseMap): readonly PartOf[] {
  if (!isLink(row)) return [];
  const text = (key: string) => (typeof row[key] === 'string' ? row[key] : null);
  const [part = '', whole = ''] = edgeOf(row).things;
  return [{ decision: String(row[' id']), part, whole, by: text(' by'), reason: text(' reason') }];
}

function maxVoicesFirst(a: ResponseMap, b: ResponseMap): number {
  const more = idsIn(b, ' speakers').length - idsIn(a, ' speakers').length;
  return more || (String(a[' id']) < String(b[' id']) ? -1 : 1);
}

function idsIn(row: ResponseMap, key: string): readonly string[] {
  return (row[key] ?? []) as readonly string[];
}
