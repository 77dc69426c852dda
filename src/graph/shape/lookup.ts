/**
 * The value of a parameter that has to be looked up before its statement runs: the ids that meet a condition which one statement
 * cannot judge, as the keys of a map. What each id stands for depends on the kind.
 */
export class Lookup {
  constructor(
    readonly kind: 'onlyUnnamed' | 'voices' | 'within' | 'adminArea',
    /** What the condition is about. */
    readonly of: unknown,
  ) {}
}
