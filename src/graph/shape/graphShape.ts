import type { Value } from '../engine.js';
import { readStoredMentions } from '../storedLists.js';
import { bindAttributionFilter, bindClaimFilter } from './claimFilter.js';
import { bindControl, bindLatest, bindMoment, bindRole } from './fieldArguments.js';
import { reasoningTypes } from './reasoningShape.js';
import type { Selection } from './selection.js';
import {
  byLink,
  byProperty,
  descending,
  type EdgeField,
  expression,
  type FieldShape,
  listLength,
  orderedBy,
  type SortKey,
  type TypeShape,
  value,
  values,
} from './shape.js';
import {
  namesOfRecords,
  orEmpty,
  storedExternalIds,
  storedPosition,
  storedProperties,
  storedQuantity,
  storedQuotation,
  timeSpan,
} from './storedValues.js';

// The graph as the API shows it: for every type, where each of its fields is found. Computed answers are not here.

const page = (file: string, to: string, bind?: EdgeField['bind']): EdgeField => ({
  kind: 'page',
  file,
  to,
  ...(bind ? { bind } : {}),
});
const one = (file: string, to: string, sort?: readonly SortKey[]): EdgeField => ({
  kind: 'one',
  file,
  to,
  ...(sort ? { sort } : {}),
});
const list = (file: string, to: string, sort: readonly SortKey[], bind?: EdgeField['bind']): EdgeField => ({
  kind: 'list',
  file,
  to,
  sort,
  ...(bind ? { bind } : {}),
});

const node: Record<string, FieldShape> = { id: value('id'), recordedAt: value('at') };
const named: Record<string, FieldShape> = { ...node, name: value('name') };

const partOf = list('edges/Entity/partOf', 'Entity', [byProperty('sort'), byProperty('id')], bindMoment);
const links = list('edges/Thing/links', 'Link', [byLink('at'), byLink('id')]);
const assessments = list('edges/Thing/assessments', 'Assessment', [byProperty('at'), byProperty('id')]);
const spellings = list('edges/Source/spellings', 'Spelling', [descending(byProperty('count')), byProperty('text')]);
const subjects = list('edges/Decision/subjects', 'Node', [byLink('ord'), byProperty('id')]);
const attributions = (file: string) => list(file, 'Attribution', [byProperty('sort'), byProperty('id')]);
const relays = attributions('edges/Attribution/relays');
const relayedBy = attributions('edges/Attribution/relayedBy');
const basedOn = list('edges/Attribution/basedOn', 'Basis', [byProperty('sort'), byProperty('id')]);
const derivedFrom = list('edges/Document/derivedFrom', 'Derivation', [byProperty('sort'), byProperty('id')]);

const entity: Record<string, FieldShape> = {
  ...named,
  aliases: value('aliases', orEmpty),
  subkind: value('subkind'),
  // Not of the API: what it is identified by.
  key: value('key'),
  description: value('description'),
  externalIds: value('externalIds', storedExternalIds),
  claims: page('edges/Entity/claims', 'Claim', bindClaimFilter),
  partOf,
  partOfCount: listLength(partOf),
  links,
  linkCount: listLength(links),
};

/** The latest grade, as views go by it. */
const latestGrade: readonly SortKey[] = [descending(byLink('given')), byProperty('id')];

const source: Record<string, FieldShape> = {
  ...named,
  named: expression(({ self }) => `NOT 'UnnamedSource' IN labels(${self})`),
  sourceKind: value('sourceKind', (kind) => kind ?? 'UNSPECIFIED'),
  said: page('edges/Source/said', 'Attribution', bindAttributionFilter),
  published: page('edges/Source/published', 'Document'),
  spellings,
  spellingCount: listLength(spellings),
  assessments,
  assessmentCount: listLength(assessments),
  grade: one('edges/Source/grade', 'Assessment', latestGrade),
  // Not of the API: what its track record is computed from.
  latestClaims: {
    ...list('edges/Source/latestClaims', 'Claim', [descending(byProperty('sortDesc')), byProperty('id')], bindLatest),
    max: 500,
  },
  everSaidCount: listLength(attributions('edges/Source/everSaid')),
};

