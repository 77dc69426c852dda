import type { AttributionFacts, SourceLink } from '../../src/reasoning/evidence/evidence.js';
import { shinglesFrom } from './texts.js';
import { excluding, killed, madeFrom, on, said, stated, tie, world } from './world.js';

/** A worked case of the definitions: evidence of the claim with id `claim`, and what is right. */
export interface Case {
  readonly name: string;
  readonly evidence: readonly AttributionFacts[];
  readonly links: readonly SourceLink[];
  readonly right: Right;
}

/** What the case says; what is left out it does not say. Voices are named by their lowest source on a path. */
export interface Right {
  readonly range: string;
  readonly singlePoints?: readonly string[];
  readonly cut?: readonly string[];
  readonly unsupported?: readonly string[];
  readonly denied?: readonly string[];
  readonly superseded?: readonly string[];
  readonly withdrawn?: readonly string[];
  readonly upperOnly?: readonly string[];
}

const cases: Case[] = [];

function when(
  name: string,
  evidence: readonly AttributionFacts[],
  right: Right | string,
  ...links: readonly SourceLink[]
): void {
  cases.push({ name, evidence, links, right: typeof right === 'string' ? read(right) : right });
}

/** `1..2 [single points] {smallest cut}`. */
function read(right: string): Right {
  const [, range = '', points = '', cut = ''] = /^(\S+) \[(.*)\] \{(.*)\}$/.exec(right) ?? [];
  const names = (text: string) => text.split(' ').filter((name) => name !== '');
  return { range, singlePoints: names(points), cut: names(cut) };
}

const relaying = (...relays: readonly string[]) => ({ relays, certainty: 'UNCOMMITTED', mode: 'INDIRECT' }) as const;
const by = (publisher: string) => ({ publisher }) as const;
const not = { stance: 'DENIES' } as const;
const gone = { known: false } as const;
const text = (from: number) => shinglesFrom(from, 150);

