import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { imported } from './exchange.js';
import { openSeedGraph, openTestGraph, type TestGraph } from './testGraph.js';

// Invariants of computed fields, whatever is decided and in whatever order records are added.

const everything = gql`
  query Everything($crossing: ID!, $document: ID!, $source: ID!) {
    claims(first: 100) {
      nodes {
        id participants { entity { id name } }
        corroboration { ...Weighed }
        conflicts { kind certainty explanation claims { id } sides { id } }
        attributions { nodes { id supersededBy { id } source { id name } } }
      }
    }
    whoReported(filter: { predicates: ["seized", "controls"] }) {
      claims { id }
      origins { source { name } attribution { id } relayedBy { attribution { id } } }
      declined { attribution { id } }
      corroboration { ...Weighed }
      versions { claims { id } corroboration { ...Weighed } }
    }
    conflicts { totalCount nodes { explanation } }
    control(place: $crossing) {
      tracks { source { name } stretches { controller { name } basis rule span { edtf } attributions { id } } }
      parts { part } denials { claim { id } }
      disagreements { nodes { explanation } }
    }
    whatIf(distrust: [$source]) { lost { id } shrunk { claim { id } after { explanation } } explanation }
    provenance(document: $document) { sayings { claim { id } origins { source { name } } unsourced } }
    trackRecord(source: $source) { originated { claims { id } } onlyRepeated { count } attributions }
  }
  fragment Weighed on Corroboration {
    atLeast atMost reports documents onlyUnnamed explanation
    voices { sources { id name } attributions { id } counted reason dependsOn { id } }
    circular { id } unsupported { id } superseded { id } suspectedCopies { overlap }
    singlePointsOfFailure { sources { id } } smallestCut { size exact voices { sources { id } } }
  }
`;

interface Named {
  readonly id: string;
  readonly name: string;
}

async function names(graph: TestGraph): Promise<ReadonlyMap<string, string>> {
  const found = await graph.ask<Record<string, { readonly nodes: readonly Named[] }>>(
    gql`{ sources { nodes { id name } } entities(first: 100) { nodes { id name } } }`,
  );
  return new Map(Object.values(found).flatMap(({ nodes }) => nodes.map(({ id, name }) => [name, id] as const)));
}

/** The answers to all computed fields, as text. */
async function answers(graph: TestGraph, ids: ReadonlyMap<string, string>): Promise<string> {
  const { documents } = await graph.ask<{ documents: { nodes: readonly { id: string }[] } }>(
    gql`{ documents { nodes { id } } }`,
  );
  const variables = {
    crossing: ids.get('Al-Tanf crossing (Syrian side)'),
    source: ids.get('Syrian Observatory for Human Rights'),
    document: documents.nodes[0]?.id,
  };
  return JSON.stringify(await graph.ask(everything, variables));
}

async function decide(graph: TestGraph, mutation: string, variables: object): Promise<string> {
  const { decided } = await graph.ask<{ decided: { decision: { id: string } } }>(
    gql(`mutation Decide($one: ID!, $other: ID!) { decided: ${mutation} { decision { id } } }`),
    { ...variables },
  );
  return decided.decision.id;
}

const withdraw = gql`
  mutation Withdraw($decision: ID!) { withdraw(decision: $decision, reason: "it was wrong") { decision { id } } }
`;

