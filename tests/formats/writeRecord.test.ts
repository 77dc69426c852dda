import { describe, expect, test } from '@jest/globals';
import { parseRecord } from '../../src/domain/records/parseRecord.js';
import { writeRecord } from '../../src/formats/jsonl/writeRecord.js';

describe('a record that is written', () => {
  test('has its members in the order of the schema, however they were given', () => {
    expect(writeRecord({ entity: { name: 'Tanf', kind: 'PLACE', longitude: 38.6, latitude: 33.5, key: 'tanf' } })).toBe(
      '{"entity":{"key":"tanf","kind":"PLACE","name":"Tanf","latitude":33.5,"longitude":38.6}}',
    );
  });

  test('has nested members in order too, and lists unchanged', () => {
    const participants = [
      { entity: 'b', role: 'TARGET' as const },
      { part: 'half', entity: 'a', role: 'PLACE' as const },
    ];
    expect(
      writeRecord({
        claim: { quantity: { unit: 'people', low: 2 }, participants, predicate: 'p', text: 't', key: 'c' },
      }),
    ).toBe(
      '{"claim":{"key":"c","predicate":"p","text":"t","participants":[{"role":"TARGET","entity":"b"},{"role":"PLACE","entity":"a","part":"half"}],"quantity":{"low":2,"unit":"people"}}}',
    );
  });

  test('does not repeat defaults, absent members and empty lists', () => {
    const record = { key: 'a', document: 'd', source: 's', claim: 'c', mode: 'DIRECT' } as const;
    const line = '{"attribution":{"key":"a","document":"d","source":"s","claim":"c","mode":"DIRECT"}}';
    expect(writeRecord({ attribution: { ...record, stance: 'ASSERTS', certainty: 'CERTAIN' } })).toBe(line);
    expect(writeRecord(parseRecord({ attribution: record }))).toBe(line);
    expect(writeRecord({ attribution: { ...record, stance: 'DENIES' } })).toContain('"stance":"DENIES"');
    expect(writeRecord({ entity: { key: 'k', kind: 'PERSON', name: 'n', aliases: [] } })).toBe(
      '{"entity":{"key":"k","kind":"PERSON","name":"n"}}',
    );
  });

  test('is read back as the same record, including times', () => {
    const line =
      '{"claim":{"key":"c","predicate":"p","text":"two\\nlines, \\"é\\"","modality":"CONDITIONAL","condition":"if","participants":[{"role":"ACTOR","entity":"a"}],"valid":"[2016-03-04..2016-03-05]","quantity":{"low":2,"unit":"people","vague":true},"occurrence":"7"}}';
    expect(writeRecord(parseRecord(JSON.parse(line)))).toBe(line);
  });
});