when('1', world('B>A C>A D>B'), '1..1 [A] {A}');
when('2', world('A B'), '2..2 [] {A B}');
when('3', world('A O>U'), '1..2 [] {A O}');
when('4', world('O>U P>V'), '0..2 [] {O P}');
when('5', world('A>B B>C C>A D>A'), '0..1 [A B C] {A}');
when('6', world('A>B B>A B>S'), '1..1 [B S] {B}');
when('7', world('A S'), '1..1 [A] {A}', tie('PART_OF', 'S', 'A'));
when('8', world('A B'), '1..2 [] {A B}', tie('DEPENDS_ON', 'B', 'A'));
when('9', world('X>Y>S X>Z>L'), '2..2 [X] {X}');
when(
  '10',
  Array.from({ length: 26 }, (_, at) => said(`S@d${at}`, by('S'))),
  '1..1 [S] {S}',
);
when('11', world('P Q'), '1..2 [] {P Q}');
when(
  '12',
  [said('P@P'), said('Q@Q'), said('P@P', { id: 'P quotes', ...relaying('S@P') }), said('S@P')],
  '1..3 [] {P Q}',
);
when('13', world('A B', { A: { shingles: text(0) }, B: { shingles: text(10) } }), '1..2 [] {A B}');
when('13, without the copy', world('A B', { A: { shingles: text(0) }, B: { shingles: text(1000) } }), '2..2 [] {A B}');
when('14', world('A B', { B: not }), { range: '1..1', singlePoints: ['A'], cut: ['A'], denied: ['B@B'] });
when('15', excluding(world('P>S'), ['S']), { range: '0..0', singlePoints: [], cut: [], unsupported: ['P@P'] });
when('16', world('U', { U: { sourceKind: 'OUTLET' } }), '0..1 [U] {U}');
when('17', [...world('X>Y>S X>Z>L'), ...reprinted(world('X>Y>S X>Z>L'), 'X', 'Q')], '2..2 [X] {X}');
when(
  '18',
  [...world('A B', { A: { claim: 'one' }, B: { claim: 'other' } }), said('C@C', { bases: ['A@A', 'B@B'] })],
  '2..2 [C] {C}',
);
const earlier = { ...killed(5, '2016-05-01'), ...on('2016-05-01') };
const later = { ...killed(7, '2016-05-01'), ...on('2016-05-03'), ...by('A') };
when('19, the later figure', [said('A@A', { claim: 'five', ...earlier }), said('A@A2', later)], {
  ...read('1..1 [A] {A}'),
  superseded: ['A@A'],
});
when('19, the earlier figure', [said('A@A', earlier), said('A@A2', { claim: 'seven', ...later })], {
  ...read('0..0 [] {}'),
  superseded: ['A@A'],
});
when('20', [said('A@A', not), said('A@A2', { ...by('A'), ...on('2016-05-03') })], {
  ...read('1..1 [A] {A}'),
  denied: [],
  superseded: ['A@A'],
});
when('21', world('F>A A', { F: { ...not, certainty: 'CERTAIN' } }), { ...read('1..1 [A] {A}'), denied: ['F@F'] });
when(
  '22',
  [said('M@M'), said('M@M', { id: 'M quotes', ...relaying('S@M', 'L@M') }), said('S@M'), said('L@M')],
  '2..3 [M] {M}',
);
when('23', world('B C'), '1..2 [] {B C}', tie('DEPENDS_ON', 'B', 'A'), tie('DEPENDS_ON', 'C', 'A'));
for (const [which, one, other] of [
  ['the earlier day', 'claim', 'seven'],
  ['the later day', 'five', 'claim'],
] as const) {
  const first = said('M@M', { claim: one, ...killed(5, '2016-05-01') });
  const second = said('M@M2', { claim: other, ...killed(7, '2016-05-03'), ...on('2016-05-04'), ...by('M') });
  when(`24, ${which}`, [first, second], { ...read('1..1 [M] {M}'), superseded: [] });
  const windows = [
    { ...first, ...killed(5, '2016-05-01/2016-05-03') },
    { ...second, ...killed(7, '2016-05-02/2016-05-05') },
  ];
  when(`51, ${which}`, windows, { ...read('1..1 [M] {M}'), superseded: [] });
}
when(
  '25',
  [
    said('M@M', { ...not, ...stated('2016-05-03'), ...on('2016-05-03') }),
    said('O@O', { ...relaying('M@O'), ...on('2021-05-05') }),
    said('M@O', on('2021-05-05')),
  ],
  { ...read('0..1 [M O] {M}'), denied: ['M@M'], upperOnly: ['M@O ORDER_UNKNOWN'] },
);
when(
  '26',
  [
    said('M@d', { id: '1', ...not, ...stated('2016-05-01T06:00:00Z') }),
    said('M@d', { id: '2', ...stated('2016-05-01T09:00:00Z') }),
    said('M@d', { id: '3', ...not, ...stated('2016-05-01T12:00:00Z') }),
  ],
  { ...read('0..0 [] {}'), denied: ['3'], superseded: ['1', '2'] },
);
when(
  '27',
  world('M S', { M: on('2016-05-01'), S: on('2016-06-01') }),
  '1..1 [M] {M}',
  tie('PART_OF', 'S', 'M', { validFrom: '2015-01-01T00:00:00.000Z' }),
);
when(
  '28',
  world('W>U P>U2 Q>U3', {
    ...{ 'U2@P': { mention: 'U', ...madeFrom('P', 'REPRINT', 'W') }, 'P@P': madeFrom('P', 'REPRINT', 'W') },
    ...{ 'U3@Q': { mention: 'U', ...madeFrom('Q', 'TRANSLATION', 'W') }, 'Q@Q': madeFrom('Q', 'TRANSLATION', 'W') },
  }),
  '0..1 [U W] {U}',
);
when(
  '29',
  [
    ...world('O P', { P: madeFrom('P', 'REPRINT', 'O') }),
    said('O@O2', { stance: 'WITHDRAWS', about: ['O@O'], ...by('O'), ...on('2016-05-03') }),
  ],
  { ...read('0..0 [] {}'), unsupported: ['P@P'], withdrawn: ['O@O'] },
);
when(
  '30',
  [said('W@W', stated('2016-05-03')), said('W@W2', { ...by('W'), ...stated('2016-05-06'), certainty: 'POSSIBLE' })],
  { ...read('0..1 [W] {W}'), upperOnly: ['W@W WEAKENED', 'W@W2 POSSIBLE'] },
);
when('31', [said('A@A'), said('A@A2', { ...by('A'), ...on('2016-05-03'), stance: 'DECLINES' })], '1..1 [A] {A}');
when('32', [said('J@A', jointly('A', 'B'))], '1..1 [A] {A}');
const month = said('W@W', { ...killed(120, '2016-05-01/2016-05-31'), ...on('2016-06-01') });
when('33, the month', [month, said('M@M', { claim: 'five', ...killed(5, '2016-05-01') })], '1..1 [W] {W}');
when('33, the day', [{ ...month, claim: 'month' }, said('M@M', killed(5, '2016-05-01'))], '1..1 [M] {M}');
const row = { occurrence: 'row 101', ...by('A') } as const;
const release = [
  said('A@A', { ...row, claim: 'first', ...killed(3, '2016-05-01') }),
  said('A@A2', { ...row, claim: 'second', ...killed(7, '2016-05-02'), ...on('2017-01-01') }),
] as const;
when('35, the later row', claiming('second', release), { ...read('1..1 [A] {A}'), superseded: ['A@A'] });
when('35, the earlier row', claiming('first', release), { ...read('0..0 [] {}'), superseded: ['A@A'] });
const again = (claim: string, best: number, day: string, input: string) =>
  said('A@A', { ...row, id: claim, claim, ...killed(best, day), recorded: { input, at: `${input}T00:00:00.000Z` } });
