import { expression, orderedBy, type TypeShape, value } from '../shape.js';

// What root fields that reason read besides the evidence of claims: not of the API.

const byId = orderedBy('id');
const row = (name: string) => expression(({ link }) => `${link}.${name}`);

export const reasoningShapes: Readonly<Record<string, TypeShape>> = {
  /** A claim that may be in conflict with others: whether it was asked for, and where it stands. */
  Contested: {
    fields: { id: value('id'), ...Object.fromEntries(['asked', 'wanted', 'place'].map((name) => [name, row(name)])) },
    order: byId,
  },
  /** What documents published before have somebody say. */
  Earlier: { fields: { id: value('id'), claim: row('claim'), same: row('same') }, order: byId },
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
  /** A thing that a way leads through. */
  Waypoint: { fields: { id: value('id'), recordedAt: value('at'), name: value('name') }, order: byId },
};
