import { unbounded } from '../../domain/edtf/bounds.js';
import { type ClaimFacts, coreOf } from '../evidence/claimFacts.js';
import { possiblyOverlap } from '../time/intervals.js';

/**
 * The accounts that stand side by side, each as the ids of the claims that give it.
 *
 * Rule: docs/reasoning.md, 2. Claims of one core (predicate, modality, condition, participants after merges) and of one figure are one
 * version if their times may overlap, each with each: so claims that became equal through merges are, and those of different
 * figures, or with and without one, never are. Nor are those that are held to describe events of which none is the same.
 * Claims are taken in order of time, and each joins the first version that it fits. One of which no time is known joins a
 * version only if there is just one that it may belong to; else such claims are a version of their own.
 *
 * @returns versions by their earliest time, undated ones last, then by id; the ids in each sorted
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

/** Claims of one content, in order of time with undated ones last, as versions. */
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
