import { describe, expect, test } from '@jest/globals';
import { conflictColumns, readSoFar } from '../../src/web/workbench/conflicts/conflictSides.js';
import { conflictsTable } from '../../src/web/workbench/conflicts/conflictsTable.js';
import { countingWords, hangsWords, whoWords } from '../../src/web/workbench/source/sourceWords.js';
import { inOrder, linkWords } from '../../src/web/workbench/words/linkWords.js';

describe('a source in words', () => {
  test.each([
    ['Organisation', 'OUTLET', 'An organisation that publishes news'],
    ['Person', 'UNSPECIFIED', 'A person'],
    ['UnnamedSource', 'WITNESS', 'Somebody who is not named and was there'],
    ['JointSource', 'UNSPECIFIED', 'Several who sign together'],
    ['Something', 'ELSE', 'A source'],
  ])('%s, %s', (type, kind, words) => expect(whoWords(type, kind)).toBe(words));

  test('the figures say on how much they rest', () => {
    expect(countingWords({ complete: true, read: 1, of: 1 }, 1)).toBe('Counted over its one saying.');
    expect(countingWords({ complete: true, read: 7, of: 7 }, 6)).toBe(
      'Counted over all of its 7 sayings, with those that do not count here or were taken back.',
    );
    expect(countingWords({ complete: false, read: 500, of: 20_000 }, 20_000)).toBe(
      'Not all of it: the latest 500 of its 20\u202f000 sayings were read.',
    );
  });

  test('what hangs on it is counted', () => {
    expect([hangsWords(0, 3), hangsWords(1, 1), hangsWords(1, 3), hangsWords(2, 3), hangsWords(3, 3)]).toEqual([
      undefined,
      'The claim listed hangs on it.',
      '1 of the 3 claims listed hangs on it.',
      '2 of the 3 claims listed hang on it.',
      'All 3 claims listed hang on it.',
    ]);
  });
});

describe('a link', () => {
  test('reads as a verb from either end', () => {
    expect(linkWords({ kind: 'DEPENDS_ON', outgoing: true })).toBe('depends on');
    expect(linkWords({ kind: 'SUCCEEDS', outgoing: false })).toBe('was succeeded by');
    expect(linkWords({ kind: 'DERIVED_FROM', outgoing: true })).toBe('derived from');
  });

  test('of dependence comes first, one that was taken back last', () => {
    const links = [
      { kind: 'DEPENDS_ON', outgoing: true, withdrawn: true },
      { kind: 'PART_OF', outgoing: true, withdrawn: false },
      { kind: 'DEPENDS_ON', outgoing: false, withdrawn: false },
      { kind: 'DEPENDS_ON', outgoing: true, withdrawn: false },
    ] as const;
    expect(inOrder(links)).toEqual([links[3], links[2], links[1], links[0]]);
  });
});

describe('a disagreement', () => {
  const saying = (id: string, stance: 'ASSERTS' | 'DENIES' | 'DOUBTS', claim: string) => ({
    id,
    stance,
    certainty: 'CERTAIN' as const,
    mode: 'INDIRECT' as const,
    stated: null,
    cue: null,
    quotation: null,
    claim: { id: claim },
    source: {
      __typename: 'Person' as const,
      id: 'mayor',
      name: 'The Mayor',
      named: true,
      sourceKind: 'OFFICIAL' as const,
      grade: null,
    },
    document: {
      id: 'daily',
      title: 'The strike',
      url: null,
      publishedAt: null,
      publisher: { id: 'daily', name: 'The Daily', named: true },
    },
  });
  const claim = (id: string) => ({ id, text: `claim ${id}`, valid: null, quantity: null });
  const denial = {
    kind: 'DENIAL' as const,
    certainty: 'CERTAIN' as const,
    explanation: '',
    claims: [claim('a')],
    sideCounts: [1, 120],
    sides: [[saying('1', 'ASSERTS', 'a')], [saying('2', 'DENIES', 'a'), saying('3', 'DOUBTS', 'a')]],
  };

  test('about one claim has a title for each side', () => {
    expect(conflictColumns(denial).map(({ title, claims, total }) => [title, claims.length, total])).toEqual([
      ['Says so', 0, 1],
      ['Denies or doubts it', 0, 120],
    ]);
  });

  test('between claims has the claims of each side above it', () => {
    const figures = {
      ...denial,
      kind: 'FIGURES' as const,
      claims: [claim('a'), claim('b')],
      sides: [[saying('1', 'ASSERTS', 'b')], [saying('2', 'ASSERTS', 'a')]],
    };
    expect(conflictColumns(figures).map(({ title, claims }) => [title, claims.map(({ id }) => id)])).toEqual([
      [undefined, ['b']],
      [undefined, ['a']],
    ]);
  });

  test('is counted as far as the list was read', () => {
    expect(readSoFar(6, 6, undefined)).toBe('6 disagreements');
    expect(readSoFar(1, 1, undefined)).toBe('1 disagreement');
    expect(readSoFar(10, 45, undefined)).toBe('the first 10 of 45 disagreements');
    expect(readSoFar(10, 45, 'CERTAIN')).toBe('the first 10 of 45 certain disagreements');
    expect(readSoFar(10, null, 'POSSIBLE')).toBe('10 possible disagreements found so far');
  });

  test('is a row for each saying in a table', () => {
    const { columns, rows } = conflictsTable([denial]);
    expect(rows.map((row) => [row[3], row[4], row[6]])).toEqual([
      [1, 'claim a', 'says so'],
      [2, 'claim a', 'denies it'],
      [2, 'claim a', 'doubts it'],
    ]);
    expect(rows.every((row) => row.length === columns.length)).toBe(true);
  });
});
