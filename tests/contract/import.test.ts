import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { BrokenInput } from '../../src/domain/errors.js';
import { entityId } from '../../src/domain/records/identity.js';
import { parseRecord } from '../../src/domain/records/parseRecord.js';
import type { Importer, Survey } from '../../src/formats/format.js';
import { jsonl } from '../../src/formats/jsonl/jsonl.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Engine, Transaction } from '../../src/graph/engine.js';
import { withdraw } from '../../src/usecases/decide/withdraw.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { exported, fileOf, imported } from './exchange.js';
import { isThere, links, probe, standing } from './probe.js';
import { article, entities, everything } from './sampleRecords.js';
import { openTestEngine } from './testEngine.js';

const by = 'tester';
const why = { by, reason: 'a test' };
const empty = '{"whosaid":{"version":2}}\n';

let engine: Engine;

beforeEach(async () => {
  engine = await openTestEngine();
});

afterEach(() => engine.close());

const head = async () => (await engine.read(cypher('queries/journal/head')))[0];
const name = async (id: string) =>
  (await probe(engine, 'MATCH (n:Thing {id: $id}) RETURN n.name AS name', { id }))[0]?.name;
const group = (fields: object) => ({
  entity: { key: 't:group', kind: 'ACTOR' as const, name: 'The Group', ...fields },
});

/** Hundreds of events, to be written in several batches. */
const many = (count: number) =>
  Array.from({ length: count }, (_, n) => ({ event: { key: `t:${n}`, name: `event ${n}` } }));

/** An input of events, one per line, that counts how many were read, and ends or fails. */
function inputOf(count: number, onRead: (read: number) => void, end?: Error): Importer<Survey> {
  return {
    name: 'events',
    summary: 'events by the hundred',
    survey: async () => ({ fingerprint: '5'.repeat(64), total: count, namespace: undefined, by: undefined }),
    async *items() {
      for (const [index, record] of many(count).entries()) {
        onRead(index + 1);
        yield { line: index + 1, raw: '', records: [parseRecord(record)] };
      }
      if (end !== undefined) throw end;
    },
  };
}

