import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { entityId } from '../../src/domain/records/identity.js';
import { cypher } from '../../src/graph/cypher.js';
import type { Engine } from '../../src/graph/engine.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { probe } from './probe.js';
import { article, articleText, entities, everything } from './sampleRecords.js';
import { openTestEngine } from './testEngine.js';

let engine: Engine;

beforeEach(async () => {
  engine = await openTestEngine();
});

afterEach(() => engine.close());

const record = (...records: readonly unknown[]) => recordRecords(engine, records, { by: 'tester' });
const head = async () => (await engine.read(cypher('queries/journal/head')))[0];
const props = async (id: string) =>
  (await probe(engine, 'MATCH (n:Thing {id: $id}) RETURN properties(n) AS p', { id }))[0]?.p;
const count = async (pattern: string) => (await probe(engine, `MATCH ${pattern} RETURN count(*) AS k`))[0]?.k;

const said = { key: 'x', document: 'article', source: 't:observatory', claim: 'seizure', mode: 'INDIRECT' };

describe('recording', () => {
  test('creates one journal entry, with the counts of what it created', async () => {
    const { change, results } = await record(...everything);
    expect(change).toBe(1);
    expect(results.filter(({ outcome }) => outcome === 'CREATED')).toHaveLength(everything.length);
    const [entry] = await probe(engine, 'MATCH (c:Change {seq: 1}) RETURN properties(c) AS c');
    expect(entry?.c).toMatchObject({ kind: 'RECORD', by: 'tester', records: everything.length, withdrawn: false });
    expect(JSON.parse(String((entry?.c as Record<string, unknown> | undefined)?.counts))).toContainEqual({
      type: 'relay',
      created: 2,
      updated: 0,
    });
    expect(await head()).toMatchObject({ seq: 1 });
  });

  test('known records writes nothing and uses no seq', async () => {
    await record(...everything);
    const before = await head();
    const again = await record(...everything);
    expect(again.change).toBeNull();
    expect(new Set(again.results.map(({ outcome }) => outcome))).toEqual(new Set(['UNCHANGED']));
    expect(await head()).toEqual(before);
  });

  test('gives every entry a later time, even within one millisecond', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await record({ event: { key: 't:e', name } });
    const rows = await probe(engine, 'MATCH (c:Change) RETURN c.seq AS seq, c.at AS at ORDER BY c.seq');
    expect(rows.map(({ seq }) => seq)).toEqual([1, 2, 3, 4]);
    expect(new Set(rows.map(({ at }) => at)).size).toBe(4);
    expect(rows.map(({ at }) => at)).toEqual(rows.map(({ at }) => at).sort());
  });

  test('concurrently loses nothing', async () => {
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((name) => record({ event: { key: `t:${name}`, name } })));
    expect(await head()).toMatchObject({ seq: 5 });
    expect(await count('(n:Event)')).toBe(5);
  });

  test('keeps times as written and as bounds', async () => {
    const { results } = await record(...everything);
    expect(await props(String(results[8]?.id))).toMatchObject({
      valid: '[2016-03-04..2016-03-05]',
      validFrom: '2016-03-04T00:00:00.000Z',
      validStartTo: '2016-03-05T00:00:00.000Z',
      validEndFrom: '2016-03-04T23:59:59.999Z',
      validTo: '2016-03-05T23:59:59.999Z',
    });
  });

  test('makes those who make statements or publish sources, and nobody else', async () => {
    await record(...everything);
    const rows = await probe(engine, 'MATCH (n:Source) RETURN n.name AS name ORDER BY n.name');
    expect(rows.map(({ name }) => name)).toEqual(['Observatory', 'The Outlet', 'activists']);
  });

  test('sorts participants, whatever order they are given in', async () => {
    const { results } = await record(...everything);
    const rows = await probe(
      engine,
      'MATCH (c:Thing {id: $id})-[r:INVOLVES]->(e:Thing) RETURN r.role AS role ORDER BY r.ord',
      {
        id: results[8]?.id,
      },
    );
    expect(rows.map(({ role }) => role)).toEqual(['ACTOR', 'PLACE']);
  });

  test('leaves an unknown figure unknown', async () => {
    const { results } = await record(...entities, {
      claim: {
        key: 'c',
        predicate: 'killed',
        text: 'Dozens died.',
        participants: [{ role: 'PLACE', entity: 't:town' }],
        quantity: { low: 24, unit: 'people', vague: true },
      },
    });
    const claim = await props(String(results[5]?.id));
    expect(claim).toMatchObject({ low: 24, unit: 'people', vague: true });
    expect(claim).not.toHaveProperty('best');
  });

  test('an empty list is rejected', async () => {
    await expect(record()).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('more than 1,000 records at once are rejected', async () => {
    const many = Array.from({ length: 1_001 }, (_, index) => ({ event: { key: `t:${index}`, name: 'e' } }));
    await expect(record(...many)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringContaining('1001'),
    });
  });
});

