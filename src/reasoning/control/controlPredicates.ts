import type { Role } from '../../domain/vocabulary.js';

/** The effect of a predicate on control. */
export type ControlEffect = 'HOLDS' | 'STARTS' | 'ENDS';

/** How a predicate expresses control. */
interface ControlPredicate {
  readonly effect: ControlEffect;
  /** The role of those who have, take or lose control. */
  readonly party: Role;
  /** The possible roles of the place. */
  readonly places: readonly Role[];
}

const holds: ControlPredicate = { effect: 'HOLDS', party: 'CONTROLLER', places: ['PLACE'] };
const starts: ControlPredicate = { effect: 'STARTS', party: 'ACTOR', places: ['PLACE'] };
const ends: ControlPredicate = { effect: 'ENDS', party: 'ACTOR', places: ['PLACE', 'ORIGIN'] };

/**
 * The predicates about control, in lower case. All control is derived from these.
 *
 * - HOLDS: the CONTROLLER controls the PLACE at the valid time.
 * - STARTS: the ACTOR takes the PLACE at the valid time, and a TARGET loses it.
 * - ENDS: the ACTOR's control of the PLACE (or of the ORIGIN it leaves) ends at the valid time.
 *
 * Only unambiguous predicates are included: "entered", "attacked", "pushed back" or "lost ground" leave control open.
 */
export const controlPredicates: ReadonlyMap<string, ControlPredicate> = new Map([
  ['controls', holds],
  ['holds', holds],
  ['occupies', holds],
  ['seized', starts],
  ['captured', starts],
  ['recaptured', starts],
  ['conquered', starts],
  ['took', starts],
  ['retook', starts],
  ['took over', starts],
  ['took control of', starts],
  ['retook control of', starts],
  ['regained control of', starts],
  ['lost', ends],
  ['lost control of', ends],
  ['withdrew', ends],
  ['withdrew from', ends],
  ['retreated from', ends],
  ['pulled out of', ends],
  ['abandoned', ends],
]);

/** The predicates by which a party takes back what it had before. */
export const retakingPredicates: ReadonlySet<string> = new Set([
  ...['recaptured', 'retook', 'retook control of', 'regained control of'],
]);
