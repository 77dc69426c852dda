import { readStoredMentions } from '../../storedLists.js';
import { bindAttributionFilter, bindClaimFilter } from '../claimFilter.js';
import { bindControl, bindRole } from '../fieldArguments.js';
import {
  byLink,
  byProperty,
  descending,
  expression,
  type FieldShape,
  listLength,
  orderedBy,
  type TypeShape,
  value,
  values,
} from '../shape.js';
import { storedPosition, storedProperties, storedQuantity, storedQuotation, timeSpan } from '../storedValues.js';
import { assessments, byName, latestGrade, list, nodeFields, one, page } from './fields.js';

const attributions = (file: string) => list(file, 'Attribution', [byProperty('sort'), byProperty('id')]);
const relays = attributions('edges/Attribution/relays');
const relayedBy = attributions('edges/Attribution/relayedBy');
const basedOn = list('edges/Attribution/basedOn', 'Basis', [byProperty('sort'), byProperty('id')]);
const claim: Record<string, FieldShape> = {
  ...nodeFields,
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
  ...nodeFields,
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

/** What is claimed, by whom, of which event. */
export const claimShapes: Readonly<Record<string, TypeShape>> = {
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
  /** An attribution in its place in the text: in the order in which proposals are reviewed. */
  Proposed: { fields: { ...attribution, place: value('place') }, order: orderedBy('place') },
  Event: {
    fields: {
      ...nodeFields,
      name: value('name'),
      type: value('type'),
      properties: value('properties', storedProperties),
      claims: page('edges/Event/claims', 'Claim', bindClaimFilter),
    },
    order: byName,
  },
};
