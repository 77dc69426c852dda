import type { Bounds } from '../../domain/edtf/edtf.js';
import { type ClaimFacts, coreOf } from '../evidence/claimFacts.js';
import { groupBy } from '../graphs/groupBy.js';
import { possiblyOverlap } from '../time/intervals.js';

/** Claims that may all tell of one thing that happened. */
export interface Happening {
  /** Their ids, sorted. */
  readonly claims: readonly string[];
  /** The event that they all describe; null if they are grouped by what they say and when. */
  readonly event: string | null;
  /** For a claim that fits several happenings, or that has no time: the claims of all those that it may be part of, sorted. */
  readonly mayBe: readonly string[];
}

/**
 * Groups claims into happenings (rule V6): claims of one modality that describe one event (a forecast says nothing about what
 * happened); or claims of one core (predicate, modality, participants
 * after merges) of which every two may overlap in time. A claim that fits several happenings, or has no time, is one of its own.
 *
 * @returns in the order of the claims
 */
export function happeningsOf(claims: readonly ClaimFacts[], asked: string | null = null): readonly Happening[] {
  const all = [...new Map(claims.map((claim) => [claim.id, claim])).values()];
  const events = new Map<string, ClaimFacts[]>();
  const alone: Loose[] = [];
  const loose: ClaimFacts[] = [];
  for (const claim of all) {
    const own = asked !== null && claim.events.includes(asked) ? [asked] : claim.events;
    const [event, ...more] = own;
    if (event === undefined) loose.push(claim);
    else if (more.length > 0) alone.push({ claim, fits: own.map((one) => all.filter(describes(one, claim))) });
    else add(events, JSON.stringify([event, claim.modality, claim.condition]), claim);
  }
  const found = [...events.values()].map((members): Group => ({ event: eventOf(members, asked), members, mayBe: [] }));
  for (const { claim, fits } of alone) found.push({ event: null, members: [claim], mayBe: fits.flat() });
  for (const members of groupBy(loose, coreOf).values()) found.push(...withoutEvent(members, found.filter(isOfEvent)));
  const place = new Map(all.map((claim, index) => [claim.id, index]));
  const first = ({ members }: Group) => Math.min(...members.map(({ id }) => place.get(id) ?? 0));
  return found
    .sort((a, b) => first(a) - first(b))
    .map(({ event, members, mayBe }) => ({
      claims: idsOf(members),
      event,
      mayBe: idsOf(mayBe.filter((claim) => !members.includes(claim))),
    }));
}

interface Group {
  readonly event: string | null;
  readonly members: ClaimFacts[];
  readonly mayBe: readonly ClaimFacts[];
}

interface Loose {
  readonly claim: ClaimFacts;
  readonly fits: readonly (readonly ClaimFacts[])[];
}

function isOfEvent({ event }: Group): boolean {
  return event !== null;
}

function describes(event: string, { modality }: ClaimFacts): (claim: ClaimFacts) => boolean {
  return (claim) => claim.modality === modality && claim.events.includes(event);
}

function eventOf([first]: readonly ClaimFacts[], asked: string | null): string | null {
  return asked !== null && first?.events.includes(asked) ? asked : (first?.events[0] ?? null);
}

/** Groups claims of one core that describe no event. They join the only event that they fit. */
function withoutEvent(claims: readonly ClaimFacts[], ofEvents: readonly Group[]): readonly Group[] {
  const core = claims[0] === undefined ? '' : coreOf(claims[0]);
  const joinable = ofEvents
    .map((group) => ({ group, mates: group.members.filter((member) => coreOf(member) === core) }))
    .filter(({ mates }) => mates.length > 0);
  const rest: (ClaimFacts & { readonly valid: Bounds })[] = [];
  const found: Group[] = [];
  for (const claim of claims) {
    const { valid } = claim;
    const fitting = joinable.filter(({ mates }) => mates.every((mate) => mayBeOne(claim, mate)));
    if (valid === null)
      found.push({ event: null, members: [claim], mayBe: [...fitting.flatMap(membersOf), ...claims] });
    else if (fitting.length === 1) fitting[0]?.group.members.push(claim);
    else if (fitting.length > 1) found.push({ event: null, members: [claim], mayBe: fitting.flatMap(membersOf) });
    else rest.push({ ...claim, valid });
  }
  return [...found, ...overlapping(rest)];
}

function membersOf({ group }: { readonly group: Group }): readonly ClaimFacts[] {
  return group.members;
}

function mayBeOne({ valid }: ClaimFacts, mate: ClaimFacts): boolean {
  return valid === null || mate.valid === null || possiblyOverlap(valid, mate.valid);
}

/**
 * Groups claims of which every two may overlap. In time, such groups are the claims that are open at one moment: the largest of them
 * are found where one ends after another began. A claim in only one of these belongs to it; one in several may be part of each.
 */
function overlapping(claims: readonly (ClaimFacts & { readonly valid: Bounds })[]): readonly Group[] {
  const byStart = [...claims].sort(
    (a, b) => compare(a.valid.earliestStart, b.valid.earliestStart) || compare(a.id, b.id),
  );
  const largest: ClaimFacts[][] = [];
  let open: (ClaimFacts & { readonly valid: Bounds })[] = [];
  for (const claim of byStart) {
    const still = open.filter(({ valid }) => valid.latestEnd >= claim.valid.earliestStart);
    if (still.length < open.length) largest.push(open);
    open = [...still, claim];
  }
  if (open.length > 0) largest.push(open);
  const counts = new Map<string, number>();
  for (const { id } of largest.flat()) counts.set(id, (counts.get(id) ?? 0) + 1);
  const groups = largest
    .map((group) => group.filter(({ id }) => counts.get(id) === 1))
    .filter((members) => members.length > 0)
    .map((members): Group => ({ event: null, members, mayBe: [] }));
  const between = claims.filter(({ id }) => (counts.get(id) ?? 0) > 1);
  return [
    ...groups,
    ...between.map(
      (claim): Group => ({
        event: null,
        members: [claim],
        mayBe: largest.filter((group) => group.some(({ id }) => id === claim.id)).flat(),
      }),
    ),
  ];
}

function add(groups: Map<string, ClaimFacts[]>, key: string, claim: ClaimFacts): void {
  const known = groups.get(key);
  if (known === undefined) groups.set(key, [claim]);
  else known.push(claim);
}

function idsOf(claims: readonly ClaimFacts[]): readonly string[] {
  return [...new Set(claims.map(({ id }) => id))].sort();
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The claims of a happening by what they say of it: that it happened, or by a figure of 0 beside others that it did not. */
export function byOutcome(claims: readonly ClaimFacts[]): {
  readonly happened: readonly ClaimFacts[];
  readonly not: readonly ClaimFacts[];
} {
  const not = claims.filter(isNone);
  const isSome = claims.some((claim) => claim.quantity !== null && !isNone(claim));
  return isSome ? { happened: claims.filter((claim) => !isNone(claim)), not } : { happened: claims, not: [] };
}

/** Whether the figure is 0. */
function isNone({ quantity }: ClaimFacts): boolean {
  if (quantity === null) return false;
  const { low, best, high } = quantity;
  return (high ?? best) === 0 || (best === 0 && low === null);
}
