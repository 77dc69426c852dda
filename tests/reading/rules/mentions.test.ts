import { describe, expect, it } from '@jest/globals';
import type { Named } from '../../../src/language/names/named.js';
import { proposeByRules } from '../../../src/reading/rules/proposeByRules.js';

const speakers = (text: string, known: readonly Named[] = []) =>
  proposeByRules({ text }, known).map(({ speaker }) => speaker?.name);
const participants = (text: string) =>
  proposeByRules({ text }).flatMap(({ claim }) =>
    (claim?.participants ?? []).map(({ role, entity }) => `${role} ${entity.name}`),
  );

describe('who speaks', () => {
  it.each([
    [
      'a surname is who was named in full',
      'Mayor Ana Sorel said the road was open. Sorel said it would rain.',
      'Ana Sorel',
    ],
    ['"she" is who was named', 'Mayor Ana Sorel said the road was open. She said it would rain.', 'Ana Sorel'],
    [
      'a short form is the longer name',
      'The Lagoon Observatory said it rained. The Observatory said it snowed.',
      'Lagoon Observatory',
    ],
    [
      'initials are the name',
      'The Free Valley Movement (FVM) said it rained. The FVM said it snowed.',
      'Free Valley Movement',
    ],
    ['"the group" is the group of the text', 'The Red Shield said it rained. The group said it snowed.', 'Red Shield'],
    [
      'a description is who was described',
      'Elena Marsh, the lead envoy, said it rained. The envoy said it snowed.',
      'Elena Marsh',
    ],
    [
      'a name behind a description',
      'The operator, Greenline Travel, said it rained. It said it snowed.',
      'Greenline Travel',
    ],
  ])('%s', (_, text, name) => {
    expect(speakers(text)).toEqual([name, name]);
  });

  it('two groups of unnamed people in one text are two sources', () => {
    const proposals = proposeByRules({
      text: 'Activists said it rained.\n\nThe mayor left.\n\nActivists said it snowed.',
    });
    expect(
      proposals.map(({ speaker }) => [speaker?.name, speaker?.isNamed, speaker?.span.start, speaker?.antecedent]),
    ).toEqual([
      ['Activists', false, 0, undefined],
      ['Activists', false, 44, undefined],
    ]);
  });

  it('has the ids of the things of the graph that its name may mean', () => {
    const known: readonly Named[] = [
      { __typename: 'Organisation', id: 'ent_1', name: 'Lagoon Observatory', aliases: ['LO'] },
    ];
    const [first] = proposeByRules({ text: 'The Lagoon Observatory said it rained.' }, known);
    expect(first?.speaker).toMatchObject({ name: 'Lagoon Observatory', kind: 'ORGANISATION', candidates: ['ent_1'] });
  });
});

describe('who "they" are that speak', () => {
  it.each([
    ['the only group', 'The Red Shield attacked Kesh. They said they left.', 'Red Shield'],
    ['the only people', 'Residents fled. They said they saw smoke.', 'Residents'],
    ['who spoke last', 'Police said rebels fled. They said it rained.', 'Police'],
    [
      'who spoke in the same sentence',
      'Observers from the Civic League said it rained, although they said it was calm.',
      'Observers from the Civic League',
    ],
  ])('%s', (_, text, expected) => {
    expect(speakers(text).at(-1)).toBe(expected);
  });

  it.each([
    ['nobody was named', 'They said they attacked Kesh.'],
    ['two groups were named', 'The Red Shield and the army met. They said they attacked Kesh.'],
    ['another group was named since', 'Police said rebels fled. Farmers came. They said they saw smoke.'],
    ['only one person was named', 'Mayor Ana Sorel left Kesh. They said it rained.'],
    ['"he" is nobody', 'It was late. He said it rained.'],
  ])('is left out with a note if %s', (_, text) => {
    const notes: string[] = [];
    const said = proposeByRules({ text }, [], (why) => notes.push(why)).filter(({ cue }) => cue !== undefined);
    expect(said.filter(({ speaker }) => speaker?.name !== 'Police')).toEqual([]);
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^“(?:They|He)” said “.+”: the text does not tell who is meant$/);
  });
});

describe('how many', () => {
  const figures = (text: string) =>
    proposeByRules({ text }).flatMap(({ claim }) => (claim?.quantity ? [claim.quantity] : []));

  it.each([
    ['between digits', 'Rebels killed between 10 and 20 people, police said.', 10, 20],
    ['between words', 'The army killed between ten and twenty rebels.', 10, 20],
    ['from, to', 'Police said from 10 to 20 people were killed in Kesh.', 10, 20],
    ['of thousands', 'Between two and three thousand people were killed, the ministry said.', 2_000, 3_000],
    ['up to thousands', 'Rebels killed 500 to two thousand people, police said.', 500, 2_000],
  ])('a range %s', (_, text, low, high) => {
    expect(figures(text)).toEqual([{ low, high, unit: 'people' }]);
  });

  it('takes nobody for a victim who stands before a range', () => {
    expect(participants('The army killed between ten and twenty rebels.')).toEqual(['ACTOR army', 'VICTIM rebels']);
    expect(participants('Police said rebels killed between 20 and 10 people.')).toEqual([]);
  });
});

