import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openSeedGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
const ids: Record<string, string> = {};
beforeEach(async () => {
  graph = await openSeedGraph();
  const { entities, claims, documents, events } = await graph.ask<
    Record<
      'entities' | 'claims' | 'documents' | 'events',
      { nodes: readonly { id: string; name?: string; predicate?: string; title?: string }[] }
    >
  >(
    gql`{ entities(first: 200) { nodes { id name } } claims(first: 200) { nodes { id predicate } } documents { nodes { id title } } events { nodes { id name } } }`,
  );
  for (const { id, name, predicate, title } of [
    ...entities.nodes,
    ...claims.nodes,
    ...documents.nodes,
    ...events.nodes,
  ])
    ids[name ?? predicate ?? title ?? ''] = id;
});
afterEach(() => graph.close());

const decided = `{ decision { id kind by reason withdrawn subjects { id } } change { seq kind } }`;
const mutation = (field: string) =>
  graph.ask<Record<string, { decision: { id: string }; change: { kind: string } }>>(
    gql(`mutation { told: ${field} ${decided} }`),
  );
const failure = async (field: string) => (await graph.reply(gql(`mutation { told: ${field} ${decided} }`))).errors;
const undo = (id: string | undefined) =>
  graph.ask(gql`mutation Undo($id: ID!) { withdraw(decision: $id, reason: "undone") { decision { id } } }`, { id });
const everything = gql`
  { claims(first: 200) { nodes { id participants { role entity { id name } } attributions(first: 50) { nodes { id review source { id name } } } assessments { credibility withdrawn } } }
    sources(first: 50) { nodes { id name assessments { reliability withdrawn } } }
    activity(by: [SOURCE, ENTITY], first: 200) { source { id } entity { id } claims attributions } }
`;

describe('merging', () => {
  const merge = () =>
    mutation(`merge(keep: "${ids['Free Syrian Army']}", absorb: "${ids['Syrian rebels']}", reason: "the same people")`);

  it('makes two entities one in every answer; withdrawing it restores every answer', async () => {
    const before = await graph.ask(everything);
    const { told } = await merge();
    expect(told).toMatchObject({
      decision: { kind: 'LINK', by: 'tester', reason: 'the same people', withdrawn: false },
      change: { kind: 'MERGE' },
    });
    const { claims } = await graph.ask<{
      claims: { nodes: readonly { participants: readonly { entity: { name: string } }[] }[] };
    }>(
      gql`query Seized($id: ID!) { claims(filter: {entity: $id, predicates: ["seized"], from: "2016-03"}) { nodes { participants { entity { name } } } } }`,
      { id: ids['Free Syrian Army'] },
    );
    expect(claims.nodes[0]?.participants.map(({ entity }) => entity.name)).toContain('Free Syrian Army');
    expect(await graph.ask(everything)).not.toEqual(before);
    await undo(told?.decision.id);
    expect(await graph.ask(everything)).toEqual(before);
  });

  it('is rejected for a record with itself, across kinds, twice, and for anything but an entity', async () => {
    await merge();
    const id = (name: string) => ids[name];
    const refused = async (keep: string | undefined, absorb: string | undefined) =>
      (await failure(`merge(keep: "${keep}", absorb: "${absorb}", reason: "x")`)).map(
        ({ code, message }) => `${code} ${message}`,
      );
    expect([
      await refused(id('Iraq'), id('Iraq')),
      await refused(id('Iraq'), id('Iraqi forces')),
      await refused(id('Free Syrian Army'), id('Syrian rebels')),
      await refused(id('Iraq'), id('routed')),
      await refused(id('Iraq'), 'ent_00000000000000000000000000000000'),
    ]).toEqual([
      [expect.stringMatching(/^BAD_USER_INPUT .*must not link a node with itself/)],
      [expect.stringMatching(/^BAD_USER_INPUT .*only two entities of one kind.* ACTOR and PLACE/)],
      [expect.stringMatching(/^CONFLICT .*are one already.*withdraw the merge/)],
      [expect.stringMatching(/^BAD_USER_INPUT .*is the id of a claim; expected an entity or a source/)],
      [expect.stringMatching(/^BAD_USER_INPUT .*is not in the graph/)],
    ]);
  });
});

