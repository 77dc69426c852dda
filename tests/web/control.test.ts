import { describe, expect, test } from '@jest/globals';
import { laneRows } from '../../src/web/workbench/pictures/laneRuns.js';
import { timeScale } from '../../src/web/workbench/pictures/timeScale.js';
import {
  type ControlTrackOf,
  disagreementStretch,
  disputeWords,
  laneStretches,
  tonesOf,
  tracksOf,
} from '../../src/web/workbench/place/controlLanes.js';
import { heldOn, wordsOfDay } from '../../src/web/workbench/place/heldOn.js';
import { type ControlSpan, endWords, startWords, stretchOfSpan } from '../../src/web/workbench/place/spans.js';
import {
  closer,
  dayIn,
  moved,
  paramsOf,
  periodIn,
  periodWords,
  wholePeriod,
  wider,
} from '../../src/web/workbench/place/timeWindow.js';

const day = 86_400_000;

/** A period from one of the days to another, each as `first` or `first..last`. */
function span(from: string, to: string): ControlSpan {
  const [earliestStart = null, latestStart = earliestStart] = from === '' ? [null] : from.split('..');
  const [earliestEnd = null, latestEnd = earliestEnd] = to === '' ? [null] : to.split('..');
  return { earliestStart, latestStart, earliestEnd, latestEnd: latestEnd === 'open' ? null : latestEnd };
}

const source = (id: string) => ({
  __typename: 'Organisation' as const,
  id,
  name: id,
  named: true,
  sourceKind: 'MONITOR' as const,
  grade: null,
});
const party = (id: string) => ({ __typename: 'Actor' as const, id, name: id });

function stretch(controller: string, basis: 'STATED' | 'INFERRED' | 'ASSUMED', of: ControlSpan) {
  return { controller: party(controller), basis, span: of, claims: [] };
}

const observer: ControlTrackOf = {
  key: 'observer',
  source: source('observer'),
  part: undefined,
  of: '',
  stretches: [
    stretch('guards', 'STATED', span('2031-03-01..2031-03-04', '2031-03-10')),
    stretch('guards', 'ASSUMED', span('2031-03-11', '2031-03-11..2031-03-20')),
    stretch('raiders', 'INFERRED', span('2031-03-20..2031-03-21', '2031-03-25')),
  ],
};

describe('a span of the API', () => {
  test('lasts from the first day to the end of the last, with what is certain between', () => {
    expect(stretchOfSpan(span('2031-03-01..2031-03-04', '2031-03-10'))).toEqual({
      earliestStart: Date.parse('2031-03-01'),
      latestStart: Date.parse('2031-03-04'),
      earliestEnd: Date.parse('2031-03-11'),
      latestEnd: Date.parse('2031-03-11'),
    });
    expect(stretchOfSpan(span('', ''))).toEqual({
      earliestStart: -Infinity,
      latestStart: -Infinity,
      earliestEnd: Infinity,
      latestEnd: Infinity,
    });
    expect(stretchOfSpan({ ...span('', ''), latestStart: '2031-03-04' }).latestStart).toBe(Date.parse('2031-03-04'));
    expect(stretchOfSpan({ ...span('', ''), earliestStart: '2031-03-04' }).latestStart).toBe(Infinity);
    expect(stretchOfSpan(span('2031-03-01T06:00:00Z', '2031-03-01T07:30:00Z')).latestEnd).toBe(
      Date.parse('2031-03-01T07:30:00Z'),
    );
  });

  test.each([
    [span('2014-06-09..2014-06-10', '2014-07'), 'STATED', '9 or 10 June 2014', 'July 2014'],
    [span('2014-06-09', '2014-06-11..open'), 'STATED', '9 June 2014', '11 June 2014 or later'],
    [span('2014-06-09', '2014-06-11..open'), 'ASSUMED', '9 June 2014', 'until it says otherwise'],
    [span('2014-06-09', '2014-06-11..2014-06-20'), 'ASSUMED', '9 June 2014', '20 June 2014 at the latest'],
    [span('', ''), 'STATED', 'not known', 'open'],
    [{ ...span('', ''), latestStart: '2014-06-09' }, 'STATED', '9 June 2014 or earlier', 'open'],
    [{ ...span('', ''), latestEnd: '2014-06-09' }, 'STATED', 'not known', '9 June 2014 or earlier'],
  ] as const)('says when it began and ended: %j', (of, basis, start, end) => {
    expect(startWords(of)).toBe(start);
    expect(endWords(of, basis)).toBe(end);
  });
});

