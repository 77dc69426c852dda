import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { openSeedGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeAll(async () => {
  graph = await openSeedGraph();
});
afterAll(() => graph.close());

interface SourceName {
  readonly __typename: string;
  readonly name: string;
}
interface Voice {
  readonly source: SourceName;
  readonly attribution: {
    readonly id: string;
    readonly certainty: string;
    readonly coding: string;
    readonly mode: string;
    readonly stated: string | null;
  };
  readonly relayedBy: readonly Voice[];
}
interface Reporting {
  readonly whoReported: { readonly claims: readonly { readonly id: string; readonly predicate: string }[] } & Record<
    'origins' | 'denials' | 'doubts' | 'declined',
    readonly Voice[]
  >;
}

const voiceFields = gql`
  fragment VoiceFields on Voice {
    source { __typename name }
    attribution { id certainty coding mode stated cue quotation { exact } document { title publishedAt publisher { name } } recordedAt }
  }
`;
const whoReported = gql`
  query Who($claim: ID, $filter: ClaimFilter, $text: String, $view: View) {
    whoReported(claim: $claim, filter: $filter, text: $text, view: $view) {
      claims { id predicate text }
      origins { ...VoiceFields relayedBy { ...VoiceFields relayedBy { ...VoiceFields } } }
      denials { ...VoiceFields }
      doubts { ...VoiceFields }
      declined { ...VoiceFields relayedBy { ...VoiceFields } }
    }
  }
  ${voiceFields}
`;
const idsOf = gql`
  query Ids($entity: String, $source: String) {
    entities(name: $entity) { nodes { id name } }
    sources(name: $source) { nodes { id name named } }
  }
`;

interface Named {
  readonly id: string;
  readonly name: string;
}
async function entity(name: string): Promise<string> {
  const { entities } = await graph.ask<{ entities: { nodes: readonly Named[] } }>(idsOf, {
    entity: name,
    source: name,
  });
  const found = entities.nodes.find((node) => node.name === name) ?? entities.nodes[0];
  if (found === undefined) throw new Error(`no entity called ${name}`);
  return found.id;
}

interface ClaimRow {
  readonly id: string;
  readonly predicate: string;
  readonly modality: string;
  readonly valid: { readonly edtf: string } | null;
  readonly quantity: {
    readonly low: number | null;
    readonly best: number | null;
    readonly high: number | null;
    readonly vague: boolean;
    readonly unit: string;
  } | null;
  readonly participants: readonly { readonly role: string; readonly entity: { readonly name: string } }[];
  readonly attributions: { readonly nodes: readonly { readonly stance: string; readonly source: SourceName }[] };
}
const claimsWhere = gql`
  query Claims($filter: ClaimFilter, $view: View) {
    claims(filter: $filter, view: $view, first: 100) {
      totalCount
      nodes {
        id predicate modality text valid { edtf } quantity { low best high unit vague }
        participants { role part entity { name } }
        attributions { nodes { id stance certainty mode source { __typename name } } }
      }
    }
  }
`;
async function claims(filter: object, view?: object): Promise<readonly ClaimRow[]> {
  return (await graph.ask<{ claims: { nodes: readonly ClaimRow[] } }>(claimsWhere, { filter, view })).claims.nodes;
}
const speakers = (claim: ClaimRow | undefined) => new Set(claim?.attributions.nodes.map(({ source }) => source.name));
const seizure = { predicates: ['seized'], from: '2016-03' };

describe('the demonstration: a border crossing in March 2016', () => {
  it('contains the twenty statements, as twenty-two claims', async () => {
    const all = await claims({});
    const of = (predicate: string) => all.filter((claim) => claim.predicate === predicate).length;
    expect(all).toHaveLength(22);
    expect([of('controls'), of('seized'), of('bombed'), of('lost ground')]).toEqual([4, 3, 2, 2]);
  });

  it('1: the seizure was reported by activists and the observatory, both through the outlet, not by the network', async () => {
    const { whoReported: told } = await graph.ask<Reporting>(whoReported, { filter: seizure });
    expect(told.claims).toHaveLength(1);
    expect(told.origins.map(({ source }) => source.__typename).sort()).toEqual(['Organisation', 'UnnamedSource']);
    expect(told.origins.map(({ source }) => source.name).join()).toMatch(/Syrian Observatory for Human Rights/);
    for (const origin of told.origins) {
      expect(origin.relayedBy).toHaveLength(1);
      expect(origin.relayedBy[0]?.source.__typename).toBe('UnnamedSource');
      expect(origin.relayedBy[0]?.attribution.certainty).toBe('UNCOMMITTED');
    }
    expect([told.denials, told.doubts, told.declined]).toEqual([[], [], []]);
  });

  it('1: the answer is the same by claim and by words', async () => {
    const byFilter = await graph.ask<Reporting>(whoReported, { filter: seizure });
    const byClaim = await graph.ask<Reporting>(whoReported, { claim: byFilter.whoReported.claims[0]?.id });
    expect(byClaim).toEqual(byFilter);
    const byText = await graph.ask<Reporting>(whoReported, { text: 'rebels seized Al-Tanf' });
    expect(byText.whoReported.claims.map(({ id }) => id)).toContain(byFilter.whoReported.claims[0]?.id);
  });

  it('2: each report has its certainty, time, words and document', async () => {
    const { whoReported: told } = await graph.ask<{
      whoReported: { origins: readonly { source: SourceName; attribution: Record<string, unknown> }[] };
    }>(whoReported, { filter: seizure });
    const observatory = told.origins.find(({ source }) => source.__typename === 'Organisation');
    expect(observatory?.attribution).toMatchObject({
      certainty: 'CERTAIN',
      coding: 'LIKELY',
      mode: 'INDIRECT',
      stated: '2016-03-05',
      document: { publishedAt: '[2016-03-05..2016-03-31]' },
    });
    const activists = told.origins.find(({ source }) => source.__typename === 'UnnamedSource');
    expect(activists?.attribution).toMatchObject({
      certainty: 'CERTAIN',
      coding: 'CLEAR',
      mode: 'INDIRECT',
      stated: null,
    });
    for (const { attribution } of told.origins) {
      expect(typeof (attribution.quotation as { exact: string }).exact).toBe('string');
      expect(attribution.recordedAt).toMatch(/^\d{4}-\d\d-\d\dT/);
    }
  });

  it('quotes only text at the given position of the document', async () => {
    const all = await graph.ask<{
      attributions: {
        nodes: readonly {
          quotation: { exact: string; start: number; end: number } | null;
          document: { text: string };
        }[];
      };
    }>(gql`
      { attributions(first: 200) { nodes { quotation { exact start end } document { text } } } }
    `);
    expect(all.attributions.nodes.length).toBeGreaterThan(30);
    for (const { quotation, document } of all.attributions.nodes) {
      expect([...document.text].slice(quotation?.start, quotation?.end).join('')).toBe(quotation?.exact);
    }
  });

  it('5: the network reported the fighting, which began on 4 March', async () => {
    const [routed] = await claims({ predicates: ['routed'] });
    expect(routed?.valid?.edtf).toBe('2016-03-04');
    const { whoReported: told } = await graph.ask<Reporting>(whoReported, { claim: routed?.id });
    expect(told.origins.map(({ source }) => source.name)).toEqual(['Local Coordination Committees']);
  });

  it('6: one was killed, and at least two were wounded, without a best figure', async () => {
    const [killed] = await claims({ predicates: ['killed'] });
    expect(killed?.quantity).toMatchObject({ low: 1, best: 1, high: 1, vague: false });
    const [wounded] = await claims({ predicates: ['wounded'] });
    expect(wounded?.quantity).toMatchObject({ low: 2, best: null, high: null, vague: true });
    expect([...speakers(wounded)]).toContain('Local Coordination Committees');
  });

  it('7: control of the Iraqi side on 5 March rests on unnamed sources only', async () => {
    const { entities } = await graph.ask<{ entities: { nodes: readonly Named[] } }>(idsOf, {
      entity: 'Al-Tanf Iraqi side',
    });
    const side = entities.nodes.find(({ name }) => /iraqi/i.test(name));
    const found = await claims({ predicates: ['controls'], entity: side?.id, from: '2016-03-05', to: '2016-03-05' });
    expect(found).toHaveLength(1);
    expect(found[0]?.participants.find(({ role }) => role === 'CONTROLLER')?.entity.name).toBe('Islamic State');
    expect(new Set(found[0]?.attributions.nodes.map(({ source }) => source.__typename))).toEqual(
      new Set(['UnnamedSource']),
    );
  });

  it('12: all statements of the envoy, only his direct quotations, and what he declined to say', async () => {
    const said = gql`
      query Said($name: String, $filter: AttributionFilter) {
        sources(name: $name) { nodes { name ... on Person { said(filter: $filter, first: 50) { totalCount nodes { stance mode claim { predicate } } } } } }
      }
    `;
    type Said = {
      sources: {
        nodes: readonly {
          name: string;
          said: { totalCount: number; nodes: readonly { stance: string; claim: { predicate: string } }[] };
        }[];
      };
    };
    const all = await graph.ask<Said>(said, { name: 'McGurk' });
    expect(all.sources.nodes.map(({ name }) => name)).toEqual(['Brett McGurk']);
    expect(all.sources.nodes[0]?.said.totalCount).toBe(7);
    const direct = await graph.ask<Said>(said, { name: 'McGurk', filter: { mode: 'DIRECT' } });
    expect(direct.sources.nodes[0]?.said.nodes).toHaveLength(3);
    const declined = await graph.ask<Said>(said, { name: 'McGurk', filter: { stance: ['DECLINES'] } });
    expect(declined.sources.nodes[0]?.said.nodes.map(({ claim }) => claim.predicate).sort()).toEqual([
      'defeated',
      'retaken',
    ]);
  });

  it('13: no source says when Islamic State will be defeated, and the envoy declined to', async () => {
    const { whoReported: told } = await graph.ask<Reporting>(whoReported, { filter: { predicates: ['defeated'] } });
    expect(told.origins).toEqual([]);
    expect(told.declined.map(({ source }) => source.name)).toEqual(['Brett McGurk']);
  });

  it('14: lists the claims that rest only on unnamed sources', async () => {
    const unnamed = await claims({ onlyUnnamed: true });
    const predicates = unnamed.map(({ predicate }) => predicate);
    expect(predicates).toEqual(expect.arrayContaining(['bombed', 'pushed back', 'controls', 'rolled back']));
    expect(
      unnamed
        .filter((claim) => claim.predicate === 'seized')
        .every((claim) => claim.valid?.edtf !== '[2016-03-04..2016-03-05]'),
    ).toBe(true);
    for (const named of ['killed', 'wounded', 'routed', 'entered', 'losing', 'defeated'])
      expect(predicates).not.toContain(named);
  });

  it('16: nothing was certainly published by 4 March, and everything by the end of the month', async () => {
    expect(await claims({}, { publishedBy: '2016-03-04' })).toEqual([]);
    expect(await claims({}, { publishedBy: '2016-03-05' })).toEqual([]);
    expect(await claims({}, { publishedBy: '2016-03-31' })).toHaveLength(22);
  });

  it('18: where the rebels came from, and according to whom', async () => {
    const [entered] = await claims({ predicates: ['entered'] });
    const origin = entered?.participants.find(({ role }) => role === 'ORIGIN');
    expect(origin?.entity.name).toBe('Jordan');
    expect([...speakers(entered)].join()).toMatch(/Syrian Observatory for Human Rights/);
  });

  it('19: counts the reports about Islamic State in March 2016 by month and source', async () => {
    const { activity } = await graph.ask<{
      activity: readonly { period: string | null; claims: number; attributions: number; source: SourceName }[];
    }>(
      gql`
        query Activity($filter: ClaimFilter) { activity(by: [MONTH, SOURCE], filter: $filter, first: 100) { period claims attributions source { name } } }
      `,
      { filter: { entity: await entity('Islamic State'), from: '2016-03', to: '2016-03' } },
    );
    const network = activity.filter(({ source }) => source.name === 'Local Coordination Committees');
    // The fighters that were routed, killed and wounded are Islamic State's, as an entity of their own or as the group.
    expect(activity.length).toBeGreaterThan(3);
    expect(network.every(({ period }) => period === '2016-03')).toBe(true);
    const observatory = activity.filter(({ source }) => source.name === 'Syrian Observatory for Human Rights');
    expect(observatory).toMatchObject([{ period: '2016-03', claims: 1, attributions: 1 }]);
    expect(activity.map(({ attributions }) => attributions)).toEqual(
      [...activity.map(({ attributions }) => attributions)].sort((a, b) => b - a),
    );
  });

  it('20: a retraction is a decision that can be shown, ignored and undone', async () => {
    const first = await graph.ask<Reporting>(whoReported, { filter: seizure });
    const observatory = first.whoReported.origins.find(({ source }) => source.__typename === 'Organisation');
    const before = await graph.ask<{ stats: { recordedAt: string } }>(gql`{ stats { recordedAt } }`);
    const { retract } = await graph.ask<{ retract: { decision: { id: string }; change: { seq: number } } }>(
      gql`mutation Retract($attribution: ID!) { retract(attribution: $attribution, reason: "misread") { decision { id kind reason withdrawn } change { seq kind } } }`,
      { attribution: observatory?.attribution.id },
    );
    const after = await graph.ask<Reporting>(whoReported, { filter: seizure });
    expect(after.whoReported.origins.map(({ source }) => source.__typename)).toEqual(['UnnamedSource']);
    expect(after.whoReported.origins).toHaveLength(1);
    const kept = await graph.ask<{ node: unknown }>(
      gql`query Node($id: ID!) { node(id: $id) { ... on Attribution { claim { predicate } retraction { id by reason at } } } }`,
      { id: observatory?.attribution.id },
    );
    expect(kept.node).toMatchObject({
      claim: { predicate: 'seized' },
      retraction: { id: retract.decision.id, by: 'tester', reason: 'misread' },
    });
    const asOf = await graph.ask<Reporting>(whoReported, {
      filter: seizure,
      view: { recordedAt: before.stats.recordedAt },
    });
    expect(asOf).toEqual(first);
    await graph.ask(
      gql`mutation Withdraw($decision: ID!) { withdraw(decision: $decision, reason: "it was right") { decision { kind } } }`,
      { decision: retract.decision.id },
    );
    expect(await graph.ask<Reporting>(whoReported, { filter: seizure })).toEqual(first);
    const between = await graph.ask<{ changes: { nodes: readonly { at: string }[] } }>(
      gql`query Changes($after: Int) { changes(after: $after) { nodes { at kind } } }`,
      { after: retract.change.seq - 1 },
    );
    expect(
      await graph.ask<Reporting>(whoReported, { filter: seizure, view: { recordedAt: between.changes.nodes[0]?.at } }),
    ).toEqual(after);
  });
});

describe('search', () => {
  it.each(['tanf', 'al tanf', 'At Tanf', 'Altanf', 'Al-Tamf', 'Al-Tnaf', 'AL-TANF'])(
    'finds Al-Tanf by %s',
    async (text) => {
      const { search } = await graph.ask<{
        search: readonly { node: { name: string }; matched: string; score: number }[];
      }>(
        gql`query Search($text: String!) { search(text: $text, in: [ENTITY]) { matched score node { id ... on Place { name } } } }`,
        { text },
      );
      expect(search[0]?.node.name).toMatch(/Tanf/);
      expect(search[0]?.matched).toMatch(/Ta[mn]f/i);
    },
  );

  it('finds claims by their words', async () => {
    const { search } = await graph.ask<{ search: readonly { node: { predicate: string } }[] }>(
      gql`{ search(text: "rebels entered from Jordan", in: [CLAIM]) { node { ... on Claim { predicate } } } }`,
    );
    expect(search[0]?.node.predicate).toBe('entered');
  });
});
