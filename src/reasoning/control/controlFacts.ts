import type { Bounds } from '../../domain/edtf/edtf.js';
import type { ClaimFacts, Participant } from '../evidence/claimFacts.js';
import { type ControlEffect, controlPredicates } from './controlPredicates.js';

/** A fact about the control of one place, from one claim. */
export interface ControlFact {
  readonly effect: ControlEffect;
  readonly place: Participant;
  /** The part of the place as written ("the northern half"); null for all of it. */
  readonly part: string | null;
  /** Who has, takes or loses control, jointly. */
  readonly parties: readonly Participant[];
  /** Who loses it to them. */
  readonly losers: readonly Participant[];
  readonly time: Bounds;
  /** The time as written. */
  readonly edtf: string;
}

/**
 * Extracts facts about control from a claim, one per place and per part of a place.
 *
 * The claim must be ACTUAL, have a control predicate, a party and a valid time. A claim with a quantity yields no fact, because
 * then the object is what it counts, not the place ("captured five men").
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
  const places = participants.filter(({ role }) => meaning.places.includes(role));
  return [...new Map(places.map((place) => [`${place.entity} ${place.part ?? ''}`, place])).values()].map((place) => ({
    effect: meaning.effect,
    place,
    part: place.part,
    parties,
    losers,
    time: valid,
    edtf: edtf ?? '',
  }));
}

/** Whether a claim is about control of a place or a part of it, with or without a time. */
export function concernsControl(
  { predicate, modality, quantity, participants }: ClaimFacts,
  isPlace: (entity: string) => boolean,
): boolean {
  const meaning = controlPredicates.get(predicate);
  if (meaning === undefined || modality !== 'ACTUAL' || quantity !== null) return false;
  return participants.some(({ role, entity }) => meaning.places.includes(role) && isPlace(entity));
}
