import type { Superlative } from '../superlatives.js';
import type { ComparedClaim } from './comparedClaim.js';

/** Which of some claims is meant. */
interface Picked {
  readonly claims: readonly ComparedClaim[];
  /** Those whose time or figure is not known: they may be it too. */
  readonly unknown: readonly ComparedClaim[];
  /** Times that overlap do not tell which one comes there. */
  readonly isSettled: boolean;
}

/** The claims that a superlative picks: all that may come there, by what is known of their times; by figures, of each unit those with the highest. */
export function pickClaims(claims: readonly ComparedClaim[], pick: Superlative): Picked {
  return pick.by === 'time' ? byTime(claims, pick) : byFigure(claims, pick);
}

function byTime(claims: readonly ComparedClaim[], { end, nth }: Superlative): Picked {
  const isKnown = ({ validFrom, validTo }: ComparedClaim) => validFrom !== undefined && validTo !== undefined;
  const dated = claims.filter(isKnown);
  const before = (one: ComparedClaim, other: ComparedClaim) => (one.validTo ?? '') < (other.validFrom ?? '');
  const isEarlier = end === 'first' ? before : (one: ComparedClaim, other: ComparedClaim) => before(other, one);
  const fitting = dated.filter((claim) => {
    const ahead = dated.filter((other) => isEarlier(other, claim)).length;
    const perhaps = dated.filter((other) => other !== claim && !isEarlier(claim, other)).length;
    return ahead < nth && perhaps >= nth - 1;
  });
  return { claims: fitting, unknown: claims.filter((claim) => !isKnown(claim)), isSettled: fitting.length < 2 };
}

function byFigure(claims: readonly ComparedClaim[], { end }: Superlative): Picked {
  const counted = claims.filter(({ quantity }) => quantity !== undefined);
  const units = [...new Set(counted.map(({ quantity }) => quantity?.unit ?? ''))];
  const picked = units.flatMap((unit) => {
    const own = counted.filter(({ quantity }) => quantity?.unit === unit);
    const numbers = own.map((claim) => figureOf(claim, end));
    const most = end === 'last' ? Math.max(...numbers) : Math.min(...numbers);
    return own.filter((_, index) => numbers[index] === most);
  });
  return { claims: picked, unknown: [], isSettled: true };
}

/** Of a range without a best number, the end that is asked for. */
function figureOf({ quantity }: ComparedClaim, end: Superlative['end']): number {
  const { low = null, best = null, high = null } = quantity ?? {};
  return best ?? (end === 'last' ? (high ?? low) : (low ?? high)) ?? 0;
}
