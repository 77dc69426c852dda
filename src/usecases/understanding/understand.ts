import type { ClaimFilter } from '../../domain/schema/generated.js';
import { type Lexicon, lexicon } from '../../language/lexicon/lexicon.js';
import { agrees, claimSenses } from '../../language/match/claimSenses.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { differsInWords, distanceOf } from '../../language/match/differs.js';
import { idsOf } from '../../language/match/idsOf.js';
import { matchClaim, wordsOfClaim } from '../../language/match/matchClaim.js';
import type { Match, Within } from '../../language/match/matching.js';
import { isSameText } from '../../language/match/sameText.js';
import { isEvent, mayHavePlacesWithin } from '../../language/names/named.js';
import type { Proposition } from '../../language/read/proposition.js';
import type { Known, TextReading } from '../../language/read/read.js';
import type { RootField } from '../rootField/rootField.js';
import { timeFilter } from './findTopic.js';
import { matchingFilter, maxIds } from './matchingFilter.js';
import { type Candidates, readCandidates, type WantedClaims } from './readCandidates.js';

/** How many claims are offered that are near. */
const maxNearest = 5;

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
  /** The ids of the claims that say it, if all were compared. */
  readonly ids: readonly string[] | undefined;
  /** Whether all claims were compared. Otherwise the filter finds those that match. */
  readonly isComplete: boolean;
  /** Words that neither a rule nor a claim knows. */
  readonly unread: readonly string[];
}

/** Compares each way that a text was read with the claims that it may be about. One round trip, or two if they are many. */
export async function understand(field: RootField, reading: TextReading, known: Known): Promise<Understood> {
  const { propositions } = reading;
  const predicates = predicatesOf(reading, known);
  const names = namesToFind(propositions);
  const wanted = {
    ...(predicates.length > 0 && { predicates, sets: names }),
    near: { entities: [...names.flat(), ...idsNamed(reading)], predicates: names.length > 0 ? predicates : [] },
  };
  const [within, found] = await Promise.all([withinOf(field, propositions), readCandidates(field, wanted)]);
  return compareClaims(reading, await narrowed(field, wanted, found, reading), predicates, within);
}

/** Of more claims than are compared, those of the time that was said, if one was. */
async function narrowed(
  field: RootField,
  wanted: WantedClaims,
  found: Candidates,
  reading: TextReading,
): Promise<Candidates> {
  const time = timeFilter(reading);
  if (found.isComplete || Object.keys(time).length === 0) return found;
  return readCandidates(field, { ...wanted, ...time });
}

/** Compares each way that a text was read with claims that were read. */
export function compareClaims(
  { propositions, words }: TextReading,
  { claims, near, isComplete }: Candidates,
  predicates: readonly string[],
  within: Within = new Map(),
): Understood {
  const lex = lexicon();
  const compare = (claim: ComparedClaim) => {
    const text = wordsOfClaim(claim);
    const each = propositions.map((one) => matchClaim(one, claim, lex, { within, text }));
    return isSameText(words, claim.text) ? each.map(asSame) : each;
  };
  const strict = claims.flatMap(compare);
  // Once claims are found, those near them are only compared if they may say the same.
  const mayMatch = (claim: ComparedClaim) =>
    !strict.some(isMatch) || isSameText(words, claim.text) || isOfFamily(claim, propositions, lex);
  const all = [...strict, ...near.filter(mayMatch).flatMap(compare)];
  const matches = likeliest(bestOfEach(all.filter(isMatch)));
  const proposition = matches[0]?.proposition ?? bestOfEach(all)[0]?.proposition ?? propositions[0];
  const nearest = matches.length > 0 ? [] : nearestMatches(all);
  const own = { proposition, matches, nearest, isComplete };
  return {
    ...own,
    filter: matchingFilter(own, claims, predicates),
    ids: isComplete && matches.length <= maxIds ? matches.map(({ claim }) => claim.id) : undefined,
    unread: matches.length > 0 ? [] : unreadOf(proposition, all),
  };
}

/** Of readings that say different things, the likelier one. */
function likeliest(matches: readonly Match[]): readonly Match[] {
  const most = Math.max(...matches.map(({ proposition }) => proposition.score));
  return matches.filter(({ proposition }) => proposition.score === most);
}