describe('importing', () => {
  test('reads one batch ahead while the previous one is written, and no more', async () => {
    let read = 0;
    let heard = () => {};
    const second = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const format = inputOf(40, (count) => {
      read = count;
      if (count === 20) heard();
    });
    const readAtEnd: number[] = [];
    const slow: Engine = {
      ...engine,
      write: async (work) => {
        await second;
        // Enough turns for everything else to be read, if there were no back-pressure.
        for (let turn = 0; turn < 1_000; turn += 1) await new Promise((resolve) => setImmediate(resolve));
        readAtEnd.push(read);
        return engine.write(work);
      },
    };
    await importInput(slow, format, '', { by, batch: 10 });
    expect(readAtEnd).toEqual([20, 30, 40, 40]);
  });

  const named = [
    group({}),
    {
      claim: {
        key: 'c',
        predicate: 'ATTACKED',
        text: 'The group attacked.',
        participants: [{ entity: 't:group', role: 'ACTOR' as const }],
      },
    },
  ];

  test('does not look up again what an earlier batch recorded', async () => {
    const asked: unknown[] = [];
    const watched: Engine = {
      ...engine,
      write: (work) =>
        engine.write((transaction) =>
          work({
            ...transaction,
            run: (statement, params) => {
              if (statement.name === 'lookups/things/stored-nodes') asked.push(params?.rows);
              return transaction.run(statement, params);
            },
          }),
        ),
    };
    const { taken } = await imported(watched, fileOf(named), { batch: 1 });
    expect(taken).toBe(2);
    expect(asked).toEqual([[entityId('t:group')], [expect.stringMatching(/^clm_/)]]);
  });

  test('looks it up again when another writer wrote between two batches', async () => {
    let writes = 0;
    const shared: Engine = {
      ...engine,
      write: async (work) => {
        writes += 1;
        if (writes === 2) await withdraw(engine, { change: 1 }, why);
        return engine.write(work);
      },
    };
    const { rejects } = await imported(shared, fileOf(named), { batch: 1 });
    expect(rejects).toEqual([{ line: 3, reason: expect.stringContaining('was withdrawn with its import') }]);
  });

  test('writes a file in batches, each one journal entry, all of one run', async () => {
    const summary = await imported(engine, fileOf(many(25)), { batch: 10, reason: 'a try' });
    expect(summary).toMatchObject({ items: 25, taken: 25, rejected: 0, united: 0, warnings: 0, changes: [1, 2, 3] });
    expect(summary.types).toEqual({ event: { created: 25, updated: 0, unchanged: 0 } });
    const rows = await probe(
      engine,
      'MATCH (c:Change) RETURN c.run AS run, c.kind AS kind, c.reason AS reason, c.records AS n ORDER BY c.seq',
    );
    expect(rows).toEqual([10, 10, 5].map((n) => ({ run: summary.run, kind: 'IMPORT', reason: 'a try', n })));
  });

  test('the same file again writes nothing', async () => {
    await imported(engine, fileOf(everything), { batch: 3 });
    const before = [await exported(engine), await head()];
    const again = await imported(engine, fileOf(everything), { batch: 5 });
    expect(again.changes).toEqual([]);
    expect([await exported(engine), await head()]).toEqual(before);
  });

  test('skips a bad line, reports where and why, and continues', async () => {
    const lines = fileOf(everything).split('\n');
    const bad = [
      '{"rumour":{}}',
      'nonsense',
      '{"event":{"key":"t:e","name":"e","colour":"red"}}',
      '{"relay":{"from":"a","to":"b"}}',
    ];
    lines.splice(2, 0, ...bad);
    const { taken, rejected, rejects } = await imported(engine, lines.join('\n'));
    expect({ taken, rejected }).toEqual({ taken: everything.length, rejected: 4 });
    expect(rejects.map(({ line }) => line)).toEqual([3, 4, 5, 6]);
    expect(rejects.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('unknown record type'),
      expect.stringContaining('is not JSON'),
      expect.stringContaining('colour'),
      expect.stringContaining('neither a key defined earlier'),
    ]);
  });

  test('skips what refers to a skipped line', async () => {
    const file = fileOf([
      ...entities,
      { document: { key: 'd', title: 'd', publisher: 't:town' } },
      { attribution: { key: 'a', document: 'd', source: 't:outlet', claim: 'c', mode: 'DIRECT' } },
    ]);
    const { rejects } = await imported(engine, file);
    expect(rejects.map(({ reason }) => reason)).toEqual([
      expect.stringContaining('places do not speak'),
      expect.stringContaining('"c" is neither'),
    ]);
  });

  test('rejects what comes before the record it refers to, whatever the batch', async () => {
    const file = fileOf([...everything.slice(5), ...everything.slice(0, 5)]);
    const reasons = async (batch: number) => {
      const { rejects } = await imported(engine, file, { batch });
      return rejects.map(({ reason }) => reason);
    };
    const first = await reasons(100);
    await engine.close();
    engine = await openTestEngine();
    expect(await reasons(1)).toEqual(first);
    expect(first[0]).toMatch(/is not in the graph, nor before this in the input/);
  });

  test('puts the namespace of the file before keys of entities and events', async () => {
    const local = [
      { entity: { key: 'town', kind: 'PLACE' as const, name: 'Town' } },
      { event: { key: 'battle', name: 'Battle' } },
    ];
    await imported(engine, fileOf(local, 'my-archive'));
    expect(await isThere(engine, entityId('my-archive:town'))).toBe(true);
  });

  test('attributes decisions without an author to the author of the file', async () => {
    const text = fileOf(everything)
      .replace('{"version":2}', '{"version":2,"by":"the archive"}')
      .replace('"by":"coder",', '');
    await imported(engine, text);
    expect(await probe(engine, 'MATCH (d:Link) RETURN d.by AS by')).toEqual([{ by: 'the archive' }]);
  });

  test('merges the records of one thing in one file, in any order and any batch', async () => {
    const ways = [
      group({ name: 'b', aliases: ['x'] }),
      group({ name: 'a', description: 'one' }),
      group({ name: 'c', aliases: ['y'], description: 'another' }),
    ];
    const results = new Set<string>();
    for (const [order, batch] of [
      [[0, 1, 2], 1],
      [[2, 1, 0], 1],
      [[1, 2, 0], 100],
      [[0, 2, 1], 2],
    ] as const) {
      await engine.close();
      engine = await openTestEngine();
      // An earlier record that differs from the file.
      await recordRecords(
        engine,
        [group({ name: 'earlier', description: 'aaa', externalIds: [{ scheme: 'x', value: '1' }] })],
        { by },
      );
      await imported(engine, fileOf(order.map((index) => ways[index] ?? group({}))), { batch });
      results.add(await exported(engine));
    }
    expect([...results]).toEqual([
      `${empty}{"entity":{"key":"t:group","kind":"ACTOR","name":"a","aliases":["x","y"],"description":"another","externalIds":[{"scheme":"x","value":"1"}]}}\n`,
    ]);
  });

  test('counts merged records', async () => {
    const { united } = await imported(engine, fileOf([group({ aliases: ['x'] }), group({ aliases: ['y'] })]));
    expect(united).toBe(1);
  });

  test('reports its progress', async () => {
    const seen: number[] = [];
    await imported(engine, fileOf(many(5)), { batch: 2, onProgress: ({ items, total }) => seen.push(items / total) });
    expect(seen.at(-1)).toBe(1);
    expect(seen).toEqual([...seen].sort());
  });
});

