import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entityId } from '../../src/domain/records/identity.js';
import { writeHeader } from '../../src/formats/jsonl/header.js';
import { writeRecord } from '../../src/formats/jsonl/writeRecord.js';
import type { Engine } from '../../src/graph/engine.js';
import { retract } from '../../src/usecases/decide/retract.js';
import { withdraw } from '../../src/usecases/decide/withdraw.js';
import { exportGraph } from '../../src/usecases/transfer/exportGraph.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { exported, fileOf, imported } from './exchange.js';
import { probe, representative, standing } from './probe.js';
import { everything } from './sampleRecords.js';
import { openTestEngine } from './testEngine.js';

const by = 'tester';
const why = { by, reason: 'a test' };

let engine: Engine;

beforeEach(async () => {
  engine = await openTestEngine();
});

afterEach(() => engine.close());

const record = async (...records: readonly unknown[]) =>
  (await recordRecords(engine, records, { by })).results.map(({ id }) => String(id));

/** Empties the graph under test by opening it again. */
async function reopen(): Promise<void> {
  await engine.close();
  engine = await openTestEngine();
}

/** A graph with every kind of change, including withdrawals and withdrawn withdrawals. */
async function eventfulGraph(): Promise<void> {
  await imported(engine, fileOf(everything));
  const text = await exported(engine);
  const ids = [...text.matchAll(/"(att_[0-9a-f]{32})","document"/g)].map(([, id]) => String(id));
  const claim = /"(clm_[0-9a-f]{32})"/.exec(text)?.[1];
  const [first = '', second = ''] = ids;
  const retraction = await retract(engine, first, why);
  const withdrawal = await withdraw(engine, { decision: retraction.decision }, why);
  await withdraw(engine, { decision: withdrawal.decision }, { by, reason: 'after all' });
  const [merge = ''] = await record({ link: { kind: 'SAME_AS', from: 't:rebels', to: 't:group', reason: 'a guess' } });
  await withdraw(engine, { decision: merge }, why);
  await record({ link: { kind: 'SAME_AS', from: 't:group', to: 't:rebels' } });
  await record(
    { link: { kind: 'PART_OF', from: 't:rebels', to: 't:group', valid: '2016/..', reason: 'they say so' } },
    { review: { attributions: [first, second], state: 'REJECTED', at: '2026-01-01T00:00:00Z' } },
    { assessment: { subject: 't:observatory', reliability: 'B' } },
    { assessment: { subject: claim, credibility: 2 } },
  );
  await record({
    entity: { key: 't:group', kind: 'ACTOR', name: 'The Group', aliases: ['Caliphate'], description: 'later' },
  });
  await record(
    { source: { key: 'paper', name: 'a newspaper', publisherOf: { title: 'Unsigned' } } },
    { document: { key: 'unsigned', title: 'Unsigned', publisher: 'paper' } },
    { attribution: { key: 'a', document: 'unsigned', source: 'paper', claim, mode: 'NARRATIVE', stance: 'DOUBTS' } },
    {
      attribution: {
        key: 'b',
        document: 'unsigned',
        source: 'paper',
        about: 'a',
        mode: 'NARRATIVE',
        stance: 'WITHDRAWS',
      },
    },
    { basis: { from: 'a', on: first } },
    {
      claim: {
        key: 'c',
        predicate: 'killed',
        text: 'Some died.',
        participants: [{ role: 'VICTIM', entity: 't:group', part: 'half' }],
        quantity: { low: 0, unit: 'people' },
        modality: 'CONDITIONAL',
        condition: 'if attacked',
      },
    },
    {
      link: {
        kind: 'DERIVED_FROM',
        from: 'unsigned',
        to: [...text.matchAll(/"(doc_[0-9a-f]{32})"/g)][0]?.[1],
        derivation: 'UPDATE',
      },
    },
  );
}