function isMatch({ how }: Match): boolean {
  return how !== undefined && how !== 'PARTIAL';
}

function isOfFamily(claim: ComparedClaim, propositions: readonly Proposition[], lex: Lexicon): boolean {
  return claimSenses(claim, lex).some((sense) => propositions.some((one) => agrees(one.sense.family, sense, lex)));
}

/** What lies within the places where it is said to be, where something is part of them. */
async function withinOf(field: RootField, propositions: readonly Proposition[]): Promise<Within> {
  const places = propositions
    .flatMap(({ args }) => args.filter(({ isLocative }) => isLocative).flatMap(({ mentions }) => mentions))
    .flatMap(({ things }) => things.filter(mayHavePlacesWithin));
  if (places.length === 0) return new Map();
  const found = await field.placesWithin([...new Set(places.map(({ id }) => id))]);
  return new Map([...found].map(([id, inside]) => [id, new Set(inside)]));
}

/** The claim's own words say it, at whatever time is meant. */
function asSame(match: Match): Match {
  const differences = match.differences.filter(({ kind }) => kind === 'TIME');
  return { ...match, differences, how: differences.length === 0 ? 'EXACT' : undefined };
}

/** The predicates of claims that say what a text may say; where the whole of a claim is its predicate, that it has these words. */
export function predicatesOf({ propositions, words }: TextReading, known: Known): readonly string[] {
  const lex = lexicon();
  const families = [...new Set(propositions.map(({ sense }) => sense.family))];
  return [...known.predicates]
    .filter((predicate) => {
      const senses = claimSenses({ predicate } as ComparedClaim, lex);
      return (
        isSameText(words, predicate) || senses.some((sense) => families.some((family) => agrees(family, sense, lex)))
      );
    })
    .slice(0, maxIds);
}

/** For each name that all propositions have, what it may mean. */
export function namesToFind(propositions: readonly Proposition[]): readonly (readonly string[])[] {
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

const order = ['EXACT', 'ALIAS', 'FRAME', 'PARTIAL', undefined] as const;

/** Each claim once, as it matches best. */
export function bestOfEach(all: readonly Match[]): readonly Match[] {
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
export function nearestMatches(all: readonly Match[]): readonly Match[] {
  const near = bestOfEach(all).filter(
    ({ differences }) =>
      differences.length <= 3 &&
      differences.filter(({ kind }) => kind === 'PREDICATE' || kind === 'MISSING').length <= 2,
  );
  return variedFirst(near).slice(0, maxNearest);
}

/** How much farther another way of differing may be, to come before more of the same way. */
const aside = 2;

/** Of those that are about as far, one of each way of differing comes before others of the same way. */
function variedFirst(near: readonly Match[]): readonly Match[] {
  const [first] = near;
  if (first === undefined) return near;
  const farthest = rank(first) + aside;
  const seen = new Map<string, number>();
  const turns = near.map((match) => {
    const way = differsInWords(match);
    const turn = seen.get(way) ?? 0;
    seen.set(way, turn + 1);
    return { match, turn: rank(match) <= farthest ? turn : near.length };
  });
  return turns
    .sort((one, other) => one.turn - other.turn || rank(one.match) - rank(other.match))
    .map(({ match }) => match);
}

/** Words of a text that no claim that was compared has. */
function unreadOf(proposition: Proposition | undefined, all: readonly Match[]): readonly string[] {
  if (proposition === undefined) return [];
  const lacking = all
    .filter((match) => match.proposition === proposition)
    .map(({ differences }) => differences.flatMap((one) => (one.kind === 'WORDS' ? one.words : [])));
  const own = proposition.args.flatMap(({ words }) => words.map(({ text }) => text));
  // "During the theft": that one thing was while another was, no claim says.
  const during = proposition.args.filter(({ slot }) => slot === 'during').flatMap(({ words }) => words);
  return [
    ...[...proposition.unread, ...during].map(({ text }) => text),
    ...own.filter((word) => lacking.every((words) => words.includes(word))),
  ];
}
