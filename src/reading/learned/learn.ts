import type { Proposal } from '../proposal.js';
import { proposeByRules } from '../rules/proposeByRules.js';
import { tokenizeText } from '../rules/text/tokenizeText.js';
import { proposeByLearned, whereSilent } from './proposeByLearned.js';
import type { ReviewedText } from './reviewedText.js';
import { type Scores, scoresOf } from './score.js';
import type { Tagger } from './tagger.js';
import { train, trainingSteps } from './train.js';

/** Fewer texts teach nothing that holds for others. */
export const fewestTexts = 10;
export const fewestSaid = 30;
/** The most tokens that are learnt from: a training takes about a second for 5,000. */
export const mostTokens = 100_000;
/** Each part is held out once, as long as all trainings together have at most `mostTokens`; else only some of them. */
const parts = 5;

/** What was learnt, and how well it reads texts that it has not seen, beside the rules. */
export interface Learned {
  readonly tagger: Tagger;
  /** The texts that were learnt from, and what was accepted in them. */
  readonly texts: number;
  readonly said: number;
  /** The texts that were held out, in turns: the scores are of these alone. */
  readonly heldOut: number;
  readonly rules: Scores;
  readonly alone: Scores;
  /** The rules, and what was learnt where they find nothing. */
  readonly together: Scores;
  /** Whether together they read better than the rules: else what was learnt is not used. */
  readonly beatsRules: boolean;
}

/** How far learning has come. */
interface LearningProgress {
  readonly done: number;
  readonly total: number;
}

/**
 * Learns from reviewed texts. Whole texts are held out, so that no sentence of a text that is read was learnt. The same texts give
 * the same result. Gives a turn after each step.
 */
export function* learn(given: readonly ReviewedText[]): Generator<LearningProgress, Learned> {
  const texts = given.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const tokens = texts.reduce((sum, { document }) => sum + tokenizeText(document.text).tokens.length, 0);
  const measured = Math.min(parts, Math.max(1, Math.floor(mostTokens / Math.max(1, tokens))));
  const total = (measured + 1) * trainingSteps;
  let done = 0;
  function* trained(from: readonly ReviewedText[]): Generator<LearningProgress, Tagger> {
    const end = done + trainingSteps;
    const training = train(from);
    let step = training.next();
    for (; step.done !== true; step = training.next()) {
      done = Math.min(end, done + 1);
      yield { done, total };
    }
    done = end;
    return step.value;
  }
  const rules: Read[] = [];
  const alone: Read[] = [];
  const together: Read[] = [];
  for (let part = 0; part < measured; part += 1) {
    const isHeldOut = (_: ReviewedText, index: number) => index % parts === part;
    const tagger = yield* trained(texts.filter((one, index) => !isHeldOut(one, index)));
    for (const text of texts.filter(isHeldOut)) {
      const byRules = proposeByRules(text.document);
      const byLearned = proposeByLearned(text.document, tagger);
      rules.push([text, byRules]);
      alone.push([text, byLearned]);
      together.push([text, [...byRules, ...whereSilent(byLearned, byRules)]]);
      yield { done, total };
    }
  }
  const tagger = yield* trained(texts);
  const scores = { rules: scoresOf(rules), alone: scoresOf(alone), together: scoresOf(together) };
  return {
    tagger,
    texts: texts.length,
    said: texts.reduce((sum, { said }) => sum + said.length, 0),
    heldOut: rules.length,
    ...scores,
    beatsRules: isBetter(scores.together, scores.rules),
  };
}

type Read = readonly [ReviewedText, readonly Proposal[]];

/** More attributions right in balance, and the words of what is said no worse. */
function isBetter(one: Scores, other: Scores): boolean {
  return one.triples.f > other.triples.f && one.content.f >= other.content.f;
}