describe('the lanes of a place', () => {
  const timeline = {
    tracks: [
      { source: source('late'), stretches: [stretch('guards', 'STATED', span('2032-01-01', '2032-01-02'))] },
      { source: observer.source, stretches: observer.stretches },
    ],
    parts: [
      {
        part: 'the north',
        place: { __typename: 'Place' as const, id: 'town', name: 'Town' },
        tracks: [{ source: source('late'), stretches: [] }],
      },
      {
        part: null,
        place: { __typename: 'Place' as const, id: 'mill', name: 'Mill' },
        tracks: [{ source: source('late'), stretches: [] }],
      },
    ],
  };

  test('are those of the whole place by their first word, then those of its parts', () => {
    const tracks = tracksOf(timeline);
    expect(tracks.map((track) => [track.source.id, track.part])).toEqual([
      ['observer', undefined],
      ['late', undefined],
      ['late', 'the north'],
      ['late', 'Mill'],
    ]);
    expect(new Set(tracks.map(({ key }) => key)).size).toBe(4);
  });

  test('give a controller one tone everywhere, and draw what is stated over what is assumed', () => {
    const tones = tonesOf(tracksOf(timeline));
    expect(tones).toEqual(
      new Map([
        ['guards', 0],
        ['raiders', 1],
      ]),
    );
    const drawn = laneStretches(observer, tones);
    expect(drawn.map(({ basis, tone }) => [basis, tone])).toEqual([
      ['ASSUMED', 0],
      ['INFERRED', 1],
      ['STATED', 0],
    ]);
    expect(drawn[0]?.title).toBe(
      'guards: 11 March 2031, to 20 March 2031 at the latest; assumed: it says nothing else later',
    );
  });

  test('say when sides disagree', () => {
    const sides = [
      { controllers: [party('guards'), party('scouts')], part: null, sources: [], sourceCount: 0 },
      { controllers: [party('raiders')], part: 'the north', sources: [], sourceCount: 0 },
    ];
    const dispute = {
      certainty: 'CERTAIN' as const,
      span: { earliestStart: '2031-03-20', latestEnd: '2031-03-21' },
      sides,
    };
    expect(disputeWords(dispute)).toBe('from 20 March 2031 to 21 March 2031');
    expect(disputeWords({ ...dispute, span: { earliestStart: '2031-03-20', latestEnd: '2031-03-20' } })).toBe(
      'on 20 March 2031',
    );
    expect(disputeWords({ ...dispute, span: { earliestStart: '2031-03-20', latestEnd: null } })).toBe(
      'since 20 March 2031',
    );
    expect(disputeWords({ ...dispute, span: { earliestStart: null, latestEnd: null } })).toBe('at all times');
    const drawn = disagreementStretch(dispute, 3);
    expect(drawn.label).toBe('guards and scouts or raiders (the north)');
    expect(drawn.stretch.latestStart).toBe(drawn.stretch.earliestStart);
    expect(drawn.stretch.earliestEnd).toBe(drawn.stretch.latestEnd);
  });
});

describe('the rows of a lane', () => {
  const bar = (label: string, start: number, end: number) => ({ label, start, end });

  test('join bars of one label that touch, and keep the order in which they are drawn', () => {
    const [row, ...others] = laneRows([bar('a', 10, 20), bar('a', 0, 11), bar('a', 30, 40)], 100, 6);
    expect(others).toEqual([]);
    expect(row?.map(({ start, end }) => [start, end])).toEqual([
      [0, 20],
      [30, 40],
    ]);
    expect(row?.[0]?.bars.map(({ start }) => start)).toEqual([10, 0]);
  });

  test('put runs that overlap below each other, and give labels the room up to the next run', () => {
    const rows = laneRows([bar('a', 0, 50), bar('b', 20, 60), bar('c', 47, 70)], 100, 6);
    expect(rows.map((row) => row.map(({ label, room }) => [label, room]))).toEqual([
      [
        ['a', 47],
        ['c', 100],
      ],
      [['b', 100]],
    ]);
  });
});