describe('linking', () => {
  it('is shown at both ends, and no longer after its withdrawal', async () => {
    const { told } = await mutation(
      `link(kind: ALLIED_WITH, from: "${ids['Kurdish fighters']}", to: "${ids['US-led coalition']}", valid: "2014/..", reason: "as reported")`,
    );
    const links = gql`query Links($id: ID!) { node(id: $id) { ... on Actor { links { kind outgoing valid withdrawn other { ... on Actor { name } } } } } }`;
    expect(await graph.ask(links, { id: ids['Kurdish fighters'] })).toEqual({
      node: {
        links: [
          {
            kind: 'ALLIED_WITH',
            outgoing: true,
            valid: '2014/..',
            withdrawn: false,
            other: { name: 'US-led coalition' },
          },
        ],
      },
    });
    expect(await graph.ask(links, { id: ids['US-led coalition'] })).toMatchObject({
      node: { links: [{ outgoing: false }] },
    });
    await undo(told?.decision.id);
    expect(await graph.ask(links, { id: ids['Kurdish fighters'] })).toMatchObject({
      node: { links: [{ withdrawn: true }] },
    });
  });

  it('is rejected if its ends are of the wrong kind', async () => {
    expect(await failure(`link(kind: PART_OF, from: "${ids.routed}", to: "${ids.Iraq}", reason: "x")`)).toMatchObject([
      { code: 'BAD_USER_INPUT' },
    ]);
    expect(await failure(`link(kind: DESCRIBES, from: "${ids.Iraq}", to: "${ids.routed}", reason: "x")`)).toMatchObject(
      [{ code: 'BAD_USER_INPUT' }],
    );
  });
});

describe('grading and reviewing', () => {
  it('answers what decisions and grades are about in one query', async () => {
    const observatory = ids['Syrian Observatory for Human Rights'];
    const graded = await mutation(`assess(subject: "${observatory}", reliability: D, reason: "for a moment")`);
    const linked = await mutation(
      `link(kind: ALLIED_WITH, from: "${ids['Kurdish fighters']}", to: "${ids['US-led coalition']}", reason: "for a moment")`,
    );
    const about = async (id: string | undefined) => {
      const { node } = await graph.ask<{ node: object }>(
        gql`query About($id: ID!) { node(id: $id) { ... on Decision { subjects { id } } ... on Assessment { subject { id } } } }`,
        { id },
      );
      return node;
    };
    expect(await about(graded.told?.decision.id)).toEqual({ subject: { id: observatory } });
    expect(await about(linked.told?.decision.id)).toMatchObject({ subjects: { length: 2 } });
    await undo(graded.told?.decision.id);
    await undo(linked.told?.decision.id);
  });

  it('grades sources and claims, and minReliability uses the grades', async () => {
    const observatory = ids['Syrian Observatory for Human Rights'];
    await mutation(`assess(subject: "${observatory}", reliability: B, reason: "often right")`);
    const ungraded = await graph.ask<{ claims: { totalCount: number } }>(
      gql`{ claims(view: { minReliability: C }) { totalCount } }`,
    );
    expect(ungraded.claims.totalCount).toBe(0);
    // The view judges publishers as well.
    const { documents } = await graph.ask<{ documents: { nodes: readonly { publisher: { id: string } }[] } }>(
      gql`{ documents { nodes { publisher { id } } } }`,
    );
    for (const { publisher } of documents.nodes) {
      await mutation(`assess(subject: "${publisher.id}", reliability: C, reason: "a fair outlet")`);
    }
    const { told } = await mutation(`assess(subject: "${ids.routed}", credibility: 2)`);
    expect(told).toMatchObject({ decision: { kind: 'ASSESSMENT', reason: null }, change: { kind: 'ASSESS' } });
    const graded = await graph.ask<{ claims: { nodes: readonly { predicate: string }[] }; node: unknown }>(
      gql`query Graded($id: ID!, $source: ID!) { claims(filter: {source: $source}, view: {minReliability: C}) { nodes { predicate } } node(id: $id) { ... on Claim { assessments { credibility by } } } }`,
      { id: ids.routed, source: observatory },
    );
    expect(graded.claims.nodes.map(({ predicate }) => predicate).sort()).toEqual(['entered', 'seized']);
    expect(graded.node).toEqual({ assessments: [{ credibility: 2, by: 'tester' }] });
    expect(await failure(`assess(subject: "${observatory}")`)).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
    expect(await failure(`assess(subject: "${observatory}", credibility: 2)`)).toMatchObject([
      { code: 'BAD_USER_INPUT' },
    ]);
    expect(await failure(`assess(subject: "${ids.routed}", credibility: 7)`)).toMatchObject([
      { code: 'BAD_USER_INPUT' },
    ]);
  });

  it('leaves rejected attributions out, until the review is withdrawn', async () => {
    const of = gql`query Of($id: ID!) { node(id: $id) { ... on Claim { attributions { nodes { id review } } } } }`;
    type Of = { node: { attributions: { nodes: readonly { id: string; review: string }[] } } };
    const before = await graph.ask<Of>(of, { id: ids.routed });
    const list = before.node.attributions.nodes.map(({ id }) => `"${id}"`).join(', ');
    const { told } = await mutation(`review(attributions: [${list}], state: REJECTED, note: "misread")`);
    expect((await graph.ask<Of>(of, { id: ids.routed })).node.attributions.nodes).toEqual([]);
    await undo(told?.decision.id);
    expect(await graph.ask(of, { id: ids.routed })).toEqual(before);
    expect(await failure('review(attributions: [], state: ACCEPTED)')).toMatchObject([{ code: 'BAD_USER_INPUT' }]);
  });
});
