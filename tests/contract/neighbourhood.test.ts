import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { describes, document, killed, place, Recorded, said, siege, source } from './recorded.js';
import { openSeedGraph, openTestGraph, type TestGraph } from './testGraph.js';

// What surrounds a thing, as a graph.

interface Edge {
  readonly kind: 'INVOLVES' | 'SAYS' | 'DESCRIBES' | 'CONTAINS' | 'PUBLISHES' | 'PART_OF';
  readonly from: string;
  readonly to: string;
  readonly role: string | null;
  readonly stances: readonly string[];
  readonly onWordOf: readonly { readonly id: string }[];
}

interface Neighbourhood {
  readonly centre: { readonly id: string };
  readonly nodes: readonly {
    readonly thing: { readonly id: string; readonly __typename: string };
    readonly steps: number;
    readonly complete: boolean;
  }[];
  readonly edges: readonly Edge[];
  readonly complete: boolean;
  readonly partsComplete: boolean;
  readonly read: number;
  readonly of: number;
}

const asking = gql`
  query Neighbourhood($of: ID!, $most: Int, $view: View) {
    neighbourhood(of: $of, most: $most, view: $view) {
      centre { id }
      nodes { thing { id __typename } steps complete }
      edges { kind from to role stances onWordOf { id } }
      complete
      partsComplete
      read
      of
    }
  }
`;

async function around(graph: TestGraph, of: string, most = 1_000, view: object = {}): Promise<Neighbourhood> {
  return (await graph.ask<{ neighbourhood: Neighbourhood }>(asking, { of, most, view })).neighbourhood;
}

const idsIn = ({ nodes }: Neighbourhood) => nodes.map(({ thing }) => thing.id);