describe('what is computed', () => {
  it('is the same, byte for byte, after a decision is withdrawn', async () => {
    const graph = await openSeedGraph();
    const ids = await names(graph);
    const before = await answers(graph, ids);
    const [sohr, lcc] = [ids.get('Syrian Observatory for Human Rights'), ids.get('Local Coordination Committees')];
    const [first, second] = [ids.get('activists (1)'), ids.get('activists (2)')];
    const [rebels, front] = [ids.get('Syrian rebels'), ids.get('Southern Front')];
    const decisions: readonly (readonly [string, object])[] = [
      ['merge(keep: $one, absorb: $other, reason: "one")', { one: sohr, other: lcc }],
      ['merge(keep: $one, absorb: $other, reason: "one")', { one: first, other: second }],
      ['merge(keep: $one, absorb: $other, reason: "one")', { one: rebels, other: front }],
      ['link(kind: ONE_VOICE, from: $one, to: $other, reason: "one")', { one: sohr, other: first }],
      ['link(kind: DEPENDS_ON, from: $one, to: $other, reason: "fed")', { one: sohr, other: first }],
      [
        'link(kind: ALLIED_WITH, from: $one, to: $other, reason: "allies")',
        { one: rebels, other: ids.get('Islamic State') },
      ],
    ];
    const changed: boolean[] = [];
    for (const [mutation, variables] of decisions) {
      const decision = await decide(graph, mutation, variables);
      changed.push((await answers(graph, ids)) !== before);
      await graph.ask(withdraw, { decision });
      expect(await answers(graph, ids)).toBe(before);
    }
    // An alliance between two sources that are in no conflict changes nothing; all other decisions change something.
    expect(changed).toEqual([true, true, true, true, true, false]);
    await graph.close();
  });

  it('counts two sources linked by ONE_VOICE, and two that are merged, as one voice', async () => {
    const graph = await openSeedGraph();
    const ids = await names(graph);
    const range = async () => {
      const { claims } = await graph.ask<{
        claims: { nodes: readonly { corroboration: { atLeast: number; atMost: number } }[] };
      }>(
        gql`{ claims(filter: { predicates: ["seized"], from: "2016-03" }) { nodes { corroboration { atLeast atMost } } } }`,
      );
      return claims.nodes[0]?.corroboration;
    };
    const two = { one: ids.get('Syrian Observatory for Human Rights'), other: ids.get('activists (1)') };
    expect(await range()).toEqual({ atLeast: 1, atMost: 2 });
    const decision = await decide(
      graph,
      'link(kind: ONE_VOICE, from: $one, to: $other, valid: "2016", reason: "one")',
      two,
    );
    expect(await range()).toEqual({ atLeast: 1, atMost: 1 });
    await graph.ask(withdraw, { decision });
    await decide(graph, 'link(kind: ONE_VOICE, from: $one, to: $other, valid: "2019", reason: "only later")', two);
    expect(await range()).toEqual({ atLeast: 1, atMost: 2 });
    await graph.close();
  });

  it('does not depend on the order of recording', async () => {
    const graph = await openSeedGraph();
    const first = await answers(graph, await names(graph));
    await graph.close();
    const seed = readFileSync(new URL('../../seed/al-tanf-2016.jsonl', import.meta.url), 'utf8');
    const [header = '', ...lines] = seed.trimEnd().split('\n');
    const type = (line: string) => Object.keys(JSON.parse(line) as object)[0] ?? '';
    const order = ['entity', 'source', 'document', 'event', 'claim', 'attribution', 'relay', 'link'];
    // Reversed within each type: references still point backwards.
    const publisher = lines.filter((line) => line.includes('"publisherOf"'));
    const rest = lines.filter((line) => !line.includes('"publisherOf"')).reverse();
    const sorted = order.flatMap((one) => rest.filter((line) => type(line) === one));
    const sources = sorted.filter((line) => type(line) === 'source');
    const others = sorted.filter((line) => type(line) !== 'source');
    const at = others.findIndex((line) => type(line) === 'event');
    const shuffled = [
      ...others.filter((line) => type(line) === 'entity'),
      ...publisher,
      ...others.filter((line) => type(line) === 'document'),
      ...sources,
      ...others.slice(at),
    ];
    const other = await openTestGraph();
    const { rejects } = await imported(other.engine, `${[header, ...shuffled].join('\n')}\n`, { batch: 7 });
    expect(rejects).toEqual([]);
    expect(await answers(other, await names(other))).toBe(first);
    await other.close();
  });
});
