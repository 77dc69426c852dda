import { copiedForms, withCopies } from './copies.js';
import { corrections } from './corrections.js';
import { type AttributionFacts, type FactsById, isCommitted, isWeak } from './evidence.js';
import { evidenceById } from './evidenceGraph.js';
import { supersession } from './superseded.js';
import { orderOf } from './utterance.js';
import { ownTarget, withdrawnFacts, withWhatTheyLedTo } from './withdrawn.js';

/** Why an attribution counts in the upper bound only, apart from its own certainty and coding. */
export type UpperBoundReason = 'DENIED_SAYING' | 'SELF_CONTRADICTION' | 'ORDER_UNKNOWN' | 'WEAKENED';

/** What became of attributions: withdrawn, superseded, or in doubt. */
export interface Statuses {
  /** Withdrawn by their own source (WITHDRAWS), with the attributions that depend only on them in their document. */
  readonly withdrawn: ReadonlySet<string>;
  /** The subset that repeats, in a declared copy, what was withdrawn in the original. */
  readonly repeatsWithdrawn: ReadonlySet<string>;
  /** Superseded by a later attribution of the same source or by a correction, by its id. */
  readonly supersededBy: ReadonlyMap<string, string>;
  /** Counted in the upper bound only. */
  readonly upperOnly: ReadonlyMap<string, UpperBoundReason>;
  /** The subset of which what they lead to is no more certain: denied sayings, and weakly withdrawn or corrected ones. */
  readonly doubtedSayings: ReadonlySet<string>;
  /** Denials of sayings, by the attribution that they are about: of any strength, by anybody, in force. */
  readonly sayingDenials: ReadonlyMap<string, readonly string[]>;
}

/** Whether two sources are one voice. */
type IsOneVoice = (source: string, other: string) => boolean;

/**
 * The status of each attribution in the view. Determined on everything that exists, including excluded sources: excluding a
 * source never makes another source count as independent.
 *
 * Rules: docs/reasoning.md, E2, E5 (denied sayings), E8, E9 and E10.
 *
 * @param all the evidence; what does not exist in the view counts for nothing
 */
export function statusesOf(all: FactsById, isOneVoice: IsOneVoice = (one, other) => one === other): Statuses {
  const evidence = evidenceById(all.values());
  const forms = copiedForms(evidence);
  const ownWithdrawn = withdrawnFacts(evidence);
  const withdrawn = withCopies(ownWithdrawn, forms);
  const standing = [...evidence.values()].filter(({ id }) => !withdrawn.has(id));
  const words = standing.filter(({ stance }) => stance !== 'WITHDRAWS');
  const corrected = corrections(words, evidence);
  const inCopies = (by: ReadonlyMap<string, string>) => inherited(by, forms, evidence);
  // What a correction takes back was never said: like what was withdrawn, it supersedes nothing.
  const takenBack = inCopies(corrected.supersededBy);
  const byTime = supersession(words.filter(({ id }) => !takenBack.has(id)));
  const supersededBy = inCopies(new Map([...byTime.supersededBy, ...corrected.supersededBy]));
  const weaklyWithdrawn = withWhatTheyLedTo(
    standing
      .filter((word) => word.stance === 'WITHDRAWS' && isCommitted(word) && isWeak(word))
      .flatMap(ownTarget(evidence)),
    evidence,
  );
  const undermined = withCopies([...weaklyWithdrawn, ...corrected.weakenedBy.keys()], forms);
  const sayingDenials = denialsOfSayings(words.filter(({ id }) => !supersededBy.has(id)));
  const denied = withCopies(deniedSayings(sayingDenials, evidence, isOneVoice), forms);
  const upperOnly = new Map<string, UpperBoundReason>();
  for (const id of [...inCopies(byTime.weakenedBy).keys(), ...undermined]) upperOnly.set(id, 'WEAKENED');
  for (const [id, other] of byTime.orderUnknown) {
    if (supersededBy.get(id) !== other && supersededBy.get(other) !== id) upperOnly.set(id, 'ORDER_UNKNOWN');
  }
  for (const id of byTime.selfContradicting) upperOnly.set(id, 'SELF_CONTRADICTION');
  for (const id of denied) upperOnly.set(id, 'DENIED_SAYING');
  const repeatsWithdrawn = new Set([...withdrawn].filter((id) => !ownWithdrawn.has(id)));
  const doubtedSayings = new Set([...undermined, ...denied]);
  return { withdrawn, repeatsWithdrawn, supersededBy, upperOnly, doubtedSayings, sayingDenials };
}

/**
 * What is superseded or weakened in an original is so in its copies, except by the copy itself and by what was said before it.
 */
function inherited(
  changedBy: ReadonlyMap<string, string>,
  forms: ReadonlyMap<string, readonly AttributionFacts[]>,
  evidence: FactsById,
): ReadonlyMap<string, string> {
  const found = new Map(changedBy);
  if (forms.size === 0) return found;
  // Iterating over a map includes entries added during the iteration.
  for (const [id, by] of found) {
    const later = evidence.get(by);
    for (const form of forms.get(id) ?? []) {
      if (later === undefined || form.id === by || found.has(form.id)) continue;
      if (later.source !== form.source || orderOf(form, later) !== 'LATER') found.set(form.id, by);
    }
  }
  return found;
}

function denialsOfSayings(words: readonly AttributionFacts[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, stance, about } of words) {
    if (stance !== 'DENIES') continue;
    for (const saying of about) found.set(saying, [...(found.get(saying) ?? []), id]);
  }
  return found;
}

/** Sayings that the alleged speaker, or its voice, strongly denies. */
function deniedSayings(
  denials: ReadonlyMap<string, readonly string[]>,
  evidence: FactsById,
  isOneVoice: IsOneVoice,
): readonly string[] {
  return [...denials].flatMap(([id, by]) => {
    const speaker = evidence.get(id)?.source;
    const isStrong = (word: AttributionFacts | undefined) =>
      word !== undefined && isCommitted(word) && !isWeak(word) && isOneVoice(word.source, speaker ?? '');
    return by.some((denial) => isStrong(evidence.get(denial))) ? [id] : [];
  });
}

/** Whether it is certain enough for the lower bound: clearly coded, and not in doubt for any reason. */
export function isSure(item: AttributionFacts, { upperOnly }: Statuses): boolean {
  return !isWeak(item) && !upperOnly.has(item.id);
}
