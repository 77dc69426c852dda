import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TooMuchToRead } from '../../../src/domain/errors.js';
import { placesInAreas, placesWithin } from '../../../src/graph/reading/places.js';
import { Reading } from '../../../src/graph/reading/reading.js';
import { countVoicesOf } from '../../../src/usecases/rootField/countVoicesOf.js';
import { onlyUnnamed } from '../../../src/usecases/rootField/onlyUnnamed.js';
import { RootField } from '../../../src/usecases/rootField/rootField.js';
import { openTestGraph, type TestGraph } from '../testGraph.js';
import { idOf, load, paper, says, source, times } from './manyRecords.js';

// Where a bound would make a count wrong, the query is refused, and told what to do. Bounds are low here.

const wing = (key: string) => ({ entity: { key, kind: 'PLACE', name: `Place ${key}`, adminAreas: ['North'] } });
const seized = (key: string) => ({
  claim: { key, predicate: 'seized', text: `${key} was seized.`, participants: [{ role: 'PLACE', entity: key }] },
});

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
  await load(graph, [
    ...[source('alpha', 'Alpha Watch'), paper('a', 'alpha'), wing('whole'), ...times(2, (n) => wing(`p${n}`))],
    ...times(2, (n) => ({ link: { kind: 'PART_OF', from: `p${n}`, to: 'whole' } })),
    ...['whole', 'p0', 'p1'].map(seized),
    { source: { key: 'u', name: 'activists', document: 'a', mention: 'activists' } },
    ...['whole', 'p0', 'p1'].map((claim) => says(claim, 'u', 'a', { mode: 'INDIRECT' })),
  ]);
});
afterAll(() => graph.close());

describe('a query that would need to read too much is refused', () => {
  const voices = (most: number) =>
    countVoicesOf(
      new Reading(graph.engine),
      { filter: {}, least: 0 },
      (question) => new RootField(graph.engine).ask(question),
      most,
    );

  it.each<[string, (most: number) => Promise<unknown>, RegExp]>([
    [
      'claims that rest on unnamed sources only',
      (most) =>
        onlyUnnamed(
          new Reading(graph.engine),
          { among: null, ask: (question) => new RootField(graph.engine).ask(question) },
          most,
        ),
      /^onlyUnnamed would have to evaluate 3 claims; the maximum is 2: narrow the filter by entity/,
    ],
    ['claims by their voices', voices, /^counting voices would have to evaluate more than 2 claims: narrow the filter/],
    [
      'the parts of a place',
      async (most) => placesWithin(new Reading(graph.engine), await idOf(graph, 'Place whole'), most),
      /^within leads to 3 places; the maximum is 2: name a smaller place or area$/,
    ],
    [
      'the places of an area',
      async (most) => (await placesInAreas(new Reading(graph.engine), ['north'], most)).get('north')?.ids,
      /^adminArea leads to 3 places; the maximum is 2/,
    ],
  ])('%s', async (_, ask, message) => {
    const found = await ask(3);
    expect(Array.isArray(found) ? found : Object.keys(found as object)).toHaveLength(3);
    const refused = await ask(2).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(TooMuchToRead);
    expect((refused as Error).message).toMatch(message);
  });
});
