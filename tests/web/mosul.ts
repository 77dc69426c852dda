/** The lines of an import about who held Mosul from 2014 to 2017, on whose word: made for the tests, with names that misbehave. */
export function mosulFile(): string {
  return fileOf([header, ...entities, ...documents, ...claims, ...attributions, ...decisions]);
}

/** A name that tries what names must not do. */
export const hostileOutlet = `<img src=x onerror="document.title='owned'"> ${'unbroken'.repeat(50)}`;

/** A source that repeats itself a lot about one place: the claims are as many as asked for. */
export function busyFile(count: number): string {
  const days = Array.from({ length: count }, (_, index) => new Date(Date.UTC(2030, 0, 1 + index)).toISOString());
  return fileOf([
    { whosaid: { version: 2, namespace: 'busy', by: 'tests' } },
    entity('gazette', 'ORGANISATION', 'The Gazette', { sourceKind: 'OUTLET' }),
    entity('guards', 'ACTOR', 'The guards'),
    entity('bridge', 'PLACE', 'The bridge'),
    document('d', 'A year at the bridge', 'gazette', '2035-01-01'),
    ...days.map((day, index) =>
      claim(`c${index}`, 'shelled', `The guards shelled the bridge, day ${index + 1}.`, day.slice(0, 10), [
        ['ACTOR', 'guards'],
        ['PLACE', 'bridge'],
      ]),
    ),
    ...days.map((day, index) => said(`a${index}`, 'd', 'gazette', `c${index}`, { stated: day.slice(0, 10) })),
  ]);
}