describe('a broken file is rejected before anything is written:', () => {
  test.each([
    ['empty', '', /empty/],
    ['without a header', `${JSON.stringify(group({}))}\n`, /header/],
    ['of a newer format', '{"whosaid":{"version":3}}\n', /newer/],
    ['cut off', `${fileOf(everything)}{"event":{"key":"t:e"`, /cut off/],
    ['not UTF-8 throughout', Buffer.from([...Buffer.from(empty), 0xff, 0x0a]), /not UTF-8/],
  ])('%s', async (_, text, message) => {
    await expect(imported(engine, text)).rejects.toMatchObject({
      code: 'BROKEN_INPUT',
      message: expect.stringMatching(message),
    });
    expect(await exported(engine)).toBe(empty);
  });

  test('a line over 1 MiB', async () => {
    const text = `${fileOf(everything)}{"event":{"key":"t:e","name":"${'x'.repeat(1_048_577)}"}}\n`;
    await expect(imported(engine, text)).rejects.toMatchObject({ code: 'BROKEN_INPUT' });
    expect(await exported(engine)).toBe(empty);
  });

  test('a missing file is an input error', async () => {
    await expect(importInput(engine, jsonl, '/nowhere/at/all.jsonl', { by })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
    });
  });
});

describe('an import that stops', () => {
  /** The engine, whose nth write transaction and all later ones fail half-way. */
  const failing = (after: number): Engine => {
    let writes = 0;
    return {
      ...engine,
      write: (work) => {
        writes += 1;
        if (writes <= after) return engine.write(work);
        return engine.write(async (transaction: Transaction) => {
          let statements = 0;
          return work({
            ...transaction,
            run: (statement, params) => {
              statements += 1;
              if (statements > 4) throw new Error('the power went');
              return transaction.run(statement, params);
            },
          });
        });
      },
    };
  };

  test.each([0, 1, 2, 3])(
    'after %i batches keeps complete batches, and completes when it is repeated',
    async (batches) => {
      await imported(engine, fileOf(everything));
      const whole = await exported(engine);
      await engine.close();
      engine = await openTestEngine();
      await expect(imported(failing(batches), fileOf(everything), { batch: 4 })).rejects.toThrow(
        batches === 0 ? /before anything was written/ : `stopped after line ${1 + 4 * batches}`,
      );
      expect(await head()).toMatchObject({ seq: batches });
      await imported(engine, fileOf(everything), { batch: 4 });
      expect(await exported(engine)).toBe(whole);
    },
  );

  test('because the input fails still writes what was read before', async () => {
    const format = inputOf(25, () => {}, new BrokenInput('line 26 is not UTF-8'));
    await expect(importInput(engine, format, '', { by, batch: 10 })).rejects.toThrow(
      'line 26 is not UTF-8 (stopped after line 20;',
    );
    expect(await head()).toMatchObject({ seq: 2 });
  });

  test('on request stops between two batches, and says how to continue', async () => {
    const stop = new AbortController();
    const stopped = imported(engine, fileOf(many(10)), {
      batch: 2,
      signal: stop.signal,
      onProgress: ({ items }) => items === 4 && stop.abort(),
    });
    await expect(stopped).rejects.toThrow('stopped after line 5; run the same command again to complete it');
    expect(await head()).toMatchObject({ seq: 2 });
  });
});

