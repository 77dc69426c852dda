import {
  byLink,
  byProperty,
  descending,
  type EdgeField,
  type FieldShape,
  orderedBy,
  type SortKey,
  value,
} from '../shape.js';

/** Pages of things behind an edge. */
export const page = (file: string, to: string, bind?: EdgeField['bind']): EdgeField => ({
  kind: 'page',
  file,
  to,
  ...(bind ? { bind } : {}),
});
/** The one thing behind an edge: the first of its order. */
export const one = (file: string, to: string, sort?: readonly SortKey[]): EdgeField => ({
  kind: 'one',
  file,
  to,
  ...(sort ? { sort } : {}),
});
/** All things behind an edge, up to a bound, in an order. */
export const list = (file: string, to: string, sort: readonly SortKey[], bind?: EdgeField['bind']): EdgeField => ({
  kind: 'list',
  file,
  to,
  sort,
  ...(bind ? { bind } : {}),
});

/** What everything has. */
export const nodeFields: Record<string, FieldShape> = { id: value('id'), recordedAt: value('at') };
/** What everything with a name has. */
export const namedFields: Record<string, FieldShape> = { ...nodeFields, name: value('name') };

/** The latest grade, as views go by it. */
export const latestGrade: readonly SortKey[] = [descending(byLink('given')), byProperty('id')];

/** By name; the only order of most types. */
export const byName = orderedBy('sort');

/** The links of a thing, decided by people. */
export const links = list('edges/Thing/links', 'Link', [byLink('at'), byLink('id')]);
/** The grades that people gave a thing. */
export const assessments = list('edges/Thing/assessments', 'Assessment', [byProperty('at'), byProperty('id')]);
