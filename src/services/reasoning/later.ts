import type { Wanted } from '../../store/read/evidence.js';
import type { Selection } from '../../store/read/selection.js';
import type { Dossier } from './dossier.js';

/** Things that an answer refers to, by their ids: one, a list of them, or a list of lists. */
export class LaterThings {
  constructor(
    readonly kind: string,
    readonly ids: unknown,
    readonly selection: Selection,
  ) {}
}

/** A part of an answer that is computed from the dossiers of claims; a claim that is not there has none. */
export class LaterComputed {
  constructor(
    readonly claims: readonly string[],
    readonly wanted: Wanted,
    readonly make: (dossiers: readonly Dossier[]) => unknown,
  ) {}
}

/** A place of an answer whose value is still to come. */
export interface OpenPlace<T> {
  readonly later: T;
  readonly fill: (value: unknown) => void;
}

/** The places of an answer that are still open, and of each what is to come. */
export interface OpenPlaces {
  readonly computed: OpenPlace<LaterComputed>[];
  readonly things: OpenPlace<LaterThings>[];
}

/** Finds what is still open in answers, however deep. */
export function openPlaces(answers: readonly unknown[], found: OpenPlaces = { computed: [], things: [] }): OpenPlaces {
  const walked = answers.filter(isObject);
  // A list that grows while it is walked yields what was added.
  for (const holder of walked) {
    for (const key of Object.keys(holder)) {
      const value = holder[key];
      const fill = (made: unknown) => {
        holder[key] = made;
      };
      if (value instanceof LaterComputed) found.computed.push({ later: value, fill });
      else if (value instanceof LaterThings) found.things.push({ later: value, fill });
      else if (isObject(value)) walked.push(value);
    }
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