/** Whether a decision no longer holds at the moment that is read at. */
function ended(name: string, isPast: boolean): string {
  return isPast ? `${name}.until <= $recordedAt` : `${name}.until < $openEnd`;
}

const decision: Record<string, FieldShape> = {
  ...node,
  kind: value('kind'),
  subjects,
  subjectCount: listLength(subjects),
  by: value('by'),
  at: values(['madeAt', 'at'], (props) => props.madeAt ?? props.at),
  reason: value('reason'),
  withdrawn: expression(({ self, isPast }) => ended(self, isPast)),
};

const claim: Record<string, FieldShape> = {
  ...node,
  text: value('text'),
  predicate: value('predicate'),
  modality: value('modality'),
  condition: value('condition'),
  occurrence: value('occurrence'),
  properties: value('properties', storedProperties),
  participants: list('edges/Claim/participants', 'Participant', [byLink('ord'), byProperty('id')]),
  participant: list('edges/Claim/participants', 'Entity', [byProperty('sort'), byProperty('id')], bindRole),
  valid: value('valid', timeSpan),
  quantity: values(['low', 'best', 'high', 'unit', 'vague'], storedQuantity),
  event: one('edges/Claim/event', 'Event', [descending(byLink('at')), byProperty('id')]),
  attributions: page('edges/Claim/attributions', 'Attribution', bindAttributionFilter),
  assessments,
  assessmentCount: listLength(assessments),
  grade: one('edges/Claim/grade', 'Assessment', latestGrade),
  // Not of the API: what it may be in conflict with.
  conflictCandidates: {
    ...list('edges/Claim/conflictCandidates', 'Claim', [byProperty('id')], bindControl),
    // One more than is compared, which tells that there are more.
    max: 201,
  },
};

const attribution: Record<string, FieldShape> = {
  ...node,
  source: one('edges/Attribution/source', 'Source'),
  claim: one('edges/Attribution/claim', 'Claim'),
  about: one('edges/Attribution/about', 'Attribution'),
  stance: value('stance'),
  certainty: value('certainty'),
  coding: value('coding'),
  mode: value('mode'),
  cue: value('cue'),
  cueSpan: value('cueSpan', storedPosition),
  spelling: value('spelling'),
  sourceSpan: value('sourceSpan', storedPosition),
  stated: value('stated'),
  document: one('edges/Attribution/document', 'Document'),
  quotation: values(['exact', 'prefix', 'suffix', 'start', 'end', 'pieces'], storedQuotation),
  relays,
  relaysCount: listLength(relays),
  relayedBy,
  relayedByCount: listLength(relayedBy),
  basedOn,
  basedOnCount: listLength(basedOn),
  review: { kind: 'through', file: 'edges/Attribution/status', text: ({ link }) => `${link}.review` },
  extractor: value('extractor'),
  correctedBy: one('edges/Attribution/correctedBy', 'Attribution', [descending(byLink('at')), byProperty('id')]),
  reviews: list('edges/Attribution/reviews', 'Decision', [byProperty('at'), byProperty('id')]),
  mentions: value('mentions', readStoredMentions),
  retraction: one('edges/Attribution/retraction', 'Retraction', [byProperty('at'), byProperty('id')]),
};

const byName = orderedBy('sort');

/** One more of each than is read, which tells that there are more. */
const controlled = {
  ...list('edges/Place/controlled', 'Claim', [byProperty('sortAsc'), byProperty('id')], bindControl),
  max: 2_001,
};
const partsControlled = {
  ...list('edges/Place/partsControlled', 'Claim', [byProperty('sortAsc'), byProperty('id')], bindControl),
  max: 1_001,
};

/**
 * Newest or oldest first, by when a claim held or by when it was recorded, what is unknown last; or by how much there is behind it,
 * as `fragments/claims/claim-rank` counts it.
 */
