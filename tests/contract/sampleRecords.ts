import type { WireRecord } from '../../src/domain/records/records.js';

/** A town, two sides, an outlet and an observatory. */
export const entities: readonly WireRecord[] = [
  {
    entity: {
      key: 't:town',
      kind: 'PLACE',
      name: 'Tanf',
      latitude: 33.5,
      longitude: 38.7,
      adminAreas: ['Rural', 'Homs'],
    },
  },
  { entity: { key: 't:rebels', kind: 'ACTOR', name: 'Rebels' } },
  { entity: { key: 't:group', kind: 'ACTOR', name: 'The Group', aliases: ['Daesh', 'IS'] } },
  { entity: { key: 't:outlet', kind: 'ORGANISATION', name: 'The Outlet', sourceKind: 'OUTLET' } },
  {
    entity: {
      key: 't:observatory',
      kind: 'ORGANISATION',
      name: 'Observatory',
      externalIds: [{ scheme: 'wikidata', value: 'Q1' }],
    },
  },
];

export const articleText = 'Rebels seized Tanf, the Observatory said. 🙂 Activists agreed.';

/** An article in which the outlet relays the observatory and unnamed activists. */
export const article: readonly WireRecord[] = [
  {
    document: {
      key: 'article',
      title: 'Rebels take Tanf',
      publisher: 't:outlet',
      publishedAt: '2016-03-05',
      text: articleText,
    },
  },
  { source: { key: 'activists', name: 'activists', document: 'article', mention: 'activists (1)' } },
  { event: { key: 't:battle', name: 'Battle of Tanf', type: 'battle' } },
  {
    claim: {
      key: 'seizure',
      predicate: 'seized',
      text: 'Rebels seized Tanf.',
      participants: [
        { role: 'PLACE', entity: 't:town' },
        { role: 'ACTOR', entity: 't:rebels' },
      ],
      valid: '[2016-03-04..2016-03-05]',
    },
  },
  {
    attribution: {
      key: 'said',
      document: 'article',
      source: 't:observatory',
      claim: 'seizure',
      mode: 'INDIRECT',
      stated: '2016-03-05',
      span: { start: 0, end: 18, exact: 'Rebels seized Tanf' },
    },
  },
  {
    attribution: {
      key: 'agreed',
      document: 'article',
      source: 'activists',
      claim: 'seizure',
      mode: 'INDIRECT',
      span: { start: 44, end: 60, exact: 'Activists agreed' },
    },
  },
  {
    attribution: {
      key: 'carried',
      document: 'article',
      source: 't:outlet',
      claim: 'seizure',
      mode: 'INDIRECT',
      certainty: 'UNCOMMITTED',
    },
  },
  { relay: { from: 'carried', to: 'said' } },
  { relay: { from: 'carried', to: 'agreed' } },
  { link: { kind: 'DESCRIBES', from: 'seizure', to: 't:battle', by: 'coder', reason: 'the only battle there' } },
];

export const everything: readonly WireRecord[] = [...entities, ...article];
