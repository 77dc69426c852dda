import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import { fc, runsOf } from '../property.js';
import { literally } from '../reasoning/literal.js';
import { areCopies, type RandomWorld, randomWorld } from '../reasoning/randomWorld.js';
import { judged } from '../reasoning/world.js';
import { recordable } from './recordable.js';
import { type RecordedWorld, recordWorld } from './recordedWorld.js';
import { testEngineName } from './testEngine.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

// Random evidence, recorded and asked about through the API: the store reads what reasoning is tested with, whatever it is.

interface Told {
  readonly whoReported: { readonly corroboration: Weighed };
  readonly node: { readonly corroboration: Weighed };
}

interface Weighed {
  readonly atLeast: number;
  readonly atMost: number;
  readonly unsupported: readonly Thing[];
  readonly superseded: readonly Thing[];
  readonly denied: readonly Thing[];
  readonly doubted: readonly Thing[];
  readonly deniedSayings: readonly Thing[];
  readonly voices: readonly { readonly counted: string; readonly attributions: readonly Thing[] }[];
  readonly circular: readonly unknown[];
  readonly singlePointsOfFailure: readonly unknown[];
  readonly smallestCut: { readonly size: number; readonly exact: boolean };
  readonly reports: number;
  readonly dissentingReports: number;
}

interface Thing {
  readonly id: string;
}

const question = gql`
  query World($claim: ID!, $view: View) {
    whoReported(claim: $claim, view: $view) { corroboration { ...Weighed } }
    node(id: $claim, view: $view) { ... on Claim { corroboration { ...Weighed } } }
  }
  fragment Weighed on Corroboration {
    atLeast atMost reports dissentingReports
    unsupported { id } superseded { id } denied { id } doubted { id } deniedSayings { id }
    voices { counted attributions { id } }
    circular { id }
    singlePointsOfFailure { sources { id } }
    smallestCut { size exact }
  }
`;

let graph: TestGraph;
beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

/** The reasoning is the same on Neo4j, and a view that it has not seen takes it seconds to plan. */
const tried = (usual: number) => runsOf(testEngineName === 'neo4j' ? usual / 10 : usual);

/** Writing takes its time on a busy machine. */
const slow = 600_000;

let worlds = 0;

function recordNext({ evidence, sourceLinks: links }: RandomWorld): Promise<RecordedWorld> {
  worlds += 1;
  return recordWorld(graph, { evidence, links }, `random${worlds}`);
}

/** Its claims, the one that is asked about first. */
const claimsIn = ({ claims }: RecordedWorld) => ['claim', 'other', 'third'].flatMap((name) => claims.get(name) ?? []);

async function told({ view, claims }: RecordedWorld): Promise<Weighed> {
  const claim = claims.get('claim');
  const { whoReported, node } = await graph.ask<Told>(question, { claim, view });
  expect(node.corroboration).toEqual(whoReported.corroboration);
  return whoReported.corroboration;
}

const lists = ['unsupported', 'superseded', 'denied', 'doubted', 'deniedSayings'] as const;

describe('random evidence in the store', () => {
  it(
    'gives the answer of the definitions said literally, and all that reasoning finds in it',
    async () => {
      const worldsToTell = randomWorld.map(recordable).filter((world) => world !== undefined);
      const property = fc.asyncProperty(worldsToTell, async (world) => {
        const literal = literally(world.evidence, world.sourceLinks, areCopies);
        const expected = judged(world.evidence, { sourceLinks: world.sourceLinks });
        const recorded = await recordNext(world);
        const [found, ids] = [await told(recorded), recorded.said];
        const idsOf = (some: readonly string[]) => some.map((id) => ids.get(id) ?? id).sort();
        const voices = (all: Weighed['voices']) =>
          all.map(({ counted, attributions }) => `${counted} ${attributions.map(({ id }) => id).sort()}`).sort();
        expect({
          range: `${found.atLeast}..${found.atMost}`,
          reports: [found.reports, found.dissentingReports],
          points: found.singlePointsOfFailure.length,
          cut: found.smallestCut,
          circular: found.circular.length,
          voices: voices(found.voices),
          ...Object.fromEntries(lists.map((list) => [list, found[list].map(({ id }) => id).sort()])),
        }).toEqual({
          range: `${literal.atLeast}..${literal.atMost}`,
          reports: [expected.reports, expected.dissentingReports],
          points: literal.singlePoints.length,
          cut: { size: literal.cut.length, exact: true },
          circular: expected.circular.length,
          voices: voices(
            expected.voices.map(({ counted, attributions }) => ({
              counted,
              attributions: idsOf(attributions).map((id) => ({ id })),
            })),
          ),
          ...Object.fromEntries(lists.map((list) => [list, idsOf(expected[list])])),
        });
      });
      await fc.assert(property, { numRuns: tried(60) });
    },
    slow,
  );
});

interface Range {
  readonly atLeast: number;
  readonly atMost: number;
}

interface Conflict {
  readonly kind: string;
  readonly claims: readonly Thing[];
}

interface State {
  readonly nodes: readonly { readonly id: string; readonly corroboration: Range }[];
  readonly conflicts: { readonly nodes: readonly Conflict[]; readonly complete: boolean };
}

const state = gql`
  query State($claims: [ID!]!, $view: View) {
    nodes(ids: $claims, view: $view) { ... on Claim { id corroboration { atLeast atMost } } }
    conflicts(filter: { ids: $claims }, view: $view, first: 200) {
      nodes { kind claims { id } }
      complete
    }
  }
`;

