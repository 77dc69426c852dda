import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entityId } from '../../src/domain/records/identity.js';
import type { Engine } from '../../src/graph/engine.js';
import { retract } from '../../src/usecases/decide/retract.js';
import { withdraw } from '../../src/usecases/decide/withdraw.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { links, probe, representative, standing } from './probe.js';
import { everything } from './sampleRecords.js';
import { openTestEngine } from './testEngine.js';

const by = 'tester';
const why = { by, reason: 'a test' };
let engine: Engine;
let ids: Readonly<Record<string, string>>;

beforeEach(async () => {
  engine = await openTestEngine();
  const { results } = await recordRecords(engine, everything, { by });
  const keys = everything.map((record) => (Object.values(record)[0] as { key?: string }).key);
  ids = Object.fromEntries(results.flatMap(({ id }, index) => (id === null ? [] : [[keys[index] ?? `#${index}`, id]])));
});

afterEach(() => engine.close());

const record = (...records: readonly unknown[]) => recordRecords(engine, records, { by });

describe('retracting', () => {
  test('marks the attribution as retracted and keeps it', async () => {
    await retract(engine, String(ids.said), why);
    expect(await standing(engine, String(ids.said))).toMatchObject({ retracted: true, review: 'ACCEPTED' });
    expect(await standing(engine, String(ids.agreed))).toMatchObject({ retracted: false });
  });

  test('keeps the earlier status of the attribution', async () => {
    const { change } = await retract(engine, String(ids.said), why);
    const rows = await probe(
      engine,
      'MATCH (a:Thing {id: $id})-[o:OF]->(c:Claim) RETURN o.at AS at, o.until AS until, o.retracted AS retracted ORDER BY o.at',
      { id: ids.said },
    );
    const [entry] = await probe(engine, 'MATCH (c:Change {seq: $change}) RETURN c.at AS at, c.kind AS kind', {
      change,
    });
    expect(rows.map(({ retracted }) => retracted)).toEqual([false, true]);
    expect(rows[0]?.until).toBe(rows[1]?.at);
    expect(entry).toMatchObject({ at: rows[1]?.at, kind: 'RETRACT' });
  });

  test('twice is a conflict that names the current retraction', async () => {
    const { decision } = await retract(engine, String(ids.said), why);
    await expect(retract(engine, String(ids.said), why)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(decision),
    });
  });

  test('can be withdrawn, and the withdrawal too', async () => {
    const retraction = await retract(engine, String(ids.said), why);
    const withdrawal = await withdraw(engine, { decision: retraction.decision }, why);
    expect(await standing(engine, String(ids.said))).toMatchObject({ retracted: false });
    await withdraw(engine, { decision: withdrawal.decision }, why);
    expect(await standing(engine, String(ids.said))).toMatchObject({ retracted: true });
  });

  test('is possible again after it was withdrawn', async () => {
    const retraction = await retract(engine, String(ids.said), why);
    await withdraw(engine, { decision: retraction.decision }, why);
    await retract(engine, String(ids.said), why);
    expect(await standing(engine, String(ids.said))).toMatchObject({ retracted: true });
  });

  test('an unknown attribution gives an error that says where to look', async () => {
    await expect(retract(engine, `att_${'0'.repeat(32)}`, why)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test.each(['x', '', 'clm_00000000000000000000000000000000'])('%j is not the id of an attribution', async (id) => {
    await expect(retract(engine, id, why)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test.each([
    ['no', ''],
    ['too long a', 'x'.repeat(2_001)],
    ['an unprintable', 'bell \u0007'],
  ])('with %s reason is rejected, and writes nothing', async (_, reason) => {
    await expect(retract(engine, String(ids.said), { by, reason })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await standing(engine, String(ids.said))).toMatchObject({ retracted: false });
  });
});

describe('withdrawing a decision', () => {
  test('by its change in the journal is the same as by its id, also for a withdrawal', async () => {
    const retraction = await retract(engine, String(ids.said), why);
    const withdrawal = await withdraw(engine, { change: retraction.change }, why);
    expect(await standing(engine, String(ids.said))).toMatchObject({ retracted: false });
    await expect(withdraw(engine, { change: retraction.change }, why)).rejects.toMatchObject({
      code: 'CONFLICT',
      message: expect.stringContaining(withdrawal.decision),
    });
    await withdraw(engine, { change: withdrawal.change }, why);
    expect(await standing(engine, String(ids.said))).toMatchObject({ retracted: true });
    await expect(withdraw(engine, { change: 999 }, why)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('twice is a conflict', async () => {
    const { decision } = await retract(engine, String(ids.said), why);
    await withdraw(engine, { decision }, why);
    await expect(withdraw(engine, { decision }, why)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('that does not exist is not found', async () => {
    await expect(withdraw(engine, { decision: `dec_${'0'.repeat(32)}` }, why)).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });

  test('needs exactly one argument', async () => {
    await expect(withdraw(engine, {}, why)).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
    await expect(withdraw(engine, { decision: 'dec_1', change: 1 }, why)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('reviews', () => {
  const review = (state: string, at: string) => ({ review: { attributions: [ids.said, ids.agreed], state, by, at } });

  test('decide the review state of attributions: the one with the latest date wins', async () => {
    await record(review('REJECTED', '2026-01-02T00:00:00Z'));
    await record(review('PROPOSED', '2026-01-01T00:00:00Z'));
    expect(await standing(engine, String(ids.said))).toMatchObject({ review: 'REJECTED', retracted: false });
    expect(await standing(engine, String(ids.agreed))).toMatchObject({ review: 'REJECTED' });
  });

  test('restore the recorded state once they are withdrawn', async () => {
    const { results } = await record(review('REJECTED', '2026-01-02T00:00:00Z'));
    await withdraw(engine, { decision: String(results[0]?.id) }, why);
    expect(await standing(engine, String(ids.said))).toMatchObject({ review: 'ACCEPTED' });
  });

  test('apply from the start when they come with the attribution', async () => {
    const { results } = await record(
      {
        attribution: {
          key: 'a',
          document: ids.article,
          source: 't:observatory',
          claim: ids.seizure,
          mode: 'DIRECT',
          stance: 'DENIES',
        },
      },
      { review: { attributions: ['a'], state: 'REJECTED' } },
      { retraction: { attribution: 'a' } },
    );
    const id = String(results[0]?.id);
    expect(await standing(engine, id)).toMatchObject({ retracted: true, review: 'REJECTED' });
    const edges = await probe(engine, 'MATCH (a:Thing {id: $id})-[o:OF]->(c:Claim) RETURN count(o) AS k', { id });
    expect(edges).toEqual([{ k: 1 }]);
  });
});

describe('links and grades', () => {
  test('are in force until they are withdrawn, and again when the withdrawal is withdrawn', async () => {
    const { results } = await record({
      link: { kind: 'PART_OF', from: 't:rebels', to: 't:group', valid: '2016/2017', reason: 'said so' },
    });
    const decision = String(results[0]?.id);
    const [edge] = await probe(
      engine,
      'MATCH (:Thing)-[r:PART_OF]->(:Thing) RETURN r.decision AS decision, r.validFrom AS f, r.validTo AS t',
    );
    expect(edge).toEqual({ decision, f: '2016-01-01T00:00:00.000Z', t: '2017-12-31T23:59:59.999Z' });
    const withdrawal = await withdraw(engine, { decision }, why);
    expect(await links(engine, 'PART_OF')).toBe(0);
    await withdraw(engine, { decision: withdrawal.decision }, why);
    expect(await links(engine, 'PART_OF')).toBe(1);
  });

  test('a derivation has its kind', async () => {
    await record(
      { document: { key: 'reprint', title: 'Reprint', publisher: 't:observatory' } },
      { link: { kind: 'DERIVED_FROM', from: 'reprint', to: ids.article, derivation: 'REPRINT' } },
    );
    const [edge] = await probe(engine, 'MATCH (:Thing)-[r:DERIVED_FROM]->(:Thing) RETURN r.kind AS kind');
    expect(edge).toEqual({ kind: 'REPRINT' });
  });

  test('grades are of sources and claims', async () => {
    const { results } = await record(
      { assessment: { subject: 't:observatory', reliability: 'B' } },
      { assessment: { subject: ids.activists, reliability: 'F' } },
      { assessment: { subject: ids.seizure, credibility: 2 } },
    );
    expect(await links(engine, 'GRADES')).toBe(3);
    await withdraw(engine, { decision: String(results[0]?.id) }, why);
    expect(await links(engine, 'GRADES')).toBe(2);
  });

  test.each([
    [{ assessment: { subject: 't:town', reliability: 'B' } }, 'place'],
    [{ assessment: { subject: 't:town', credibility: 2 } }, 'is neither a key defined earlier'],
    [{ link: { kind: 'ONE_VOICE', from: 't:town', to: 't:outlet' } }, 'place'],
    [{ link: { kind: 'PART_OF', from: 't:rebels', to: 't:rebels' } }, 'itself'],
    [{ link: { kind: 'ALLIED_WITH', from: 't:rebels', to: 't:nobody' } }, 'is not in the graph'],
  ])('%j is refused', async (bad, message) => {
    await expect(record(bad)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining(message),
    });
  });

  test('ends of a wrong kind are refused', async () => {
    await expect(record({ link: { kind: 'DESCRIBES', from: ids['t:town'], to: 't:battle' } })).rejects.toMatchObject({
      message: expect.stringContaining('is the id of an entity; expected a claim'),
    });
  });

  test('recording the same decision again changes nothing', async () => {
    const link = { link: { kind: 'PART_OF', from: 't:rebels', to: 't:group', by, at: '2026-01-01T00:00:00Z' } };
    await record(link);
    const again = await record(link);
    expect(again).toMatchObject({ change: null, results: [{ outcome: 'UNCHANGED' }] });
    expect(await links(engine, 'PART_OF')).toBe(1);
  });
});

describe('merges', () => {
  const merge = (from: string, to: string, at = '2026-01-01T00:00:00Z') => ({
    link: { kind: 'SAME_AS', from, to, by, at },
  });
  const id = (key: string) => entityId(`t:${key}`);
  const stands = (key: string) => representative(engine, id(key));

  beforeEach(() => record({ entity: { key: 't:third', kind: 'ACTOR', name: 'Third' } }));

  test('make one record stand for both', async () => {
    await record(merge('t:rebels', 't:group'));
    expect(await stands('rebels')).toBe(id('group'));
    expect(await stands('group')).toBe(id('group'));
  });

  test('are transitive', async () => {
    await record(merge('t:rebels', 't:group'));
    await record(merge('t:group', 't:third', '2026-01-02T00:00:00Z'));
    expect(await stands('rebels')).toBe(id('third'));
  });

  test('are undone when they are withdrawn', async () => {
    const first = await record(merge('t:rebels', 't:group'));
    await record(merge('t:group', 't:third', '2026-01-02T00:00:00Z'));
    const withdrawal = await withdraw(engine, { decision: String(first.results[0]?.id) }, why);
    expect(await stands('rebels')).toBe(id('rebels'));
    expect(await stands('group')).toBe(id('third'));
    await withdraw(engine, { decision: withdrawal.decision }, why);
    expect(await stands('rebels')).toBe(id('third'));
  });

  test('can be reversed once they are withdrawn', async () => {
    const first = await record(merge('t:rebels', 't:group'));
    await withdraw(engine, { decision: String(first.results[0]?.id) }, why);
    await record(merge('t:group', 't:rebels', '2026-01-02T00:00:00Z'));
    expect(await stands('group')).toBe(id('rebels'));
    expect(await stands('rebels')).toBe(id('rebels'));
  });

  test('of unnamed sources are allowed', async () => {
    const { results } = await record({
      source: { key: 'more', name: 'activists', document: ids.article, mention: 'activists (2)' },
    });
    const other = String(results[0]?.id);
    await record(merge(other, String(ids.activists)));
    expect(await representative(engine, other)).toBe(ids.activists);
  });

  test.each([
    [
      'a circle',
      'CONFLICT',
      [
        ['rebels', 'group'],
        ['group', 'rebels'],
      ],
    ],
    [
      'a longer circle',
      'CONFLICT',
      [
        ['rebels', 'group'],
        ['group', 'third'],
        ['third', 'rebels'],
      ],
    ],
    [
      'a second way',
      'CONFLICT',
      [
        ['rebels', 'group'],
        ['group', 'third'],
        ['rebels', 'third'],
      ],
    ],
    ['two kinds', 'BAD_USER_INPUT', [['rebels', 'town']]],
  ])('%s is refused, also within one request', async (_, code, pairs) => {
    const records = pairs.map(([from = '', to = ''], day) =>
      merge(`t:${from}`, `t:${to}`, `2026-01-0${day + 1}T00:00:00Z`),
    );
    await expect(record(...records)).rejects.toMatchObject({ code });
    expect(await stands('rebels')).toBe(id('rebels'));
    for (const one of records.slice(0, -1)) await record(one);
    await expect(record(...records.slice(-1))).rejects.toMatchObject({ code });
  });

  test('of an entity with an unnamed source are refused', async () => {
    await expect(record(merge('t:rebels', String(ids.activists)))).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('that repeat decisions of the graph are accepted, with the same result in any order', async () => {
    const turned = [merge('t:rebels', 't:group'), merge('t:group', 't:rebels', '2026-01-02T00:00:00Z')];
    const first = await record(...turned.slice(0, 1));
    await withdraw(engine, { decision: String(first.results[0]?.id) }, why);
    const second = await record(...turned.slice(1));
    const keyed = turned.map(({ link }, index) => ({ link: { ...link, key: [first, second][index]?.results[0]?.id } }));
    const other = await openTestEngine();
    try {
      await recordRecords(other, everything, { by });
      await recordRecords(other, [...keyed].reverse(), { by });
      expect(await representative(other, id('rebels'))).toBe(id('group'));
      await withdraw(other, { decision: String(first.results[0]?.id) }, why);
      expect(await representative(other, id('rebels'))).toBe(id('rebels'));
      expect(await representative(other, id('group'))).toBe(id('rebels'));
    } finally {
      await other.close();
    }
  });
});