describe('who takes part', () => {
  it.each([
    [
      'a place that is named later',
      'Rebels seized a crossing. Police said soldiers entered the Harim crossing.',
      'PLACE Harim crossing',
    ],
    [
      'the side of a place',
      'Rebels said the Iraqi side of Harim is held by the Red Shield.',
      'PLACE Harim (Iraqi side)',
    ],
    ['fighters of a group', 'Police said fighters from the Red Shield attacked Kesh.', 'ACTOR Red Shield'],
    ['who strikes are from', 'Police said air strikes from the Red Shield bombed Kesh.', 'ACTOR Red Shield'],
    [
      'the victims of the clause before',
      'Police said soldiers attacked rebels, killing one and wounding several others.',
      'VICTIM rebels',
    ],
    [
      'the subject of a relative clause',
      'Police said they met the Red Shield, which seized Kesh in May.',
      'ACTOR Red Shield',
    ],
    [
      'what remains under control',
      'Police said Kesh remains under control of the Red Shield.',
      'CONTROLLER Red Shield',
    ],
    [
      'what a relative clause goes before',
      'Police said rebels who held Kesh killed three soldiers.',
      'VICTIM soldiers',
    ],
    [
      '"the troops" are the only troops of the text',
      'Government troops held Orl. Police said the troops attacked Kesh.',
      'ACTOR Government troops',
    ],
    ['so are "troops"', 'Government troops held Orl. Police said troops attacked Kesh.', 'ACTOR Government troops'],
    [
      'two kinds of fighters are not one',
      'Red Shield fighters held Orl. Government fighters left. Police said the fighters attacked Kesh.',
      'ACTOR fighters',
    ],
    [
      'some soldiers are not all',
      'Two wounded soldiers left Orl. Police said soldiers attacked Kesh.',
      'ACTOR soldiers',
    ],
    ['who "we" are', '"We attacked Kesh," Mayor Ana Sorel said.', 'ACTOR Ana Sorel'],
  ])('%s', (_, text, expected) => {
    expect(participants(text)).toContain(expected);
  });

  it('nobody does what only stands beside another verb', () => {
    expect(participants('Police said Besk is preparing a new offensive.')).toEqual([]);
  });
});

describe('when', () => {
  const valid = (text: string, publishedAt?: string) =>
    proposeByRules({ text, ...(publishedAt === undefined ? {} : { publishedAt }) }).map(({ stated, claim }) => [
      stated,
      claim?.valid,
    ]);

  it.each([
    [
      'a day of the week is the last one',
      'Police said soldiers seized Kesh on Monday.',
      '2016-03-06',
      [[undefined, '2016-02-29']],
    ],
    [
      'when it was stated is not when it was',
      'Police said on Friday that soldiers seized Kesh in May 2015.',
      '2016-03-06',
      [['2016-03-04', '2015-05']],
    ],
    [
      'of a range of days nothing is told that depends on the day',
      'Police said soldiers seized Kesh yesterday.',
      '2016-03',
      [[undefined, undefined]],
    ],
    [
      'without a date of the document only what is written out',
      'Police said soldiers seized Kesh on 5 March 2016.',
      undefined,
      [[undefined, '2016-03-05']],
    ],
    [
      'without a date of the document "yesterday" is open',
      'Police said soldiers seized Kesh yesterday.',
      undefined,
      [[undefined, undefined]],
    ],
    [
      'a day earlier',
      'Police said March 5 that it rained. Soldiers seized Kesh a day earlier, police said.',
      '2016-03-06',
      [
        ['2016-03-05', undefined],
        [undefined, '2016-03-04'],
      ],
    ],
    ['two years', 'Police said soldiers held Kesh in 2014 and 2015.', '2016-03-06', [[undefined, '2014/2015']]],
  ] as const)('%s', (_, text, publishedAt, expected) => {
    expect(valid(text, publishedAt)).toEqual(expected);
  });
});

describe('"it" as what is taken', () => {
  it.each([
    ['The Lowland Army reached the Kesh bridge. "We took it at dawn," a colonel said.', 'PLACE Kesh bridge'],
    ['The Lowland Army reached the Kesh bridge. A colonel said it was shut on Monday.', 'PLACE Kesh bridge'],
  ])('is a place: %s', (text, expected) => {
    expect(participants(text)).toContain(expected);
  });
});

describe('"others" that are counted', () => {
  it.each(['A spokesman said 30 others were wounded.', 'Police said at least 12 others were wounded in Kesh.'])(
    'are people: %s',
    (text) => {
      expect(participants(text)).toContain('VICTIM people');
    },
  );
});
