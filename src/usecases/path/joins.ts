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

/** What joins things, as a search came by it. */
export interface PathGraph {
  /** Claims that most speak of first, then by id; then links. */
  readonly hops: readonly PathEdge[];
  /** For each claim, the entities that take part in it. */
  readonly participants: ReadonlyMap<string, ReadonlySet<string>>;
  readonly links: ReadonlyMap<string, PartOf>;
}

/** What the rows of a search say; one thing may have been come by from several sides. */
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

/** What a row joins: a claim those who take part and those who speak of it, a link its two ends, an end of the search nothing. */
export function edgeOf(row: ResponseMap): PathEdge {
  const ends = isLink(row) ? [String(row[' part']), String(row[' whole'])] : [];
  return { id: String(row[' id']), things: [...idsIn(row, ' about'), ...idsIn(row, ' speakers'), ...ends] };
}

function isLink(row: ResponseMap): boolean {
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
