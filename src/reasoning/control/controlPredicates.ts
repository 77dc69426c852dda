import type { Role } from '../../domain/vocabulary.js';

/** What a predicate does to control: says that it holds, starts it, or ends it. */
export type ControlEffect = 'HOLDS' | 'STARTS' | 'ENDS';

/** How claims of one predicate speak of control. */
interface ControlPredicate {
  readonly effect: ControlEffect;
  /** In which role they name who has, takes or loses control. */
  readonly party: Role;
  /** In which roles they may name the place. */
  readonly places: readonly Role[];
}

const holds: ControlPredicate = { effect: 'HOLDS', party: 'CONTROLLER', places: ['PLACE'] };
const starts: ControlPredicate = { effect: 'STARTS', party: 'ACTOR', places: ['PLACE'] };
const ends: ControlPredicate = { effect: 'ENDS', party: 'ACTOR', places: ['PLACE', 'ORIGIN'] };

/**
 * The predicates that speak of control, in lower case; everything else about control is inferred from these alone.
 *
 * - HOLDS: the CONTROLLER controls the PLACE at the valid time.
 * - STARTS: the ACTOR takes the PLACE at the valid time, and a TARGET loses it then.
 * - ENDS: the ACTOR's control of the PLACE (of the ORIGIN, where it goes away from) ends at the valid time.
 *
 * Only words whose meaning is plain are here: "entered", "attacked", "pushed back" or "lost ground" leave control open.
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
