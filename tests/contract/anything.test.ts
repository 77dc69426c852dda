import { expect, test } from '@jest/globals';
import { WhosaidError } from '../../src/domain/errors.js';
import type { WireRecord } from '../../src/domain/records/records.js';
import type { Engine } from '../../src/graph/engine.js';
import { retract } from '../../src/usecases/decide/retract.js';
import { withdraw } from '../../src/usecases/decide/withdraw.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { fc, runsOf } from '../property.js';
import { exported, fileOf, imported } from './exchange.js';
import { probe } from './probe.js';
import { openTestEngine, testEngineName } from './testEngine.js';

// Property tests: after any sequence of operations the invariants hold, and exports reproduce the graph.

/** A small world in which all things are related, with varying records about it. */
const world = (spelling: number): readonly WireRecord[] => {
  const say = (...words: readonly string[]) => words[spelling % words.length] ?? '';
  const actor = (n: number): WireRecord => ({
    entity: {
      key: `t:a${n}`,
      kind: 'ACTOR',
      name: `${say('x', 'y', 'z')}${n}`,
      aliases: [say('p', 'q'), say('r', 's', 't')],
    },
  });
  const said = (n: number): WireRecord => ({
    attribution: {
      key: `said${n}`,
      document: `d${n % 2}`,
      source: `t:a${n % 4}`,
      claim: `c${n >> 2}`,
      mode: 'DIRECT',
      review: (spelling + n) % 3 === 0 ? 'PROPOSED' : 'ACCEPTED',
    },
  });
  const claim = (n: number): WireRecord => ({
    claim: {
      key: `c${n}`,
      predicate: `p${n}`,
      text: say('one', 'two'),
      participants: [{ role: 'ACTOR', entity: `t:a${n}` }],
    },
  });
  return [
    ...[0, 1, 2, 3].map(actor),
    { document: { key: 'd0', title: 'D0', publisher: 't:a0', note: say('n', 'm') } },
    { document: { key: 'd1', title: 'D1', publisher: 't:a1' } },
    { source: { key: 's', name: say('someone', 'anyone'), document: 'd0', mention: 'someone' } },
    claim(0),
    claim(1),
    ...[0, 1, 2, 3, 4].map(said),
    { attribution: { key: 'answer', document: 'd1', source: 's', about: 'said0', stance: 'DENIES', mode: 'DIRECT' } },
    { relay: { from: 'said0', to: 'said2' } },
    spelling % 2 === 0 ? { relay: { from: 'said2', to: 'said4' } } : { relay: { from: 'said4', to: 'said0' } },
    { relay: { from: 'said1', to: 'said0' } },
    { relay: { from: 'said0', to: 'said1' } },
    { basis: { from: 'said1', on: 'd0' } },
    { basis: { from: 'said4', on: 'said3' } },
  ];
};

/** An operation, and numbers that choose its operands. */
interface Deed {
  readonly what: keyof typeof deeds;
  readonly one: number;
  readonly other: number;
}

const by = 'tester';
const ids = async (engine: Engine, label: string) =>
  (await probe(engine, `MATCH (n:${label}) RETURN n.id AS id ORDER BY n.id`)).map(({ id }) => String(id));
const pick = async (engine: Engine, label: string, number: number) => {
  const all = await ids(engine, label);
  return all[number % Math.max(all.length, 1)] ?? `att_${'0'.repeat(32)}`;
};
const day = (number: number) => `2026-01-0${1 + (number % 9)}T00:00:00Z`;

const deeds = {
  record: (engine: Engine, { one, other }: Deed) =>
    recordRecords(engine, world(one).slice(0, 8 + (other % 20)), { by }),
  import: (engine: Engine, { one, other }: Deed) => imported(engine, fileOf(world(one)), { batch: 1 + (other % 9) }),
  merge: async (engine: Engine, { one, other }: Deed) => {
    const [from, to] = [await pick(engine, 'Actor', one), await pick(engine, 'Actor', other)];
    return recordRecords(engine, [{ link: { kind: 'SAME_AS', from, to, at: day(one) } }], { by });
  },
  link: async (engine: Engine, { one, other }: Deed) => {
    const [from, to] = [await pick(engine, 'Actor', one), await pick(engine, 'Actor', other)];
    return recordRecords(engine, [{ link: { kind: 'PART_OF', from, to } }], { by });
  },
  review: async (engine: Engine, { one, other }: Deed) => {
    const attributions = [await pick(engine, 'Attribution', one), await pick(engine, 'Attribution', other)];
    return recordRecords(engine, [{ review: { attributions, state: 'REJECTED', at: day(other) } }], { by });
  },
  retract: async (engine: Engine, { one }: Deed) =>
    retract(engine, await pick(engine, 'Attribution', one), { by, reason: 'r' }),
  withdraw: async (engine: Engine, { one }: Deed) =>
    withdraw(engine, { decision: await pick(engine, 'Decision', one) }, { by, reason: 'w' }),
  withdrawImport: (engine: Engine, { one }: Deed) => withdraw(engine, { change: 1 + (one % 9) }, { by, reason: 'w' }),
} as const;

