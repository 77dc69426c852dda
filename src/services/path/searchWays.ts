import { InvalidInput } from '../../model/errors.js';
import type { Hop } from '../../provenance/shortestPaths.js';
import type { Engine } from '../../store/engine.js';
import type { Question } from '../../store/read/compose.js';
import { hiddenFields, type Keyed } from '../../store/read/selection.js';
import type { View } from '../../store/read/view.js';
import { answer } from '../answer.js';

/** From where to where, in how many hops at the most. */
export interface Ends {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
}

/** A decision that one thing is part of another. */
export interface PartOf {
  readonly decision: string;
  readonly part: string;
  readonly whole: string;
  readonly by: string | null;
  readonly reason: string | null;
}

/** What joins things between two ends. */
export interface Ways {
  /** The ends as they are merged in the view. */
  readonly from: string;
  readonly to: string;
  /** Claims that most speak of first, then by id. */
  readonly hops: readonly Hop[];
  /** For each claim, the entities that take part in it. */
  readonly participants: ReadonlyMap<string, ReadonlySet<string>>;
  readonly links: ReadonlyMap<string, PartOf>;
  /** The moment all this was read at. */
  readonly at: string;
}

/** How many claims, and how many links, a level of the search takes, newest first: a hub must not load the whole graph. */
const mostOnLevel = 2_000;
const mostHops = 100_000;

/** Searches from both ends until they meet. One round trip. @throws InvalidInput when both ends are one thing; NotFound */
export async function searchWays(engine: Engine, ends: Ends, view: View | null | undefined): Promise<Ways> {
  const { value: rows, at } = await answer<readonly Keyed[]>(engine, questionOf(ends), view);
  const endOf = (end: string) => String(rows.find((row) => row[' end'] === end)?.[' id']);
  const [from, to] = [endOf('from'), endOf('to')];
  if (from === to) {
    throw new InvalidInput(`${ends.from} and ${ends.to} are one thing in this view: a path leads from one to another`);
  }
  const claims = rows.filter((row) => row[' about'] !== null);
  const links = rows.flatMap(linkOf);
  return {
    from,
    to,
    hops: [...hopsOf(claims), ...links.map(({ decision, part, whole }) => ({ id: decision, things: [part, whole] }))],
    participants: new Map(claims.map((row) => [String(row[' id']), new Set(idsIn(row, ' about'))])),
    links: new Map(links.map((link) => [link.decision, link])),
    at,
  };
}

function questionOf({ from, to, maxHops }: Ends): Question {
  const levels = Array.from({ length: maxHops - 1 }, (_, index) => `hops${index + 2}`);
  return {
    file: 'read/path',
    kind: 'list',
    to: 'Hop',
    binding: { when: levels, params: { from, to, most: mostOnLevel } },
    args: {},
    selection: { Hop: hiddenFields('id end about speakers part whole by reason') },
    sort: ['n_.id'],
    most: mostHops,
    named: [from, to],
  };
}

/** Both sides may have come by one claim: it is one hop. */
function hopsOf(claims: readonly Keyed[]): readonly Hop[] {
  const byId = new Map(claims.map((row) => [String(row[' id']), row]));
  return [...byId]
    .map(([id, row]) => ({
      id,
      things: [...idsIn(row, ' about'), ...idsIn(row, ' speakers')],
      voices: idsIn(row, ' speakers').length,
    }))
    .sort((a, b) => b.voices - a.voices || (a.id < b.id ? -1 : 1))
    .map(({ id, things }) => ({ id, things }));
}

function linkOf(row: Keyed): readonly PartOf[] {
  if (typeof row[' part'] !== 'string') return [];
  const text = (key: string) => (typeof row[key] === 'string' ? row[key] : null);
  const [part, whole] = [row[' part'], String(row[' whole'])];
  return [{ decision: String(row[' id']), part, whole, by: text(' by'), reason: text(' reason') }];
}

function idsIn(row: Keyed, key: string): readonly string[] {
  return (row[key] ?? []) as readonly string[];
}