const fileOf = (lines: readonly object[]): string => `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;

type More = Readonly<Record<string, unknown>>;

const entity = (key: string, kind: string, name: string, more: More = {}) => ({ entity: { key, kind, name, ...more } });

const document = (key: string, title: string, publisher: string, publishedAt?: string, more: More = {}) => ({
  document: { key, title, publisher, ...(publishedAt === undefined ? {} : { publishedAt }), ...more },
});

const claim = (
  key: string,
  predicate: string,
  text: string,
  valid: string | undefined,
  participants: readonly (readonly [role: string, entity: string, part?: string])[],
  more: More = {},
) => ({
  claim: {
    key,
    predicate,
    text,
    ...(valid === undefined ? {} : { valid }),
    participants: participants.map(([role, entity, part]) => ({ role, entity, ...(part ? { part } : {}) })),
    ...more,
  },
});

const said = (key: string, document: string, source: string, claim: string, more: More = {}) => ({
  attribution: { key, document, source, claim, mode: 'INDIRECT', cue: 'said', ...more },
});

const link = (kind: string, from: string, to: string, more: More = {}) => ({
  link: { kind, from, to, by: 'ann', at: '2026-01-05T10:00:00.000Z', ...more },
});

const header = { whosaid: { version: 2, namespace: 'mosul', by: 'ann', note: 'Who held Mosul, on whose word.' } };

const entities = [
  entity('eye', 'ORGANISATION', 'Tigris Observer', {
    aliases: ['Tigris Watch', 'مراقب دجلة'],
    description: 'Residents who wrote from inside the city.',
    sourceKind: 'MONITOR',
  }),
  entity('ministry', 'ORGANISATION', 'Ministry of Defence of Iraq', { sourceKind: 'OFFICIAL' }),
  entity('agency', 'ORGANISATION', 'Caliphate News Agency', { sourceKind: 'ARMED_GROUP' }),
  entity('wire', 'ORGANISATION', 'The Wire', { sourceKind: 'OUTLET' }),
  entity('hostile', 'ORGANISATION', hostileOutlet, { sourceKind: 'OUTLET' }),
  entity('old-eye', 'ORGANISATION', 'Nineveh Diary', { sourceKind: 'MONITOR' }),
  entity('army', 'ACTOR', 'Iraqi army'),
  entity('is', 'ACTOR', 'Islamic State'),
  entity('peshmerga', 'ACTOR', 'Peshmerga'),
  entity('iraq', 'PLACE', 'Iraq'),
  entity('city', 'PLACE', 'Mosul', { aliases: ['Al-Mawsil'], adminAreas: ['Iraq', 'Nineveh'], subkind: 'city' }),
  entity('zuhour', 'PLACE', 'Al-Zuhour district'),
];

const documents = [
  document('d1', 'The city has fallen', 'wire', '2014-06-11', { url: 'https://wire.example/2014/fallen' }),
  document('d2', 'A diary of the occupied city', 'eye', '2014-07-01'),
  document('d3', 'Statement of the ministry', 'ministry', '2014-06-12'),
  document('d4', 'Announcement', 'agency', '2014-06-10'),
  document('d5', 'Victory declared', 'wire', '2017-07-11', { url: 'https://wire.example/2017/victory' }),
  document('d6', 'Fighting goes on in the old town', 'hostile', '2017-07-15'),
  document('d7', 'The east bank', 'wire', '2017-01-25'),
];

const place = ['PLACE', 'city'] as const;

const claims = [
  claim('is-seized', 'seized', 'Islamic State seized Mosul from the Iraqi army.', '[2014-06-09..2014-06-10]', [
    ['ACTOR', 'is'],
    ['TARGET', 'army'],
    place,
  ]),
  claim('is-controls', 'controls', 'Islamic State controls Mosul.', '2014-06-10/2017-07-09', [
    ['CONTROLLER', 'is'],
    place,
  ]),
  claim('army-controls', 'controls', 'The Iraqi army controls Mosul.', '2014-06-01/2014-06-12', [
    ['CONTROLLER', 'army'],
    place,
  ]),
  claim('army-seized', 'seized', 'The Iraqi army retook Mosul.', '[2017-07-09..2017-07-10]', [
    ['ACTOR', 'army'],
    ['TARGET', 'is'],
    place,
  ]),
  claim('is-holds-on', 'controls', 'Islamic State still controls Mosul.', '2017-07-12/2017-07-15', [
    ['CONTROLLER', 'is'],
    place,
  ]),
  claim('east', 'controls', 'The Iraqi army controls the eastern half of Mosul.', '2017-01-24/2017-03', [
    ['CONTROLLER', 'army'],
    ['PLACE', 'city', 'the eastern half'],
  ]),
  claim('zuhour', 'seized', 'The Iraqi army took Al-Zuhour.', '2016-11-05', [
    ['ACTOR', 'army'],
    ['PLACE', 'zuhour'],
  ]),
  claim('killed', 'killed', 'At least 40 people were killed in Mosul.', '2017-03-17', [place], {
    quantity: { low: 40, unit: 'people' },
    occurrence: 'strike',
  }),
  claim('undated', 'controls', 'The Peshmerga control Mosul.', undefined, [['CONTROLLER', 'peshmerga'], place]),
];

const attributions = [
  { source: { key: 'residents', document: 'd1', mention: 'residents', name: 'residents', sourceKind: 'WITNESS' } },
  said('a1', 'd1', 'residents', 'is-seized', { stated: '2014-06-10' }),
  said('a2', 'd1', 'wire', 'is-seized', { certainty: 'UNCOMMITTED' }),
  { relay: { from: 'a2', to: 'a1' } },
  said('a3', 'd2', 'eye', 'is-controls', { mode: 'NARRATIVE', stated: '2014-07-01', spelling: 'Tigris Observer' }),
  said('a4', 'd3', 'ministry', 'army-controls', { mode: 'DIRECT', stated: '2014-06-12', cue: 'insisted' }),
  said('a5', 'd3', 'ministry', 'is-seized', { stance: 'DENIES', stated: '2014-06-12', cue: 'denied' }),
  said('a6', 'd4', 'agency', 'is-seized', { mode: 'DIRECT', stated: '2014-06-10', cue: 'announced' }),
  said('a7', 'd5', 'ministry', 'army-seized', { mode: 'DIRECT', stated: '2017-07-10' }),
  said('a8', 'd5', 'wire', 'army-seized', { certainty: 'UNCOMMITTED' }),
  { relay: { from: 'a8', to: 'a7' } },
  said('a9', 'd6', 'hostile', 'is-holds-on', { mode: 'NARRATIVE', stated: '2017-07-15' }),
  said('a10', 'd7', 'eye', 'east', { stated: '2017-01-24', spelling: 'the Tigris Watch' }),
  said('a11', 'd7', 'eye', 'zuhour', { stated: '2016-11-06' }),
  said('a12', 'd7', 'eye', 'killed', { stated: '2017-03-20' }),
  said('a13', 'd5', 'eye', 'undated', { stated: '2017-07-10' }),
  said('a14', 'd5', 'eye', 'army-seized', { stated: '2017-07-11' }),
  said('a15', 'd1', 'eye', 'is-seized', { stated: '2014-06-11' }),
];

const decisions = [
  link('PART_OF', 'city', 'iraq', { reason: 'A city of Iraq.' }),
  link('PART_OF', 'zuhour', 'city', { reason: 'A district of the city.' }),
  link('DEPENDS_ON', 'agency', 'wire', { valid: '2014/2016', reason: 'It reprints the wire without saying so.' }),
  link('SUCCEEDS', 'eye', 'old-eye', { reason: 'The same people, under another name.' }),
  {
    assessment: {
      subject: 'eye',
      reliability: 'B',
      by: 'ann',
      at: '2026-01-06T10:00:00.000Z',
      reason: 'Often borne out.',
    },
  },
  {
    assessment: {
      subject: 'eye',
      reliability: 'C',
      by: 'ben',
      at: '2026-01-09T10:00:00.000Z',
      reason: 'One figure was wrong.',
    },
  },
  {
    retraction: {
      attribution: 'a12',
      by: 'ben',
      at: '2026-01-10T10:00:00.000Z',
      reason: 'Misread: it is the text of another.',
    },
  },
];
