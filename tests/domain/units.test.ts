import { describe, expect, it } from '@jest/globals';
import { normaliseUnit } from '../../src/domain/units.js';

const name = (unit: string) => normaliseUnit(unit);

describe('units', () => {
  it('have one name for their synonyms, in the singular and the plural, in any case', () => {
    expect(['people', 'person', 'persons', 'Individuals', ' PERSONS '].map(name)).toEqual(Array(5).fill('people'));
    expect(['killed', 'dead', 'death', 'deaths', 'fatalities'].map(name)).toEqual(Array(5).fill('killed'));
    expect(['wounded', 'injured', 'injuries'].map(name)).toEqual(Array(3).fill('wounded'));
    expect(['men', 'women', 'children', 'families'].map(name)).toEqual(['man', 'woman', 'child', 'family']);
    expect(['air strikes', 'airstrikes', 'air  raids'].map(name)).toEqual(Array(3).fill('air strike'));
    expect(['%', 'per cent', 'percent'].map(name)).toEqual(Array(3).fill('percent'));
  });

  it('may say that they count people', () => {
    expect(['people killed', 'killed people', 'persons dead', 'individuals injured'].map(name)).toEqual([
      ...['killed', 'killed', 'killed', 'wounded'],
    ]);
    expect(name('displaced people')).toBe('displaced');
  });

  it('that the table does not hold are named by themselves, in the singular', () => {
    expect(['tank', 'tanks', 'Tanks'].map(name)).toEqual(Array(3).fill('tank'));
    expect(['barrels of oil', 'kurus', 'class', 'bus'].map(name)).toEqual(['barrels of oil', 'kuru', 'class', 'bus']);
  });

  it('are apart where one says more or less than the other', () => {
    const apart = ['people', 'civilians', 'fighters', 'killed', 'wounded', 'casualties', 'captured', 'detained'];
    expect(new Set(apart.map(name)).size).toBe(apart.length);
  });

  it('count people where the predicate says what is counted', () => {
    expect(normaliseUnit('dead', 'killed')).toBe('people');
    expect(normaliseUnit('people', 'killed')).toBe('people');
    expect(normaliseUnit('people killed', 'killed')).toBe('people');
    expect(normaliseUnit('wounded', 'killed')).toBe('wounded');
    expect(normaliseUnit('persons', 'wounded')).toBe('people');
  });
});
