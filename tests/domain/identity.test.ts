import { describe, expect, test } from '@jest/globals';
import { compareText } from '../../src/domain/records/identity.js';
import { makeId } from '../../src/domain/records/ids.js';
import { parseRecord } from '../../src/domain/records/parseRecord.js';
import { createResolver } from '../../src/domain/records/resolve.js';
import { fc } from '../property.js';

const resolve = (...records: readonly unknown[]) => {
  const resolver = createResolver({ namespace: 'n', by: undefined });
  return records.map((record) => resolver.resolve(parseRecord(record)));
};

const place = { entity: { key: 'place', kind: 'PLACE', name: 'Place' } };
const person = { entity: { key: 'person', kind: 'PERSON', name: 'Person' } };
const claimOf = (fields: object) => {
  const claim = { key: 'c', predicate: 'p', text: 't', participants: [{ role: 'PLACE', entity: 'place' }], ...fields };
  return resolve(place, person, { claim })[2]?.id;
};

describe('an id', () => {
  test('is the hash of a structure, not of joined text', () => {
    expect(makeId('entity', ['a', 'b'])).not.toBe(makeId('entity', ['a,b']));
    expect(makeId('entity', [['a'], 'b'])).not.toBe(makeId('entity', ['a', ['b']]));
  });

  test('does not change between versions', () => {
    // Every export contains ids: if one of these changes, no graph can read its own exports.
    expect(resolve(person)[0]?.id).toBe('ent_2ee5dc0646a3e6f8b13a0e1c184aae7d');
    expect(claimOf({})).toBe('clm_830bfc1b1441be22271600e16fd50442');
  });
});

describe('a claim', () => {
  test('is the same in other words', () => {
    expect(claimOf({ text: 'quite other words' })).toBe(claimOf({}));
  });

  test('is the same whatever the order of its participants, and however often one is named', () => {
    const one = { role: 'PLACE', entity: 'place' };
    const other = { role: 'ACTOR', entity: 'person' };
    const id = claimOf({ participants: [one, other] });
    expect(claimOf({ participants: [other, one] })).toBe(id);
    expect(claimOf({ participants: [other, one, other] })).toBe(id);
  });

  test('is the same whether "not vague" is explicit or omitted', () => {
    expect(claimOf({ quantity: { best: 1, unit: 'u', vague: false } })).toBe(
      claimOf({ quantity: { best: 1, unit: 'u' } }),
    );
  });

  test.each([
    ['predicate', { predicate: 'q' }],
    ['modality', { modality: 'EXPECTED' }],
    ['condition', { modality: 'CONDITIONAL', condition: 'if' }],
    ['role', { participants: [{ role: 'TARGET', entity: 'place' }] }],
    ['entity', { participants: [{ role: 'PLACE', entity: 'person' }] }],
    ['part of an entity', { participants: [{ role: 'PLACE', entity: 'place', part: 'half' }] }],
    ['time', { valid: '2016' }],
    ['unknown figure', { quantity: { low: 1, unit: 'u' } }],
    ['occurrence', { occurrence: '1' }],
  ])('with another %s is a different claim', (_, fields) => {
    expect(claimOf(fields)).not.toBe(claimOf({}));
  });

  test('with an unknown figure differs from one with a figure of zero', () => {
    expect(claimOf({ quantity: { low: 1, unit: 'u' } })).not.toBe(
      claimOf({ quantity: { low: 1, best: 1, unit: 'u' } }),
    );
    expect(claimOf({ quantity: { low: 0, unit: 'u' } })).not.toBe(claimOf({}));
  });
});

describe('a document', () => {
  const documentOf = (fields: object) =>
    resolve(person, { document: { key: 'd', title: 't', publisher: 'person', ...fields } })[1]?.id;

  test('is the same with another note', () => {
    expect(documentOf({ note: 'n', language: 'en' })).toBe(documentOf({}));
  });

  test('with another text is different, whether given as text or as hash', () => {
    expect(documentOf({ text: 'one' })).not.toBe(documentOf({ text: 'two' }));
    const hash = '7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed';
    expect(documentOf({ text: 'one' })).toBe(documentOf({ sha256: hash }));
  });
});

