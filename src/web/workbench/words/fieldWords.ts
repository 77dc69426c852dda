/** What a source does, as a verb after its name. */
export const stanceWords: Readonly<Record<string, string>> = {
  ASSERTS: 'says so',
  DENIES: 'denies it',
  DOUBTS: 'doubts it',
  DECLINES: 'would not say',
  WITHDRAWS: 'takes it back',
};

/** How sure a source is. */
export const certaintyWords: Readonly<Record<string, string>> = {
  CERTAIN: 'without reservation',
  PROBABLE: 'thinks it probable',
  POSSIBLE: 'thinks it possible',
  UNCOMMITTED: 'does not vouch for it',
};

/** How a document gives the words. */
export const modeWords: Readonly<Record<string, string>> = {
  DIRECT: 'quoted word for word',
  INDIRECT: 'reported in the document’s words',
  MIXED: 'partly quoted word for word',
  NARRATIVE: 'in the publisher’s own voice',
};

/** How clearly the document says who said it; nothing if it is clear. */
export const codingWords: Readonly<Record<string, string>> = {
  CLEAR: '',
  LIKELY: 'read so from the text, another reading is possible',
  UNSURE: 'read so from the text, another reading is as likely',
};

/** The kind of a source, as a label. */
export const sourceKindWords: Readonly<Record<string, string>> = {
  OUTLET: 'outlet',
  MONITOR: 'monitor',
  OFFICIAL: 'official',
  NETWORK: 'local network',
  ARMED_GROUP: 'armed group',
  WITNESS: 'witness',
  UNSPECIFIED: '',
};

/** The role of a thing in a claim. */
export const roleWords: Readonly<Record<string, string>> = {
  ACTOR: 'who',
  TARGET: 'to whom',
  PLACE: 'where',
  ORIGIN: 'from',
  DESTINATION: 'to',
  CONTROLLER: 'in control',
  VICTIM: 'hurt',
  TOPIC: 'about',
};

/** How a claim is put forward; nothing for a plain fact. */
export const modalityWords: Readonly<Record<string, string>> = {
  ACTUAL: '',
  EXPECTED: 'expected',
  INTENDED: 'intended',
  CONDITIONAL: 'on a condition',
};

/** The kind of a thing, as a label. */
export const kindWords: Readonly<Record<string, string>> = {
  Claim: 'claim',
  Event: 'event',
  Place: 'place',
  Person: 'person',
  Organisation: 'organisation',
  Actor: 'party',
  UnnamedSource: 'unnamed source',
  JointSource: 'joint source',
  OtherEntity: 'thing',
  Document: 'document',
};

/** A grade of the Admiralty scale. */
export const reliabilityWords: Readonly<Record<string, string>> = {
  A: 'completely reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

export const credibilityWords: Readonly<Record<number, string>> = {
  1: 'confirmed',
  2: 'probably true',
  3: 'possibly true',
  4: 'doubtful',
  5: 'improbable',
  6: 'cannot be judged',
};

/** The kind of a disagreement. */
export const conflictWords: Readonly<Record<string, string>> = {
  DENIAL: 'Denied or doubted',
  CONTROL: 'Who is in control',
  FIGURES: 'Different figures',
  ROLE: 'Who did it',
  TIMING: 'Reported before it began',
};
