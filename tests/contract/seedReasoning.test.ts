import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openSeedGraph, type TestGraph } from './testGraph.js';

// The questions about the demonstration data that need reasoning.

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

interface Named {
  readonly id: string;
  readonly name: string;
}

async function entity(name: string): Promise<string> {
  const { entities } = await graph.ask<{ entities: { nodes: readonly Named[] } }>(
    gql`query Entity($name: String!) { entities(name: $name) { nodes { id name } } }`,
    { name },
  );
  const found = entities.nodes.find((node) => node.name === name);
  if (found === undefined) throw new Error(`nothing is called ${name}`);
  return found.id;
}

async function source(name: string): Promise<string> {
  const { sources } = await graph.ask<{ sources: { nodes: readonly Named[] } }>(
    gql`query Source($name: String!) { sources(name: $name) { nodes { id name } } }`,
    { name },
  );
  const found = sources.nodes.find((node) => node.name === name);
  if (found === undefined) throw new Error(`nobody is called ${name}`);
  return found.id;
}

interface Claim {
  readonly id: string;
  readonly predicate: string;
  readonly text: string;
  readonly valid: { readonly edtf: string } | null;
  readonly corroboration: {
    readonly atLeast: number;
    readonly atMost: number;
    readonly onlyUnnamed: boolean;
    readonly explanation: string;
    readonly singlePointsOfFailure: readonly { readonly sources: readonly Named[]; readonly counted: string }[];
  };
}
const claimsQuery = gql`
  query Claims($filter: ClaimFilter, $view: View) {
    claims(filter: $filter, view: $view, first: 100) {
      nodes {
        id predicate text valid { edtf }
        corroboration { atLeast atMost onlyUnnamed explanation singlePointsOfFailure { counted sources { id name } } }
      }
    }
  }
`;
const claims = async (filter: object = {}, view: object | null = null): Promise<readonly Claim[]> =>
  (await graph.ask<{ claims: { nodes: readonly Claim[] } }>(claimsQuery, { filter, view })).claims.nodes;
const range = (claim: Claim | undefined) => `${claim?.corroboration.atLeast}..${claim?.corroboration.atMost}`;
const seizure = { predicates: ['seized'], from: '2016-03' };

interface Timeline {
  readonly control: {
    readonly tracks: readonly {
      readonly source: { readonly name: string };
      readonly stretches: readonly {
        readonly controller: { readonly name: string };
        readonly basis: string;
        readonly rule: string;
        readonly span: { readonly earliestStart: string | null; readonly latestEnd: string | null };
        readonly attributions: readonly { readonly source: { readonly name: string } }[];
      }[];
    }[];
    readonly disagreements: { readonly totalCount: number };
  };
}
const control = async (place: string, day: string) =>
  (
    await graph.ask<Timeline>(
      gql`
        query Control($place: ID!, $day: EDTF) {
          control(place: $place, from: $day, to: $day) {
            tracks {
              source { name }
              stretches { controller { name } basis rule span { earliestStart latestEnd } attributions { source { name } } }
            }
            disagreements { totalCount }
          }
        }
      `,
      { place: await entity(place), day },
    )
  ).control;

