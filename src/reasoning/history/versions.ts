import { unbounded } from '../../domain/edtf/bounds.js';
import { type ClaimFacts, coreOf } from '../evidence/claimFacts.js';
import { possiblyOverlap } from '../time/intervals.js';

/**
 * Groups claims into versions of what happened, each as a list of claim ids.
 *
 * Rule: docs/reasoning.md, 2. Claims with the same core (predicate, modality, condition, participants after merges) and the same
 * figure are one version if their times may overlap pairwise. Claims with different figures, or with and without one, are
 * separate versions, and so are claims that describe disjoint sets of events. Claims are processed in order of time, and each
 * joins the first version that fits. An undated claim joins a version only if exactly one fits; otherwise undated claims form
 * their own version.
 *
 * @returns versions by earliest time, undated last, then by id; the ids of each are sorted
 */
export function versionsOf(claims: readonly ClaimFacts[]): readonly (readonly string[])[] {
  const alike = new Map<string, ClaimFacts[]>();
  for (const claim of [...new Map(claims.map((one) => [one.id, one])).values()].sort(inTime)) {
    const known = alike.get(contentOf(claim));
    if (known === undefined) alike.set(contentOf(claim), [claim]);
    else known.push(claim);
  }
  return [...alike.values()]
    .flatMap(accounts)
    .sort(([a], [b]) => (a === undefined || b === undefined ? 0 : inTime(a, b)))
    .map((version) => version.map(({ id }) => id).sort());
}

function contentOf(claim: ClaimFacts): string {
  const { low, best, high, unit, vague } = claim.quantity ?? {};
  return JSON.stringify([coreOf(claim), low, best, high, unit, vague]);
}

/** Splits claims with the same content, sorted by time with undated ones last, into versions. */
function accounts(claims: readonly ClaimFacts[]): readonly (readonly ClaimFacts[])[] {
  const versions: ClaimFacts[][] = [];
  const undated: ClaimFacts[][] = [];
  for (const claim of claims) {
    const fitting = versions.filter((version) => version.every((other) => mayBeOne(claim, other)));
    const [first, ...more] = fitting;
    if (first !== undefined && (claim.valid !== null || more.length === 0)) first.push(claim);
    else if (claim.valid !== null) versions.push([claim]);
    else addTo(undated, claim);
  }
  return [...versions, ...undated];
}

function addTo(versions: ClaimFacts[][], claim: ClaimFacts): void {
  const own = versions.find((version) => version.every((other) => mayBeOne(claim, other)));
  if (own === undefined) versions.push([claim]);
  else own.push(claim);
}

function mayBeOne(a: ClaimFacts, b: ClaimFacts): boolean {
  const isApart = a.events.length > 0 && b.events.length > 0 && !a.events.some((event) => b.events.includes(event));
  return !isApart && possiblyOverlap(a.valid ?? unbounded, b.valid ?? unbounded);
}

function inTime(a: ClaimFacts, b: ClaimFacts): number {
  if (a.valid === null || b.valid === null) return Number(a.valid === null) - Number(b.valid === null) || byId(a, b);
  const order = ['earliestStart', 'latestEnd', 'latestStart', 'earliestEnd'] as const;
  const differing = order.find((bound) => a.valid?.[bound] !== b.valid?.[bound]);
  if (differing === undefined) return byId(a, b);
  return a.valid[differing] < b.valid[differing] ? -1 : 1;
}

function byId(a: ClaimFacts, b: ClaimFacts): number {
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
