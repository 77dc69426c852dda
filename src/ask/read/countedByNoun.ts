import { countsPeople } from '../../domain/vocabulary.js';
import { lexicon } from '../../language/lexicon/lexicon.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { wordsOfClaim } from '../../language/match/matchClaim.js';
import { WordsOfText } from '../../language/match/wordsIn.js';
import { isAnybody } from '../../language/names/heads.js';
import { findMentions } from '../../language/names/mentions.js';
import { readWords } from '../../language/read/read.js';
import { isIgnorable, type Word } from '../../language/words.js';
import type { FormMatch } from '../patterns/form.js';
import { listNames, quoted } from '../sentences.js';
import type { AskedGraph, AskedQuestion } from './askedQuestion.js';
import { topicOf } from './resolveSlots.js';

const linking: ReadonlySet<string> = new Set('on in at of for to from by with aboard'.split(' '));

/**
 * "How many people were on board the ferry?", "how much was the commission for Emin?": a figure without a verb. Found in the claims
 * that involve what is named, count what is asked for, and have all the other words. Undefined if there is none.
 */
export async function countedByNoun(
  { words: asked, time, also }: AskedQuestion,
  { graph, view }: AskedGraph,
): Promise<FormMatch | undefined> {
  const [how, many, ...rest] = asked;
  if (how?.folded !== 'how' || !['many', 'much'].includes(many?.folded ?? '') || also !== undefined) return undefined;
  const mentions = findMentions(rest, graph.known.names);
  const names = rest.filter((_, at) => mentions.some(({ from, to }) => at >= from && at < to));
  const words = rest.filter((word) => !names.includes(word) && !isIgnorable(word));
  const verb = rest.findIndex(isIgnorable);
  const [noun, ...others] = words;
  if (noun === undefined || names.length === 0 || verb < 0) return undefined;
  // "How many people were on board"; of "how much was the fee" the noun itself says which figure.
  const isCounted = rest.indexOf(noun) < verb;
  if (isCounted && !others.some(({ folded }) => !linking.has(folded))) return undefined;
  // "The commission for Emin" may be said to be one of Emin; "on board" is said so.
  const said = isCounted ? words : words.filter(({ folded }) => !linking.has(folded));
  const found = await graph.find({ ...readWords(names, graph.known, time), propositions: [] });
  const fitting = found.claims?.filter((claim) => isFigureOf(claim, isCounted ? noun : undefined, said)) ?? [];
  if (fitting.length === 0) return undefined;
  const ids = fitting.map(({ id }) => id);
  const topic = {
    ...topicOf(found),
    said: `${topicOf(found).said} and say ${listNames(said.map(({ text }) => quoted(text)))}`,
    filter: { ids },
    ids,
    byFigure: true as const,
  };
  return { topic, things: {}, slots: {}, view, ...(time && { time }) };
}

function isFigureOf(claim: ComparedClaim, counted: Word | undefined, said: readonly Word[]): boolean {
  const { quantity } = claim;
  if (quantity === undefined) return false;
  const text = wordsOfClaim(claim);
  const ofPeople = countsPeople(quantity.unit);
  const lex = lexicon();
  const isUnit =
    counted === undefined
      ? !ofPeople
      : isAnybody(counted.folded)
        ? ofPeople
        : ofPeople || new WordsOfText(quantity.unit).hasWord(counted, lex) || text.hasWord(counted, lex);
  const isSaid = (word: Word) => (isAnybody(word.folded) && ofPeople) || text.hasWord(word, lex);
  return isUnit && said.every(isSaid);
}
