import type { Lexicon } from '../lexicon/lexicon.js';
import type { Sense } from '../lexicon/sense.js';
import { nameWords } from '../words.js';
import type { ComparedClaim } from './comparedClaim.js';

/** What the predicate of a claim means. */
export interface ClaimSense {
  readonly family: string;
  /** Its construction is turned: the claim's ACTOR is who loses. */
  readonly turned: Sense | undefined;
  /** Words of the predicate beside the verb: "late" of "opened late". */
  readonly extra: readonly string[];
  /** It is done to somebody or something; undefined of a noun, which does not tell. */
  readonly hasObject: boolean | undefined;
  /** From the unit of its figure ("people killed"), not from its predicate. */
  readonly byUnit: boolean;
}

const remembered = new Map<string, readonly ClaimSense[]>();

/** The senses of a claim's predicate, and of what its figure counts. */
export function claimSenses(claim: ComparedClaim, lex: Lexicon): readonly ClaimSense[] {
  const { predicate, quantity } = claim;
  const all = sensesOfWords(predicate, lex, false).filter((sense) => mayBeTurned(sense, claim));
  const own = isDoneToSomebody(claim) && all.some(({ hasObject }) => hasObject) ? all.filter(mayHaveObject) : all;
  return quantity === undefined ? own : [...own, ...sensesOfWords(quantity.unit, lex, true)];
}

/**
 * "The town fell" is a loss, "the price fell" is none: it is in no place, and nobody else has to do with it. So who "is losing" is
 * not said to be defeated.
 */
function mayBeTurned({ turned }: ClaimSense, { participants }: Partial<ComparedClaim>): boolean {
  if (turned === undefined || participants === undefined || turned.slots.subject?.includes('VICTIM') === true)
    return true;
  return participants.length !== 1 || participants.some(({ role }) => role === 'PLACE');
}

/** "Struck the town" is no strike of workers. */
function mayHaveObject({ hasObject }: ClaimSense): boolean {
  return hasObject !== false;
}

function isDoneToSomebody({ participants }: Partial<ComparedClaim>): boolean {
  return participants?.some(({ role }) => role === 'TARGET' || role === 'VICTIM') === true;
}

function sensesOfWords(text: string, lex: Lexicon, byUnit: boolean): readonly ClaimSense[] {
  const key = `${byUnit} ${text}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const found = readPredicate(nameWords(text), lex, byUnit);
  if (remembered.size > 5_000) remembered.clear();
  remembered.set(key, found);
  return found;
}

function readPredicate(words: readonly string[], lex: Lexicon, byUnit: boolean): readonly ClaimSense[] {
  const found = words.flatMap((word, at) =>
    lex.sensesOf(word).flatMap((sense) => {
      const rest = restIn(words, at, sense.rest);
      return rest === undefined ? [] : [{ sense, at, rest, length: 1 + sense.rest.length }];
    }),
  );
  const longest = Math.max(0, ...found.map(({ length }) => length));
  const senses = found
    .filter(({ length }) => length === longest)
    .map(
      ({ sense, at, rest }): ClaimSense => ({
        family: sense.family,
        turned: sense.isTurned ? sense : undefined,
        hasObject: sense.isNoun ? undefined : sense.slots.object !== undefined,
        // What stands within a fixed turn only describes it: "lost strategic ground".
        extra: words
          .filter(
            (_, index) =>
              index !== at && !rest.includes(index) && !(rest.length > 0 && index > at && index < Math.max(...rest)),
          )
          .filter((one) => !empty.has(one)),
        byUnit,
      }),
    );
  if (senses.length > 0 || byUnit) return senses;
  return words.flatMap((word, at) =>
    lex.plainSenses(word).map(
      ({ family }): ClaimSense => ({
        family,
        turned: undefined,
        hasObject: undefined,
        extra: words.filter((one, index) => index !== at && !empty.has(one)),
        byUnit,
      }),
    ),
  );
}

const empty: ReadonlySet<string> = new Set(
  'is are was were be been being has have had will would to by the a an of people'.split(' '),
);

function restIn(words: readonly string[], at: number, rest: readonly string[]): readonly number[] | undefined {
  if (rest.length === 0) return [];
  for (let start = at + 1; start + rest.length <= words.length; start += 1) {
    if (rest.every((word, index) => words[start + index] === word)) return rest.map((_, index) => start + index);
  }
  return undefined;
}

/** Whether what a text says of this family is what the claim says. */
export function agrees(family: string, claim: ClaimSense, lex: Lexicon): boolean {
  return lex.kindsOf(family).has(claim.family) || family === claim.family;
}
