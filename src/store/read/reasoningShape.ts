import { bindControl } from './bindings.js';
import { type EdgeField, expression, orderedBy, type TypeShape, value } from './shape.js';

// What reasoning is computed from: not of the API. Everything about a claim hangs on its dossier.

const byId = orderedBy('id');
const row = (name: string) => expression(`r_.${name}`);
const self = (to: string) => ({ kind: 'self', to }) as const;
const all = (file: string, to: string): EdgeField => ({ kind: 'list', file, to, sort: ['n_.id'], most: 'all' });

/** As `all`, by a pattern that leads to each thing once. */
const each = (file: string, to: string): EdgeField => ({ ...all(file, to), once: true });

/** The edges that start from all claims that reasoning about one may need. */
const touched = 'edges/touched';

/** Several rows may lead to one thing: they are told apart by the link. */
const ties = (file: string): EdgeField => ({
  kind: 'list',
  file,
  to: 'Tie',
  sort: ['r_.kind', 'r_.from', 'n_.id', 'r_.validFrom', 'r_.validTo'],
  most: 'all',
});

export const reasoningTypes: Readonly<Record<string, TypeShape>> = {
  Dossier: {
    fields: {
      id: value('id'),
      recordedAt: value('at'),
      text: value('text'),
      predicate: value('predicate'),
      modality: value('modality'),
      condition: value('condition'),
      valid: value('valid'),
      unit: value('unit'),
      low: value('low'),
      best: value('best'),
      high: value('high'),
      vague: value('vague'),
      asked: row('asked'),
      wanted: row('wanted'),
      place: row('place'),
      claim: self('Claim'),
      participants: {
        kind: 'list',
        file: 'edges/Claim.participants',
        to: 'Participant',
        sort: ['r_.ord', 'n_.id'],
        most: 'all',
      },
      events: all('edges/Claim.event', 'Event'),
      evidence: { ...each('edges/Dossier.evidence', 'Evidence'), given: touched },
      speakers: { ...each('edges/Dossier.speakers', 'Speaker'), given: touched },
      documents: { ...each('edges/Dossier.documents', 'Written'), given: touched },
      ties: { ...ties('edges/Dossier.ties'), given: touched },
      alliances: ties('edges/Dossier.alliances'),
      rivals: { ...all('edges/Dossier.rivals', 'Dossier'), most: 200, bind: bindControl },
    },
    order: orderedBy('sortDesc', true),
  },
  Evidence: {
    fields: {
      id: value('id'),
      recordedAt: value('at'),
      stance: value('stance'),
      certainty: value('certainty'),
      coding: value('coding'),
      mode: value('mode'),
      sort: value('sort'),
      about: value('aboutId'),
      statedFrom: value('statedFrom'),
      statedTo: value('statedTo'),
      publishedFrom: value('pubFrom'),
      start: value('start'),
      ...Object.fromEntries(
        [
          'claim',
          'since',
          'struck',
          'source',
          'document',
          'publisher',
          'publishedTo',
          'known',
          'admitted',
          'rests',
          'events',
          'roles',
          'predicate',
          'modality',
          'condition',
          'unit',
          'low',
          'best',
          'high',
          'vague',
        ].map((name) => [name, row(name)]),
      ),
      attribution: self('Attribution'),
      written: { kind: 'one', file: 'edges/Attribution.document', to: 'Document' },
    },
    order: byId,
  },
  Speaker: {
    fields: {
      id: value('id'),
      recordedAt: value('at'),
      name: value('name'),
      named: expression("NOT 'UnnamedSource' IN labels(n_)"),
      sourceKind: value('sourceKind', (kind) => kind ?? 'UNSPECIFIED'),
      members: row('members'),
      source: self('Source'),
    },
    order: byId,
  },
  Written: {
    fields: { id: value('id'), recordedAt: value('at'), shingles: value('shingles'), derivations: row('derivations') },
    order: byId,
  },
  Earlier: {
    fields: {
      id: value('id'),
      sort: value('sort'),
      claim: row('claim'),
      same: row('same'),
      attribution: self('Attribution'),
    },
    order: byId,
  },
  Tie: {
    fields: {
      kind: row('kind'),
      from: row('from'),
      to: row('to'),
      validFrom: row('validFrom'),
      validTo: row('validTo'),
      end: self('Source'),
      isPlace: expression("'Place' IN labels(n_)"),
    },
    order: byId,
  },
  /** What joins things on a way from one to another: a claim, or a decided link. */
  Hop: {
    fields: {
      id: value('id'),
      by: value('by'),
      reason: value('reason'),
      ...Object.fromEntries(['end', 'about', 'speakers', 'part', 'whole'].map((name) => [name, row(name)])),
    },
    order: byId,
  },
  /** What stands on a way: a claim with its dossier, or a thing that it leads through. */
  Waypoint: {
    fields: {
      id: value('id'),
      recordedAt: value('at'),
      name: value('name'),
      node: self('Node'),
      dossier: self('Dossier'),
    },
    order: byId,
  },
};
