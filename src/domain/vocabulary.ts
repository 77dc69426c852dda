/** What kind of thing an entity is. An Actor is an armed group, a force or a state. */
export const entityKinds = ['PERSON', 'ORGANISATION', 'ACTOR', 'PLACE'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** What kind of speaker a source is. */
export const sourceKinds = [
  'OUTLET',
  'MONITOR',
  'OFFICIAL',
  'NETWORK',
  'ARMED_GROUP',
  'WITNESS',
  'UNSPECIFIED',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** What a source does with a claim. Claims are positive: denial and doubt live here (after FactBank, Saurí & Pustejovsky 2009). */
export const stances = ['ASSERTS', 'DENIES', 'DOUBTS', 'DECLINES', 'WITHDRAWS'] as const;
export type Stance = (typeof stances)[number];

/** How sure the source itself is. UNCOMMITTED: it passes words on without making them its own. */
export const certainties = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNCOMMITTED'] as const;
export type Certainty = (typeof certainties)[number];

/** How surely the document has this source say this: a judgement about the reading, not about the source. */
export const codings = ['CLEAR', 'LIKELY', 'UNSURE'] as const;
export type Coding = (typeof codings)[number];

/** How a thing is put forward. Only ACTUAL claims speak of facts. */
export const modalities = ['ACTUAL', 'EXPECTED', 'INTENDED', 'CONDITIONAL'] as const;
export type Modality = (typeof modalities)[number];

/** How the words stand in the document: quoted, reported, both, or in the publisher's own voice. */
export const modes = ['DIRECT', 'INDIRECT', 'MIXED', 'NARRATIVE'] as const;
export type Mode = (typeof modes)[number];

/** What an entity does in a claim. */
export const roles = ['ACTOR', 'TARGET', 'PLACE', 'ORIGIN', 'DESTINATION', 'CONTROLLER', 'VICTIM', 'TOPIC'] as const;
export type Role = (typeof roles)[number];

/** Where an attribution stands with the people who check extractions. */
export const reviewStates = ['PROPOSED', 'ACCEPTED', 'REJECTED'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** Admiralty scale, reliability of a source: A completely reliable … E unreliable, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

/** Links between two things that somebody decided. SAME_AS is a merge: `from` is absorbed into `to`. */
export const linkKinds = [
  'PART_OF',
  'ALLIED_WITH',
  'SUCCEEDS',
  'ONE_VOICE',
  'DEPENDS_ON',
  'SAME_AS',
  'DERIVED_FROM',
  'DESCRIBES',
] as const;
export type LinkKind = (typeof linkKinds)[number];

/** How one document is made from another. */
export const derivationKinds = ['REPRINT', 'UPDATE', 'CORRECTION', 'TRANSLATION'] as const;
export type DerivationKind = (typeof derivationKinds)[number];

/** What a write transaction did, as the journal names it. */
export const changeKinds = ['IMPORT', 'RECORD', 'RETRACT', 'REVIEW', 'ASSESS', 'LINK', 'MERGE', 'WITHDRAW'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const people: ReadonlySet<string> = new Set(
  'people person persons man men woman women child children civilian civilians fighter fighters soldier soldiers militant militants prisoner prisoners refugee refugees victim victims death deaths casualty casualties'.split(
    ' ',
  ),
);

/** Whether a unit is people, who come in whole numbers only. */
export function countsPeople(unit: string): boolean {
  return people.has(unit.toLowerCase());
}