const claimOrders = {
  VALID_DESC: { of: 'self', property: 'sortDesc', descending: true },
  VALID_ASC: { of: 'self', property: 'sortAsc', descending: false },
  RECORDED_DESC: { of: 'self', property: 'at', descending: true },
  RECORDED_ASC: { of: 'self', property: 'at', descending: false },
  REPORTS_DESC: { of: 'link', property: 'reports', descending: true },
  SOURCES_DESC: { of: 'link', property: 'sources', descending: true },
  VOICES_DESC: { of: 'link', property: 'voices', descending: true },
} as const;

export const types: Readonly<Record<string, TypeShape>> = {
  Person: { fields: { ...entity, ...source }, order: byName },
  Organisation: { fields: { ...entity, ...source }, order: byName },
  Actor: { fields: { ...entity, ...source }, order: byName },
  Place: {
    fields: {
      ...entity,
      latitude: value('latitude'),
      longitude: value('longitude'),
      adminAreas: value('adminAreas', orEmpty),
      // Not of the API: what tells of control of it, and of what is part of it.
      controlled,
      controlledCount: listLength(controlled),
      partsControlled,
      partsControlledCount: listLength(partsControlled),
    },
    order: byName,
  },
  OtherEntity: { fields: entity, order: byName },
  UnnamedSource: { fields: { ...source, document: one('edges/UnnamedSource/document', 'Document') }, order: byName },
  JointSource: {
    fields: {
      ...source,
      signers: list('edges/JointSource/signers', 'Source', [byProperty('sort'), byProperty('id')]),
    },
    order: byName,
  },
  Claim: {
    fields: claim,
    order: (args) => claimOrders[(args.orderBy ?? 'VALID_DESC') as keyof typeof claimOrders],
  },
  /** A claim as a proposal has it: with the place of that in the text. */
  ProposedClaim: { fields: { ...claim, place: expression(({ link }) => `${link}.place`) }, order: orderedBy('id') },
  Participant: {
    fields: {
      role: expression(({ link }) => `${link}.role`),
      part: expression(({ link }) => `${link}.part`),
      entity: { kind: 'self', to: 'Entity' },
    },
    order: byName,
  },
  Attribution: { fields: attribution, order: orderedBy('sort') },
  Document: {
    fields: {
      ...node,
      title: value('title'),
      url: value('url'),
      publishedAt: value('publishedAt'),
      language: value('language'),
      note: value('note'),
      publisher: one('edges/Document/publisher', 'Source'),
      sha256: value('sha256'),
      text: value('text'),
      attributions: page('edges/Document/attributions', 'Attribution', bindAttributionFilter),
      derivedFrom,
      derivedFromCount: listLength(derivedFrom),
      // Not of the API: all of them, for a comparison.
      derivedFromAll: { ...derivedFrom, max: 'all' },
      // Not of the API: what its provenance is computed from.
      tells: {
        ...list('edges/Document/tells', 'Claim', [byProperty('sortAsc'), byProperty('id')]),
        // One more than is read, which tells that there are more.
        max: 501,
      },
      tellsPage: page('edges/Document/tells', 'Claim'),
      earlier: {
        ...list('edges/Document/earlier', 'Earlier', [
          byProperty('sort'),
          byProperty('id'),
          byLink('claim'),
          byLink('same'),
        ]),
        // One more than is read.
        max: 1_001,
      },
    },
    order: orderedBy('sort', true),
  },
  /** An attribution in its place in the text: in the order in which proposals are reviewed. */
  Proposed: { fields: { ...attribution, place: value('place') }, order: orderedBy('place') },
  Spelling: { fields: { text: value('text'), count: value('count') }, order: orderedBy('text') },
  Derivation: {
    fields: { kind: expression(({ link }) => `${link}.kind`), document: { kind: 'self', to: 'Document' } },
    order: byName,
  },
  Event: {
    fields: {
      ...node,
      name: value('name'),
      type: value('type'),
      properties: value('properties', storedProperties),
      claims: page('edges/Event/claims', 'Claim', bindClaimFilter),
    },
    order: byName,
  },
  Link: {
    fields: {
      id: expression(({ link }) => `${link}.id`),
      kind: expression(({ link }) => `${link}.linkKind`),
      other: { kind: 'self', to: 'Node' },
      outgoing: expression(({ link, from }) => `${link}.from = ${from}.id`),
      valid: expression(({ link }) => `${link}.valid`),
      by: expression(({ link }) => `${link}.by`),
      at: expression(({ link }) => `coalesce(${link}.madeAt, ${link}.at)`),
      reason: expression(({ link }) => `${link}.reason`),
      withdrawn: expression(({ link, isPast }) => ended(link, isPast)),
    },
    order: byName,
  },
  Assessment: {
    fields: {
      ...decision,
      subject: one('edges/Decision/subjects', 'Node'),
      reliability: value('reliability'),
      credibility: value('credibility'),
    },
    order: byName,
  },
  SearchHit: {
    fields: {
      node: { kind: 'self', to: 'Node' },
      score: expression(({ link }) => `${link}.score`),
      names: expression(({ link }) => `${link}.names`, namesOfRecords),
      words: expression(({ self }) => `coalesce(${self}.title, ${self}.text)`),
      id: expression(({ self }) => `${self}.id`),
    },
    order: byName,
  },
  ActivityCount: {
    fields: {
      source: one('edges/ActivityCount/source', 'Source'),
      place: one('edges/ActivityCount/place', 'Place'),
      entity: one('edges/ActivityCount/entity', 'Entity'),
      document: one('edges/ActivityCount/document', 'Document'),
      event: one('edges/ActivityCount/event', 'Event'),
      predicate: value('predicate'),
      stance: value('stance'),
      period: value('period'),
      claims: value('claims'),
      attributions: value('attributions'),
      // Not of the API: what tells a row from all others, and puts it in order.
      key: value('key'),
    },
    order: byName,
  },
  Change: {
    fields: {
      seq: value('seq'),
      at: value('at'),
      by: value('by'),
      kind: value('kind'),
      reason: value('reason'),
      records: value('records'),
      counts: value('counts', (text) => (typeof text === 'string' ? JSON.parse(text) : [])),
      withdrawn: value('withdrawn', (withdrawn) => withdrawn === true),
      import: value('run'),
    },
    order: orderedBy('seq'),
  },
  Decision: { fields: decision, order: byName },
  Retraction: { fields: decision, order: byName },
  ...reasoningTypes,
};

