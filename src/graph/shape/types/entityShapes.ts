import { bindAttributionFilter, bindClaimFilter } from '../claimFilter.js';
import { bindControl, bindLatest, bindMoment } from '../fieldArguments.js';
import {
  byProperty,
  descending,
  expression,
  type FieldShape,
  listLength,
  orderedBy,
  type TypeShape,
  value,
} from '../shape.js';
import { orEmpty, storedExternalIds } from '../storedValues.js';
import { assessments, byName, latestGrade, links, list, namedFields, one, page } from './fields.js';

const partOf = list('edges/Entity/partOf', 'Entity', [byProperty('sort'), byProperty('id')], bindMoment);
const entity: Record<string, FieldShape> = {
  ...namedFields,
  aliases: value('aliases', orEmpty),
  subkind: value('subkind'),
  // Not of the API: what it is identified by.
  key: value('key'),
  description: value('description'),
  externalIds: value('externalIds', storedExternalIds),
  claims: page('edges/Entity/claims', 'Claim', bindClaimFilter),
  partOf,
  partOfCount: listLength(partOf),
  // Not of the API: what its neighbourhood has. One more than is looked at.
  parts: { ...list('edges/Entity/parts', 'Entity', [byProperty('sort'), byProperty('id')]), max: 21 },
  links,
  linkCount: listLength(links),
};

const spellings = list('edges/Source/spellings', 'Spelling', [descending(byProperty('count')), byProperty('text')]);
const attributions = (file: string) => list(file, 'Attribution', [byProperty('sort'), byProperty('id')]);
const source: Record<string, FieldShape> = {
  ...namedFields,
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

/** One more of each than is read, which tells that there are more. */
const controlled = {
  ...list('edges/Place/controlled', 'Claim', [byProperty('sortAsc'), byProperty('id')], bindControl),
  max: 2_001,
};
const partsControlled = {
  ...list('edges/Place/partsControlled', 'Claim', [byProperty('sortAsc'), byProperty('id')], bindControl),
  max: 1_001,
};

/** Whoever or whatever claims are about, and whoever makes them. */
export const entityShapes: Readonly<Record<string, TypeShape>> = {
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
  Spelling: { fields: { text: value('text'), count: value('count') }, order: orderedBy('text') },
};
