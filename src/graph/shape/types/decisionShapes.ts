import {
  byLink,
  byProperty,
  expression,
  type FieldShape,
  listLength,
  type Names,
  orderedBy,
  type TypeShape,
  value,
  values,
} from '../shape.js';
import { byName, list, nodeFields, one } from './fields.js';

const subjects = list('edges/Decision/subjects', 'Node', [byLink('ord'), byProperty('id')]);
/** Whether a decision no longer holds at the moment that is read at. */
function ended(name: string, { moment, openEnd }: Names): string {
  return moment === undefined ? `${name}.until < ${openEnd}` : `${name}.until <= ${moment}`;
}

const decision: Record<string, FieldShape> = {
  ...nodeFields,
  kind: value('kind'),
  subjects,
  subjectCount: listLength(subjects),
  by: value('by'),
  at: values(['madeAt', 'at'], (props) => props.madeAt ?? props.at),
  reason: value('reason'),
  withdrawn: expression((names) => ended(names.self, names)),
};

/** What people decided about the graph, and what changed it. */
export const decisionShapes: Readonly<Record<string, TypeShape>> = {
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
      withdrawn: expression((names) => ended(names.link, names)),
    },
    order: byName,
  },
  Decision: { fields: decision, order: byName },
  Retraction: { fields: decision, order: byName },
  Assessment: {
    fields: {
      ...decision,
      subject: one('edges/Decision/subjects', 'Node'),
      reliability: value('reliability'),
      credibility: value('credibility'),
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
};
