import type { Corroboration, Happening } from '../../reasoning/index.js';
import { corroborateHappening } from '../evidence/corroborate.js';
import { evidenceOfHappening, type FoundReporting, happeningsIn } from '../reporting/readReporting.js';

/** A happening with its corroboration at the time of a receipt and now. */
export interface ReplayedHappening {
  readonly claims: readonly string[];
  readonly before: Corroboration | null;
  readonly after: Corroboration | null;
}

/** Pairs the happenings of two readings that share a claim. One that was split, or is united with another, is in several pairs. */
export function pairHappenings(then: FoundReporting, now: FoundReporting): readonly ReplayedHappening[] {
  const [past, present] = [happeningsIn(then), happeningsIn(now)];
  const share = (one: Happening, other: Happening) => one.claims.some((claim) => other.claims.includes(claim));
  const counted = (happening: Happening, found: FoundReporting) =>
    corroborateHappening(evidenceOfHappening(happening, found));
  const paired = past.flatMap((was): readonly ReplayedHappening[] => {
    const before = counted(was, then);
    const next = present.filter((is) => share(was, is));
    if (next.length === 0) return [{ claims: was.claims, before, after: null }];
    return next.map((is) => ({ claims: is.claims, before, after: counted(is, now) }));
  });
  const added = present.filter((is) => !past.some((was) => share(was, is)));
  return [...paired, ...added.map((is) => ({ claims: is.claims, before: null, after: counted(is, now) }))];
}
