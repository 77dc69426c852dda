import { LRUCache } from 'lru-cache';
import { boundsOf, parseEdtf, printBound, qualifiersOf } from '../../domain/edtf/edtf.js';
import type { Value } from '../engine.js';
import { bindAttributionFilter, bindClaimFilter, bindControl, bindLatest, bindMoment, bindRole } from './filters.js';
import { reasoningTypes } from './reasoningShape.js';
import type { Selection } from './selection.js';
import {
  type EdgeField,
  expression,
  type FieldShape,
  orderedBy,
  type Props,
  type TypeShape,
  value,
  values,
} from './shape.js';

// The graph as the API shows it: for every type, where each of its fields is found. Computed answers are not here.

const page = (file: string, to: string, bind?: EdgeField['bind']): EdgeField => ({
  kind: 'page',
  file,
  to,
  ...(bind ? { bind } : {}),
});
const one = (file: string, to: string, sort?: readonly string[]): EdgeField => ({
  kind: 'one',
  file,
  to,
  ...(sort ? { sort } : {}),
});
const list = (file: string, to: string, sort: readonly string[], bind?: EdgeField['bind']): EdgeField => ({
  kind: 'list',
  file,
  to,
  sort,
  ...(bind ? { bind } : {}),
});

/** A time with its four bounds, from the text as it was written. */
export function timeSpan(text: Value): unknown {
  if (typeof text !== 'string') return null;
  const span = spans.get(text) ?? spanOf(text);
  spans.set(text, span);
  return span;
}

const mostSpans = 10_000;
/** To read a time costs as much as all else of a claim, and many are of one day. */
const spans = new LRUCache<string, object>({ max: mostSpans });

function spanOf(text: string): object {
  const edtf = parseEdtf(text);
  const bounds = boundsOf(edtf);
  return {
    edtf,
    earliestStart: printBound(bounds.earliestStart),
    latestStart: printBound(bounds.latestStart),
    earliestEnd: printBound(bounds.earliestEnd),
    latestEnd: printBound(bounds.latestEnd),
    ...qualifiersOf(edtf),
  };
}

function quantity(props: Props): unknown {
  if (props.unit === null || props.unit === undefined) return null;
  return {
    low: props.low ?? null,
    best: props.best ?? null,
    high: props.high ?? null,
    unit: props.unit,
    vague: props.vague === true,
  };
}

function quotation(props: Props): unknown {
  if (typeof props.start !== 'number') return null;
  return {
    exact: props.exact ?? null,
    prefix: props.prefix ?? null,
    suffix: props.suffix ?? null,
    start: props.start,
    end: props.end,
  };
}

const addresses: Readonly<Record<string, string>> = {
  wikidata: 'https://www.wikidata.org/wiki/',
  geonames: 'https://www.geonames.org/',
};

function externalIds(stored: Value): unknown {
  if (!Array.isArray(stored)) return [];
  return stored.map((text) => {
    const [scheme = '', ...rest] = String(text).split(' ');
    const id = rest.join(' ');
    const address = addresses[scheme];
    return { scheme, value: id, url: address === undefined ? null : address + encodeURIComponent(id) };
  });
}

const orEmpty = (stored: Value): unknown => stored ?? [];
const node: Record<string, FieldShape> = { id: value('id'), recordedAt: value('at') };
const named: Record<string, FieldShape> = { ...node, name: value('name') };

const entity: Record<string, FieldShape> = {
  ...named,
  aliases: value('aliases', orEmpty),
  description: value('description'),
  externalIds: value('externalIds', externalIds),
  claims: page('edges/Entity.claims', 'Claim', bindClaimFilter),
  partOf: list('edges/Entity.partOf', 'Entity', ['n_.sort', 'n_.id'], bindMoment),
  links: list('edges/Thing.links', 'Link', ['r_.at', 'r_.id']),
};

const source: Record<string, FieldShape> = {
  ...named,
  named: expression("NOT 'UnnamedSource' IN labels(n_)"),
  sourceKind: value('sourceKind', (kind) => kind ?? 'UNSPECIFIED'),
  said: page('edges/Source.said', 'Attribution', bindAttributionFilter),
  published: page('edges/Source.published', 'Document'),
  assessments: list('edges/Thing.assessments', 'Assessment', ['n_.at', 'n_.id']),
  // Not of the API: what its track record is computed from.
  spokeOf: { ...list('edges/Source.spokeOf', 'Claim', ['n_.sortDesc DESC', 'n_.id'], bindLatest), most: 500 },
};

const decision: Record<string, FieldShape> = {
  ...node,
  kind: value('kind'),
  subjects: list('edges/Decision.subjects', 'Node', ['r_.ord', 'n_.id']),
  by: value('by'),
  at: values(['madeAt', 'at'], (props) => props.madeAt ?? props.at),
  reason: value('reason'),
  withdrawn: expression('n_.until <= at'),
};

const byName = orderedBy('sort');

