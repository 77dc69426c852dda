import type { AttributionFacts } from '../../../src/reasoning/evidence/evidence.js';
import { claim, says, spanOf } from '../conflicts/facts.js';

const published = '[2016-03-05..2016-03-31]';

/** What the demonstration data says of the control of the two sides of Al-Tanf. */
export const iraqiSide = claim(
  'iraqi-side',
  'controls',
  { controller: 'is', place: 'iraq side' },
  { edtf: '2015-05/..' },
);
export const capture2015 = claim(
  'capture-2015',
  'seized',
  { actor: 'is', place: ['syria side', 'iraq side'] },
  { edtf: '[2015-05-01..2015-05-31]', events: ['al-tanf-2015'] },
);
export const seizure = claim(
  'seizure',
  'seized',
  { actor: 'rebels', target: 'is', place: 'syria side' },
  { edtf: '[2016-03-04..2016-03-05]', events: ['al-tanf-2016'] },
);

export const claims = [iraqiSide, capture2015, seizure];

const inReport = (id: string, more: Partial<AttributionFacts> = {}): Partial<AttributionFacts> => ({
  document: 'report',
  published: spanOf(published),
  publisher: 'outlet',
  mode: 'INDIRECT',
  named: !id.startsWith('activists'),
  ...more,
});
const carried = (id: string, of: Parameters<typeof says>[1]): AttributionFacts =>
  says(`outlet.${id}`, of, published, inReport('outlet', { relays: [id], certainty: 'UNCOMMITTED' }));

export const evidence = [
  says('activists-2.iraqi', iraqiSide, published, inReport('activists-2')),
  says('activists-2.capture', capture2015, published, inReport('activists-2')),
  says('activists-1.seizure', seizure, published, inReport('activists-1')),
  says('sohr.seizure', seizure, '2016-03-05', inReport('sohr', { coding: 'LIKELY' })),
  carried('activists-2.iraqi', iraqiSide),
  carried('activists-2.capture', capture2015),
  carried('activists-1.seizure', seizure),
  carried('sohr.seizure', seizure),
];