describe('one bad record fails the request, and is named by its index', () => {
  const attribution = (fields: object) => ({ attribution: { ...said, ...fields } });
  const cases: readonly (readonly [string, object, RegExp])[] = [
    ['an unknown type', { rumour: {} }, /unknown record type "rumour": the types are entity, /],
    ['an unknown field', { event: { key: 't:e', name: 'e', colour: 'red' } }, /colour/],
    ['a reference to nothing', attribution({ claim: 'nothing' }), /claim: "nothing" is neither a key defined earlier/],
    ['a reference to an id the graph has not', attribution({ claim: `clm_${'0'.repeat(32)}` }), /is not in the graph/],
    [
      'an id of a wrong kind',
      attribution({ claim: `doc_${'0'.repeat(32)}` }),
      /is the id of a document; expected a claim/,
    ],
    ['a key without a namespace', { entity: { key: 'town', kind: 'PLACE', name: 'Town' } }, /has no namespace/],
    [
      'a key with nothing before the colon',
      { entity: { key: ':town', kind: 'PLACE', name: 'Town' } },
      /an empty namespace or key/,
    ],
    [
      'an entity called by an id',
      { entity: { key: `ent_${'0'.repeat(32)}`, kind: 'PLACE', name: 'Town' } },
      /has the format of an id/,
    ],
    ['the id of something else as key', attribution({ key: `att_${'0'.repeat(32)}` }), /is the id of another node/],
    ['one key for two things', attribution({ key: 'said', stance: 'DENIES' }), /is used for different content/],
    [
      'an entity of another kind',
      { entity: { key: 't:town', kind: 'ACTOR', name: 'Tanf' } },
      /is recorded as PLACE, not ACTOR/,
    ],
    ['a place that speaks', attribution({ source: 't:town' }), /places do not speak/],
    ['a place that publishes', { document: { key: 'd', title: 'd', publisher: 't:town' } }, /places do not speak/],
    [
      'a quotation that is not there',
      attribution({ span: { start: 0, end: 6, exact: 'Nobody' } }),
      /has "Rebels" from 0 to 6/,
    ],
    [
      'a quotation beyond the end',
      attribution({ span: { start: 0, end: 500 } }),
      /the text of the document has 61 characters/,
    ],
    [
      'a hash of another text',
      { document: { key: 'd', title: 'd', publisher: 't:outlet', text: 'x', sha256: '0'.repeat(64) } },
      /sha256: does not match the hash/,
    ],
    [
      'the publisher of another document',
      { document: { key: 'd', title: 'other', publisher: 'someone' } },
      /must be publisherOf/,
    ],
    [
      'a withdrawal of another source’s words',
      attribution({ claim: undefined, about: 'agreed', stance: 'WITHDRAWS' }),
      /can only withdraw what it said itself/,
    ],
    ['a relay of itself under two keys', { relay: { from: 'said', to: 'said2' } }, /both ends are the same node/],
    ['a relay back', { relay: { from: 'said', to: 'carried' } }, /cannot go round in a circle/],
    [
      'a claim without participants and occurrence',
      { claim: { key: 'c', predicate: 'p', text: 't', participants: [] } },
      /a claim without participants needs an occurrence/,
    ],
    ['an impossible time', attribution({ stated: '2016-02-30' }), /does not exist/],
    ['a time that starts after it ends', attribution({ stated: '2016-03/2015-03' }), /starts after it ends/],
  ];
  const before = [
    ...everything,
    { attribution: { ...said, key: 'said2', span: { start: 0, end: 18 } } },
    { source: { key: 'someone', name: 'someone', publisherOf: { title: 'd' } } },
  ];

  test.each(cases)('%s', async (_, bad, message) => {
    await expect(record(...before, bad)).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(new RegExp(`^records\\[${before.length}\\]: .*${message.source}`)),
    });
    expect(await head()).toMatchObject({ seq: 0 });
    expect(await count('(n:Thing)')).toBe(0);
  });
});