describe('a joint source', () => {
  const [a, b] = ['a', 'b'].map((key) => ({ entity: { key, kind: 'ORGANISATION', name: key } }));
  const scene = [
    ...[a, b, place],
    { document: { key: 'd', title: 't', publisher: 'a' } },
    { claim: { key: 'c', predicate: 'p', text: 't', participants: [{ role: 'PLACE', entity: 'place' }] } },
  ];
  const jointOf = (signers: readonly string[], more: object = {}) =>
    resolve(a, b, { source: { key: 's', signers, ...more } })[2];
  const saidBy = (fields: object) =>
    resolve(
      ...scene,
      { source: { key: 'j', name: 'both', signers: ['a', 'b'] } },
      {
        attribution: { key: 'x', document: 'd', claim: 'c', mode: 'DIRECT', ...fields },
      },
    )[6];

  test('is its signers, in any order and however often one is named, whatever its name', () => {
    const [first, second] = resolve(a, b).map(({ id }) => id);
    const id = makeId('source', [[String(first), String(second)].sort()]);
    expect(jointOf(['a', 'b'])?.id).toBe(id);
    expect(jointOf(['n:b', 'a', 'b'], { name: 'both' })?.id).toBe(id);
  });

  test('is what the sources of an attribution stand for', () => {
    const short = saidBy({ sources: ['b', 'a'] });
    expect(short?.id).toBe(saidBy({ source: 'j' })?.id);
    expect(short).toMatchObject({ joint: { type: 'source', id: jointOf(['a', 'b'])?.id } });
    expect(short?.body).not.toHaveProperty('sources');
  });

  test('has at least two signers', () => {
    expect(() => jointOf(['a'])).toThrow(/^source: signers: .* as `source`$/);
    expect(() => jointOf(['a', 'n:a'])).toThrow(/^source: signers: all are the same entity.* as `source`$/);
    expect(() => saidBy({ sources: ['a', 'a'] })).toThrow(/^attribution: sources: all are the same entity/);
    expect(() => jointOf(Array.from({ length: 51 }, () => 'a'))).toThrow(/more than 50/);
  });

  test('is no mention, publisher or kind at the same time', () => {
    expect(() => jointOf(['a', 'b'], { document: 'd', mention: 'm' })).toThrow(/exactly one of/);
    expect(() => jointOf(['a', 'b'], { publisherOf: { title: 't' } })).toThrow(/exactly one of/);
    expect(() => jointOf(['a', 'b'], { sourceKind: 'MONITOR' })).toThrow(/remove sourceKind/);
    expect(() => saidBy({ source: 'a', sources: ['a', 'b'] })).toThrow(/exactly one of source and sources/);
    expect(() => saidBy({})).toThrow(/exactly one of source and sources/);
  });

  test('may go without a name; an unnamed source may not', () => {
    expect(() => resolve({ source: { key: 's', publisherOf: { title: 't' } } })).toThrow(/needs a name/);
  });
});

describe('an attribution', () => {
  const base = [
    person,
    place,
    { document: { key: 'd', title: 't', publisher: 'person' } },
    { claim: { key: 'c', predicate: 'p', text: 't', participants: [{ role: 'PLACE', entity: 'place' }] } },
  ];
  const idOf = (fields: object) =>
    resolve(...base, {
      attribution: { key: 'a', document: 'd', source: 'person', claim: 'c', mode: 'DIRECT', ...fields },
    }).at(-1)?.id;

  test('is the same with another coding, mode or quotation: those can be corrected', () => {
    expect(idOf({ coding: 'UNSURE', mode: 'INDIRECT', certainty: 'POSSIBLE', review: 'PROPOSED' })).toBe(idOf({}));
    const span = { start: 0, end: 1 };
    expect(idOf({ stated: '2016', span })).toBe(idOf({ stated: '2017', span }));
    expect(new Set([idOf({ stated: '2016' }), idOf({ stated: '2017' }), idOf({})]).size).toBe(3);
    expect(idOf({ span: { start: 0, end: 1, exact: 'x' } })).toBe(idOf({ span: { start: 0, end: 1 } }));
  });

  test('with another stance or position is different', () => {
    expect(new Set([idOf({}), idOf({ stance: 'DENIES' }), idOf({ span: { start: 0, end: 1 } })]).size).toBe(3);
  });
});

describe('a key', () => {
  const resolver = (namespace: string | undefined) => createResolver({ namespace, by: undefined });

  test('with a namespace means the same in every input', () => {
    const absolute = parseRecord({ entity: { ...place.entity, key: 'n:place' } });
    expect(resolver('other').resolve(absolute).id).toBe(resolve(place)[0]?.id);
  });

  test('is resolved in the input first, then as an id, then as the key of an entity', () => {
    const document = { document: { key: 'd', title: 't', publisher: 'person' } };
    const unnamed = { source: { key: 'person', name: 'somebody', document: 'd', mention: 'somebody' } };
    const claim = {
      claim: { key: 'c', predicate: 'p', text: 't', participants: [{ role: 'PLACE', entity: 'place' }] },
    };
    const said = (source: string) => ({
      attribution: { key: `by ${source}`, document: 'd', source, claim: 'c', mode: 'DIRECT' },
    });
    const entity = resolve(person)[0]?.id ?? '';
    const all = resolve(person, place, document, unnamed, claim, said('person'), said(entity), said('n:person'));
    const sources = all.slice(5).map((one) => (one.type === 'attribution' ? one.body.source : ''));
    expect(sources).toEqual([all[3]?.id, entity, entity]);
  });

  test('of a claim may equal that of an entity, because no field accepts both', () => {
    const claim = {
      claim: { key: 'place', predicate: 'p', text: 't', participants: [{ role: 'PLACE', entity: 'place' }] },
    };
    const again = { claim: { ...claim.claim, key: 'other', predicate: 'q' } };
    expect(resolve(place, claim, again)[2]?.refs).toMatchObject([{ id: resolve(place)[0]?.id }]);
  });

  test('that is too long with its namespace is refused', () => {
    const long = parseRecord({ entity: { ...place.entity, key: 'k'.repeat(299) } });
    expect(() => resolver('archive').resolve(long)).toThrow(/longer than 300/);
  });
});

describe('texts', () => {
  test('are ordered by code point, as their UTF-8 is', () => {
    expect(['\u{1f642}', '\uff5e', 'z', 'é', ''].sort(compareText)).toEqual(['', 'z', 'é', '\uff5e', '\u{1f642}']);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
        const points = (text: string) => [...text].map((one) => one.codePointAt(0) ?? 0);
        const [one, other] = [points(a), points(b)];
        const at = one.findIndex((point, index) => point !== other[index]);
        const expected = at < 0 ? one.length - other.length : (one[at] ?? 0) - (other[at] ?? -1);
        expect(Math.sign(compareText(a, b))).toBe(Math.sign(expected));
      }),
    );
  });
});