describe('the author of an import in the journal is', () => {
  const headed = (header: object) =>
    `${JSON.stringify({ whosaid: { version: 1, ...header } })}\n${JSON.stringify(group({}))}\n`;
  const author = async () =>
    (await probe(engine, 'MATCH (c:Change) RETURN c.by AS by ORDER BY c.seq')).map((row) => row.by);

  test('the author of the file, if it names one', async () => {
    await imported(engine, headed({ by: 'ann' }));
    expect(await author()).toEqual(['ann']);
  });

  test('otherwise the importing user', async () => {
    await imported(engine, headed({}));
    expect(await author()).toEqual(['tester']);
  });

  test('never another user who imports the same', async () => {
    const reserved = ['tester', 'another'];
    await expect(imported(engine, headed({ by: 'another' }), { reserved })).rejects.toThrow(
      'the header has by "another", which is reserved for a caller of this server: use another name',
    );
    expect(await author()).toEqual([]);
    await imported(engine, headed({ by: 'tester' }), { reserved });
    expect(await author()).toEqual(['tester']);
  });
});

describe('withdrawing an import', () => {
  test('withdraws all of it, by any of its entries', async () => {
    const { changes } = await imported(engine, fileOf(everything), { batch: 4 });
    await withdraw(engine, { change: Number(changes[2]) }, why);
    expect(await exported(engine)).toBe(empty);
    const rows = await probe(engine, 'MATCH (c:Change) RETURN c.kind AS kind, c.withdrawn AS withdrawn ORDER BY c.seq');
    expect(rows.filter(({ kind }) => kind === 'IMPORT').map(({ withdrawn }) => withdrawn)).toEqual(
      changes.map(() => true),
    );
    expect(rows.at(-1)).toEqual({ kind: 'WITHDRAW', withdrawn: false });
  });

  test('ends its attributions and links', async () => {
    const { changes } = await imported(engine, fileOf(everything));
    const [row] = await probe(engine, 'MATCH (a:Attribution) RETURN a.id AS id ORDER BY a.id LIMIT 1');
    await withdraw(engine, { change: Number(changes[0]) }, why);
    expect(await standing(engine, String(row?.id))).toMatchObject({ retracted: true });
    expect([await links(engine, 'DESCRIBES'), await links(engine, 'RELAYS')]).toEqual([0, 0]);
  });

  test('is undone by withdrawing the withdrawal', async () => {
    const { changes } = await imported(engine, fileOf(everything), { batch: 4 });
    const before = await exported(engine);
    const { decision } = await withdraw(engine, { change: Number(changes[0]) }, why);
    await withdraw(engine, { decision }, why);
    expect(await exported(engine)).toBe(before);
    expect([await links(engine, 'DESCRIBES'), await links(engine, 'RELAYS')]).toEqual([1, 2]);
    const rows = await probe(engine, 'MATCH (c:Change) WHERE c.withdrawn RETURN c.seq AS seq');
    expect(rows).toEqual([]);
  });

  test('is undone by importing the same file again, and can then be done again', async () => {
    const first = await imported(engine, fileOf(everything), { batch: 4 });
    const before = await exported(engine);
    await withdraw(engine, { change: Number(first.changes[0]) }, why);
    const second = await imported(engine, fileOf(everything), { batch: 4 });
    expect(second.types.claim).toEqual({ created: 0, updated: 1, unchanged: 0 });
    expect(await exported(engine)).toBe(before);
    await withdraw(engine, { change: Number(second.changes[0]) }, why);
    expect(await exported(engine)).toBe(empty);
  });

  test('withdraws all runs of an import that was interrupted and completed', async () => {
    const stop = new AbortController();
    const onProgress = () => stop.abort();
    await expect(imported(engine, fileOf(many(4)), { batch: 2, signal: stop.signal, onProgress })).rejects.toThrow(
      'stopped',
    );
    const { changes } = await imported(engine, fileOf(many(4)), { batch: 2 });
    await withdraw(engine, { change: Number(changes[0]) }, why);
    expect(await exported(engine)).toBe(empty);
  });

  test('keeps what another input also recorded', async () => {
    const { changes } = await imported(engine, fileOf(everything));
    await imported(engine, fileOf(entities));
    const shared = fileOf(entities).split('\n').length;
    await withdraw(engine, { change: Number(changes[0]) }, why);
    expect((await exported(engine)).split('\n')).toHaveLength(shared);
  });

  test('keeps what is still referred to, as long as it is', async () => {
    const first = await imported(engine, fileOf(everything));
    const [claim] = await probe(engine, 'MATCH (c:Claim) RETURN c.id AS id');
    const [town, observatory] = [entityId('t:town'), entityId('t:observatory')];
    const other = await recordRecords(
      engine,
      [
        { document: { key: 'own', title: 'Own', publisher: observatory } },
        { attribution: { key: 'a', document: 'own', source: observatory, claim: claim?.id, mode: 'NARRATIVE' } },
      ],
      { by },
    );
    await withdraw(engine, { change: Number(first.changes[0]) }, why);
    expect(await isThere(engine, String(claim?.id))).toBe(true);
    expect([await isThere(engine, town), await isThere(engine, entityId('t:group'))]).toEqual([true, false]);
    const text = await exported(engine);
    await withdraw(engine, { change: Number(other.change) }, why);
    expect(await exported(engine)).toBe(empty);
    await engine.close();
    engine = await openTestEngine();
    expect((await imported(engine, text)).rejects).toEqual([]);
    expect(await exported(engine)).toBe(text);
  });

  test('restores what a thing refers to when only that thing is recorded again', async () => {
    const base = await imported(engine, fileOf(everything));
    const [claim] = await probe(engine, 'MATCH (c:Claim) RETURN c.id AS id');
    const observatory = entityId('t:observatory');
    const other = await recordRecords(
      engine,
      [
        { document: { key: 'own', title: 'Own', publisher: observatory } },
        { attribution: { key: 'a', document: 'own', source: observatory, claim: claim?.id, mode: 'NARRATIVE' } },
      ],
      { by },
    );
    const { decision } = await withdraw(engine, { change: Number(other.change) }, why);
    await withdraw(engine, { change: Number(base.changes[0]) }, why);
    await withdraw(engine, { decision }, why);
    expect([await isThere(engine, String(claim?.id)), await isThere(engine, entityId('t:rebels'))]).toEqual([
      true,
      true,
    ]);
  });

  test('restores the earlier state of what it had corrected, and corrects it again when it is undone', async () => {
    const id = entityId('t:group');
    await imported(engine, fileOf([group({ name: 'first' })]));
    const second = await imported(engine, fileOf([group({ name: 'second', description: 'wrong' })]));
    const { decision } = await withdraw(engine, { change: Number(second.changes[0]) }, why);
    expect(await name(id)).toBe('first');
    expect(await exported(engine)).not.toContain('wrong');
    await withdraw(engine, { decision }, why);
    expect(await name(id)).toBe('second');
  });

  test('keeps a later correction by others', async () => {
    const first = await imported(engine, fileOf([group({ name: 'first' })]));
    await imported(engine, fileOf([group({ name: 'second' })]));
    await withdraw(engine, { change: Number(first.changes[0]) }, why);
    expect(await name(entityId('t:group'))).toBe('second');
  });

  test('undoes the merges, retractions and withdrawals that came with it', async () => {
    const base = await recordRecords(engine, everything, { by });
    const attribution = base.results[9]?.id;
    const file = fileOf([
      { link: { kind: 'SAME_AS', from: 't:rebels', to: 't:group' } },
      { retraction: { attribution: String(attribution) } },
    ]);
    const { changes } = await imported(engine, file);
    expect(await standing(engine, String(attribution))).toMatchObject({ retracted: true });
    await withdraw(engine, { change: Number(changes[0]) }, why);
    expect(await standing(engine, String(attribution))).toMatchObject({ retracted: false });
    expect(await links(engine, 'SAME_AS')).toBe(6);
    const [self] = await probe(
      engine,
      "MATCH (n:Thing)-[x:SAME_AS]->(n) WHERE x.until = '9999-12-31T23:59:59.999Z' RETURN count(x) AS k",
    );
    expect(self?.k).toBe(6);
  });

  test('of one request withdraws only that request', async () => {
    await recordRecords(engine, entities, { by });
    const { change } = await recordRecords(engine, article, { by });
    await withdraw(engine, { change: Number(change) }, why);
    expect(await exported(engine)).not.toContain('claim');
    expect(await isThere(engine, entityId('t:town'))).toBe(true);
  });

  test('cannot be undone where it would close a cycle within a document', async () => {
    const base = await recordRecords(engine, everything, { by });
    const [one, other] = [base.results[9]?.id, base.results[10]?.id].map(String);
    const { change } = await recordRecords(engine, [{ relay: { from: one, to: other } }], { by });
    const { decision } = await withdraw(engine, { change: Number(change) }, why);
    await recordRecords(engine, [{ relay: { from: other, to: one } }], { by });
    await expect(withdraw(engine, { decision }, why)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await links(engine, 'RELAYS')).toBe(3);
  });

  test('twice is a conflict, and of an unknown entry is not found', async () => {
    const { changes } = await imported(engine, fileOf(everything));
    const change = Number(changes[0]);
    await withdraw(engine, { change }, why);
    await expect(withdraw(engine, { change }, why)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(withdraw(engine, { change: 99 }, why)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  test('can be withdrawn by its own entry, and then the import again', async () => {
    const { changes } = await imported(engine, fileOf(everything));
    const whole = { change: Number(changes[0]) };
    const { change } = await withdraw(engine, whole, why);
    await withdraw(engine, { change }, why);
    await expect(withdraw(engine, { change }, why)).rejects.toMatchObject({ code: 'CONFLICT' });
    await withdraw(engine, whole, why);
    await expect(withdraw(engine, whole, why)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test('prevents new references to what was withdrawn', async () => {
    const { changes } = await imported(engine, fileOf(everything));
    await withdraw(engine, { change: Number(changes[0]) }, why);
    const late = [{ document: { key: 'd', title: 'd', publisher: 't:outlet' } }];
    await expect(recordRecords(engine, late, { by })).rejects.toMatchObject({
      message: expect.stringContaining('was withdrawn with its import'),
    });
  });
});