describe('cycles of relays', () => {
  test('within one document are rejected, also through stored relays', async () => {
    const { results } = await record(...everything);
    const [said1, agreed, carried] = results.slice(9, 12).map(({ id }) => id);
    await record({ relay: { from: said1, to: agreed } });
    await expect(record({ relay: { from: agreed, to: carried } })).rejects.toMatchObject({ code: 'BAD_USER_INPUT' });
  });

  test('between documents are circular reporting', async () => {
    await record(
      ...everything,
      { document: { key: 'second', title: 'Second', publisher: 't:observatory' } },
      { attribution: { ...said, key: 'echo', document: 'second' } },
      { relay: { from: 'echo', to: 'carried' } },
      { relay: { from: 'said', to: 'echo' } },
    );
    expect(await count('(:Attribution)-[:RELAYS]->(:Attribution)')).toBe(4);
  });
});

describe('an attribution about another', () => {
  const answer = {
    attribution: {
      key: 'answer',
      document: 'article',
      source: 'activists',
      about: 'said',
      stance: 'DENIES',
      mode: 'DIRECT',
    },
  };

  test('belongs to the claim of the other', async () => {
    const { results } = await record(...everything, answer);
    const [row] = await probe(
      engine,
      'MATCH (a:Thing {id: $id})-[:OF]->(c:Claim) MATCH (a)-[:ABOUT]->(b:Attribution) RETURN c.id AS claim, b.id AS about, a.depth AS depth',
      { id: results.at(-1)?.id },
    );
    expect(row).toEqual({ claim: results[8]?.id, about: results[9]?.id, depth: 1 });
  });

  test('may withdraw a statement of the same source', async () => {
    await record(...everything, { attribution: { ...answer.attribution, about: 'agreed', stance: 'WITHDRAWS' } });
    expect(await count('(:Attribution)-[:ABOUT]->(:Attribution)')).toBe(1);
  });
});

describe('a basis', () => {
  test('leads from an attribution to an attribution or a document', async () => {
    await record(
      ...everything,
      { basis: { from: 'carried', on: 'said' } },
      { basis: { from: 'carried', on: 'article' } },
    );
    expect(await count('(:Attribution)-[:BASED_ON]->(:Thing)')).toBe(2);
  });

  test('of something else is refused', async () => {
    await expect(record(...everything, { basis: { from: 'carried', on: 'seizure' } })).rejects.toMatchObject({
      message: expect.stringContaining('expected an attribution or a document'),
    });
  });
});

describe('unnamed publishers', () => {
  const unnamed = [
    {
      source: {
        key: 'paper',
        name: 'a newspaper',
        sourceKind: 'OUTLET',
        publisherOf: { title: 'Report', publishedAt: '2016-03' },
      },
    },
    { document: { key: 'report', title: 'Report', publisher: 'paper', publishedAt: '2016-03', text: 'One.' } },
  ];

  test('belong to what they published', async () => {
    const { results } = await record(...unnamed);
    const rows = await probe(
      engine,
      'MATCH (s:UnnamedSource)-[:SCOPED_TO]->(d:Document)-[:PUBLISHED_BY]->(s) RETURN s.id AS s, d.id AS d',
    );
    expect(rows).toEqual([{ s: results[0]?.id, d: results[1]?.id }]);
  });

  test('are not part of the identity of a document', async () => {
    const { results } = await record(...unnamed);
    const other = { source: { ...unnamed[0]?.source, name: 'a paper' } };
    const again = await record(other, unnamed[1]);
    expect(again.results.map(({ id }) => id)).toEqual(results.map(({ id }) => id));
  });
});

describe('positions', () => {
  test('count code points, not units of an encoding', async () => {
    expect([...articleText].slice(44, 60).join('')).toBe('Activists agreed');
    expect(articleText.slice(44, 60)).not.toBe('Activists agreed');
    await record(...everything);
  });

  test('are checked against the stored text', async () => {
    const { results } = await record(...everything);
    const late = { ...said, document: results[5]?.id, claim: results[8]?.id };
    await expect(
      record({ attribution: { ...late, span: { start: 7, end: 13, exact: 'gained' } } }),
    ).rejects.toMatchObject({
      message: expect.stringContaining('has "seized"'),
    });
    await record({ attribution: { ...late, span: { start: 7, end: 13, exact: 'seized' } } });
  });
});

