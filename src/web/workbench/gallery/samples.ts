import type { VoicePartsFragment } from '../generated.js';
import type { ClockTime } from '../pictures/Clocks.js';
import type { DisagreementStretch, SourceLane } from '../pictures/laneStretch.js';
import { instantStretch, stretchOf, type TimeStretch } from '../pictures/timeScale.js';
import type { CsvTable } from '../pieces/csv.js';
import type { VoiceNode } from '../pieces/voiceNode.js';

type Source = VoicePartsFragment['source'];

export const observatory: Source = {
  __typename: 'Organisation',
  id: 'observatory',
  name: 'Border Observatory',
  named: true,
  sourceKind: 'MONITOR',
  grade: { reliability: 'B' },
};

export const activists: Source = {
  __typename: 'UnnamedSource',
  id: 'activists',
  name: 'activists',
  named: false,
  sourceKind: 'UNSPECIFIED',
  grade: null,
};

/** A name that tries what names must not do. */
export const hostile: Source = {
  __typename: 'Organisation',
  id: 'hostile',
  name: `<img src=x onerror=alert(1)> \u202eright to left ${'long'.repeat(40)}`,
  named: true,
  sourceKind: 'OUTLET',
  grade: null,
};

const outlet: Source = { ...observatory, id: 'outlet', name: 'The Daily', sourceKind: 'OUTLET', grade: null };

const document: VoicePartsFragment['attribution']['document'] = {
  id: 'daily-1',
  title: 'Guards take the ford',
  url: 'https://daily.example/ford',
  publishedAt: '[2031-03-06..2031-03-20]',
  publisher: { id: 'outlet', name: 'The Daily', named: true },
};

function voice(
  source: Source,
  changes: Partial<VoicePartsFragment['attribution']>,
  relayedBy: VoiceNode[] = [],
  countsAs: VoiceNode['countsAs'] = null,
): VoiceNode {
  return {
    repeated: false,
    source,
    attribution: {
      id: `${source.id} ${changes.stance ?? ''} ${changes.mode ?? ''}`,
      stance: 'ASSERTS',
      certainty: 'CERTAIN',
      coding: 'CLEAR',
      mode: 'INDIRECT',
      cue: 'said',
      stated: '2031-03-05',
      recordedAt: '2031-11-30T12:00:00.000Z',
      quotation: { exact: 'the guards had taken the ford' },
      claim: { id: 'claim', text: 'Guards took the ford.' },
      supersededBy: null,
      document,
      ...changes,
    },
    relayedBy,
    relayedByCount: relayedBy.length,
    countsAs,
  };
}

const relay = (mode: 'INDIRECT' | 'MIXED') => voice(outlet, { certainty: 'UNCOMMITTED', mode });

export const origins: readonly VoiceNode[] = [
  voice(observatory, { coding: 'LIKELY' }, [relay('INDIRECT')], {
    counted: 'BOTH',
    reason: 'a named source that speaks for itself',
  }),
  voice(activists, { stated: null, mode: 'DIRECT' }, [relay('MIXED')], {
    counted: 'UPPER_ONLY',
    reason: 'unnamed: it may be the same people as another',
  }),
];

export const doubt: VoiceNode = voice(
  { ...observatory, id: 'ministry', name: 'Ministry of Defence', sourceKind: 'OFFICIAL', grade: null },
  { stance: 'DENIES', cue: 'denied', quotation: { exact: 'no ford has been lost' } },
);

const known = (edtf: string): TimeStretch => stretchOf(edtf) ?? instantStretch('2031-01-01T00:00:00Z');

export const clocks: readonly ClockTime[] = [
  { key: '1', clock: 'happened', words: '4 or 5 March 2031', stretch: known('[2031-03-04..2031-03-05]') },
  { key: '2', clock: 'stated', of: 'Border Observatory', words: '5 March 2031', stretch: known('2031-03-05') },
  { key: '3', clock: 'stated', of: 'activists', words: 'not known', stretch: undefined },
  {
    key: '4',
    clock: 'published',
    of: 'The Daily',
    words: 'between 6 and 20 March 2031',
    stretch: known('[2031-03-06..2031-03-20]'),
  },
  { key: '5', clock: 'recorded', words: '30 November 2036', stretch: instantStretch('2036-11-30T12:00:00Z') },
];

export const lanes: readonly SourceLane[] = [
  {
    key: 'observatory',
    name: 'Border Observatory',
    stretches: [
      { key: 'a', stretch: known('2031-02/2031-03-04'), basis: 'STATED', label: 'raiders', tone: 0 },
      { key: 'b', stretch: known('2031-03-05/..'), basis: 'ASSUMED', label: 'guards', tone: 1 },
    ],
  },
  {
    key: 'ministry',
    name: 'Ministry of Defence',
    stretches: [
      { key: 'c', stretch: known('[2031-02-20..2031-02-28]'), basis: 'STATED', label: 'raiders', tone: 0 },
      { key: 'd', stretch: known('2031-03-01/2031-03-20'), basis: 'INFERRED', label: 'raiders', tone: 0 },
    ],
  },
];

export const sampleDisagreements: readonly DisagreementStretch[] = [
  { key: 'x', stretch: known('2031-03-05/2031-03-20'), isCertain: true, label: 'guards or raiders' },
];

export const sampleTable: CsvTable = { columns: ['who', 'what'], rows: [['=1+1', 'a "quoted" word']] };
