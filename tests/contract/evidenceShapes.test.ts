import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { DocumentNode } from 'graphql';
import { gql } from 'graphql-tag';
import { executeOperation } from '../../src/api/execution/executeOperation.js';
import { createSchema } from '../../src/ask/createSchema.js';
import type { WireRecord } from '../../src/domain/records/records.js';
import type { Engine } from '../../src/graph/engine.js';
import { fileOf, imported } from './exchange.js';
import { chain, circle, layers, quoting, recordsOf, type Shape } from './relayShapes.js';
import { testEngineName } from './testEngine.js';
import { openTestGraph, type TestGraph } from './testGraph.js';

let graph: TestGraph;
beforeEach(async () => {
  graph = await openTestGraph();
});
afterEach(() => graph.close());

const schema = createSchema();
const minutes = 60_000;
/** Loading 10,000 into Neo4j takes minutes; the growth with size is tested below on both engines. */
const large = testEngineName === 'neo4j' ? 1_000 : 10_000;
const sizes = testEngineName === 'neo4j' ? [100, 200] : [200, 400];

async function load(shape: Shape, apart = false): Promise<void> {
  const { rejects } = await imported(graph.engine, fileOf(recordsOf(shape, { apart }) as readonly WireRecord[], 't'));
  expect(rejects).toEqual([]);
}

interface Weighed {
  readonly atLeast: number;
  readonly atMost: number;
  readonly reports: number;
  readonly circular: readonly (readonly unknown[])[];
  readonly smallestCut: { readonly size: number; readonly exact: boolean };
  readonly singlePointsOfFailure: readonly { readonly sources: readonly { readonly name: string }[] }[];
}

interface Told {
  readonly whoReported: {
    readonly origins: readonly { readonly source: { readonly name: string } }[];
    readonly corroboration: Weighed;
  };
  readonly claims: { readonly nodes: readonly { readonly corroboration: Pick<Weighed, 'atLeast' | 'atMost'> }[] };
}

/** Queries the last claim of a shape, where each source has one, or the only one. */
const everyWay = gql`
  query ($text: String!) {
    whoReported(filter: { text: $text }) {
      origins { source { name } }
      corroboration {
        atLeast atMost reports circular { id }
        smallestCut { size exact }
        singlePointsOfFailure { sources { name } }
      }
    }
    claims(filter: { text: $text }, first: 10) { nodes { corroboration { atLeast atMost } } }
  }
`;

/** The work for an answer: rows from the engine, ids passed to it, and statements. */
async function workOf(document: DocumentNode, variables: Record<string, unknown>) {
  let [rows, ids, statements] = [0, 0, 0];
  const read: Engine['read'] = async (statement, params) => {
    const found = await graph.engine.read(statement, params);
    statements += 1;
    rows += found.length;
    ids += Object.values(params ?? {}).reduce<number>(
      (sum, value) => sum + (Array.isArray(value) ? value.length : 1),
      0,
    );
    return found;
  };
  const contextValue = { engine: { ...graph.engine, read }, by: 'tester', writes: { allowed: true } };
  const result = await executeOperation({ schema, document, variableValues: variables, contextValue });
  expect(result.errors).toBeUndefined();
  return { data: JSON.parse(JSON.stringify(result.data)) as Told, work: rows + ids, statements };
}

const named = (numbers: readonly number[]) => numbers.map((number) => `Speaker ${number}`);

describe('evidence of any shape is read and judged', () => {
  it.each([5, 9, 40])(
    'in a cycle of %d in which each relays all others',
    async (size) => {
      await load(circle(size));
      const { whoReported, claims } = (await workOf(everyWay, { text: 'account' })).data;
      expect(whoReported.corroboration).toMatchObject({ atLeast: 0, atMost: 1, reports: size });
      expect(whoReported.corroboration.circular.map(({ length }) => length)).toEqual([size]);
      expect(claims.nodes).toEqual([{ corroboration: { atLeast: 0, atMost: 1 } }]);
    },
    10 * minutes,
  );

  it(
    'in 30 layers of 3',
    async () => {
      await load(layers(30, 3));
      const { whoReported } = (await workOf(everyWay, { text: 'account' })).data;
      expect(whoReported.origins.map(({ source }) => source.name).sort()).toEqual(named([0, 1, 2]));
      expect(whoReported.corroboration).toMatchObject({ atLeast: 3, atMost: 3, reports: 90, smallestCut: { size: 3 } });
    },
    10 * minutes,
  );

  it(
    `in a chain of ${large}`,
    async () => {
      await load(chain(large));
      const { whoReported } = (await workOf(everyWay, { text: 'account' })).data;
      expect(whoReported.origins.map(({ source }) => source.name)).toEqual(named([0]));
      expect(whoReported.corroboration).toMatchObject({ atLeast: 1, atMost: 1, reports: large });
      expect(whoReported.corroboration.smallestCut).toEqual({ size: 1, exact: true });
    },
    30 * minutes,
  );

  it(
    `where ${large} outlets quote a tenth as many sources`,
    async () => {
      await load(quoting(large, large / 10));
      const { whoReported } = (await workOf(everyWay, { text: 'account' })).data;
      expect(whoReported.origins).toHaveLength(large / 10);
      expect(whoReported.corroboration).toMatchObject({
        atLeast: large / 10,
        atMost: large / 10,
        reports: large * 1.1,
      });
    },
    30 * minutes,
  );
});

describe('conclusions from conclusions are followed to the end', () => {
  it.each([
    ['a chain', chain(100), 99, { atLeast: 1, atMost: 1, reports: 100 }],
    ['layers', layers(30, 3), 89, { atLeast: 3, atMost: 3, reports: 88 }],
  ] as const)(
    'in %s, each about its own claim, in few round trips',
    async (_, shape, last, weighed) => {
      await load(shape, true);
      const { data, statements } = await workOf(everyWay, { text: `account ${last}` });
      expect(data.whoReported.origins.map(({ source }) => source.name)).toEqual(named([last]));
      expect(data.whoReported.corroboration).toMatchObject(weighed);
      expect(statements).toBeLessThanOrEqual(14);
    },
    10 * minutes,
  );

  it(
    'in a cycle of 40, each about its own claim',
    async () => {
      await load(circle(40), true);
      const { whoReported } = (await workOf(everyWay, { text: 'account 39' })).data;
      expect(whoReported.corroboration).toMatchObject({ atLeast: 0, atMost: 1, reports: 40 });
    },
    10 * minutes,
  );
});

describe('twice the evidence takes at most 2.2 times the work', () => {
  it.each([
    ['a chain', chain, false],
    ['a chain of conclusions', chain, true],
    ['layers', (size: number) => layers(size / 10, 10), false],
    ['outlets that quote sources', (size: number) => quoting(size, size / 10), false],
  ] as const)(
    'in %s',
    async (_, shapeOf, apart) => {
      const works: number[] = [];
      for (const size of sizes) {
        const own = await openTestGraph();
        await graph.close();
        graph = own;
        await load(shapeOf(size), apart);
        works.push((await workOf(everyWay, { text: apart ? `account ${size - 1}` : 'account' })).work);
      }
      const [once = 0, twice = 0] = works;
      expect(twice / once).toBeLessThanOrEqual(2.2);
    },
    10 * minutes,
  );
});
