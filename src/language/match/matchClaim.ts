import { verbBasesOf } from '../lexicon/inflections.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { isPlain, plainBase } from '../lexicon/plainSenses.js';
import { readQuantity } from '../quantities.js';
import type { Proposition } from '../read/proposition.js';
import { mayMeet } from '../times/mayMeet.js';
import { nameWords } from '../words.js';
import { agrees, claimSenses } from './claimSenses.js';
import { compareArguments } from './compareArguments.js';
import type { ComparedClaim } from './comparedClaim.js';
import type { Differing, How, Match, Matching, Within } from './matching.js';
import { withOwnRoles } from './withOwnRoles.js';
import { WordsOfText } from './wordsIn.js';

/** All that a claim says in words. */
export function wordsOfClaim({ text, predicate, participants, quantity }: ComparedClaim): WordsOfText {
  const names = participants.map(({ name, part }) => `${name} ${part ?? ''}`).join(' ');
  return new WordsOfText(`${text} ${predicate} ${names} ${quantity?.unit ?? ''}`);
}

/** Compares a proposition with a claim. Direction is never relaxed: whoever has another role makes another claim. */
export function matchClaim(
  proposition: Proposition,
  claim: ComparedClaim,
  lex: Lexicon,
  { within = new Map(), text = wordsOfClaim(claim) }: { readonly within?: Within; readonly text?: WordsOfText } = {},
): Match {
  const found = claimSenses(claim, lex).filter((sense) => agrees(proposition.sense.family, sense, lex));
  const own = withOwnRoles(claim, found, lex);
  // Once the roles are those of the family, nothing is turned any more.
  const senses = own === undefined ? found : found.map((sense) => ({ ...sense, turned: undefined }));
  const matching = { claim: own ?? claim, proposition, senses, text, lex, within };
  const differences = [
    ...ofPredicate(matching),
    ...compareArguments(matching),
    ...(proposition.negated ? [{ kind: 'NEGATED' } as const] : []),
    ...ofTime(matching),
    ...ofFigure(matching),
    ...ofModality(matching),
  ];
  const roles = own && new Map(own.participants.map(({ id, role }) => [id, role]));
  return { claim, proposition, differences, how: howOf(matching, differences), ...(roles && { roles }) };
}

function ofPredicate({ proposition, claim, senses, text, lex }: Matching): readonly Differing[] {
  const said = new WordsOfText(
    [...proposition.predicate, ...proposition.args.flatMap(({ words }) => words)].map(({ folded }) => folded).join(' '),
  );
  const fitting = senses.filter(({ extra }) => extra.every((word) => said.hasWord(word, lex)));
  const required = proposition.sense.requires.filter((word) => !text.hasWord(word, lex));
  if (fitting.length > 0 && required.length === 0) return [];
  // Of a verb whose places are turned the family alone knows who is who.
  const isTurned = claimSenses(claim, lex).some(({ turned }) => turned !== undefined);
  return isOwnWord(proposition, claim) && !isTurned ? [] : [{ kind: 'PREDICATE' }];
}

/**
 * "Is open", of a claim whose predicate is "open": no sense of the verb, but the very word. "Did Alma abandon the ship", of one
 * whose predicate is "abandoned": the verb in another form.
 */
function isOwnWord({ sense, predicate, isState }: Proposition, claim: ComparedClaim): boolean {
  if (!isPlain(sense.family)) return false;
  const own = nameWords(claim.predicate).join(' ');
  if (own === predicate.map(({ folded }) => folded).join(' ')) return true;
  return !sense.isNoun && isState !== true && verbBasesOf(own).includes(plainBase(sense.family));
}

function ofTime({ proposition: { time }, claim }: Matching): readonly Differing[] {
  if (time === undefined) return [];
  if (claim.validFrom === undefined || claim.validTo === undefined) return [{ kind: 'TIME' }];
  return mayMeet(claim.validFrom, claim.validTo, time) ? [] : [{ kind: 'TIME' }];
}

function ofFigure({ proposition: { quantity }, claim }: Matching): readonly Differing[] {
  if (quantity === undefined || quantity.vague) return [];
  const { low, high } = quantity;
  if (claim.quantity === undefined) return saysNumber(claim, low) || low === 1 ? [] : [{ kind: 'FIGURE' }];
  const own = claim.quantity;
  // The best figure is what the claim says; its bounds only say how far it may be off.
  const least = own.best ?? own.low ?? 0;
  const most = own.best ?? own.high ?? Number.POSITIVE_INFINITY;
  return (high ?? Number.POSITIVE_INFINITY) >= least && low <= most ? [] : [{ kind: 'FIGURE' }];
}

/** Whether the words of a claim have a number, be it written out: "two groups". */
function saysNumber({ text }: ComparedClaim, number: number): boolean {
  return nameWords(text).some((word) => word === String(number) || readQuantity([word])?.low === number);
}

function ofModality({ proposition: { modality }, claim }: Matching): readonly Differing[] {
  if (modality === undefined) return [];
  return (modality === 'ACTUAL') === (claim.modality === 'ACTUAL') ? [] : [{ kind: 'MODALITY' }];
}

function howOf({ proposition, claim, text }: Matching, differences: readonly Differing[]): How | undefined {
  if (differences.some(({ kind }) => kind !== 'WORDS')) return undefined;
  if (differences.length > 0) return 'PARTIAL';
  const predicate = nameWords(claim.predicate);
  if (!proposition.predicate.every(({ folded }) => predicate.includes(folded) || text.has(folded))) return 'FRAME';
  const mentions = proposition.args.flatMap((argument) => argument.mentions);
  return mentions.every(({ how }) => how === 'NAME') ? 'EXACT' : 'ALIAS';
}
