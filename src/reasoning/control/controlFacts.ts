import type { Bounds } from '../../domain/edtf/edtf.js';
import type { ClaimFacts, Participant } from '../evidence/claimFacts.js';
import { type ControlEffect, controlPredicates } from './controlPredicates.js';

/** What one claim says about the control of one place. */
export interface ControlFact {
  readonly effect: ControlEffect;
  readonly place: Participant;
  /** Who has it, takes it or loses it: all of them together. */
  readonly parties: readonly Participant[];
  /** From whom it is taken. */
  readonly losers: readonly Participant[];
  readonly time: Bounds;
  /** The time as it was written. */
  readonly edtf: string;
}

/**
 * What a claim says about the control of places, a fact for each.
 *
 * Rule: the claim is ACTUAL, has one of the control predicates, names a party and has a valid time (what has no time is on no
 * timeline). A place named with a part ("half") is another place than the whole, and which half is not known: it gives no fact.
 * Neither does a claim that counts something, for then what was taken is what it counts, not the place ("captured five men").
 */
export function controlFacts({
  predicate,
  modality,
  quantity,
  valid,
  edtf,
  participants,
}: ClaimFacts): readonly ControlFact[] {
  const meaning = controlPredicates.get(predicate);
  if (meaning === undefined || modality !== 'ACTUAL' || quantity !== null || valid === null) return [];
  const parties = participants.filter(({ role }) => role === meaning.party);
  if (parties.length === 0) return [];
  const losers = meaning.effect === 'STARTS' ? participants.filter(({ role }) => role === 'TARGET') : [];
  const places = participants.filter(({ role, part }) => meaning.places.includes(role) && part === null);
  return [...new Map(places.map((place) => [place.entity, place])).values()].map((place) => ({
    effect: meaning.effect,
    place,
    parties,
    losers,
    time: valid,
    edtf: edtf ?? '',
  }));
}