/** The lines of a text, reversed within each type; withdrawals keep their order, because they refer to each other. */
function turned(text: string): string {
  const [header = '', ...lines] = text.trimEnd().split('\n');
  const groups = new Map<string, string[]>();
  for (const line of lines) {
    const type = /^\{"(\w+)"/.exec(line)?.[1] ?? '';
    const group = `${type} ${/"about"|"publisherOf"/.exec(line)?.[0]}`;
    const before = groups.get(group) ?? [];
    groups.set(group, type === 'withdrawal' ? [...before, line] : [line, ...before]);
  }
  return [header, ...[...groups.values()].flat(), ''].join('\n');
}

describe('a plain export', () => {
  test('of an empty graph is its header', async () => {
    expect(await exported(engine)).toBe('{"whosaid":{"version":2}}\n');
  });

  test('imported into an empty graph and exported again is the same, byte for byte', async () => {
    await eventfulGraph();
    const text = await exported(engine);
    await reopen();
    const { rejects } = await imported(engine, text);
    expect(rejects).toEqual([]);
    expect(await exported(engine)).toBe(text);
  });

  test('gives the same statuses, merges and links where it is imported', async () => {
    await eventfulGraph();
    const text = await exported(engine);
    const state = async () => ({
      group: await representative(engine, entityId('t:group')),
      standings: await Promise.all(
        [...new Set(text.match(/att_[0-9a-f]{32}/g) ?? [])].map((id) => standing(engine, id)),
      ),
      held: await probe(
        engine,
        "MATCH (d:Decision) WHERE d.until = '9999-12-31T23:59:59.999Z' RETURN d.id AS id ORDER BY d.id",
      ),
    });
    const before = await state();
    await reopen();
    await imported(engine, text);
    expect(await state()).toEqual(before);
  });

  test('imported into the graph it came from changes nothing that is exported', async () => {
    await eventfulGraph();
    const text = await exported(engine);
    const { types } = await imported(engine, text);
    expect(Object.values(types).map(({ created, updated }) => created + updated)).toEqual(
      Object.values(types).map(() => 0),
    );
    expect(await exported(engine)).toBe(text);
    expect((await imported(engine, text)).changes).toEqual([]);
  });

  test('in another order within its types is the same graph', async () => {
    await eventfulGraph();
    const text = await exported(engine);
    await reopen();
    await imported(engine, turned(text), { batch: 3 });
    expect(await exported(engine)).toBe(text);
  });

  test('of records that differ is the same in any order of its lines within their types', async () => {
    const lines = [
      ...['Alpha', 'Alfa', 'Álfa'].map((name) => ({
        entity: { key: 'a', kind: 'PLACE', name, aliases: [`Old ${name}`], description: `${name}.` },
      })),
      ...'bcd'.split('').map((key) => ({ entity: { key, kind: 'PLACE', name: `Place ${key}` } })),
      { entity: { key: 'o', kind: 'ORGANISATION', name: 'Outlet', sourceKind: 'OUTLET' } },
      { document: { key: 'd', title: 'Paper', publisher: 'o', publishedAt: '2031-05-02' } },
      ...['One text.', 'Another text.'].map((text, index) => ({
        claim: {
          ...{ key: `c${index}`, predicate: 'flooded', text, participants: [{ role: 'PLACE', entity: 'a' }] },
          ...{ valid: '2031-05-01', properties: [{ name: 'depth', value: String(index) }] },
        },
      })),
      ...['said', 'wrote'].map((cue, index) => ({
        attribution: { key: `x${index}`, document: 'd', source: 'o', claim: `c${index}`, mode: 'NARRATIVE', cue },
      })),
      ...['ab', 'bc', 'dc'].map(([from = '', to = '']) => ({
        link: { kind: 'SAME_AS', from, to, by: 'me', reason: 'one' },
      })),
      { assessment: { subject: 'o', reliability: 'B', by: 'me' } },
      { assessment: { subject: 'o', reliability: 'C', by: 'you' } },
    ].map((line) => JSON.stringify(line));
    const typeOf = (line = '') => /"(\w+)"/.exec(line)?.[1] ?? '';
    const types = [...new Set(lines.map(typeOf))];
    const header = '{"whosaid":{"version":2,"namespace":"t","by":"me"}}';
    const texts = new Set<string>();
    for (const step of [1, 3, 5, 7, 11]) {
      const turnedLines = lines.map((_, at) => lines[(at * step) % lines.length]);
      expect(new Set(turnedLines).size).toBe(lines.length);
      const inTypes = types.flatMap((type) => turnedLines.filter((line) => typeOf(line) === type));
      await reopen();
      expect((await imported(engine, `${[header, ...inTypes].join('\n')}\n`, { batch: 2 })).rejects).toEqual([]);
      texts.add(await exported(engine));
    }
    expect([...texts]).toHaveLength(1);
  });

  test('does not depend on the size of the batches', async () => {
    await eventfulGraph();
    const text = await exported(engine);
    await reopen();
    await imported(engine, text, { batch: 1 });
    expect(await exported(engine)).toBe(text);
  });

  test('of a graph whose import was withdrawn has nothing of it', async () => {
    const { changes } = await imported(engine, fileOf(everything));
    await withdraw(engine, { change: Number(changes[0]) }, why);
    expect(await exported(engine)).toBe('{"whosaid":{"version":2}}\n');
  });

  test('leaves out decisions about what went with its import', async () => {
    const { changes } = await imported(engine, fileOf(everything));
    await record({ assessment: { subject: 't:observatory', reliability: 'B' } });
    await withdraw(engine, { change: Number(changes[0]) }, why);
    const text = await exported(engine);
    expect(text).not.toContain('assessment');
    await reopen();
    expect((await imported(engine, text)).rejects).toEqual([]);
  });

  test('has no recording times', async () => {
    await imported(engine, fileOf(everything));
    const [entry] = await probe(engine, 'MATCH (c:Change {seq: 1}) RETURN c.at AS at');
    expect(await exported(engine)).not.toContain(String(entry?.at).slice(0, 10));
  });

  test('that began before a record was added does not contain it', async () => {
    const events = Array.from({ length: 1_500 }, (_, n) => ({ event: { key: `t:${n}`, name: `event ${n}` } }));
    await imported(engine, fileOf(events));
    const before = await exported(engine);
    let text = '';
    for await (const line of exportGraph(engine, { writeHeader, writeRecord }, { history: false })) {
      if (text.length < 100)
        await record({ event: { key: 't:1', name: 'renamed' } }, { event: { key: 't:new', name: 'new' } });
      text += `${line}\n`;
    }
    expect(text).toBe(before);
  });
});

describe('a history export', () => {
  test('restored into an empty graph and exported again is the same, byte for byte', async () => {
    await eventfulGraph();
    const [history, plain] = [await exported(engine, true), await exported(engine)];
    await reopen();
    await imported(engine, history);
    expect(await exported(engine, true)).toBe(history);
    expect(await exported(engine)).toBe(plain);
  });

  test('includes what was withdrawn with its import and restored', async () => {
    const { changes } = await imported(engine, fileOf(everything), { batch: 4 });
    const withdrawal = await withdraw(engine, { change: Number(changes[0]) }, why);
    await record({ event: { key: 't:other', name: 'other' } });
    const gone = [await exported(engine, true), await exported(engine)];
    await withdraw(engine, { decision: withdrawal.decision }, why);
    await withdraw(engine, { change: Number(changes[1]) }, why);
    await imported(engine, fileOf(everything));
    const back = [await exported(engine, true), await exported(engine)];
    for (const [history = '', plain] of [gone, back]) {
      await reopen();
      await imported(engine, history);
      expect(await exported(engine, true)).toBe(history);
      expect(await exported(engine)).toBe(plain);
    }
  });

  test('keeps recording times and earlier states', async () => {
    await eventfulGraph();
    const history = await exported(engine, true);
    const versions = () =>
      probe(
        engine,
        'MATCH (n:Thing)-[:HAS_REVISION]->(v:Revision) RETURN n.id AS id, v.at AS at, v.until AS until, v.body AS body ORDER BY n.id, v.at',
      );
    const times = () =>
      probe(engine, 'MATCH (n:Thing) RETURN n.id AS id, n.at AS at, n.until AS until, n.seqs AS seqs ORDER BY n.id');
    const before = [await versions(), await times()];
    await reopen();
    await imported(engine, history);
    expect([await versions(), await times()]).toEqual(before);
  });

  test('is rejected by a graph that is not empty', async () => {
    await imported(engine, fileOf(everything));
    const history = await exported(engine, true);
    await expect(imported(engine, history)).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  test.each([
    [
      'an entry is missing',
      (lines: string[]) => lines.filter((line) => !line.includes('"seq":1,')),
      /expected journal entry 1|must start with a journal entry/,
    ],
    [
      'the journal is out of order',
      (lines: string[]) => [lines[0] ?? '', ...lines.slice(1).reverse()],
      /must start with a journal entry|expected journal entry/,
    ],
    ['a line is no record', (lines: string[]) => [...lines, '{"rumour":{}}'], /unknown record type/],
    ['a line is no JSON', (lines: string[]) => [...lines, '{"entity"'], /is not JSON/],
    [
      'an entry is not later',
      (lines: string[]) => lines.map((line) => line.replace(/("seq":[2-9].*"at":")\d{4}/, '$11999')),
      /not later/,
    ],
  ])('in which %s is rejected before anything is written', async (_, broken, message) => {
    await imported(engine, fileOf(everything));
    await record({ event: { key: 't:other', name: 'other' } });
    const history = await exported(engine, true);
    await reopen();
    const text = `${broken(history.trimEnd().split('\n')).join('\n')}\n`;
    await expect(imported(engine, text)).rejects.toMatchObject({
      code: 'BROKEN_INPUT',
      message: expect.stringMatching(message),
    });
    expect(await exported(engine)).toBe('{"whosaid":{"version":2}}\n');
  });
});
