import type { ContestantName } from './contestant.js';
import type { Figures } from './measure.js';
import { figuresFor, type Results, type SizeResults } from './results.js';

/** What was promised, and what came of it. */
export interface Goal {
  readonly text: string;
  readonly bound: { readonly most: number } | { readonly least: number };
  /** Of each size on which it could be measured. */
  readonly found: readonly { readonly claims: number; readonly value: number }[];
}

const million = 1_000_000;
const nested = ['b1', 'b20', 'b100', 'b200'];

/** The promises of the project, each with what was measured. */
export function goalsOf({ sizes, start }: Results): readonly Goal[] {
  const goal = (text: string, bound: Goal['bound'], value: (size: SizeResults) => number | undefined): Goal => ({
    text,
    bound,
    found: sizes.flatMap((size) => {
      const found = value(size);
      return found === undefined || Number.isNaN(found) ? [] : [{ claims: size.claims, value: found }];
    }),
  });
  const at = (claims: number, value: (size: SizeResults) => number | undefined) => (size: SizeResults) =>
    size.claims === claims ? value(size) : undefined;
  return [
    ...['a', ...nested].flatMap((name) => [
      goal(`${name}: p50, ours / raw Cypher, 16 in flight`, { most: 1.1 }, (size) =>
        ratio(size, name, 'ours', 'raw', 'p50'),
      ),
      goal(`${name}: requests a second, ours / raw Cypher, 16 in flight`, { least: 0.9 }, (size) =>
        ratio(size, name, 'ours', 'raw', 'perSecond'),
      ),
    ]),
    ...nested.map((name) =>
      goal(`${name}: p50, @neo4j/graphql / ours, 16 in flight`, { least: 1.8 }, (size) =>
        ratio(size, name, 'generated', 'ours', 'p50'),
      ),
    ),
    ...['a', ...nested, 'c'].flatMap((name) => [
      goal(
        `${name}: p50 at 1M / 10k, one in flight`,
        { most: 1.5 },
        at(million, (size) => growth(sizes, size, name, 'p50')),
      ),
      goal(
        `${name}: p99 at 1M / 10k, one in flight`,
        { most: 2 },
        at(million, (size) => growth(sizes, size, name, 'p99')),
      ),
    ]),
    goal(
      'c: p50 at 1M, ms',
      { most: 20 },
      at(million, (size) => figuresFor(size, 'c', 'ours', 1)?.p50),
    ),
    goal('e: first answer after a change, ours / raw Cypher', { most: 1.1 }, ({ firstActivity: first }) =>
      divide(first?.ours, first?.raw),
    ),
    goal('e: again while nothing changed, ms', { most: 20 }, (size) => figuresFor(size, 'e', 'again', 1)?.p50),
    goal('f: p99 of the reads, ms', { most: 250 }, ({ dashboard }) => dashboard?.ours?.reads.p99),
    goal(
      'f: longest time from one write to the next, ms',
      { most: 2_000 },
      ({ dashboard }) => dashboard?.ours?.longestGap,
    ),
    goal('f: errors', { most: 0 }, ({ dashboard }) => dashboard?.ours?.errors),
    goal('g: time, ours / bare batches', { most: 1.25 }, ({ load }) => divide(load?.ours?.seconds, load?.raw?.seconds)),
    goal('g: memory of the import, at this size / at 10k', { most: 1.25 }, ({ load }) =>
      divide(load?.ours?.memory, sizes.find(({ claims }) => claims === 10_000)?.load?.ours?.memory),
    ),
    goal('h: computing over 10,000 attributions, ms', { most: 100 }, ({ computing }) => computing?.[10_000]),
    ...['a', ...nested].map((name) =>
      goal(`${name}: requests a second, embedded / ours on Neo4j, 16 in flight`, { least: 3 }, (size) =>
        ratio(size, name, 'embedded', 'ours', 'perSecond'),
      ),
    ),
    {
      text: 'i: start on the embedded engine with the demonstration data, ms',
      bound: { most: 1_000 },
      found: start === undefined ? [] : [{ claims: 0, value: start.loaded }],
    },
  ];
}

/** Whether a figure is what was promised. */
export function isMet(bound: Goal['bound'], value: number): boolean {
  return 'most' in bound ? value <= bound.most : value >= bound.least;
}

/** One contestant's figure over another's, with 16 requests in flight. */
export function ratio(
  size: SizeResults,
  workload: string,
  one: ContestantName,
  other: ContestantName,
  figure: keyof Figures,
): number | undefined {
  return divide(figuresFor(size, workload, one, 16)?.[figure], figuresFor(size, workload, other, 16)?.[figure]);
}

function growth(
  sizes: readonly SizeResults[],
  large: SizeResults,
  workload: string,
  figure: keyof Figures,
): number | undefined {
  const small = sizes.find(({ claims }) => claims === 10_000);
  return divide(
    figuresFor(large, workload, 'ours', 1)?.[figure],
    small && figuresFor(small, workload, 'ours', 1)?.[figure],
  );
}

function divide(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a / b;
}
