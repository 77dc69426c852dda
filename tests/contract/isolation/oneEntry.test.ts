import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { gql } from 'graphql-tag';
import type { WireRecord } from '../../../src/domain/records/records.js';
import { createQueue } from '../../../src/engines/queue.js';
import type { Engine } from '../../../src/graph/engine.js';
import { readOneEntry } from '../../../src/graph/reading/readOneEntry.js';
import { recordRecords } from '../../../src/usecases/transfer/recordRecords.js';
import { exported } from '../exchange.js';
import { probe } from '../probe.js';
import { askerOf, openTestGraph, type TestGraph } from '../testGraph.js';

// Queries that take several statements, with a write between them.

let graph: TestGraph;
let state = 0;
let ids: Readonly<Record<string, string>> = {};

beforeAll(async () => {
  graph = await openTestGraph();
});
afterAll(() => graph.close());

/** In state n both ends of the path have n in their names, and n + 1 monitors report the claim between them. */
const recordsOf = (number: number): readonly WireRecord[] => [
  ...['from', 'to'].map(
    (end): WireRecord => ({ entity: { key: `m:${end}`, kind: 'ACTOR', name: `${end} ${number}` } }),
  ),
  { entity: { key: `m:${number}`, kind: 'ORGANISATION', name: `Monitor ${number}`, sourceKind: 'MONITOR' } },
  { document: { key: 'd', title: `Report ${number}`, publisher: `m:${number}` } },
  {
    claim: {
      key: 'c',
      predicate: 'met',
      text: 'They met.',
      participants: [
        { role: 'ACTOR', entity: 'm:from' },
        { role: 'TARGET', entity: 'm:to' },
      ],
    },
  },
  { attribution: { key: 'a', document: 'd', source: `m:${number}`, claim: 'c', mode: 'DIRECT' } },
];

/** Writes the next state, in one transaction. */
async function goOn(): Promise<void> {
  state += 1;
  const { results } = await recordRecords(graph.engine, recordsOf(state), { by: 'tester' });
  ids = Object.fromEntries(['from', 'to', 'monitor'].map((name, index) => [name, String(results[index]?.id)]));
}

beforeEach(goOn);

/** The real engine, reading one statement after another, with a write after each of the given number of statements. */
function meddled(writes: number): { readonly engine: Engine; readonly left: () => number } {
  let left = writes;
  const inTurn = createQueue();
  const read: Engine['read'] = (statement, params) =>
    inTurn(async () => {
      const rows = await graph.engine.read(statement, params);
      if (left > 0) {
        left -= 1;
        await goOn();
      }
      return rows;
    });
  return { engine: { ...graph.engine, read }, left: () => left };
}

const path = gql`query ($from: ID!, $to: ID!) { path(from: $from, to: $to) { atMost steps { text } } }`;
interface Paths {
  readonly path: readonly { readonly atMost: number; readonly steps: readonly { readonly text: string }[] }[];
}

/** The states that an answer shows: one, if it is consistent. */
function statesOf({ path: [found] }: Paths): ReadonlySet<number> {
  const named = found?.steps.flatMap(({ text }) => text.match(/\d+/g) ?? []) ?? [];
  return new Set([Number(found?.atMost), ...named.map(Number)]);
}

describe('a path, which takes two statements', () => {
  it.each([1, 2, 3])('is of one state when there is a write in between, %d times', async (writes) => {
    const { engine, left } = meddled(writes);
    const states = statesOf(await askerOf(engine).ask<Paths>(path, ids));
    expect([...states]).toEqual([state]);
    expect(left()).toBe(0);
  });

  it('is of one state with a continuous writer', async () => {
    const { engine } = meddled(1_000);
    const before = state;
    const states = statesOf(await askerOf(engine).ask<Paths>(path, ids));
    expect(states.size).toBe(1);
    expect(Math.max(...states)).toBeGreaterThan(before);
  });
});

describe('a question in English, which takes several', () => {
  it('is answered as of before or after a write in between', async () => {
    const document = gql`query ($question: String!) { ask(question: $question) { understood reading answer } }`;
    const question = { question: `What did Monitor ${state} say about from ${state}?` };
    const before = await graph.ask(document, question);
    const { engine, left } = meddled(1);
    const found = await askerOf(engine).ask(document, question);
    expect(left()).toBe(0);
    expect([before, await graph.ask(document, question)]).toContainEqual(found);
  });
});

describe('the replay of a receipt, which takes several', () => {
  it('is as of before or after a write in between', async () => {
    const reported = gql`{ whoReported(text: "They met") { receipt } }`;
    const { receipt } = (await graph.ask<{ readonly whoReported: { readonly receipt: string } }>(reported)).whoReported;
    await goOn();
    const replay = gql`query ($receipt: String!) {
      replay(receipt: $receipt) { same unchanged explanation changes { kind attribution { id } change { seq } } }
    }`;
    const before = await graph.ask(replay, { receipt });
    const { engine, left } = meddled(3);
    const found = await askerOf(engine).ask<{ readonly replay: { readonly changes: readonly object[] } }>(replay, {
      receipt,
    });
    expect(left()).toBe(0);
    expect(before).not.toEqual(found);
    expect(await graph.ask(replay, { receipt })).toEqual(found);
  });
});

describe('the payload of a mutation', () => {
  it('is of one state when there is another write between its parts', async () => {
    const link = gql`mutation ($from: ID!, $to: ID!) {
      link(kind: PART_OF, from: $from, to: $to, reason: "test") {
        decision { subjects { ... on Entity { name } } }
        change { seq }
        again: decision { subjects { ... on Entity { name } } }
      }
    }`;
    interface Linked {
      readonly link: Readonly<Record<'decision' | 'again', { readonly subjects: readonly object[] }>>;
    }
    const { engine, left } = meddled(1);
    const { decision, again } = (await askerOf(engine).ask<Linked>(link, ids)).link;
    expect(left()).toBe(0);
    expect(again).toEqual(decision);
    expect(decision.subjects).toContainEqual({ name: `from ${state}` });
  });
});

describe('an export with concurrent writers', () => {
  it.each([false, true])('is the graph as of its start (with its history: %s)', async (history) => {
    const before = await exported(graph.engine, history);
    const { engine, left } = meddled(5);
    expect(await exported(engine, history)).toBe(before);
    expect(left()).toBe(0);
  });
});

describe('reading under the journal lock', () => {
  it('blocks a write until it is over', async () => {
    const seqOf = async (engine: Engine) => (await probe(engine, 'MATCH (j:Journal) RETURN j.seq AS seq'))[0]?.seq;
    let writing: Promise<void> | undefined;
    const [first, last] = await graph.engine.readLocked(async (engine) => {
      const seq = await seqOf(engine);
      writing = goOn();
      await probe(engine, 'MATCH (n:Thing) RETURN count(n) AS k');
      return [seq, await seqOf(engine)];
    });
    expect(last).toBe(first);
    await writing;
    expect(await seqOf(graph.engine)).toBe(Number(first) + 1);
  });

  it('rejects several statements that do not return their journal entry', async () => {
    const work = async (engine: Engine) => [
      await probe(engine, 'RETURN 1 AS one'),
      await probe(engine, 'RETURN 2 AS two'),
    ];
    await expect(readOneEntry(graph.engine, work)).rejects.toThrow('fragments/views/frame');
  });
});
