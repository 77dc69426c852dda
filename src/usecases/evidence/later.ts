import type { Wanted } from '../../graph/reading/evidence.js';
import type { Selection } from '../../graph/shape/selection.js';
import type { ClaimEvidence } from './claimEvidence.js';

/** Nodes referenced by an answer: an id, a list of ids, or a list of lists. */
export class DeferredThings {
  constructor(
    readonly kind: string,
    readonly ids: unknown,
    readonly selection: Selection,
  ) {}
}

/** A part of an answer that is computed from the evidence of claims. Missing claims have none. */
export class DeferredFields {
  constructor(
    readonly claims: readonly string[],
    readonly wanted: Wanted,
    readonly make: (evidenceByClaim: readonly ClaimEvidence[]) => unknown,
  ) {}
}

/** A slot of an answer. */
interface Slot {
  readonly fill: (value: unknown) => void;
}

/** A slot whose value is deferred. */
export interface OpenReference<T> extends Slot {
  readonly later: T;
}

/** A slot with its current value. */
export interface AnswerPart extends Slot {
  readonly value: unknown;
}

/** The open slots of an answer. */
export interface OpenReferences {
  readonly computed: readonly OpenReference<DeferredFields>[];
  readonly things: readonly OpenReference<DeferredThings>[];
}

/** Finds deferred values in an answer, at any depth. */
export function openReferences(filled: readonly AnswerPart[]): OpenReferences {
  const computed: OpenReference<DeferredFields>[] = [];
  const things: OpenReference<DeferredThings>[] = [];
  const walked = [...filled];
  // The same object may occur several times.
  const seen = new Set<object>();
  // Iterating over an array includes items added during the iteration.
  for (const { value, fill } of walked) {
    if (value instanceof DeferredFields) computed.push({ later: value, fill });
    else if (value instanceof DeferredThings) things.push({ later: value, fill });
    else if (isHolder(value) && !seen.has(value)) {
      seen.add(value);
      for (const slot of slotsOf(value)) walked.push(slot);
    }
  }
  return { computed, things };
}

function isHolder(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Only objects and arrays can contain deferred values. */
function slotsOf(holder: Record<string, unknown>): readonly AnswerPart[] {
  return Object.keys(holder)
    .filter((key) => isHolder(holder[key]))
    .map((key) => ({
      value: holder[key],
      fill: (value: unknown) => {
        holder[key] = value;
      },
    }));
}