describe('who held a place on a day', () => {
  const on = (date: string) =>
    heldOn([observer, { ...observer, key: 'silent', stretches: [] }], date).holders.map(({ controller, words }) => [
      controller.id,
      ...words.map(wordsOfDay),
    ]);
  const perhaps = ', but perhaps not of this day: the day lies within an uncertain start or end';

  test('is the firmest word of each source about each party', () => {
    expect(on('2031-03-05')).toEqual([['guards', 'says so']]);
    expect(on('2031-03-02')).toEqual([['guards', `says so${perhaps}`]]);
    expect(on('2031-03-15')).toEqual([['guards', 'assumed: it said so earlier and nothing else since']]);
    expect(on('2031-03-20')).toEqual([
      ['guards', 'assumed: it said so earlier and nothing else since'],
      ['raiders', `it follows from what it reports${perhaps}`],
    ]);
    expect(on('2031-02-28')).toEqual([]);
    expect(on('2031-03-26')).toEqual([]);
  });

  test('keeps the whole place and its parts apart, the whole first', () => {
    const part = { ...observer, key: 'north', part: 'the north', of: 'town the north' };
    const { holders } = heldOn([part, observer, { ...part, key: 'other' }], '2031-03-05');
    expect(holders.map(({ controller, part: of, words }) => [controller.id, of, words.length])).toEqual([
      ['guards', undefined, 1],
      ['guards', 'the north', 2],
    ]);
  });

  test('names those who are silent', () => {
    const held = heldOn([observer, { ...observer, key: 'silent', stretches: [] }], '2031-03-05');
    expect(held.silent.map(({ key }) => key)).toEqual(['silent']);
  });
});

describe('the part of the axis that is in view', () => {
  const whole = { from: Date.parse('2031-01-01'), to: Date.parse('2031-04-11') };

  test('gets closer around a moment, wider until all is in view, and moves without leaving the whole', () => {
    const near = closer(whole, Date.parse('2031-02-01'));
    expect(near.to - near.from).toBe(50 * day);
    expect((near.from + near.to) / 2).toBe(Date.parse('2031-02-01'));
    expect(closer(whole, 0)).toEqual({ from: Date.parse('2031-01-26'), to: Date.parse('2031-03-17') });
    expect(wider(near, whole)).toBeUndefined();
    const nearer = closer(near, Date.parse('2031-02-01'));
    const again = wider(nearer, whole);
    expect((again?.to ?? 0) - (again?.from ?? 0)).toBe(50 * day);
    expect(again?.from).toBeGreaterThanOrEqual(whole.from);
    expect(moved(near, -1, whole).from).toBe(whole.from);
    expect(moved(moved(moved(near, 1, whole), 1, whole), 1, whole).to).toBe(whole.to);
    let least = near;
    for (let step = 0; step < 10; step++) least = closer(least, Date.parse('2031-02-01'));
    expect(least.to - least.from).toBe(4 * day);
  });

  test('is in the address', () => {
    const params = paramsOf(whole);
    expect(params).toEqual({ from: '2031-01-01', to: '2031-04-11' });
    expect(periodIn(new URLSearchParams(params))).toEqual(whole);
    expect(paramsOf(undefined)).toEqual({ from: '', to: '' });
    for (const wrong of ['', 'from=2031-01-01', 'from=2031-04-11&to=2031-01-01', 'from=x&to=2031-01-01']) {
      expect(periodIn(new URLSearchParams(wrong))).toBeUndefined();
    }
    expect(dayIn(new URLSearchParams('on=2031-13-01'), 'on')).toBeUndefined();
    expect(periodWords(whole)).toBe('In view: from 1 January to 10 April 2031.');
    expect(periodWords(undefined)).toBe('All of it is in view.');
  });

  test('covers every bound, with some room; without any bound there is none', () => {
    const period = wholePeriod(observer.stretches.map((one) => stretchOfSpan(one.span)));
    expect(period?.from).toBeLessThan(Date.parse('2031-03-01'));
    expect(period?.to).toBeGreaterThan(Date.parse('2031-03-26'));
    expect(wholePeriod([stretchOfSpan(span('', ''))])).toBeUndefined();
  });

  test('is drawn to scale, without a cut', () => {
    const far = stretchOfSpan(span('1950-01-01', '1950-01-02'));
    const near = stretchOfSpan(span('2031-01-01', '2031-01-02'));
    const scale = timeScale([far, near], { left: 0, right: 100, labelWidth: 20, period: whole });
    expect(scale?.breaks).toEqual([]);
    expect(scale?.x(whole.from)).toBe(0);
    expect(scale?.x((whole.from + whole.to) / 2)).toBe(50);
  });
});
