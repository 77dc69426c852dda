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
