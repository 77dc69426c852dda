import { expression, type TypeShape, value } from '../shape.js';
import { namesOfRecords } from '../storedValues.js';
import { byName, one } from './fields.js';

/** What counts and searches give. */
export const foundShapes: Readonly<Record<string, TypeShape>> = {
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
};