const recoded = [
  again('third', 3, '2016-05-01', '2017-01-01'),
  again('seventh', 7, '2016-05-02', '2018-01-01'),
] as const;
when('35, coded again in one document', claiming('seventh', recoded), {
  ...read('1..1 [A] {A}'),
  superseded: ['third'],
});
when('35, as it was coded first', claiming('third', recoded), { ...read('0..0 [] {}'), superseded: ['third'] });
const atOnce = [recoded[0], again('seventh', 7, '2016-05-02', '2017-01-01')] as const;
when('35, twice in one input', claiming('third', atOnce), '0..1 [A] {A}');
when('36', world('P>A', { 'P@P': gone }), '1..1 [A P] {A}');
for (const [which, more, range] of [
  ['unsure', { coding: 'UNSURE' }, '0..1'],
  ['possible', { certainty: 'POSSIBLE' }, '0..1'],
  ['proposed', gone, '1..1'],
] as const) {
  const denial = said('A@A2', { ...not, ...by('A'), ...on('2016-05-03'), ...more });
  when(`37, ${which}`, [said('A@A'), denial], `${range} [A] {A}`);
}
when(
  '38',
  [said('A@A'), said('A@A', { id: 'A says', ...relaying('B@A') }), said('B@A', relaying('C@A')), said('C@A')],
  '1..2 [A] {A}',
);
when('39', world('P Q R>P R>Q'), '1..2 [] {P Q}');
when(
  '40',
  [said('C@C', { claim: 'other' }), said('B@B', { bases: ['C@C'] }), said('R@R', madeFrom('R', 'REPRINT', 'B'))],
  '1..2 [B] {B}',
);
const unspecified = { sourceKind: 'UNSPECIFIED' } as const;
when('41', world('A B C', { A: unspecified, B: unspecified, C: unspecified }), '1..3 [] {A B C}');
when(
  '42',
  world('N0 N7'),
  '1..1 [N0] {N0}',
  ...Array.from({ length: 7 }, (_, at) => tie('PART_OF', `N${at}`, `N${at + 1}`)),
);
const corrects = { derivations: [{ from: 'P2', to: 'P', kind: 'CORRECTION', publisher: 'P' }], ...by('P') } as const;
when(
  '43',
  [
    ...world('P>A'),
    said('P@P2', { ...corrects, ...on('2016-05-03'), ...relaying('B@P2') }),
    said('B@P2', { ...corrects, ...on('2016-05-03') }),
  ],
  { ...read('1..1 [B P] {B}'), superseded: ['A@P', 'P@P'] },
);
when('44', world('A B C', { B: not, C: not }), { ...read('1..1 [A] {A}'), denied: ['B@B', 'C@C'] });
const outlets = ['O', 'P', 'Q', 'R', 'S'];
when(
  '45',
  world(
    outlets.flatMap((one) => outlets.filter((other) => other !== one).map((other) => `${one}>${other}`)).join(' '),
    {
      R: { sourceKind: 'OUTLET' },
      S: { sourceKind: 'OUTLET' },
    },
  ),
  '0..1 [O P Q R S] {O}',
);
when(
  '46',
  [
    ...world('P>A'),
    said('P@P2', { stance: 'WITHDRAWS', about: ['P@P'], ...by('P'), ...on('2016-05-03') }),
    said('D@D', relaying('A@P')),
  ],
  { ...read('0..0 [] {}'), unsupported: ['D@D'], withdrawn: ['A@P', 'P@P'] },
);
when(
  '47',
  [
    said('O@O', earlier),
    said('P@P', { ...earlier, ...madeFrom('P', 'REPRINT', 'O') }),
    said('O@O2', { ...later, ...by('O'), claim: 'seven' }),
  ],
  { ...read('0..0 [] {}'), superseded: ['O@O', 'P@P'] },
);
when(
  '48',
  [
    ...world('P>G Q>G', { 'Q@Q': madeFrom('Q', 'REPRINT', 'P'), 'G@Q': madeFrom('Q', 'REPRINT', 'P') }),
    said('G@G', { ...not, about: ['G@P'], ...on('2016-05-03') }),
  ],
  { range: '0..1', upperOnly: ['G@P DENIED_SAYING', 'G@Q DENIED_SAYING'] },
);
when(
  '49',
  [
    said('M@M'),
    said('O@O', { ...relaying('M@O'), ...on('2016-05-03') }),
    said('M@O', { certainty: 'PROBABLE', ...on('2016-05-03') }),
  ],
  { ...read('1..1 [M] {M}'), upperOnly: [] },
);
when('50', [said('A@A', earlier), said('A@A2', { ...later, ...not, claim: 'seven' })], '1..1 [A] {A}');
const denialThroughP = [
  said('A@A'),
  said('P@P', { ...relaying('A@P'), ...not, ...on('2016-05-03') }),
  said('A@P', { ...not, ...stated('2016-05-03'), ...on('2016-05-03') }),
];
when('52', denialThroughP, { ...read('0..0 [] {}'), denied: ['A@P'] });
when('52, without P', excluding(denialThroughP, ['P']), { ...read('0..0 [] {}'), denied: [] });
when('53', world('P>A', { P: { selected: false } }), '1..1 [A P] {A}');
when('54', [said('A@A'), said('A@A2', { ...by('A'), ...on('2016-05-03'), ...gone })], '1..1 [A] {A}');
when('55', world('U R', { U: unspecified, R: madeFrom('R', 'REPRINT', 'U') }), { range: '0..1' });
when('56', reprintedAndQuoted(), { range: '1..2' });
when(
  '57',
  world('A B G'),
  '1..1 [A] {A}',
  tie('PART_OF', 'A', 'D'),
  tie('PART_OF', 'B', 'D'),
  tie('PART_OF', 'D', 'G'),
);
when('58', world('A B C'), '1..1 [A] {A}', tie('SUCCEEDS', 'A', 'B'), tie('PART_OF', 'A', 'C'));
when('59', [...world('A B'), said('J@J', { ...jointly('A', 'B'), ...by('A') })], '2..3 [] {A B}');
when(
  '60',
  world('S M', { S: on('2014-05-01'), M: on('2016-05-01') }),
  '2..2 [] {M S}',
  tie('PART_OF', 'S', 'M', { validFrom: '2015-01-01T00:00:00.000Z' }),
);
when('61', world('B>A', { B: { certainty: 'CERTAIN' }, 'A@B': gone }), { ...read('0..0 [] {}'), unsupported: ['B@B'] });
when(
  '62',
  [
    said('P@P', { id: 'seized' }),
    said('P@P', { id: 'five', claim: 'five', ...killed(5, '2016-05-01') }),
    said('P@P2', { claim: 'seven', ...killed(7, '2016-05-01'), ...corrects, ...on('2016-05-03') }),
  ],
  { ...read('1..1 [P] {P}'), superseded: ['five'] },
);
when(
  '64',
  [said('S@S', stated('2016-05-01')), said('M@M', { ...not, ...stated('2016-05-03'), ...on('2016-05-03') })],
  { ...read('1..1 [S] {S}'), denied: ['M@M'] },
  tie('PART_OF', 'S', 'M'),
);

export { cases };

/** The same words in another document, declared a reprint. */
function reprinted(words: readonly AttributionFacts[], original: string, copy: string): readonly AttributionFacts[] {
  return words.map((item) => ({
    ...item,
    id: `${copy} ${item.id}`,
    relays: item.relays.map((id) => `${copy} ${id}`),
    document: copy,
    publisher: copy,
    ...madeFrom(copy, 'REPRINT', original),
  }));
}

/** P reprints O; elsewhere X quotes P. */
function reprintedAndQuoted(): readonly AttributionFacts[] {
  return [said('O@O'), said('P@P', madeFrom('P', 'REPRINT', 'O')), said('X@X', relaying('P@X')), said('P@X')];
}

function jointly(...signers: readonly string[]): Partial<AttributionFacts> {
  return { source: `joint:${signers.join('+')}`, signers };
}

function claiming(claim: string, words: readonly AttributionFacts[]): readonly AttributionFacts[] {
  return words.map((item) => (item.claim === claim ? { ...item, claim: 'claim' } : item));
}