describe('reasoning about the demonstration data', () => {
  it('3: the seizure has one to two independent voices, and what the activists may have said none to one', async () => {
    const [seized] = await claims(seizure);
    expect(range(seized)).toBe('1..2');
    const { whoReported } = await graph.ask<{
      whoReported: { corroboration: { atLeast: number; atMost: number; reports: number; documents: number } };
    }>(
      gql`query Who($claim: ID) { whoReported(claim: $claim) { corroboration { atLeast atMost reports documents } } }`,
      { claim: seized?.id },
    );
    expect(whoReported.corroboration).toEqual({ atLeast: 1, atMost: 2, reports: 1, documents: 1 });
    const [bombed] = (await claims({ predicates: ['bombed'] })).filter(({ text }) => text.includes('coalition'));
    const [pushed] = await claims({ predicates: ['pushed back'] });
    expect([range(bombed), range(pushed)]).toEqual(['0..1', '0..1']);
  });

  it('4: the outlet is a single point of failure, because everything comes through it', async () => {
    for (const claim of await claims(seizure)) {
      expect(claim.corroboration.singlePointsOfFailure).toMatchObject([
        { counted: 'NEITHER', sources: [{ name: 'the outlet (unnamed)' }] },
      ]);
      expect(claim.corroboration.explanation).toContain('Syrian Observatory for Human Rights');
      expect(claim.corroboration.explanation).toContain('the outlet (unnamed)');
    }
  });

  it('7: Islamic State controls the Iraqi side on 5 March, according to unnamed activists', async () => {
    const { tracks } = await control('Al-Tanf crossing (Iraqi side)', '2016-03-05');
    expect(tracks.map(({ source: { name } }) => name)).toEqual(['activists (2)']);
    const stated = tracks[0]?.stretches.find(({ basis }) => basis === 'STATED');
    expect(stated?.controller.name).toBe('Islamic State');
    const [claim] = await claims({ predicates: ['controls'], entity: await entity('Al-Tanf crossing (Iraqi side)') });
    expect([range(claim), claim?.corroboration.onlyUnnamed]).toEqual(['0..1', true]);
  });

  it('8: the rebels control the Syrian side on 6 March by its seizure, according to two sources', async () => {
    const { tracks, disagreements } = await control('Al-Tanf crossing (Syrian side)', '2016-03-06');
    const rebels = tracks.filter(({ stretches }) =>
      stretches.some(({ controller, rule }) => controller.name === 'Syrian rebels' && rule.includes('seized')),
    );
    expect(rebels.map(({ source: { name } }) => name).sort()).toEqual([
      'Syrian Observatory for Human Rights',
      'activists (1)',
    ]);
    expect(disagreements.totalCount).toBe(0);
  });

  it('9: Islamic State controls both sides on 1 June 2015, inferred from their capture', async () => {
    for (const side of ['Al-Tanf crossing (Syrian side)', 'Al-Tanf crossing (Iraqi side)']) {
      const { tracks } = await control(side, '2015-06-01');
      expect(tracks.map(({ source: { name } }) => name)).toEqual(['activists (2)']);
      expect(tracks[0]?.stretches).toContainEqual(
        expect.objectContaining({ controller: { name: 'Islamic State' }, basis: 'INFERRED' }),
      );
    }
  });

  it('11: the outlet alone says who controls Albu Kamal, Yarabiyah and Mosul', async () => {
    for (const [place, controller] of [
      ['Albu Kamal crossing', 'Islamic State'],
      ['Yarabiyah crossing', 'Kurdish fighters'],
      ['Mosul', 'Islamic State'],
    ] as const) {
      const { tracks } = await control(place, '2016-03-05');
      expect(tracks.map(({ source: { name } }) => name)).toEqual(['the outlet (unnamed)']);
      expect(tracks[0]?.stretches[0]?.controller.name).toBe(controller);
      const [claim] = await claims({ predicates: ['controls'], entity: await entity(place) });
      expect(claim?.corroboration.onlyUnnamed).toBe(true);
    }
  });

  it('14: the corroboration agrees with the filter for claims that rest on unnamed sources only', async () => {
    const unnamed = new Set((await claims({ onlyUnnamed: true })).map(({ id }) => id));
    for (const claim of await claims())
      expect([claim.text, claim.corroboration.onlyUnnamed]).toEqual([claim.text, unnamed.has(claim.id)]);
  });

  interface WhatIf {
    readonly whatIf: {
      readonly lost: readonly { readonly predicate: string }[];
      readonly shrunk: readonly {
        readonly claim: { readonly predicate: string };
        readonly before: { readonly atLeast: number; readonly atMost: number };
        readonly after: { readonly atLeast: number; readonly atMost: number };
      }[];
      readonly affected: number;
      readonly complete: boolean;
    };
  }
  const whatIf = async (variables: object) =>
    (
      await graph.ask<WhatIf>(
        gql`
          query WhatIf($distrust: [ID!], $retract: [ID!]) {
            whatIf(distrust: $distrust, retract: $retract) {
              lost { predicate } affected complete
              shrunk { claim { predicate } before { atLeast atMost } after { atLeast atMost } }
            }
          }
        `,
        { ...variables },
      )
    ).whatIf;

  it('15: without the network its claims are lost, and without the outlet all claims', async () => {
    const network = await whatIf({ distrust: [await source('Local Coordination Committees')] });
    expect(network.lost.map(({ predicate }) => predicate).sort()).toEqual(['killed', 'routed', 'wounded']);
    expect(network).toMatchObject({ shrunk: [], affected: 3, complete: true });
    const outlet = await whatIf({ distrust: [await source('the outlet (unnamed)')] });
    const supported = (await claims()).filter(({ corroboration }) => corroboration.atMost > 0);
    expect([outlet.lost.length, outlet.affected]).toEqual([supported.length, 22]);
    const observatory = await whatIf({ distrust: [await source('Syrian Observatory for Human Rights')] });
    expect(observatory.lost.map(({ predicate }) => predicate)).toEqual(['entered']);
    expect(observatory.shrunk).toEqual([
      { claim: { predicate: 'seized' }, before: { atLeast: 1, atMost: 2 }, after: { atLeast: 0, atMost: 1 } },
    ]);
  });

  it('15: whatIf of each source agrees with a view without it', async () => {
    const { sources } = await graph.ask<{ sources: { nodes: readonly Named[] } }>(
      gql`{ sources { nodes { id name } } }`,
    );
    const before = new Map((await claims()).map((claim) => [claim.id, range(claim)]));
    for (const { id } of sources.nodes) {
      const supported = await claims({ ids: [...before.keys()] }, { excludeSources: [id] });
      const { lost, shrunk } = await whatIf({ distrust: [id] });
      const left = new Map(supported.map((claim) => [claim.id, range(claim)]));
      const changed = [...before].filter(([claim, was]) => (left.get(claim) ?? '0..0') !== was);
      expect(lost.length + shrunk.length).toBe(changed.length);
    }
  });

  it('20: the seizure rests on unnamed activists while the observatory is retracted, and is as before when that is withdrawn', async () => {
    const [before] = await claims(seizure);
    const { whoReported } = await graph.ask<{
      whoReported: { origins: readonly { source: Named; attribution: { id: string } }[]; receipt: string };
    }>(
      gql`query Who($claim: ID) { whoReported(claim: $claim) { origins { source { id name } attribution { id } } receipt } }`,
      { claim: before?.id },
    );
    const attribution = whoReported.origins.find(({ source: { name } }) => name.startsWith('Syrian Observatory'))
      ?.attribution.id;
    const asked = await whatIf({ retract: [attribution] });
    expect(asked.shrunk).toMatchObject([{ after: { atLeast: 0, atMost: 1 } }]);
    const { stats } = await graph.ask<{ stats: { recordedAt: string } }>(gql`{ stats { recordedAt } }`);
    const { retract } = await graph.ask<{ retract: { decision: { id: string }; change: { seq: number } } }>(
      gql`mutation Retract($attribution: ID!) { retract(attribution: $attribution, reason: "misread") { decision { id } change { seq } } }`,
      { attribution },
    );
    expect(range((await claims(seizure))[0])).toBe('0..1');
    expect(await claims(seizure, { recordedAt: stats.recordedAt })).toEqual([before]);
    const replay = gql`
      query Replay($receipt: String!) {
        replay(receipt: $receipt) { same unchanged explanation changes { kind attribution { id } change { seq kind } } }
      }
    `;
    expect(await graph.ask(replay, { receipt: whoReported.receipt })).toMatchObject({
      replay: {
        same: true,
        unchanged: false,
        changes: [
          { kind: 'GONE', attribution: { id: attribution }, change: { seq: retract.change.seq, kind: 'RETRACT' } },
        ],
      },
    });
    await graph.ask(
      gql`mutation Withdraw($decision: ID!) { withdraw(decision: $decision, reason: "it was right") { decision { id } } }`,
      { decision: retract.decision.id },
    );
    expect(await claims(seizure)).toEqual([before]);
    expect(await graph.ask(replay, { receipt: whoReported.receipt })).toMatchObject({
      replay: { same: true, unchanged: true, changes: [] },
    });
  });

  it('lists versions separately, and never adds them up', async () => {
    const { whoReported } = await graph.ask<{
      whoReported: {
        claims: readonly unknown[];
        versions: readonly { claims: readonly { predicate: string }[]; corroboration: { atLeast: number } }[];
      };
    }>(
      gql`{ whoReported(filter: { predicates: ["seized"] }) { claims { id } versions { claims { predicate } corroboration { atLeast } } } }`,
    );
    expect(whoReported.claims).toHaveLength(3);
    expect(whoReported.versions.map((version) => version.claims.length)).toEqual([1, 1, 1]);
    expect(whoReported.versions.map(({ corroboration }) => corroboration.atLeast)).toEqual([1, 0, 0]);
  });

  it('traces each statement of the document to its origin, in the order of the text', async () => {
    const { documents } = await graph.ask<{ documents: { nodes: readonly { id: string }[] } }>(
      gql`{ documents { nodes { id } } }`,
    );
    const { provenance } = await graph.ask<{
      provenance: {
        sayings: readonly {
          claim: { predicate: string };
          attribution: { source: Named; quotation: { start: number } };
          origins: readonly { source: Named }[];
          unsourced: boolean;
          likelyOrigins: readonly unknown[];
        }[];
      };
    }>(
      gql`
        query Provenance($document: ID!) {
          provenance(document: $document) {
            sayings {
              claim { predicate } unsourced likelyOrigins { same }
              attribution { source { id name } quotation { start } }
              origins { source { id name } }
            }
          }
        }
      `,
      { document: documents.nodes[0]?.id },
    );
    const { sayings } = provenance;
    expect(sayings.every(({ attribution }) => attribution.source.name === 'the outlet (unnamed)')).toBe(true);
    const starts = sayings.map(({ attribution }) => attribution.quotation.start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const unsourced = sayings.filter(({ unsourced: own }) => own).map(({ claim }) => claim.predicate);
    expect(unsourced.sort()).toEqual(['bombed', 'controls', 'controls', 'controls', 'rolled back', 'seized']);
    expect(sayings.filter(({ origins }) => origins.length !== 1)).toEqual([]);
    const declined = sayings.filter(({ claim }) => ['defeated', 'retaken'].includes(claim.predicate));
    expect(declined.map(({ origins }) => origins[0]?.source.name)).toEqual(['Brett McGurk', 'Brett McGurk']);
    const routed = sayings.find(({ claim }) => claim.predicate === 'routed');
    expect(routed?.origins.map(({ source: { name } }) => name)).toEqual(['Local Coordination Committees']);
  });

  it('counts the outcomes of what a source said', async () => {
    const track = gql`
      query Track($source: ID!) {
        trackRecord(source: $source) {
          originated { count claims { predicate } } onlyRepeated { count } firstToReport { count }
          laterCorroborated { count } denied { count } retracted { count } attributions complete
        }
      }
    `;
    const none = { count: 0 };
    expect(await graph.ask(track, { source: await source('Local Coordination Committees') })).toEqual({
      trackRecord: {
        originated: { count: 3, claims: expect.arrayContaining([{ predicate: 'routed' }]) },
        onlyRepeated: none,
        firstToReport: none,
        laterCorroborated: none,
        denied: none,
        retracted: none,
        attributions: 3,
        complete: true,
      },
    });
    const outlet = await graph.ask<{ trackRecord: { originated: { count: number }; onlyRepeated: { count: number } } }>(
      track,
      {
        source: await source('the outlet (unnamed)'),
      },
    );
    expect([outlet.trackRecord.originated.count, outlet.trackRecord.onlyRepeated.count]).toEqual([6, 16]);
  });

  // Last, because it adds to the graph.
  it('10: there is no conflict about Al-Tanf until another source says that rebels control the Iraqi side', async () => {
    const about = gql`
      query Conflicts($place: ID!) {
        conflicts(filter: { entity: $place }) { totalCount nodes { kind certainty claims { text } sides { source { name } } explanation } }
      }
    `;
    const iraqi = await entity('Al-Tanf crossing (Iraqi side)');
    const nothing = { conflicts: { totalCount: 0, nodes: [] } };
    expect(await graph.ask(about, { place: iraqi })).toEqual(nothing);
    expect(await graph.ask(about, { place: await entity('Al-Tanf crossing (Syrian side)') })).toEqual(nothing);
    await graph.ask(
      gql`
        mutation Record($rebels: String!, $place: String!) {
          record(records: [
            { entity: { key: "made-up:radio", kind: ORGANISATION, name: "Made-up Radio", sourceKind: OUTLET } }
            { document: { key: "news", title: "News of the day", publisher: "made-up:radio", publishedAt: "2016-03-05" } }
            { claim: { key: "rebels", predicate: "controls", text: "Rebels control the Iraqi side.", valid: "2016-03-05",
              participants: [{ role: CONTROLLER, entity: $rebels }, { role: PLACE, entity: $place }] } }
            { attribution: { key: "said", document: "news", source: "made-up:radio", claim: "rebels", mode: NARRATIVE } }
          ]) { change { seq } }
        }
      `,
      { rebels: await entity('Syrian rebels'), place: iraqi },
    );
    const { conflicts } = await graph.ask<{
      conflicts: {
        nodes: readonly {
          kind: string;
          claims: readonly { text: string }[];
          sides: readonly (readonly { source: { name: string } }[])[];
        }[];
      };
    }>(about, { place: iraqi });
    const [held] = conflicts.nodes;
    expect(held).toMatchObject({ kind: 'CONTROL' });
    expect(held?.claims.map(({ text }) => text)).toContain(
      'Islamic State controls the Iraqi side of the Al-Tanf crossing.',
    );
    expect(held?.sides.map((side) => side.map(({ source: { name } }) => name)).sort()).toEqual([
      ['Made-up Radio'],
      ['activists (2)'],
    ]);
    const { disagreements } = await control('Al-Tanf crossing (Iraqi side)', '2016-03-05');
    expect(disagreements.totalCount).toBeGreaterThan(0);
  });
});
