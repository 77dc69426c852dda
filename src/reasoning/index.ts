// The public interface of the reasoning. All functions are pure.

export { comparedClaims } from './conflicts/comparedClaims.js';
export { type ConflictKind, claimsOf, conflictOf, type Disagreement, disagreementKey } from './conflicts/conflict.js';
export { type ConflictsOf, conflictsOf } from './conflicts/conflictsOf.js';
export { resemblances } from './conflicts/resemblances.js';
export { controlPredicates } from './control/controlPredicates.js';
export { type Corroboration, corroboration, rangeOfVoices, supportingVoices } from './corroboration/corroboration.js';
export type { ClaimFacts, Participant, Quantity } from './evidence/claimFacts.js';
export {
  type AttributionFacts,
  type BaseDocument,
  type Derivation,
  earliestFirst,
  type Figure,
  isCommitted,
  type SourceLink,
} from './evidence/evidence.js';
export { hasOnlyUnnamed } from './evidence/restsOnUnnamed.js';
export { statusesOf } from './evidence/status.js';
export { components } from './graphs/components.js';
export { groupBy } from './graphs/groupBy.js';
export { reachFrom } from './graphs/reachFrom.js';
export { type PathEdge, type Step, shortestPaths } from './graphs/shortestPaths.js';
export type { ControlDisagreement, ControlSide } from './history/controlDisagreements.js';
export { type ControlTimeline, controlTimeline } from './history/controlTimeline.js';
export type { ControlTrack } from './history/controlTracks.js';
export { byOutcome, type Happening, happeningsOf } from './history/happenings.js';
export { type TrackedClaim, trackRecordOf } from './history/trackRecord.js';
export { certainlyFirst } from './voices/certainlyFirst.js';
export { type Voice, voices } from './voices/voices.js';
