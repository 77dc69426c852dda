import { coreOf, type Quantity } from '../claimFacts.js';
import { possiblyOverlap } from '../intervals.js';
import { type Conflict, conflictOf, firstToSpeak, sourcesNamed } from './conflict.js';
import { type Matter, opposed, pairsSharing, supportedFacts } from './rule.js';
import type { Version } from './versionsOf.js';

/**
 * FIGURES: of one event, one core and one unit, two give ranges that do not meet.
 *
 * A range runs from `low` to `high`. A bound that is missing is open ("at least two" has no upper one), except that a `best`
 * without either bound is a point. Ranges that share a number meet, also when their best figures differ.
 *
 * - Conflict: A counts 3 dead, B counts 5; "2 to 3" and "at least 4".
 * - Possible only: one of the figures is vague ("several", "dozens").
 * - None: "at least 2" and 5; figures of different units, of other victims, or of times that certainly do not overlap (these are
 *   different happenings within the event); two figures of one source, of which one may be its earlier word.
 *
 * The event holds two claims together, so whether their times overlap certainly is not asked: versions are claims whose times
 * may overlap. Source: docs/reasoning.md, 2 and 4.
 */
export function figures({ versions, concerns, standing, nameOf }: Matter): readonly Conflict[] {
  const counted = supportedFacts(versions).filter(({ facts }) => facts.quantity !== null);
  return pairsSharing(counted, keysOf)
    .filter(([one, other]) => concerns(one, other) && mayBeOneHappening(one, other) && !rangesMeet(one, other))
    .flatMap(([one, other]) => {
      const level = one.facts.quantity?.vague || other.facts.quantity?.vague ? 'POSSIBLE' : 'CERTAIN';
      const found = opposed(one.asserted, other.asserted, standing, (a, b) => (a.source === b.source ? null : level));
      if (found === null) return [];
      const sides = [
        { version: one, attributions: found.one },
        { version: other, attributions: found.other },
      ].sort(firstToSpeak);
      const [first = '', second = ''] = sides.map(
        ({ version, attributions }) => `${sourcesNamed(attributions, nameOf)} (${inWords(version.facts.quantity)})`,
      );
      const explanation = `The figures of ${first} and of ${second} do not meet: “${sides[0]?.version.facts.text}” and “${sides[1]?.version.facts.text}”.`;
      return [conflictOf({ kind: 'FIGURES', certainty: found.certainty, sides, explanation })];
    });
}

function keysOf({ facts }: Version): readonly string[] {
  return facts.events.map((event) => JSON.stringify([event, coreOf(facts), facts.quantity?.unit]));
}

function mayBeOneHappening({ facts: a }: Version, { facts: b }: Version): boolean {
  return a.valid === null || b.valid === null || possiblyOverlap(a.valid, b.valid);
}

function rangesMeet({ facts: a }: Version, { facts: b }: Version): boolean {
  if (a.quantity === null || b.quantity === null) return true;
  const [one, other] = [rangeOf(a.quantity), rangeOf(b.quantity)];
  return one.from <= other.to && other.from <= one.to;
}

function rangeOf({ low, best, high }: Quantity): { readonly from: number; readonly to: number } {
  const point = low === null && high === null ? best : null;
  return { from: low ?? point ?? Number.NEGATIVE_INFINITY, to: high ?? point ?? Number.POSITIVE_INFINITY };
}

function inWords(quantity: Quantity | null): string {
  if (quantity === null) return 'no figure';
  const { low, best, high, unit, vague } = quantity;
  return `${vague ? 'vaguely ' : ''}${numbersOf(low, best, high)} ${unit}`;
}

function numbersOf(low: number | null, best: number | null, high: number | null): string {
  if (low === null && high === null) return `${best ?? 'an unknown number of'}`;
  if (low !== null && high !== null) return low === high ? `${low}` : `${low} to ${high}`;
  return low === null ? `at most ${high}` : `at least ${low}`;
}
