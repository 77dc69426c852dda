/** The kinds of entity. An Actor is an armed group, a force or a state. */
export const entityKinds = ['PERSON', 'ORGANISATION', 'ACTOR', 'PLACE', 'OTHER'] as const;
export type EntityKind = (typeof entityKinds)[number];

/** The kinds of source. */
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

/** The stance of a source towards a claim. Claims are positive, so denial and doubt are stances (after FactBank, Saurí & Pustejovsky 2009). */
export const stances = ['ASSERTS', 'DENIES', 'DOUBTS', 'DECLINES', 'WITHDRAWS'] as const;
export type Stance = (typeof stances)[number];

/** How certain the source is. UNCOMMITTED: it relays the claim without endorsing it. */
export const certainties = ['CERTAIN', 'PROBABLE', 'POSSIBLE', 'UNCOMMITTED'] as const;
export type Certainty = (typeof certainties)[number];

/** How clearly the document attributes the claim to the source: about the reading, not about the source. */
export const codings = ['CLEAR', 'LIKELY', 'UNSURE'] as const;
export type Coding = (typeof codings)[number];

/** The modality of a claim. Only ACTUAL claims state facts. */
export const modalities = ['ACTUAL', 'EXPECTED', 'INTENDED', 'CONDITIONAL'] as const;
export type Modality = (typeof modalities)[number];

/** How the document presents the words: quoted, reported, both, or in the publisher's own voice. */
export const modes = ['DIRECT', 'INDIRECT', 'MIXED', 'NARRATIVE'] as const;
export type Mode = (typeof modes)[number];

/** The role of an entity in a claim. */
export const roles = ['ACTOR', 'TARGET', 'PLACE', 'ORIGIN', 'DESTINATION', 'CONTROLLER', 'VICTIM', 'TOPIC'] as const;
export type Role = (typeof roles)[number];

/** The review state of an attribution. */
export const reviewStates = ['PROPOSED', 'ACCEPTED', 'REJECTED'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** The reliability of a source on the Admiralty scale: A completely reliable … E unreliable, F cannot be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;
export type Reliability = (typeof reliabilities)[number];

/** The kinds of decided links. SAME_AS is a merge: `from` is absorbed into `to`. */
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

/** How a document is derived from another. */
export const derivationKinds = ['REPRINT', 'UPDATE', 'CORRECTION', 'TRANSLATION'] as const;
export type DerivationKind = (typeof derivationKinds)[number];

/** The kinds of journal entries. */
export const changeKinds = ['IMPORT', 'RECORD', 'RETRACT', 'REVIEW', 'ASSESS', 'LINK', 'MERGE', 'WITHDRAW'] as const;
export type ChangeKind = (typeof changeKinds)[number];

const people: ReadonlySet<string> = new Set(
  'people person persons man men woman women child children civilian civilians fighter fighters soldier soldiers militant militants prisoner prisoners refugee refugees victim victims death deaths casualty casualties'.split(
    ' ',
  ),
);

/** Whether a unit counts people, which requires whole numbers. */
export function countsPeople(unit: string): boolean {
  return people.has(unit.toLowerCase());
}