describe('the neighbourhood of anything in the demonstration data', () => {
  let graph: TestGraph;
  let centres: readonly string[];
  let wholes: ReadonlySet<string>;
  let claims: ReadonlyMap<string, { readonly involved: ReadonlySet<string>; readonly said: ReadonlySet<string> }>;
  beforeAll(async () => {
    graph = await openSeedGraph();
    interface Found {
      readonly entities: {
        readonly nodes: readonly { readonly id: string; readonly partOf: readonly { readonly id: string }[] }[];
      };
      readonly sources: { readonly nodes: readonly { readonly id: string }[] };
      readonly claims: {
        readonly nodes: readonly {
          readonly id: string;
          readonly participants: readonly { readonly role: string; readonly entity: { readonly id: string } }[];
          readonly attributions: {
            readonly nodes: readonly {
              readonly stance: string;
              readonly source: { readonly id: string };
              readonly document: { readonly publisher: { readonly id: string } };
            }[];
          };
        }[];
      };
    }
    const found = await graph.ask<Found>(gql`
      {
        entities(first: 200) { nodes { id partOf { id } } }
        sources(first: 200) { nodes { id } }
        claims(first: 200) {
          nodes {
            id
            participants { role entity { id } }
            attributions(first: 200) { nodes { stance source { id } document { publisher { id } } } }
          }
        }
      }
    `);
    claims = new Map(
      found.claims.nodes.map(({ id, participants, attributions }) => [
        id,
        {
          involved: new Set(participants.map(({ role, entity }) => `${role} ${entity.id}`)),
          said: new Set(attributions.nodes.map((one) => `${one.stance} ${one.source.id} ${one.document.publisher.id}`)),
        },
      ]),
    );
    wholes = new Set(found.entities.nodes.flatMap(({ id, partOf }) => partOf.map((whole) => `${id} ${whole.id}`)));
    expect(wholes.size).toBeGreaterThan(0);
    centres = [
      ...new Set([...found.entities.nodes, ...found.sources.nodes, ...found.claims.nodes].map(({ id }) => id)),
    ];
  });
  afterAll(() => graph.close());

  it('has edges that the claims have, each on the word of those who say it', async () => {
    for (const of of centres) {
      for (const edge of (await around(graph, of)).edges) {
        if (edge.kind === 'PART_OF') {
          expect([edge.stances, edge.onWordOf]).toEqual([[], []]);
          expect([edge.from, edge.to]).toContain(of);
          expect(wholes).toContain(`${edge.from} ${edge.to}`);
          continue;
        }
        const claim = claims.get(edge.kind === 'SAYS' ? edge.to : edge.from);
        const words = [...(claim?.said ?? [])].map((one) => one.split(' '));
        expect(edge.onWordOf.length).toBeGreaterThan(0);
        if (edge.kind === 'INVOLVES') {
          expect(claim?.involved).toContain(`${edge.role} ${edge.to}`);
          expect([...new Set(words.map(([, who]) => who))]).toEqual(
            expect.arrayContaining(edge.onWordOf.map(({ id }) => id)),
          );
        } else {
          const own = words.filter(([, who]) => who === edge.from);
          expect([...new Set(own.map(([stance]) => stance))]).toEqual(expect.arrayContaining([...edge.stances]));
          expect([...new Set(own.map(([, , where]) => where))]).toEqual(
            expect.arrayContaining(edge.onWordOf.map(({ id }) => id)),
          );
          expect(edge.stances.length).toBeGreaterThan(0);
        }
      }
    }
  });

  it('holds together: every node is one step further than one that an edge joins it with', async () => {
    for (const of of centres) {
      const { nodes, edges, centre } = await around(graph, of);
      const steps = new Map(nodes.map(({ thing, steps: far }) => [thing.id, far]));
      expect([nodes[0]?.thing.id, nodes[0]?.steps, steps.size]).toEqual([centre.id, 0, nodes.length]);
      for (const { from, to } of edges) expect([steps.has(from), steps.has(to)]).toEqual([true, true]);
      for (const { thing, steps: far } of nodes.slice(1)) {
        const beside = edges.flatMap(({ from, to }) => (from === thing.id ? [to] : to === thing.id ? [from] : []));
        expect(Math.min(...beside.map((id) => steps.get(id) ?? Number.NaN))).toBe(far - 1);
      }
    }
  });

  it('has all claims of a thing, with all that these involve and all who speak of them, where it says that it is complete', async () => {
    let complete = 0;
    for (const of of centres) {
      const { nodes, edges } = await around(graph, of);
      for (const { thing } of nodes.filter((node) => node.complete)) {
        complete += 1;
        const own = claims.get(thing.id);
        const listed = (kind: string) =>
          edges.filter(
            (edge) =>
              edge.kind === kind &&
              (thing.__typename === 'Claim' ? [edge.from, edge.to].includes(thing.id) : edge.to === thing.id),
          );
        if (own !== undefined) {
          expect(new Set(listed('INVOLVES').map(({ role, to }) => `${role} ${to}`))).toEqual(own.involved);
          expect(new Set(listed('SAYS').map(({ from }) => from))).toEqual(
            new Set([...own.said].map((one) => one.split(' ')[1])),
          );
        } else {
          const involving = [...claims].flatMap(([id, { involved }]) =>
            [...involved].some((one) => one.endsWith(thing.id)) ? [id] : [],
          );
          expect(new Set(listed('INVOLVES').map(({ from }) => from))).toEqual(new Set(involving));
        }
      }
    }
    expect(complete).toBeGreaterThan(centres.length);
  });

  it('is the same every time, and a smaller one is the beginning of a larger one and says what it leaves out', async () => {
    for (const of of centres.slice(0, 12)) {
      const [whole, again, part] = [await around(graph, of), await around(graph, of), await around(graph, of, 9)];
      expect(again).toEqual(whole);
      expect(part.nodes.length).toBeLessThanOrEqual(9);
      expect(idsIn(part)).toEqual(idsIn(whole).slice(0, part.nodes.length));
      expect(part.of).toBe(whole.of);
      if (part.nodes.length < whole.nodes.length) expect([part.complete, part.read < part.of]).toEqual([false, true]);
      expect(part.read).toBe(part.nodes.filter(({ thing }) => thing.__typename === 'Claim').length);
    }
  });
});