/** Newest or oldest first, by when a claim held or by when it was recorded; what is unknown comes last. */
const claimOrders = {
  VALID_DESC: { property: 'sortDesc', descending: true },
  VALID_ASC: { property: 'sortAsc', descending: false },
  RECORDED_DESC: { property: 'at', descending: true },
  RECORDED_ASC: { property: 'at', descending: false },
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
      // Not of the API: what tells of control of it.
      controlled: { ...list('edges/Place.controlled', 'Claim', ['n_.sortAsc', 'n_.id'], bindControl), most: 2_000 },
    },
    order: byName,
  },
  UnnamedSource: { fields: { ...source, document: one('edges/UnnamedSource.document', 'Document') }, order: byName },
  Claim: {
    fields: {
      ...node,
      text: value('text'),
      predicate: value('predicate'),
      modality: value('modality'),
      condition: value('condition'),
      occurrence: value('occurrence'),
      participants: list('edges/Claim.participants', 'Participant', ['r_.ord', 'n_.id']),
      participant: list('edges/Claim.participant', 'Entity', ['n_.sort', 'n_.id'], bindRole),
      valid: value('valid', timeSpan),
      quantity: values(['low', 'best', 'high', 'unit', 'vague'], quantity),
      event: one('edges/Claim.event', 'Event', ['r_.at DESC', 'n_.id']),
      attributions: page('edges/Claim.attributions', 'Attribution', bindAttributionFilter),
      assessments: list('edges/Thing.assessments', 'Assessment', ['n_.at', 'n_.id']),
      // Not of the API: what it may be in conflict with.
      rivals: { ...list('edges/Claim.rivals', 'Claim', ['n_.id'], bindControl), most: 200 },
    },
    order: (args) => claimOrders[(args.orderBy ?? 'VALID_DESC') as keyof typeof claimOrders],
  },
  Participant: {
    fields: { role: expression('r_.role'), part: expression('r_.part'), entity: { kind: 'self', to: 'Entity' } },
    order: byName,
  },
  Attribution: {
    fields: {
      ...node,
      source: one('edges/Attribution.source', 'Source'),
      claim: one('edges/Attribution.claim', 'Claim'),
      about: one('edges/Attribution.about', 'Attribution'),
      stance: value('stance'),
      certainty: value('certainty'),
      coding: value('coding'),
      mode: value('mode'),
      cue: value('cue'),
      stated: value('stated'),
      document: one('edges/Attribution.document', 'Document'),
      quotation: values(['exact', 'prefix', 'suffix', 'start', 'end'], quotation),
      relays: list('edges/Attribution.relays', 'Attribution', ['n_.sort', 'n_.id']),
      relayedBy: list('edges/Attribution.relayedBy', 'Attribution', ['n_.sort', 'n_.id']),
      basedOn: list('edges/Attribution.basedOn', 'Basis', ['n_.sort', 'n_.id']),
      review: { kind: 'through', file: 'edges/Attribution.standing', text: 'r_.review' },
      extractor: value('extractor'),
      retraction: one('edges/Attribution.retraction', 'Retraction', ['n_.at', 'n_.id']),
    },
    order: orderedBy('sort'),
  },
  Document: {
    fields: {
      ...node,
      title: value('title'),
      url: value('url'),
      publishedAt: value('publishedAt'),
      language: value('language'),
      note: value('note'),
      publisher: one('edges/Document.publisher', 'Source'),
      sha256: value('sha256'),
      text: value('text'),
      attributions: page('edges/Document.attributions', 'Attribution', bindAttributionFilter),
      derivedFrom: list('edges/Document.derivedFrom', 'Derivation', ['n_.sort', 'n_.id']),
      // Not of the API: what its provenance is computed from.
      tells: { ...list('edges/Document.tells', 'Claim', ['n_.sortAsc', 'n_.id']), most: 500 },
      earlier: {
        ...list('edges/Document.earlier', 'Earlier', ['n_.sort', 'n_.id', 'r_.claim', 'r_.same']),
        most: 1_000,
      },
    },
    order: orderedBy('sort', true),
  },
  Derivation: { fields: { kind: expression('r_.kind'), document: { kind: 'self', to: 'Document' } }, order: byName },
  Event: {
    fields: {
      ...node,
      name: value('name'),
      type: value('type'),
      claims: page('edges/Event.claims', 'Claim', bindClaimFilter),
    },
    order: byName,
  },
  Link: {
    fields: {
      id: expression('r_.id'),
      kind: expression('r_.linkKind'),
      other: { kind: 'self', to: 'Node' },
      outgoing: expression('r_.from = p_.id'),
      valid: expression('r_.valid'),
      by: expression('r_.by'),
      at: expression('coalesce(r_.madeAt, r_.at)'),
      reason: expression('r_.reason'),
      withdrawn: expression('r_.until <= at'),
    },
    order: byName,
  },
  Assessment: {
    fields: {
      ...decision,
      subject: one('edges/Decision.subjects', 'Node'),
      reliability: value('reliability'),
      credibility: value('credibility'),
    },
    order: byName,
  },
  SearchHit: {
    fields: {
      node: { kind: 'self', to: 'Node' },
      score: expression('r_.score'),
      names: expression('[n_.name] + coalesce(n_.aliases, [])'),
      words: expression('coalesce(n_.title, n_.text)'),
    },
    order: byName,
  },
  ActivityCount: {
    fields: {
      source: one('edges/ActivityCount.source', 'Source'),
      place: one('edges/ActivityCount.place', 'Place'),
      entity: one('edges/ActivityCount.entity', 'Entity'),
      predicate: value('predicate'),
      stance: value('stance'),
      period: value('period'),
      claims: value('claims'),
      attributions: value('attributions'),
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
  'UnnamedSource',
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
  Entity: ['Person', 'Organisation', 'Actor', 'Place'],
  Source: ['Person', 'Organisation', 'Actor', 'UnnamedSource'],
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
  const held = new Set(Array.isArray(own) ? own : []);
  const type = labels.find((label) => held.has(label));
  if (type === undefined) throw new Error(`no type for a thing labelled ${[...held].join(', ')}`);
  return type;
}
