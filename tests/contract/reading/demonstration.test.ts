import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openTestGraph, type TestGraph } from '../testGraph.js';

// The text of the demonstration, read into an empty graph and reviewed as a person would who accepts all that is offered.

interface Proposed {
  readonly attribution: { readonly id: string };
  readonly sameAs: readonly { readonly preselected: boolean; readonly claim: { readonly id: string } }[];
}

let graph: TestGraph;
let count = 0;
beforeAll(async () => {
  graph = await openTestGraph();
  const text = readFileSync(new URL('../../../seed/al-tanf-2016.txt', import.meta.url), 'utf8');
  const { propose } = await graph.ask<{ propose: { count: number; leftOut: readonly string[] } }>(
    gql`
      mutation Read($text: String!) {
        propose(document: { title: "Rebels take the Al-Tanf crossing", publishedAt: "2016-03-06" }, text: $text) { count leftOut }
      }
    `,
    { text },
  );
  expect(propose.leftOut).toEqual([]);
  count = propose.count;
});
afterAll(() => graph.close());

const undecided = gql`
  query Undecided { proposals(filter: { decided: false }, first: 1) { nodes { attribution { id } sameAs { preselected claim { id } } } } }
`;

/** Accepts the first proposal that is not decided: as the claim that is preselected, if there is one. */
async function acceptNext(): Promise<boolean> {
  const { proposals } = await graph.ask<{ proposals: { nodes: readonly Proposed[] } }>(undecided);
  const [next] = proposals.nodes;
  if (next === undefined) return false;
  const same = next.sameAs.find(({ preselected }) => preselected);
  const variables = { id: next.attribution.id, claim: same?.claim.id };
  if (same === undefined) {
    const accept = gql`mutation Accept($id: ID!) { review(attributions: [$id], state: ACCEPTED, withRelays: true) { decision { id } } }`;
    await graph.ask(accept, variables);
  } else {
    const accept = gql`mutation Same($id: ID!, $claim: ID!) { correct(attribution: $id, correction: { claim: $claim }) { change { seq } } }`;
    await graph.ask(accept, variables);
  }
  return true;
}

describe('the text of the demonstration, read and accepted', () => {
  it('counts nowhere before', async () => {
    const { stats, claims } = await graph.ask<{ stats: object; claims: object }>(
      gql`{ stats { claims attributions } claims { totalCount } }`,
    );
    expect({ stats, claims }).toEqual({ stats: { claims: 0, attributions: 0 }, claims: { totalCount: 0 } });
  });

  it('answers who reported the seizure of Al-Tanf', async () => {
    let accepted = 0;
    while (await acceptNext()) accepted += 1;
    expect(accepted).toBe(count);
    const { whoReported } = await graph.ask<{ whoReported: Told }>(
      gql`
        {
          whoReported(text: "Rebels seized the Al-Tanf crossing from Islamic State") {
            claims { id }
            origins { source { name } }
            corroboration { atLeast atMost singlePointsOfFailure { sources { name } } }
          }
        }
      `,
    );
    expect(whoReported.claims).toHaveLength(1);
    const origins = whoReported.origins.map(({ source }) => source.name).sort();
    expect(origins).toEqual(['Activists (1)', 'Syrian Observatory for Human Rights']);
    expect(whoReported.corroboration).toMatchObject({ atLeast: 1, atMost: 2 });
    const { ask } = await graph.ask<{ ask: { answer: readonly string[] } }>(
      gql`{ ask(question: "who reported the seizure of Al-Tanf?") { answer } }`,
    );
    expect(ask.answer.join(' ')).toContain(
      'Reported by Syrian Observatory for Human Rights and Activists (1) (unnamed), both through the publisher',
    );
  });
});

interface Told {
  readonly claims: readonly object[];
  readonly origins: readonly { readonly source: { readonly name: string } }[];
  readonly corroboration: object;
}
