import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { cases, textOf } from '../reasoning/cases.js';
import { openTestGraph, type TestGraph } from './testGraph.js';
import { recordsOf, type World, type Written } from './worldRecords.js';

// The worked cases of docs/reasoning.md, as records of the interchange format and back through the API.

interface Sourced {
  readonly source: { readonly name: string };
}

interface Told {
  readonly whoReported: {
    readonly corroboration: {
      readonly atLeast: number;
      readonly atMost: number;
      readonly explanation: string;
      readonly unsupported: readonly Sourced[];
      readonly denied: readonly Sourced[];
      readonly singlePointsOfFailure: readonly Voice[];
      readonly smallestCut: { readonly size: number; readonly exact: boolean; readonly voices: readonly Voice[] };
    };
  };
}

interface Voice {
  readonly sources: readonly { readonly id: string; readonly name: string }[];
}

const question = gql`
  query Case($claim: ID!, $view: View) {
    whoReported(claim: $claim, view: $view) {
      corroboration {
        atLeast atMost explanation
        unsupported { source { name } }
        denied { source { name } }
        singlePointsOfFailure { sources { id name } }
        smallestCut { size exact voices { sources { id name } } }
      }
    }
  }
`;

interface Recorded {
  readonly written: Written;
  /** Ids by key. */
  readonly ids: ReadonlyMap<string, string>;
}

let graph: TestGraph;
/** By the prefix of their keys. */
const recorded = new Map<string, Recorded>();
beforeAll(async () => {
  graph = await openTestGraph();
  // The cases are told in a graph that is full of other things.
  await importInput(graph.engine, ucdpGed, new URL('../fixtures/ucdp/norland_2031.csv', import.meta.url).pathname, {
    by: 'tester',
  });
  for (const [number, one] of cases.entries()) {
    await write(`${number}`, one);
    await write(`${number}r`, { evidence: [...one.evidence].reverse(), links: [...one.links].reverse() });
  }
});
afterAll(() => graph.close());

async function write(prefix: string, world: World): Promise<void> {
  const written = recordsOf(world, prefix, textOf);
  const keyOf = (record: object) => (Object.values(record)[0] as { readonly key?: string }).key ?? '';
  const ids = new Map<string, string>();
  // What a later input says comes in a later call, which repeats the rest.
  const inputs = [...new Set(world.evidence.map(({ recorded: { input } }) => input))].sort();
  for (const [place] of inputs.entries()) {
    const later = new Set(inputs.slice(place + 1));
    const notYet = new Set(
      world.evidence.filter((one) => later.has(one.recorded.input)).map(({ id }) => written.attributions.get(id)),
    );
    const records = written.records.filter((record) => !notYet.has(keyOf(record)));
    const { results } = await recordRecords(graph.engine, records, { by: 'tester' });
    for (const [index, record] of records.entries()) ids.set(keyOf(record), results[index]?.id ?? '');
  }
  recorded.set(prefix, { written, ids });
}

async function told(prefix: string, without: readonly string[] = []): Promise<Told['whoReported']['corroboration']> {
  const { written, ids } = recorded.get(prefix) ?? { written: undefined, ids: new Map<string, string>() };
  const idsOf = (keys: readonly string[]) => keys.map((key) => ids.get(key) ?? key);
  const excluded = [...idsOf(written?.excluded ?? []), ...without];
  const selected = written?.selected ?? null;
  const view = {
    ...(excluded.length === 0 ? {} : { excludeSources: excluded }),
    ...(selected === null ? {} : { onlySources: idsOf(selected) }),
  };
  const claim = ids.get(`${prefix}/claim/claim`);
  return (await graph.ask<Told>(question, { claim, view })).whoReported.corroboration;
}

/** Voices, each by the first of its names. */
const letters = (voices: readonly Voice[]) =>
  voices.map(({ sources }) => sources.map(({ name }) => name).sort()[0]).sort();
const speakers = (list: readonly Sourced[]) => list.map(({ source }) => source.name).sort();
const sourcesOf = (number: number, ids: readonly string[]) =>
  ids.map((id) => cases[number]?.evidence.find((one) => one.id === id)?.source).sort();

describe('how many independent voices, and what they hang on', () => {
  it.each(cases.map((one, number) => [one.name, number, one.right] as const))('case %s', async (_, number, right) => {
    const found = await told(`${number}`);
    expect(`${found.atLeast}..${found.atMost}`).toBe(right.range);
    if (right.singlePoints !== undefined) expect(letters(found.singlePointsOfFailure)).toEqual(right.singlePoints);
    if (right.cut !== undefined) expect(found.smallestCut).toMatchObject({ exact: true, size: right.cut.length });
    const { unsupported, denied } = right;
    if (unsupported !== undefined) expect(speakers(found.unsupported)).toEqual(sourcesOf(number, unsupported));
    if (denied !== undefined) expect(speakers(found.denied)).toEqual(sourcesOf(number, denied));
    expect(found.explanation).toMatch(/^[A-Z0-9].*\.$/s);
    const { atLeast, atMost, smallestCut } = await told(`${number}r`);
    expect([`${atLeast}..${atMost}`, smallestCut.size]).toEqual([right.range, found.smallestCut.size]);
  });

  it.each(cases.map((one, number) => [one.name, number] as const))(
    'case %s: nothing is left without the sources of the smallest cut',
    async (_, number) => {
      const { smallestCut } = await told(`${number}`);
      const cut = smallestCut.voices.flatMap(({ sources }) => sources.map(({ id }) => id));
      const { atLeast, atMost } = await told(`${number}`, cut);
      expect([atLeast, atMost]).toEqual([0, 0]);
    },
  );
});
