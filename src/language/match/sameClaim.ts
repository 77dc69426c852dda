import { wholeName } from '../../domain/text/search/wholeNames.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { agrees, claimSenses } from './claimSenses.js';
import type { ComparedClaim } from './comparedClaim.js';
import type { How } from './matching.js';

/** How two claims are alike. */
export interface SameClaim {
  readonly claim: ComparedClaim;
  readonly how: How;
  /** What the other claim has otherwise, in words. */
  readonly differs: readonly string[];
  /**
   * Whether both can well be the same: they differ in nothing, or one names a place and the other a side of it, or an entity of the
   * same name; and they share two participants, or have no others. "Islamic State lost ground" alone may be any of its losses.
   */
  readonly isSame: boolean;
  /** The more, the more alike: participants that both have count most. */
  readonly score: number;
}

type Participant = ComparedClaim['participants'][number];

/**
 * Compares two claims: their predicates must be of one family, and whoever takes part in both must have the same role. One may leave
 * out participants that the other has; where both fill a role otherwise, or time, figure or modality cannot agree, they are
 * alike only in part. Undefined if they are not alike.
 */
export function sameClaim(claim: ComparedClaim, other: ComparedClaim, lex: Lexicon): SameClaim | undefined {
  if (!hasSamePredicate(claim, other, lex) || isTurned(claim, other)) return undefined;
  const shared = claim.participants.filter((one) => other.participants.some((next) => isSamePart(one, next)));
  const sides = other.participants.filter((next) => claim.participants.some((one) => isSideOf(one, next)));
  const alike = other.participants.filter((next) => claim.participants.some((one) => isCalledAlike(one, next)));
  if (shared.length === 0) return undefined;
  const differs = [
    ...contradictedRoles(claim, other).map((name) => `it does not name ${name}`),
    ...(timesMeet(claim, other)
      ? []
      : [other.valid === undefined ? 'its time is not known' : `its time is ${other.valid}`]),
    ...(figuresMeet(claim, other) ? [] : ['it has another figure']),
    ...(claim.modality === other.modality ? [] : ['it is put forward in another way']),
  ];
  const sided = [
    ...sides.map(({ name }) => `it names ${name}`),
    ...alike.map(({ name }) => `it has ${name} as another entity`),
  ];
  const how = differs.length + sided.length > 0 ? 'PARTIAL' : claim.predicate === other.predicate ? 'EXACT' : 'FRAME';
  const left =
    claim.participants.length + other.participants.length - 2 * (shared.length + sides.length + alike.length);
  const score = 10 * shared.length + 5 * alike.length - left - 20 * differs.length + (how === 'EXACT' ? 1 : 0);
  return {
    claim: other,
    how,
    differs: [...differs, ...sided],
    isSame: differs.length === 0 && (shared.length + sides.length + alike.length > 1 || left === 0),
    score,
  };
}

function hasSamePredicate(claim: ComparedClaim, other: ComparedClaim, lex: Lexicon): boolean {
  if (claim.predicate === other.predicate) return true;
  return claimSenses(claim, lex).some((one) =>
    claimSenses(other, lex).some(
      (next) =>
        (one.turned === undefined) === (next.turned === undefined) &&
        (agrees(one.family, next, lex) || agrees(next.family, one, lex)),
    ),
  );
}

/** Somebody who does it in one claim has it done to them in the other. */
function isTurned(claim: ComparedClaim, other: ComparedClaim): boolean {
  return claim.participants.some((one) =>
    other.participants.some((next) => one.id === next.id && !isSamePart(one, next)),
  );
}

function isSamePart(one: Participant, other: Participant): boolean {
  return one.id === other.id && roleOf(one) === roleOf(other);
}

/** Of a place and a side of it, both in one role: "the crossing" and "the crossing (Syrian side)". */
function isSideOf(one: Participant, other: Participant): boolean {
  if (!one.isPlace || !other.isPlace || one.id === other.id || roleOf(one) !== roleOf(other)) return false;
  const [short, long] = one.name.length < other.name.length ? [one.name, other.name] : [other.name, one.name];
  return long.startsWith(`${short} (`) && /side\)$/u.test(long);
}

/** "Rebels" of one text and "the rebels" of another, in one role: two entities that are perhaps the same. */
function isCalledAlike(one: Participant, other: Participant): boolean {
  return one.id !== other.id && roleOf(one) === roleOf(other) && wholeName(one.name) === wholeName(other.name);
}

/** What is taken, and where something was taken, is the same for a place. */
function roleOf({ role, isPlace }: Participant): string {
  return isPlace && (role === 'TARGET' || role === 'DESTINATION') ? 'PLACE' : role;
}

/** Who fills a role in one claim that the other gives to others alone. */
function contradictedRoles(claim: ComparedClaim, other: ComparedClaim): readonly string[] {
  return claim.participants
    .filter((one) => {
      const filling = other.participants.filter((next) => roleOf(next) === roleOf(one));
      const both = claim.participants.filter((next) => roleOf(next) === roleOf(one));
      return (
        filling.length > 0 &&
        !filling.some((next) =>
          both.some((own) => own.id === next.id || isSideOf(own, next) || isCalledAlike(own, next)),
        )
      );
    })
    .map(({ name }) => name);
}

/** An unknown time may be any. */
function timesMeet(claim: ComparedClaim, other: ComparedClaim): boolean {
  const isBefore = (one: ComparedClaim, next: ComparedClaim) =>
    one.validTo !== undefined && next.validFrom !== undefined && one.validTo < next.validFrom;
  return !isBefore(claim, other) && !isBefore(other, claim);
}

function figuresMeet({ quantity }: ComparedClaim, other: ComparedClaim): boolean {
  const figure = other.quantity;
  if (quantity === undefined || figure === undefined) return true;
  const [low, high] = rangeOf(quantity);
  const [otherLow, otherHigh] = rangeOf(figure);
  return low <= otherHigh && otherLow <= high;
}

function rangeOf({ low, best, high }: NonNullable<ComparedClaim['quantity']>): readonly [number, number] {
  return [low ?? best ?? 0, high ?? best ?? Number.POSITIVE_INFINITY];
}
