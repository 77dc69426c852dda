import { InvalidInput } from '../../domain/errors.js';
import type { Question } from '../../graph/select/compose.js';
import { hiddenFields, type ResponseMap } from '../../graph/shape/selection.js';
import { by } from '../../graph/shape/shape.js';
import type { RootField } from '../rootField/rootField.js';
import { edgeOf, type PathGraph, pathGraph } from './joins.js';

/** From where to where, in how many hops at the most. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
}

/** What joins things between two ends. */
export interface PathSearch extends PathGraph {
  /** The ends as they are merged in the view. */
  readonly from: string;
  readonly to: string;
}

/** One end of the search: what it has reached, and what of that it reached last. */
interface Side {
  readonly end: string;
  readonly reached: ReadonlySet<string>;
  readonly front: readonly string[];
}

/** How many claims, and how many links, a side takes in a round, newest first: a hub must not load the whole graph. */
const maxInRound = 2_000;
const maxRows = 4 * maxInRound + 2;

/**
 * Searches breadth first from both ends until they meet. Each round takes both sides one hop further, in one round trip.
 * @throws InvalidInput when both ends are one thing; NotFound
 */
export async function searchPaths(field: RootField, ends: PathEnds): Promise<PathSearch> {
  let sides = [startAt(ends.from), startAt(ends.to)] as const;
  const rows: ResponseMap[] = [];
  for (let hops = 0; hops < ends.maxHops; hops += 2) {
    const { value: round } = await field.ask<readonly ResponseMap[]>(questionOf(ends, sides));
    rows.push(...round);
    if (hops === 0) sides = [startAt(mergedEnd(rows, ends.from)), startAt(mergedEnd(rows, ends.to))];
    refuseOneThing(ends, sides);
    sides = [further(sides[0], round), further(sides[1], round)];
    if (haveMet(sides) || sides.some(({ front }) => front.length === 0)) break;
  }
  return { ...pathGraph(rows), from: sides[0].end, to: sides[1].end };
}

function startAt(end: string): Side {
  return { end, reached: new Set([end]), front: [end] };
}

function mergedEnd(rows: readonly ResponseMap[], end: string): string {
  return String(rows.find((row) => row[' end'] === end)?.[' id']);
}

function refuseOneThing({ from, to }: PathEnds, [a, b]: readonly [Side, Side]): void {
  if (a.end === b.end) {
    throw new InvalidInput(`${from} and ${to} are one thing in this view: a path leads from one thing to another`);
  }
}

/** A side one hop further. */
function further({ end, reached, front }: Side, rows: readonly ResponseMap[]): Side {
  const last = new Set(front);
  const joined = rows.map((row) => edgeOf(row).things).filter((things) => things.some((thing) => last.has(thing)));
  const next = new Set(joined.flat().filter((thing) => !reached.has(thing)));
  return { end, reached: new Set([...reached, ...next]), front: [...next] };
}

function haveMet([a, b]: readonly [Side, Side]): boolean {
  return [...a.reached].some((thing) => b.reached.has(thing));
}

function questionOf({ from, to }: PathEnds, [a, b]: readonly [Side, Side]): Question {
  const sides = [
    { end: from, things: a.front },
    { end: to, things: b.front },
  ];
  return {
    file: 'queries/path',
    kind: 'list',
    to: 'Hop',
    binding: { when: [], params: { sides, taken: maxInRound } },
    args: {},
    selection: { Hop: hiddenFields('id end about speakers part whole by reason') },
    sort: [by('id')],
    max: maxRows,
    named: [from, to],
  };
}
