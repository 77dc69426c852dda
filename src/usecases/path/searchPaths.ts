import { InvalidInput } from '../../domain/errors.js';
import type { Question } from '../../graph/select/compose.js';
import { hiddenFields, type ResponseMap } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import type { RootField } from '../rootField/rootField.js';
import { edgeOf, isLink, type PathGraph, pathGraph } from './joins.js';

/** The ends and the maximum length of a path. */
export interface PathEnds {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
}

/** The result of a search. */
export interface PathSearch extends PathGraph {
  /** The ends after merges. */
  readonly from: string;
  readonly to: string;
  /** Whether all claims and links of the things that were reached were read. */
  readonly complete: boolean;
  /** Whether all that one of the ends leads to was read: then there is no other path. */
  readonly exhausted: boolean;
}

/** One side of the search: the reached nodes and the current frontier. */
interface Side {
  readonly end: string;
  readonly reached: ReadonlySet<string>;
  readonly front: readonly string[];
  /** Whether all claims and links of the nodes before the frontier were read. */
  readonly complete: boolean;
}

/** The maximum number of claims, and of links, per side and round, newest first: a hub must not load the whole graph. */
export const maxInRound = 2_000;
const maxRows = 4 * maxInRound + 2;

/**
 * A bidirectional breadth-first search. Each round extends both sides by one hop, in one round trip.
 * @throws InvalidInput if both ends are the same; NotFound
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
  return {
    ...pathGraph(rows),
    from: sides[0].end,
    to: sides[1].end,
    complete: sides.every((side) => side.complete),
    exhausted: sides.some((side) => side.complete && side.front.length === 0),
  };
}

function startAt(end: string): Side {
  return { end, reached: new Set([end]), front: [end], complete: true };
}

function mergedEnd(rows: readonly ResponseMap[], end: string): string {
  return String(rows.find((row) => row[' end'] === end)?.[' id']);
}

function refuseOneThing({ from, to }: PathEnds, [a, b]: readonly [Side, Side]): void {
  if (a.end === b.end) {
    throw new InvalidInput(`${from} and ${to} are merged in this view: give two different entities or sources`);
  }
}

/** Extends a side by one hop. */
function further({ end, reached, front, complete }: Side, rows: readonly ResponseMap[]): Side {
  const last = new Set(front);
  const own = rows
    .map((row) => ({ row, things: edgeOf(row).things }))
    .filter(({ things }) => things.some((thing) => last.has(thing)));
  const next = new Set(own.flatMap(({ things }) => things).filter((thing) => !reached.has(thing)));
  const links = own.filter(({ row }) => isLink(row)).length;
  const isWhole = links < maxInRound && own.length - links < maxInRound;
  return { end, reached: new Set([...reached, ...next]), front: [...next], complete: complete && isWhole };
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
    file: 'queries/steps/path',
    kind: 'list',
    to: 'Hop',
    binding: { when: [], params: { sides, taken: maxInRound } },
    args: {},
    selection: { Hop: hiddenFields('id end about speakers part whole by reason') },
    sort: [byProperty('id')],
    max: maxRows,
    named: [from, to],
  };
}
