import type { Value } from '../../engine.js';
import type { Selection } from '../selection.js';
import type { TypeShape } from '../shape.js';
import { claimShapes } from './claimShapes.js';
import { decisionShapes } from './decisionShapes.js';
import { documentShapes } from './documentShapes.js';
import { entityShapes } from './entityShapes.js';
import { foundShapes } from './foundShapes.js';
import { reasoningShapes } from './reasoningShapes.js';

/** The graph as the API shows it: for every type, where each of its fields is found. Computed answers are not here. */
export const types: Readonly<Record<string, TypeShape>> = {
  ...entityShapes,
  ...claimShapes,
  ...documentShapes,
  ...decisionShapes,
  ...foundShapes,
  ...reasoningShapes,
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
  if (own.length === 1) return first in types && !(first in reasoningShapes) ? first : undefined;
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