const deed: fc.Arbitrary<Deed> = fc.record({
  what: fc.constantFrom(...(Object.keys(deeds) as (keyof typeof deeds)[])),
  one: fc.nat(1_000),
  other: fc.nat(1_000),
});

/** Executes it; rejected operations are ignored. */
async function attempt(engine: Engine, one: Deed): Promise<void> {
  try {
    await deeds[one.what](engine, one);
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error;
  }
}

const OPEN_END = '9999-12-31T23:59:59.999Z';

/** Statuses, merges and links. */
async function meaning(engine: Engine): Promise<unknown> {
  const now = (text: string) => probe(engine, text, { openEnd: OPEN_END });
  return [
    await now(
      'MATCH (a:Attribution)-[o:OF]->(c:Claim) WHERE a.withdrawnAt IS NULL AND o.until = $openEnd RETURN a.id AS a, o.retracted AS s, o.review AS r ORDER BY a.id',
    ),
    await now(
      'MATCH (n:Thing)-[x:SAME_AS]->(m:Thing) WHERE n.withdrawnAt IS NULL AND x.until = $openEnd RETURN n.id AS n, m.id AS m ORDER BY n.id',
    ),
    await now(
      'MATCH (n:Thing)-[x:PART_OF]->(m:Thing) WHERE n.withdrawnAt IS NULL AND m.withdrawnAt IS NULL AND x.until = $openEnd RETURN x.decision AS d ORDER BY x.decision',
    ),
  ];
}

/** States that must never occur. */
const never = [
  'MATCH (a:Attribution)-[o:OF]->(c:Claim) WHERE o.until = $openEnd WITH a, count(o) AS k WHERE k <> 1 RETURN a.id AS id',
  'MATCH (n:Thing)-[x:SAME_AS]->(m:Thing) WHERE x.until = $openEnd WITH n, count(x) AS k WHERE k <> 1 RETURN n.id AS id',
  'MATCH (n:Thing)-[r:MADE_BY|IN_DOCUMENT|OF|ABOUT|PUBLISHED_BY|INVOLVES]->(m:Thing) WHERE n.withdrawnAt IS NULL AND m.withdrawnAt IS NOT NULL RETURN n.id AS id',
];

async function checkAlways(engine: Engine): Promise<void> {
  for (const statement of never) expect(await probe(engine, statement, { openEnd: OPEN_END })).toEqual([]);
}

async function inEmptyGraph<T>(work: (engine: Engine) => Promise<T>): Promise<T> {
  const engine = await openTestEngine();
  try {
    return await work(engine);
  } finally {
    await engine.close();
  }
}

test('exports reproduce the graph and the invariants hold after any operations', async () => {
  const numRuns = runsOf(testEngineName === 'neo4j' ? 3 : 25);
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 4, maxLength: 14 }), async (all) => {
      const done = await inEmptyGraph(async (engine) => {
        await attempt(engine, { what: 'import', one: 0, other: 5 });
        for (const one of all) await attempt(engine, one);
        await checkAlways(engine);
        return { plain: await exported(engine), history: await exported(engine, true), meaning: await meaning(engine) };
      });
      await inEmptyGraph(async (engine) => {
        await imported(engine, done.history);
        expect(await exported(engine, true)).toBe(done.history);
        expect(await exported(engine)).toBe(done.plain);
        expect(await meaning(engine)).toEqual(done.meaning);
      });
      await inEmptyGraph(async (engine) => {
        expect((await imported(engine, done.plain)).rejects).toEqual([]);
        expect(await exported(engine)).toBe(done.plain);
        expect(await meaning(engine)).toEqual(done.meaning);
        await checkAlways(engine);
      });
    }),
    { numRuns },
  );
}, 300_000);
