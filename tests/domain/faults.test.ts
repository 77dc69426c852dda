import { describe, expect, test } from '@jest/globals';
import { parseRecord } from '../../src/domain/records/parseRecord.js';

function faultsOf(record: unknown): string {
  try {
    parseRecord(record);
  } catch (error) {
    return (error as Error).message;
  }
  throw new Error('the record was taken');
}

const claim = { key: 'c', predicate: 'killed', text: 'T', participants: [{ role: 'PLACE', entity: 'p' }] };

describe('the faults of a record', () => {
  test('are all told at once, each with its field', () => {
    expect(faultsOf({ entity: { key: 'a', kind: 'ORGANIZATION', aliasses: ['x'], latitude: 91, longitude: 0 } })).toBe(
      'entity: 4 faults: (1) kind: "ORGANIZATION" is not one of PERSON, ORGANISATION, ACTOR, PLACE, OTHER; did you mean ORGANISATION?; ' +
        '(2) name: is missing: give text; (3) latitude: Too big: expected number to be <=90; ' +
        '(4) "aliasses" is not a field of entity; did you mean aliases?',
    );
  });

  test.each([
    [
      'whole numbers beside a figure that is too low',
      { claim: { ...claim, quantity: { low: -5, best: 2.5, high: 1e-9, unit: 'fighters' } } },
      [/low: must not be negative/, /high: is too small/, /whole numbers when the unit is people/],
    ],
    [
      'one coordinate, which does not exist',
      { entity: { key: 'a', kind: 'PLACE', name: 'A', latitude: 91 } },
      [/latitude: Too big/, /must be given together/],
    ],
    [
      'a coordinate that does not exist, of what is no place',
      { entity: { key: 'a', kind: 'ACTOR', name: 'A', latitude: 91, longitude: 0 } },
      [/latitude: Too big/, /only allowed for places/],
    ],
    [
      'a kind of source that does not exist, of a place',
      { entity: { key: 'a', kind: 'PLACE', name: 'A', sourceKind: 'X' } },
      [/"X" is not one of/, /a place cannot be a source/],
    ],
    [
      'both kinds of grade, one of which does not exist',
      { assessment: { subject: 's', reliability: 'G', credibility: 2 } },
      [/"G" is not one of/, /exactly one of reliability/],
    ],
    [
      'a claim and an attribution, one without a key',
      { attribution: { key: 'a', document: 'd', source: 's', claim: 5, about: 'b', mode: 'DIRECT' } },
      [/claim: must be text, not 5/, /exactly one of claim and about/],
    ],
    [
      'a condition that is no text, of a fact',
      { claim: { ...claim, condition: 5 } },
      [/condition: must be text, not 5/, /condition is only allowed/],
    ],
    [
      'an unnamed source without a mention, in a document without a key',
      { source: { key: 'u', name: 'U', document: 5 } },
      [/document: must be text, not 5/, /document and mention must be given together/],
    ],
  ])('are told also where one is about a field with another: %s', (_, record, faults) => {
    for (const fault of faults) expect(faultsOf(record)).toMatch(fault);
  });

  test('are told without a number if there is one', () => {
    expect(faultsOf({ entity: { key: 'a', kind: 'OUTLET', name: 'A' } })).toBe(
      'entity: kind: "OUTLET" is not one of PERSON, ORGANISATION, ACTOR, PLACE, OTHER; OUTLET is a value of sourceKind',
    );
  });

  test('include rules about several fields, as far as these are not at fault themselves', () => {
    const attribution = { key: 'a', document: 'd', source: 's', claim: 'c', about: 'b', mode: 'DIRECTLY' };
    expect(faultsOf({ attribution })).toBe(
      'attribution: 2 faults: (1) mode: "DIRECTLY" is not one of DIRECT, INDIRECT, MIXED, NARRATIVE; did you mean DIRECT?; ' +
        '(2) an attribution must have exactly one of claim and about',
    );
    expect(faultsOf({ claim: { ...claim, modality: 'CONDITIONEL', condition: 'if' } })).not.toContain(
      'condition is only',
    );
  });

  test.each([
    [{ claim: [] }, 'claim: must be an object, not a list'],
    [{ claim: { ...claim, quantity: [] } }, 'quantity: '],
    [{ entity: [] }, 'entity: must be an object, not a list'],
  ])('of an object given as a list are told, too: %j', (record, sentence) => {
    expect(faultsOf(record)).toContain(sentence);
  });

  test('are told up to twenty, and how many more there are', () => {
    const participants = Array.from({ length: 30 }, () => ({ role: 'PLACE', entity: 5 }));
    const message = faultsOf({ claim: { ...claim, participants } });
    expect(message).toMatch(/^claim: 30 faults: \(1\) .*\(20\) participants\.19\.entity: .*; and 10 more$/);
    expect(message).not.toContain('(21)');
  });
});

describe('a fault names what would be right', () => {
  const quantity = (fields: object) => ({ claim: { ...claim, quantity: fields } });
  test.each([
    [{ entiti: {} }, 'unknown record type "entiti" (did you mean entity?): the types are entity, '],
    [{ entity: { key: 'a', kind: 'place', name: 'A' } }, 'did you mean PLACE?'],
    [{ entity: { key: 'a', kind: 'Monitor', name: 'A' } }, 'MONITOR is a value of sourceKind'],
    [{ relay: { from: 'a', to: 'b', too: 'b' } }, '"too" is not a field of relay; did you mean to?'],
    [{ relay: { from: 'a', to: 'b', colour: 'red' } }, '"colour" is not a field of relay: its fields are from, to'],
    [{ claim: { ...claim, low: 3 } }, '"low" is not a field of claim, but of quantity'],
    [quantity({ best: 3, unitt: 'x' }), 'quantity: "unitt" is not a field of quantity; did you mean unit?'],
    [
      quantity({ best: '5', unit: 'people' }),
      'quantity.best: must be a number, not "5": write 5 without quotation marks',
    ],
    [quantity({ best: null, unit: 'people' }), 'must be a number, not null: leave the field out if it is not known'],
    [
      { claim: { ...claim, participants: [{ role: 'VICTM', entity: 'x' }] } },
      'participants.0.role: "VICTM" is not one of',
    ],
    [{ claim: { ...claim, participants: { role: 'VICTIM', entity: 'x' } } }, 'must be a list, not an object'],
    [{ claim: { ...claim, valid: '6 March 2016' } }, 'valid: "6 March 2016" contains white space'],
    [{ claim: { ...claim, valid: '6 March 2016' } }, 'did you mean 2016-03-06?'],
    [{ retraction: { attribution: 'a', at: '2016-03-05T12:00:00+02:00' } }, 'did you mean 2016-03-05T10:00:00.000Z?'],
    [{ attribution: { key: 'a', certainty: 'DENIES' } }, 'DENIES is a value of stance'],
    [{ attribution: { key: 'a' } }, 'mode: is missing: give one of DIRECT, INDIRECT, MIXED, NARRATIVE'],
  ])('%j: %s', (record, sentence) => {
    expect(faultsOf(record)).toContain(sentence);
  });

  test('and nothing if nothing is near', () => {
    expect(faultsOf({ entity: { key: 'a', kind: 'XYZ', name: 'A' } })).toMatch(/ACTOR, PLACE, OTHER$/);
  });
});
