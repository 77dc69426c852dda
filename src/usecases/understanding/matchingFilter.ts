import type { ClaimFilter, Role } from '../../domain/schema/generated.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { idsOf } from '../../language/match/idsOf.js';
import type { Match } from '../../language/match/matching.js';
import type { Argument, Proposition } from '../../language/read/proposition.js';

/** The most ids of a filter. */
export const maxIds = 200;

/** What came of comparing a proposition with claims. */
interface Compared {
  readonly proposition: Proposition | undefined;
  readonly matches: readonly Match[];
  readonly isComplete: boolean;
}

/** A filter of roles and predicates, if it finds just the claims that match. */
export function matchingFilter(
  { matches, proposition, isComplete }: Compared,
  claims: readonly ComparedClaim[],
  predicates: readonly string[],
): ClaimFilter {
  const found = new Set(matches.map(({ claim }) => claim.id));
  const strict = proposition === undefined ? undefined : structural(proposition, predicates);
  const isJust =
    strict !== undefined &&
    matches.every(({ claim }) => claims.includes(claim)) &&
    claims.every((claim) => found.has(claim.id) === meets(claim, strict));
  if (!isComplete && strict !== undefined) {
    const words = proposition === undefined ? '' : wordsToHave(proposition).join(' ');
    return words === '' ? strict : { ...strict, text: words };
  }
  return isJust && found.size > 0 ? strict : { ids: [...found].slice(0, maxIds) };
}

/** The words, and the figure, that only comparing would find otherwise: a claim that has them is one that says it. */
function wordsToHave({ args, quantity }: Proposition): readonly string[] {
  const figure = quantity !== undefined && quantity.low === quantity.high ? [String(quantity.low)] : [];
  return [...args.flatMap(({ words }) => words.map(({ text }) => text)), ...figure];
}

function structural({ args, time }: Proposition, predicates: readonly string[]): ClaimFilter | undefined {
  if (predicates.length === 0) return undefined;
  const named = args.filter(({ isLoose, mentions }) => !isLoose && mentions.length > 0);
  const involves = named.flatMap((argument) =>
    argument.mentions.map((mention) => ({
      any: [...idsOf(mention, argument)].slice(0, maxIds),
      roles: rolesOf(argument),
    })),
  );
  return {
    predicates: [...predicates],
    ...(involves.length > 0 && { involves: involves.slice(0, 10) }),
    ...(time?.from && { from: time.from }),
    ...(time?.to && { to: time.to }),
  };
}

function rolesOf({ roles }: Argument): Role[] {
  return [...roles] as Role[];
}

/** Whether a claim meets a structural filter, as the store would judge it. */
function meets(claim: ComparedClaim, { predicates, involves, from, to }: ClaimFilter): boolean {
  if (from || to) return false;
  const plays = ({ any, roles }: NonNullable<ClaimFilter['involves']>[number]) =>
    claim.participants.some(({ id, role }) => any.includes(id) && (roles ?? []).includes(role as Role));
  return predicates?.includes(claim.predicate.normalize('NFC').toLowerCase()) === true && (involves ?? []).every(plays);
}
