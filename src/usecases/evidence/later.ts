import type { Wanted } from '../../graph/reading/evidence.js';
import type { Selection } from '../../graph/shape/selection.js';
import type { ClaimEvidence } from './claimEvidence.js';

/** Things that an answer refers to, by their ids: one, a list of them, or a list of lists. */
export class DeferredThings {
  constructor(
    readonly kind: string,
    readonly ids: unknown,
    readonly selection: Selection,
  ) {}
}

/** A part of an answer that is computed from the evidence of claims; a claim that is not there has none. */
export class DeferredFields {
  constructor(
    readonly claims: readonly string[],
    readonly wanted: Wanted,
    readonly make: (evidenceByClaim: readonly ClaimEvidence[]) => unknown,
  ) {}
}

/** A place of an answer, and how a value comes to stand in it. */
interface Place {
  readonly fill: (value: unknown) => void;
}

/** A place of an answer whose value is still to come. */
export interface OpenReference<T> extends Place {
  readonly later: T;
}

/** What stands in a place now. */
export interface AnswerPart extends Place {
  readonly value: unknown;
}

/** The places of an answer that are still open. */
export interface OpenReferences {
  readonly computed: readonly OpenReference<DeferredFields>[];
  readonly things: readonly OpenReference<DeferredThings>[];
}

/** Finds what is still open in places of an answer, however deep. */
export function openReferences(filled: readonly AnswerPart[]): OpenReferences {
  const computed: OpenReference<DeferredFields>[] = [];
  const things: OpenReference<DeferredThings>[] = [];
  const walked = [...filled];
  // A thing that was read once may stand in many places.
  const seen = new Set<object>();
  // A list that grows while it is walked yields what was added.
  for (const { value, fill } of walked) {
    if (value instanceof DeferredFields) computed.push({ later: value, fill });
    else if (value instanceof DeferredThings) things.push({ later: value, fill });
    else if (isHolder(value) && !seen.has(value)) {
      seen.add(value);
      for (const place of placesOf(value)) walked.push(place);
    }
  }
  return { computed, things };
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** What has nothing further in it is no place to look at. */
function placesOf(holder: Record<string, unknown>): readonly AnswerPart[] {
  return Object.keys(holder)
    .filter((key) => isHolder(holder[key]))
    .map((key) => ({
      value: holder[key],
      fill: (value: unknown) => {
        holder[key] = value;
      },
    }));
}