/** Labels that tell the type of a thing, narrowest first. */
const labels = [
  'Person',
  'Organisation',
  'Actor',
  'Place',
  'OtherEntity',
  'UnnamedSource',
  'JointSource',
  'Claim',
  'Attribution',
  'Document',
  'Event',
  'Assessment',
  'Decision',
];

/** Types that may be several, and what they may be. */
export const abstract: Readonly<Record<string, readonly string[]>> = {
  Node: labels,
  Entity: ['Person', 'Organisation', 'Actor', 'Place', 'OtherEntity'],
  Source: ['Person', 'Organisation', 'Actor', 'UnnamedSource', 'JointSource'],
  Basis: ['Attribution', 'Document'],
};

/** The kind of thing that a selection is of, by the types it may be; undefined for what is computed. */
export function kindOfSelection(selection: Selection): string | undefined {
  const own = Object.keys(selection);
  const [first = ''] = own;
  if (own.length === 1) return first in types && !(first in reasoningTypes) ? first : undefined;
  const among = new Set(own);
  const kinds = Object.entries(abstract).filter(([, members]) => members.every((member) => among.has(member)));
  // Of several kinds, the widest: Node has all that Entity has.
  return kinds.sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

/** The type of a thing, by its labels. */
export function typeOf(own: Value): string {
  const found = new Set(Array.isArray(own) ? own : []);
  const type = labels.find((label) => found.has(label));
  if (type === undefined) throw new Error(`no type for a thing labelled ${[...found].join(', ')}`);
  return type;
}
