import { bindAttributionFilter } from '../claimFilter.js';
import { byLink, byProperty, expression, listLength, orderedBy, type TypeShape, value } from '../shape.js';
import { byName, list, nodeFields, one, page } from './fields.js';

const derivedFrom = list('edges/Document/derivedFrom', 'Derivation', [byProperty('sort'), byProperty('id')]);
/** Where attributions stand. */
export const documentShapes: Readonly<Record<string, TypeShape>> = {
  Document: {
    fields: {
      ...nodeFields,
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
  Derivation: {
    fields: { kind: expression(({ link }) => `${link}.kind`), document: { kind: 'self', to: 'Document' } },
    order: byName,
  },
};
