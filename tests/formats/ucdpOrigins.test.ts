import { describe, expect, test } from '@jest/globals';
import { originsOf } from '../../src/formats/ucdp/origins.js';
import { bodies, itemsOf, oneRow, voicesOf } from './ucdpFixture.js';

/** The names of the origins, the unnamed ones in parentheses. */
function read(list: string): string {
  return originsOf(list, '1')
    .map(({ name, isNamed }) => (isNamed ? name : `(${name})`))
    .join('; ');
}

describe('an origin', () => {
  test.each([
    'U.S. official who declined to be named',
    'an official speaking on condition of anonymity',
    'two witnesses and a security source',
    '3 eyewitnesses',
    'Norwegian officials',
    'a Red Lantern commander',
    'Activists',
    'Local Activists',
    'residents of Old Bridge',
    'the residents of Old Bridge',
    'sources on the ground',
    'sources close to the River Front',
    'River Front and Hill Brigade officials',
    'Kenyan security offical',
    'Kurdish media',
    'Media Reports',
    'Arab media reports',
    'Peruvian and Bolivian news agencies',
    'pro-government websites',
    'Sri Lankan newspapers',
    'Laotian news',
    'a war monitor',
    'a Nepali news agency',
    'UK-based rights group',
    'state media',
    'media in Old Bridge',
    'local police',
    'a hospital',
    'Guatemalan rebels',
    'a spokesman',
    'rebel spokesperson',
    'activists (in Old Bridge)',
    'an unnamed spokesman for the River Front',
    'others',
    'Twitter users',
    'Telegram channels',
    'neighbours',
    'two neighbors',
    'a tribal leader',
    'community leaders',
    'family members',
    'a local pastor',
    'worshippers',
    'herdsmen',
    'Fishermen',
    'a shop owner',
    'freelance journalist',
    'wire reports',
    'local NGO',
    'an MP',
    'three men',
    'a person familiar with the matter',
    'local residents (phone interview)',
  ])('%j has no name', (name) => {
    expect(read(name)).toBe(`(${name})`);
  });

  test.each([
    'SOHR',
    'Sons of Iraq',
    'National Guard',
    'Women in Black',
    'Save the Children',
    'Coast Guard',
    'Syrian army',
    'the police',
    'US-led coalition',
    'a spokesman for the River Front',
    'River Front spokesperson',
    'the army spokeswoman',
    'the commander of the Hill Brigade',
    'Kurdistan 24',
    'Hawar News Agency',
    'Nepali News Agency',
    'state news agency NANA',
    'Kenyan state television',
    'BBC news',
    'Arab News',
    'The Insider',
    'WHO',
    'Health officials (WHO)',
    'UN offices',
    'The Observer',
    'Al-Monitor',
    'activist-run Bridge24 monitor',
    'Bridge 24 activist collective',
    'Human Rights Activists in Norland',
    'Reporters Without Borders',
    'Doctors of the World',
    'Northern Media and Documentation Center',
    'Afghan Local Police',
    'Red Lantern rebels',
    'reports by Red Lantern',
    'state media (NANA)',
    'Norwegian officials (Red Lantern)',
    'Red Lantern (sources on the ground, n/a)',
    'Peace and Aid Watch',
    'N.O.B.S.',
    'UN',
    'NA Press',
  ])('%j is a name', (name) => {
    expect(read(name)).toBe(name);
  });

  test.each([
    'n/a',
    'N/A',
    'N / A',
    'n.a.',
    'unknown',
    'Unknown',
    'none',
    '-',
    '--',
    '?',
    '(n/a)',
    'not available',
    'no source given',
    'No source mentioned',
    'source not stated',
    'origin is unclear',
    'unstated',
    'not mentioned',
    '',
  ])('%j means that none is given', (name) => {
    expect(read(name)).toBe('');
    expect(read(`NOBS, ${name}`)).toBe('NOBS');
  });
});

describe('a list of origins', () => {
  test.each([
    ['a slash still separates', 'UN/AFP', 'UN; AFP'],
    ['the slash of n/a does not', 'NOBS/n/a', 'NOBS'],
    [
      'what goes on about an origin belongs to it',
      'NOBS, an official, who declined to be named',
      'NOBS; (an official, who declined to be named)',
    ],
    [
      'an unnamed origin joined to a named one is another',
      'sources on the ground and the Observatory (NOBS)',
      '(sources on the ground); the Observatory (NOBS)',
    ],
    ['in either order', 'NOBS and sources in Old Bridge', '(sources in Old Bridge); NOBS'],
    ['a list may end with "and"', 'NOBS, and other monitors', 'NOBS; (other monitors)'],
  ])('%s', (_rule, list, expected) => {
    expect(read(list)).toBe(expected);
  });
});

describe('an unnamed origin of a row', () => {
  test('is one source for all reports of the row', async () => {
    const items = await itemsOf(await oneRow('103', 'nobs / Red  Lantern', 'nobs / Kurdish media'));
    const sources = bodies(items, 'source');
    expect(sources.map(({ name, document }) => [name, document])).toEqual([['Kurdish media', 'dataset/999/2031']]);
    const spoken = bodies(items, 'attribution').filter(({ source }) => source === sources[0]?.key);
    expect(spoken.map(({ document }) => document)).toHaveLength(2);
    expect(new Set(spoken.map(({ document }) => document)).size).toBe(2);
  });

  test('is another source in another row, and no entity', async () => {
    const one = await itemsOf(await oneRow('110', 'Two strikes,NOBS', 'Two strikes,Kurdish media'));
    const other = await itemsOf(await oneRow('111', 'Two strikes,NOBS', 'Two strikes,Kurdish media'));
    const [a, b] = [one, other].map((items) => bodies(items, 'source')[0]);
    expect([a?.name, b?.name]).toEqual(['Kurdish media', 'Kurdish media']);
    expect(a?.document).toBe(b?.document);
    expect(a?.mention).not.toBe(b?.mention);
    expect(bodies(one, 'entity').filter(({ name }) => name === 'Kurdish media')).toEqual([]);
  });

  test('is relayed by the office of the same words, which is an outlet', async () => {
    const row = await oneRow('105', 'A blast,NOBS', 'A blast,harbour media');
    const items = await itemsOf(
      row.replaceAll('Harbour Daily', 'Kurdish media').replace('harbour media', 'Kurdish media'),
    );
    expect(bodies(items, 'entity').find(({ name }) => name === 'Kurdish media')?.sourceKind).toBe('OUTLET');
    expect(voicesOf(items, '105/core')).toEqual([
      'kurdishmedia → kurdishmedia',
      'kurdishmedia: INDIRECT CERTAIN @ kurdishmedia',
      'kurdishmedia: INDIRECT UNCOMMITTED @ kurdishmedia',
    ]);
  });

  test('leaves the office to narrate where the row says that none is known', async () => {
    const items = await itemsOf(await oneRow('105', 'A blast,NOBS', 'A blast,n/a'));
    expect(voicesOf(items, '105/core')).toEqual(['harbourdaily: NARRATIVE CERTAIN @ harbourdaily']);
  });
});
