import { describe, expect, test } from '@jest/globals';
import { inflectionsOf } from '../../src/ask/patterns/inflections.js';

describe('the forms of a verb', () => {
  test.each([
    ['seizing', 'seized'],
    ['seizure', 'seized'],
    ['captured', 'seized'],
    ['took', 'seized'],
    ['control', 'controls'],
    ['held', 'controls'],
    ['retake', 'retaken'],
    ['stopped', 'stops'],
    ['carried', 'carries'],
    ['withdrawal', 'withdrew'],
    ['injured', 'wounded'],
    ['losing', 'lost'],
    ['pushes', 'pushed'],
    ['stabilize', 'stabilise'],
    ['shelling', 'shelled'],
  ])('of %s have %s among them', (word, other) => {
    expect(inflectionsOf(word)).toContain(other);
  });

  test('are the word itself and few others, each once', () => {
    for (const word of ['seized', 'x', 'gleefully', '2016', 'controls']) {
      const forms = inflectionsOf(word);
      expect(forms).toContain(word);
      expect(new Set(forms).size).toBe(forms.length);
      expect(forms.length).toBeLessThan(40);
    }
  });
});