describe('another record of the same thing', () => {
  const id = entityId('t:group');
  const group = (fields: object) => ({ entity: { key: 't:group', kind: 'ACTOR', ...fields } });
  const versions = () =>
    probe(
      engine,
      'MATCH (:Thing {id: $id})-[:HAS_REVISION]->(v:Revision) RETURN v.at AS at, v.until AS until, v.seq AS seq, v.body AS body ORDER BY v.at',
      { id },
    );

  test('in one input is merged: all aliases, and the lowest of single values', async () => {
    const { results } = await record(
      group({ name: 'b', aliases: ['y', 'x'], description: 'second' }),
      group({ name: 'a', aliases: ['z'] }),
    );
    expect(results.map(({ outcome }) => outcome)).toEqual(['CREATED', 'UNCHANGED']);
    expect(await props(id)).toMatchObject({ name: 'a', aliases: ['x', 'y', 'z'], description: 'second' });
    expect(await versions()).toEqual([]);
  });

  test('in a later input replaces the fields that it gives, and keeps the others', async () => {
    await record(group({ name: 'old', aliases: ['x'], description: 'kept' }));
    const { results } = await record(group({ name: 'new', aliases: ['z'] }));
    expect(results).toEqual([{ type: 'entity', id, outcome: 'UPDATED' }]);
    expect(await props(id)).toMatchObject({
      name: 'new',
      aliases: ['x', 'z'],
      description: 'kept',
      sort: 'new',
      seqs: [1, 2],
    });
  });

  test('in a later input keeps the earlier state as a revision', async () => {
    await record(group({ name: 'old' }));
    await record(group({ name: 'new' }));
    await record(group({ name: 'newest' }));
    const changes = await probe(engine, 'MATCH (c:Change) RETURN c.at AS at ORDER BY c.seq');
    const [first, second, ...more] = await versions();
    expect(more).toEqual([]);
    expect(first).toMatchObject({ at: changes[0]?.at, until: changes[1]?.at, seq: 1 });
    expect(second).toMatchObject({ at: changes[1]?.at, until: changes[2]?.at, seq: 2 });
    expect(JSON.parse(String(first?.body))).toMatchObject({ name: 'old', id });
  });

  test('can restore an earlier state', async () => {
    await record(group({ name: 'old' }));
    await record(group({ name: 'new' }));
    await record(group({ name: 'old' }));
    expect(await props(id)).toMatchObject({ name: 'old' });
    expect(await versions()).toHaveLength(2);
  });

  test('changes nothing if it is the same', async () => {
    await record(group({ name: 'same' }));
    const { change, results } = await record(group({ name: 'same' }), { event: { key: 't:e', name: 'e' } });
    expect(results.map(({ outcome }) => outcome)).toEqual(['UNCHANGED', 'CREATED']);
    expect(await props(id)).toMatchObject({ seq: 1, seqs: [1, change] });
    expect(await versions()).toEqual([]);
  });

  test('is found by its new name', async () => {
    await record(group({ name: 'Daesh' }));
    await record(group({ name: 'Caliphate' }));
    expect((await props(id)) as { search: string }).toMatchObject({ search: expect.stringContaining('caliphate') });
  });

  test('corrects the review an attribution was recorded with', async () => {
    const { results } = await record(...everything);
    const id = String(results[9]?.id);
    const again = { ...article[4] } as { attribution: object };
    await record({
      attribution: { ...again.attribution, document: results[5]?.id, claim: results[8]?.id, review: 'PROPOSED' },
    });
    const rows = await probe(
      engine,
      'MATCH (a:Thing {id: $id})-[o:OF]->(c:Claim) RETURN o.review AS review ORDER BY o.at',
      { id },
    );
    expect(rows).toEqual([{ review: 'ACCEPTED' }, { review: 'PROPOSED' }]);
  });

  test('with a text completes a document of which only the hash was known', async () => {
    const { sha256 } = await import('../../src/domain/records/ids.js');
    const document = { key: 'd', title: 'd', publisher: 't:outlet' };
    await record(...entities, { document: { ...document, sha256: sha256('text') } });
    const { results } = await record({ document: { ...document, text: 'text' } });
    expect(results[0]).toMatchObject({ outcome: 'UPDATED' });
    expect(await count('(n:Document)')).toBe(1);
  });
});
