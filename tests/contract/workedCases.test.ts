import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { cases } from '../reasoning/cases.js';
import { type RecordedWorld, recordWorld } from './recordedWorld.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

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
      readonly voices: readonly (Voice & { readonly counted: string })[];
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
        voices { counted sources { id name } }
        singlePointsOfFailure { sources { id name } }
        smallestCut { size exact voices { sources { id name } } }
      }
    }
  }
`;

let graph: TestGraph;
/** By the prefix of their keys: as they are, in another order, and with all sources renamed. */
const recorded = new Map<string, RecordedWorld>();
beforeAll(async () => {
  graph = await openTestGraph();
  // The cases are told in a graph that is full of other things.
  await importInput(graph.engine, ucdpGed, new URL('../fixtures/ucdp/norland_2031.csv', import.meta.url).pathname, {
    by: 'tester',
  });
  for (const [number, one] of cases.entries()) {
    const reversed = { evidence: [...one.evidence].reverse(), links: [...one.links].reverse() };
    recorded.set(`${number}`, await recordWorld(graph, one, `${number}`));
    recorded.set(`${number}r`, await recordWorld(graph, reversed, `${number}r`));
    recorded.set(`${number}n`, await recordWorld(graph, one, `${number}n`, renamed));
  }
});
afterAll(() => graph.close());

/** Another name, so that all names sort the other way round; twice gives the name itself. */
function renamed(name: string): string {
  const mirrored = name.replace(/[A-Z]/g, (letter) => String.fromCharCode(155 - letter.charCodeAt(0)));
  return mirrored.startsWith('the other ') ? mirrored.slice(10) : `the other ${mirrored}`;
}

async function told(prefix: string, without: readonly string[] = []): Promise<Told['whoReported']['corroboration']> {
  const { view = {}, claims = new Map<string, string>() } = recorded.get(prefix) ?? {};
  const excluded = [...(view.excludeSources ?? []), ...without];
  const all = excluded.length === 0 ? view : { ...view, excludeSources: excluded };
  return (await graph.ask<Told>(question, { claim: claims.get('claim'), view: all })).whoReported.corroboration;
}

/** Voices, each by the first of its names. */
const letters = (voices: readonly Voice[]) =>
  voices.map(({ sources }) => sources.map(({ name }) => name).sort()[0]).sort();
const speakers = (list: readonly Sourced[]) => list.map(({ source }) => source.name).sort();
const sourcesOf = (number: number, ids: readonly string[]) =>
  ids.map((id) => cases[number]?.evidence.find((one) => one.id === id)?.source).sort();

/** An answer with its names put back, in an order that does not depend on them. */
function namesIn(answer: Told['whoReported']['corroboration'], putOne: (name: string) => string) {
  // A joint source is called after its signers.
  const put = (name: string) => name.split(' and ').map(putOne).sort().join(' and ');
  const voices = (some: readonly Voice[]) =>
    some
      .map(({ sources }) =>
        sources
          .map(({ name }) => put(name))
          .sort()
          .join(),
      )
      .sort();
  const sources = (some: readonly Sourced[]) => some.map(({ source }) => put(source.name)).sort();
  return {
    range: `${answer.atLeast}..${answer.atMost}`,
    points: voices(answer.singlePointsOfFailure),
    cut: [answer.smallestCut.size, answer.smallestCut.exact],
    voices: answer.voices.map((one) => `${one.counted} ${voices([one])}`).sort(),
    unsupported: sources(answer.unsupported),
    denied: sources(answer.denied),
  };
}

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
    'case %s: the answer is the same up to the renaming, if every source has another name',
    async (_, number) => {
      const [found, other] = [await told(`${number}`), await told(`${number}n`)];
      expect(namesIn(other, renamed)).toEqual(namesIn(found, (name) => name));
    },
  );

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
