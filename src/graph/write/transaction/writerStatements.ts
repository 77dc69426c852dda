import { entityKinds } from '../../../domain/vocabulary.js';
import type { WriterStatement } from './writeTransaction.js';

// Cypher cannot bind labels and relationship types. Those that a writer fills into a statement are from these tables alone.

const nodeLabels = {
  PERSON: 'Thing:Named:Entity:Person',
  ORGANISATION: 'Thing:Named:Entity:Organisation',
  ACTOR: 'Thing:Named:Entity:Actor',
  PLACE: 'Thing:Named:Entity:Place',
  OTHER: 'Thing:Named:Entity:OtherEntity',
  source: 'Thing:Named:Source:UnnamedSource',
  jointSource: 'Thing:Named:Source:JointSource',
  event: 'Thing:Named:Event',
  claim: 'Thing:Claim',
  link: 'Thing:Decision:Link',
  assessment: 'Thing:Decision:Assessment',
  review: 'Thing:Decision:Review',
  retraction: 'Thing:Decision:Retraction',
  withdrawal: 'Thing:Decision:Withdrawal',
} as const;

const mergeable: ReadonlySet<string> = new Set([...entityKinds, 'source', 'jointSource']);

/** The relationship types of links and of what else connects two things. */
type EdgeType =
  | 'ABOUT'
  | 'ALLIED_WITH'
  | 'BASED_ON'
  | 'CONCERNS'
  | 'DEPENDS_ON'
  | 'DERIVED_FROM'
  | 'DESCRIBES'
  | 'GRADES'
  | 'OF'
  | 'ONE_VOICE'
  | 'PART_OF'
  | 'RELAYS'
  | 'SAME_AS'
  | 'SCOPED_TO'
  | 'SIGNED_BY'
  | 'SUCCEEDS';

/** New nodes, by the kind of an entity or the type of a record; each row has their `props`. */
export const createNodes = (kind: keyof typeof nodeLabels): WriterStatement => ({
  name: 'writes/things/create-nodes',
  passed: { labels: nodeLabels[kind], canBeMerged: mergeable.has(kind) },
});

/** New edges; each row has `from`, `to` and `props`. */
export const createEdges = (type: EdgeType): WriterStatement => ({
  name: 'writes/edges/create-edges',
  passed: { type },
});

/** Sets properties of edges; each row has `from`, `to` and `props`. */
export const updateEdges = (type: EdgeType): WriterStatement => ({
  name: 'writes/edges/update-edges',
  passed: { type },
});

/** Ends the open edges that start at `from` of each row. */
export const closeEdges = (type: EdgeType): WriterStatement => ({
  name: 'writes/edges/close-edges',
  passed: { types: type, areOfDecision: false },
});

/** Ends the open edges of links that start at `from` of each row, as far as they are of its `decision`. */
export const closeEdgesOfDecisions = (types: readonly EdgeType[]): WriterStatement => ({
  name: 'writes/edges/close-edges',
  passed: { types: types.join('|'), areOfDecision: true },
});

/** The edges between `from` and `to` of each row. */
export const edgesBetween = (type: EdgeType): WriterStatement => ({ name: 'lookups/things/edges', passed: { type } });

/** The edges that start at each of the ids. */
export const edgesFrom = (type: EdgeType) => ({ name: 'lookups/things/edges-from', passed: { type } }) as const;

/** What a change recorded first, or else what it confirmed or corrected. */
export const writtenBy = (part: 'first' | 'again'): WriterStatement => ({
  name: 'lookups/imports/written',
  passed: { isFirst: part === 'first' },
});

/** The edges that records of these types become. */
export const edgeTypes = { relay: 'RELAYS', basis: 'BASED_ON' } as const;
