import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { controls, namesOf, ownText } from '../reasoning/negativeControls.js';
import { judged, range, said } from '../reasoning/world.js';
import { rangeOf } from './recorded.js';
import { recordWorld } from './recordedWorld.js';
import { openTestGraph, type TestGraph } from './testGraph.js';
import type { World } from './worldRecords.js';

// However many copies, carriers or dependants are recorded, whichever of them first, they are no further voice.

const many = 26;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

interface Weighed {
  readonly atLeast: number;
  readonly atMost: number;
  readonly smallestCut: { readonly size: number };
}

let worlds = 0;

async function weighed(world: World): Promise<Weighed> {
  worlds += 1;
  const { claims } = await recordWorld(graph, world, `control${worlds}`);
  const { whoReported } = await graph.ask<{ whoReported: { corroboration: Weighed } }>(
    gql`
      query Weighed($claim: ID!) {
        whoReported(claim: $claim) { corroboration { atLeast atMost smallestCut { size } } }
      }
    `,
    { claim: claims.get('claim') },
  );
  return whoReported.corroboration;
}

describe.each(Object.entries(controls))('%s', (_, add) => {
  it(`are no further voice, as ${many} of them`, async () => {
    const own = [said('A@A', { shingles: ownText }), said('B@B')];
    const answers: Weighed[] = [];
    for (const first of [0, many - 1]) {
      const { evidence, links = [] } = add(namesOf(many, first));
      const world =
        first === 0
          ? { evidence: [...own, ...evidence], links }
          : { evidence: [...evidence, ...own].reverse(), links: [...links].reverse() };
      const answer = await weighed(world);
      expect(rangeOf(answer)).toBe(range(judged(world.evidence, { sourceLinks: links })));
      answers.push(answer);
    }
    expect(answers.map(({ atLeast }) => atLeast)).toEqual([2, 2]);
    expect(new Set(answers.map((one) => [rangeOf(one), one.smallestCut.size].join())).size).toBe(1);
  }, 600_000);
});
