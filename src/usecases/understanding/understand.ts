import type { ClaimFilter, Role } from '../../domain/schema/generated.js';
import { lexicon } from '../../language/lexicon/lexicon.js';
import { agrees, claimSenses } from '../../language/match/claimSenses.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { distanceOf } from '../../language/match/differs.js';
import { idsOf, type Match, matchClaim, type Within } from '../../language/match/match.js';
import { isSameText } from '../../language/match/sameText.js';
import { type Mention, mayHavePlacesWithin } from '../../language/names/named.js';
import type { Argument, Proposition } from '../../language/read/proposition.js';
import type { Known, TextReading } from '../../language/read/read.js';
import type { RootField } from '../rootField/rootField.js';
import { readCandidates } from './readCandidates.js';

/** How many claims are offered that are near. */
const maxNearest = 5;
/** The most ids of a filter. */
const maxIds = 200;

/** What came of comparing a text with claims. */
interface Understood {
  /** The reading that matched, or the likeliest. */
  readonly proposition: Proposition | undefined;
  /** The claims that say it, best first. */
  readonly matches: readonly Match[];
  /** Those that say it only in part, and the nearest others. */
  readonly nearest: readonly Match[];
  /** The claims as a filter: of the roles and predicates, where this finds just them, else of their ids. */
  readonly filter: ClaimFilter;
  /** Whether all claims were compared. Otherwise the filter finds those that match. */
  readonly isComplete: boolean;
  /** Words that neither a rule nor a claim knows. */
  readonly unread: readonly string[];
}

/** Compares each way that a text was read with the claims that it may be about. One round trip. */
export async function understand(
  field: RootField,
  reading: TextReading,
  known: Known,
  within: Within = new Map(),
): Promise<Understood> {
  const { propositions } = reading;
  const predicates = predicatesOf(propositions, known);
  const names = namesToFind(propositions);
  const { claims, near, isComplete } = await readCandidates(field, { predicates, names, near: idsNamed(reading) });
  const lex = lexicon();
  const all = [...claims, ...near].flatMap((claim) => {
    const each = propositions.map((one) => matchClaim(one, claim, lex, within));
    return isSameText(reading.words, claim.text) ? each.map(asSame) : each;
  });
  const matches = bestOfEach(all.filter(({ how }) => how !== undefined && how !== 'PARTIAL'));
  const proposition = matches[0]?.proposition ?? bestOfEach(all)[0]?.proposition ?? propositions[0];
  const nearest = matches.length > 0 ? [] : nearestOf(all);
  const own = { proposition, matches, nearest, isComplete };
  return {
    ...own,
    filter: filterOf(own, claims, predicates),
    unread: matches.length > 0 ? [] : unreadOf(proposition, all),
  };
}

/** The claim's own words say it, at whatever time is meant. */
function asSame(match: Match): Match {
  const differences = match.differences.filter(({ kind }) => kind === 'TIME');
  return { ...match, differences, how: differences.length === 0 ? 'EXACT' : undefined };
}

function predicatesOf(propositions: readonly Proposition[], known: Known): readonly string[] {
  const lex = lexicon();
  const families = [...new Set(propositions.map(({ sense }) => sense.family))];
  return [...known.predicates]
    .filter((predicate) => {
      const senses = claimSenses({ predicate } as ComparedClaim, lex);
      return senses.some((sense) => families.some((family) => agrees(family, sense, lex)));
    })
    .slice(0, maxIds);
}

/** For each name that all readings have, what it may mean. */
function namesToFind(propositions: readonly Proposition[]): readonly (readonly string[])[] {
  const [first] = propositions;
  const mentions =
    first?.args
      .filter(({ isLoose }) => !isLoose)
      .flatMap((argument) => argument.mentions.map((mention) => ({ mention, argument }))) ?? [];
  return mentions
    .filter(
      ({ mention, argument }) =>
        !isEvent(mention) &&
        !(argument.isLocative && (argument.events !== undefined || mention.things.some(mayHavePlacesWithin))),
    )
    .map(({ mention }) => [...idsOf(mention)])
    .slice(0, 5);
}

function idsNamed({ mentions }: TextReading): readonly string[] {
  return mentions
    .filter((mention) => !isEvent(mention))
    .flatMap((mention) => [...idsOf(mention, { isLocative: true })])
    .filter((id) => id.startsWith('ent_'));
}

function isEvent({ things }: Mention): boolean {
  return things.every(({ __typename }) => __typename === 'Event');
}

const order = ['EXACT', 'ALIAS', 'FRAME', 'PARTIAL', undefined] as const;

/** Each claim once, as it matches best. */
function bestOfEach(all: readonly Match[]): readonly Match[] {
  const best = new Map<string, Match>();
  for (const match of all) {
    const other = best.get(match.claim.id);
    if (other === undefined || isBetter(match, other)) best.set(match.claim.id, match);
  }
  return [...best.values()].sort((one, other) => rank(one) - rank(other) || (one.claim.id < other.claim.id ? -1 : 1));
}

function isBetter(one: Match, other: Match): boolean {
  return rank(one) < rank(other);
}

function rank(match: Match): number {
  return 100 * order.indexOf(match.how) + distanceOf(match);
}

/** The nearest claims that have the predicate or a name of it. */
function nearestOf(all: readonly Match[]): readonly Match[] {
  const near = bestOfEach(all).filter(
    ({ differences }) =>
      differences.length <= 3 &&
      differences.filter(({ kind }) => kind === 'PREDICATE' || kind === 'MISSING').length <= 2,
  );
  return near.slice(0, maxNearest);
}

/** A filter of roles and predicates, if it finds just the claims that match. */
function filterOf(
  { matches, proposition, isComplete }: Pick<Understood, 'matches' | 'proposition' | 'isComplete'>,
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
    const words = proposition?.args.flatMap((argument) => argument.words.map(({ text }) => text)).join(' ') ?? '';
    return words === '' ? strict : { ...strict, text: words };
  }
  return isJust && found.size > 0 ? strict : { ids: [...found].slice(0, maxIds) };
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

/** Words of a text that no claim that was compared has. */
function unreadOf(proposition: Proposition | undefined, all: readonly Match[]): readonly string[] {
  if (proposition === undefined) return [];
  const lacking = all
    .filter((match) => match.proposition === proposition)
    .map(({ differences }) => differences.flatMap((one) => (one.kind === 'WORDS' ? one.words : [])));
  const own = proposition.args.flatMap(({ words }) => words.map(({ text }) => text));
  return [
    ...proposition.unread.map(({ text }) => text),
    ...own.filter((word) => lacking.every((words) => words.includes(word))),
  ];
}