interface Changed {
  readonly claim: Thing;
  readonly before: Range;
  readonly after: Range;
}

interface Supposed {
  readonly whatIf: Readonly<Record<'gained' | 'shrunk' | 'grown', readonly Changed[]>> & {
    readonly lost: readonly Thing[];
    readonly complete: boolean;
    readonly conflictsGone: readonly Conflict[];
    readonly conflictsArising: readonly Conflict[];
  };
}

const supposing = gql`
  query Suppose($distrust: [ID!], $retract: [ID!], $view: View) {
    whatIf(distrust: $distrust, retract: $retract, view: $view) {
      lost { id }
      gained { ...Changed }
      shrunk { ...Changed }
      grown { ...Changed }
      complete
      conflictsGone { kind claims { id } }
      conflictsArising { kind claims { id } }
    }
  }
  fragment Changed on ChangedRange {
    claim { id }
    before { atLeast atMost }
    after { atLeast atMost }
  }
`;

const textOfRange = ({ atLeast, atMost }: Range) => `${atLeast}..${atMost}`;
const isLower = (one: Range, other: Range) => one.atLeast < other.atLeast || one.atMost < other.atMost;
/** What conflicts are between, in any order. */
const linesOf = (conflicts: readonly Conflict[]) =>
  conflicts.map(({ kind, claims }) => [kind, ...claims.map(({ id }) => id).sort()].join(' ')).sort();

function differenceOf(before: State, after: State) {
  const changes = before.nodes.map((node, index) => ({
    claim: node.id,
    before: node.corroboration,
    after: after.nodes[index]?.corroboration ?? node.corroboration,
  }));
  const [had, has] = [linesOf(before.conflicts.nodes), linesOf(after.conflicts.nodes)];
  const of = (some: typeof changes) =>
    some.map((one) => `${one.claim} ${textOfRange(one.before)} ${textOfRange(one.after)}`).sort();
  const kept = changes.filter((one) => one.before.atMost > 0 && one.after.atMost > 0);
  return {
    lost: changes
      .filter((one) => one.before.atMost > 0 && one.after.atMost === 0)
      .map(({ claim }) => claim)
      .sort(),
    gained: of(changes.filter((one) => one.before.atMost === 0 && one.after.atMost > 0)),
    shrunk: of(kept.filter((one) => isLower(one.after, one.before))),
    grown: of(kept.filter((one) => isLower(one.before, one.after))),
    gone: had.filter((line) => !has.includes(line)),
    arising: has.filter((line) => !had.includes(line)),
  };
}

async function suppose(variables: object): Promise<ReturnType<typeof differenceOf>> {
  const { whatIf } = await graph.ask<Supposed>(supposing, { ...variables });
  expect(whatIf.complete).toBe(true);
  const of = (some: readonly Changed[]) =>
    some.map(({ claim, before, after }) => `${claim.id} ${textOfRange(before)} ${textOfRange(after)}`).sort();
  return {
    lost: whatIf.lost.map(({ id }) => id).sort(),
    gained: of(whatIf.gained),
    shrunk: of(whatIf.shrunk),
    grown: of(whatIf.grown),
    gone: linesOf(whatIf.conflictsGone),
    arising: linesOf(whatIf.conflictsArising),
  };
}

describe('whatIf in random evidence', () => {
  const tellable = randomWorld.map(recordable).filter((world) => world !== undefined);

  it(
    'says what retracting each attribution then does, and withdrawing that undoes it',
    async () => {
      const property = fc.asyncProperty(tellable, fc.nat(), async (world, number) => {
        const recorded = await recordNext(world);
        const { view, said } = recorded;
        const claims = claimsIn(recorded);
        const known = world.evidence.filter((item) => item.known);
        const attribution = said.get(known[number % known.length]?.id ?? '');
        fc.pre(attribution !== undefined);
        const read = () => graph.ask<State>(state, { claims, view });
        const before = await read();
        const supposed = await suppose({ retract: [attribution], view });
        const { retract } = await graph.ask<{ retract: { decision: Thing } }>(
          gql`mutation Retract($attribution: ID!) { retract(attribution: $attribution, reason: "wrong") { decision { id } } }`,
          { attribution },
        );
        expect(supposed).toEqual(differenceOf(before, await read()));
        await graph.ask(
          gql`mutation Undo($decision: ID!) { withdraw(decision: $decision, reason: "right") { decision { id } } }`,
          { decision: retract.decision.id },
        );
        expect(await read()).toEqual(before);
      });
      await fc.assert(property, { numRuns: tried(40) });
    },
    slow,
  );

  it(
    'says what excluding each source does',
    async () => {
      const property = fc.asyncProperty(tellable, fc.constantFrom('A', 'B', 'C', 'O', 'P'), async (world, name) => {
        const recorded = await recordNext(world);
        const { view, idOf } = recorded;
        const claims = claimsIn(recorded);
        const source = idOf(name);
        fc.pre(source !== undefined);
        const before = await graph.ask<State>(state, { claims, view });
        const excluded = view.excludeSources ?? [];
        const without = { ...view, excludeSources: [...excluded, source] };
        const after = await graph.ask<State>(state, { claims, view: without });
        expect(await suppose({ distrust: [source], view })).toEqual(differenceOf(before, after));
      });
      await fc.assert(property, { numRuns: tried(40) });
    },
    slow,
  );
});