describe('the neighbourhood', () => {
  let graph: TestGraph;
  let scene: Recorded;
  beforeAll(async () => {
    graph = await openTestGraph();
    scene = new Recorded(graph);
    await scene.record(
      place,
      { entity: { key: 't:q', kind: 'PLACE', name: 'Tarsa town' } },
      ...['a', 'b', 'outlet'].map((key) => source(key)),
      document('da', 't:outlet', '2016-05-02'),
      document('db', 't:outlet', '2016-05-04'),
      killed('c5', 5),
      killed('c6', 6, { participants: [{ role: 'PLACE', entity: 't:q' }] }),
      said('a c5', 't:a', 'da', 'c5'),
      said('b c5', 't:b', 'db', 'c5', { stance: 'DENIES' }),
      said('b c6', 't:b', 'db', 'c6'),
      said('a c6', 't:a', 'da', 'c6', { review: 'PROPOSED' }),
    );
  });
  afterAll(() => graph.close());

  const named = (found: Neighbourhood) => {
    const byId = new Map(Object.entries(scene.ids).map(([key, id]) => [id, key]));
    const key = (id: string) => byId.get(id);
    return found.edges.map(({ kind, from, to, stances, onWordOf }) =>
      [kind, key(from), key(to), stances.join(), onWordOf.map(({ id }) => key(id)).join()].join(' '),
    );
  };

  it('says on whose word each edge is, denials too', async () => {
    expect(named(await around(graph, scene.id('p')))).toEqual([
      'INVOLVES c5 p ASSERTS,DENIES a,b',
      'SAYS a c5 ASSERTS outlet',
      'SAYS b c5 DENIES outlet',
    ]);
    expect(named(await around(graph, scene.id('b')))).toEqual(
      expect.arrayContaining(['SAYS b c6 ASSERTS outlet', 'SAYS b c5 DENIES outlet']),
    );
    const claim = await around(graph, scene.id('c6'));
    expect(claim.nodes.map(({ steps }) => steps)).toEqual([0, 1, 1]);
    expect([claim.complete, claim.read, claim.of]).toEqual([true, 1, 1]);
  });

  it('respects the view: its times, its sources, its states of review', async () => {
    const p = scene.id('p');
    expect(named(await around(graph, p, 100, { publishedBy: '2016-05-02' }))).toEqual([
      'INVOLVES c5 p ASSERTS a',
      'SAYS a c5 ASSERTS outlet',
    ]);
    expect(named(await around(graph, p, 100, { excludeSources: [scene.id('a')] }))).toEqual([
      'INVOLVES c5 p DENIES b',
      'SAYS b c5 DENIES outlet',
    ]);
    expect(named(await around(graph, scene.id('c6'), 100, { review: ['ACCEPTED', 'PROPOSED'] }))).toContain(
      'SAYS a c6 ASSERTS outlet',
    );
    const nothing = await around(graph, scene.id('c5'), 100, { publishedBy: '2015' });
    expect([idsIn(nothing), nothing.edges, nothing.complete]).toEqual([[scene.id('c5')], [], true]);
  });

  it('has nothing that was retracted, and what was merged as one', async () => {
    await scene.record({ link: { kind: 'SAME_AS', from: 't:p', to: 't:q', reason: 'one town' } });
    const [one, other] = [await around(graph, scene.id('p')), await around(graph, scene.id('q'))];
    expect(one).toEqual(other);
    expect(one.read).toBe(2);
    await scene.record({ retraction: { attribution: scene.id('a c5'), reason: 'misread' } });
    const edges = named(await around(graph, scene.id('p')));
    expect(edges).toContain('SAYS b c5 DENIES outlet');
    expect(edges.filter((edge) => edge.includes('SAYS a c5'))).toEqual([]);
  });

  it('of a place has what it is part of, its parts, and their claims', async () => {
    await scene.record(
      { entity: { key: 't:land', kind: 'PLACE', name: 'Land' } },
      { entity: { key: 't:sea', kind: 'PLACE', name: 'Sea' } },
      { link: { kind: 'PART_OF', from: 't:p', to: 't:land', reason: 'a map' } },
      { link: { kind: 'PART_OF', from: 't:land', to: 't:sea', reason: 'a map' } },
    );
    const land = await around(graph, scene.id('land'));
    expect(land.edges.filter(({ kind }) => kind === 'PART_OF').map(({ from, to }) => [from, to])).toEqual([
      [expect.any(String), scene.id('land')],
      [scene.id('land'), scene.id('sea')],
    ]);
    expect(named(land)).toContain('SAYS b c6 ASSERTS outlet');
    expect([land.read, land.of, land.complete, land.partsComplete]).toEqual([2, 2, true, true]);
    const steps = new Map(land.nodes.map(({ thing, steps: far }) => [thing.id, far]));
    expect([scene.id('sea'), scene.id('c6'), scene.id('b')].map((id) => steps.get(id))).toEqual([1, 2, 3]);
  });

  it('of a place with more parts than are looked at says so, and of none else', async () => {
    const quarters = Array.from({ length: 21 }, (_, index) => `quarter${String(index).padStart(2, '0')}`);
    await scene.record(
      { entity: { key: 't:city', kind: 'PLACE', name: 'City' } },
      ...quarters.map((key) => ({ entity: { key: `t:${key}`, kind: 'PLACE', name: key } })),
    );
    const parts = (some: readonly string[]) =>
      scene.record(
        ...some.map((key) => ({ link: { kind: 'PART_OF', from: `t:${key}`, to: 't:city', reason: 'a map' } })),
      );
    await parts(quarters.slice(0, 20));
    const full = await around(graph, scene.id('city'));
    expect([full.nodes.length, full.partsComplete, full.complete]).toEqual([21, true, true]);
    await parts(quarters.slice(20));
    const cut = await around(graph, scene.id('city'));
    expect([cut.nodes.length, cut.partsComplete, cut.complete]).toEqual([21, false, false]);
    expect(idsIn(cut)).not.toContain(scene.id('quarter20'));
  });

  it('of an event has the claims that describe it, on the word of who speaks of them', async () => {
    await scene.record(siege, describes(scene.id('c5')), describes(scene.id('c6')));
    const event = await around(graph, scene.id('e'));
    expect(named(event)).toEqual(
      expect.arrayContaining(['DESCRIBES c5 e DENIES b', 'DESCRIBES c6 e ASSERTS b', 'SAYS b c6 ASSERTS outlet']),
    );
    expect(
      event.nodes
        .filter(({ steps }) => steps === 1)
        .map(({ thing }) => thing.id)
        .sort(),
    ).toEqual([scene.id('c5'), scene.id('c6')].sort());
    expect([event.read, event.complete]).toEqual([2, true]);
    const past = await around(graph, scene.id('e'), 100, { publishedBy: '2015' });
    expect([past.edges, past.read, past.complete]).toEqual([[], 0, true]);
  });

  it('of a document has who published it, and what is said in it alone', async () => {
    const paper = await around(graph, scene.id('db'));
    expect(named(paper)).toEqual(
      expect.arrayContaining([
        'CONTAINS db c5 DENIES outlet',
        'CONTAINS db c6 ASSERTS outlet',
        'PUBLISHES outlet db  outlet',
        'SAYS b c6 ASSERTS outlet',
      ]),
    );
    expect(paper.edges.filter(({ kind }) => kind === 'CONTAINS').length).toBe(2);
    const proposed = await around(graph, scene.id('da'), 100, { review: ['PROPOSED'] });
    expect(named(proposed)).toContain('CONTAINS da c6 ASSERTS outlet');
    expect(proposed.edges.filter(({ kind }) => kind === 'CONTAINS').length).toBe(1);
  });

  it('of a thing with more claims than are looked at says so, and has the newest', async () => {
    await scene.record(
      { entity: { key: 't:hub', kind: 'PLACE', name: 'Hub' } },
      ...Array.from({ length: 230 }, (_, index) =>
        killed(`h${index}`, index, { participants: [{ role: 'PLACE', entity: 't:hub' }], valid: `${1700 + index}` }),
      ),
      ...Array.from({ length: 230 }, (_, index) => said(`a h${index}`, 't:a', scene.id('da'), `h${index}`)),
    );
    const hub = await around(graph, scene.id('hub'), 1_000);
    expect([hub.complete, hub.read, hub.of]).toEqual([false, 200, 200]);
    expect(hub.nodes[0]).toEqual({ thing: { id: scene.id('hub'), __typename: 'Place' }, steps: 0, complete: false });
    expect(hub.nodes[1]?.thing.id).toBe(scene.id('h229'));
    expect(idsIn(hub)).not.toContain(scene.id('h29'));
  });

  it.each([
    ['too many nodes', 'p', 1_001, 'BAD_USER_INPUT', '1000'],
    ['no nodes', 'p', 0, 'BAD_USER_INPUT', 'from 1'],
    ['a decision', `dec_${'0'.repeat(32)}`, 10, 'BAD_USER_INPUT', 'decision'],
    ['an unknown thing', `ent_${'0'.repeat(32)}`, 10, 'NOT_FOUND', 'ent_0'],
  ])('refuses %s', async (_, of, most, code, words) => {
    const { errors } = await graph.reply(asking, { of: scene.ids[of] ?? of, most });
    expect(errors.map((error) => error.code)).toEqual([code]);
    expect(errors[0]?.message).toContain(words);
  });
});
