import { overlaps, type Range } from '../attributions/attribution.js';
import { cuesIn } from '../attributions/cues.js';
import { nodesOf } from '../attributions/nodes.js';
import { isAuxiliary, isFunctionWord } from '../mentions/words.js';
import type { TextSentence } from '../text/sentences.js';
import type { TokenizedText } from '../text/tokenizeText.js';

/**
 * The words of a sentence that attribute its content: a reporting verb outside of what is taken, the nearest; else the longest run
 * of other words, as "Word from" in "Word from the council is that …".
 */
export function cueBeside(
  content: Range,
  taken: readonly Range[],
  sentences: readonly TextSentence[],
  { tokens }: TokenizedText,
): Range | undefined {
  const isFree = (range: Range) => !taken.some((other) => overlaps(range, other));
  const away = ({ from, to }: Range) => (to <= content.from ? content.from - to : from - content.to);
  const verbs = sentences.flatMap((sentence) => cuesIn(nodesOf(tokens, sentence)).map(({ range }) => range));
  const [verb] = verbs.filter(isFree).sort((one, other) => away(one) - away(other));
  if (verb !== undefined) return verb;
  const isTelling = ({ folded }: { readonly folded: string }) => !isFunctionWord(folded) && !isAuxiliary(folded);
  const runs = sentences.flatMap((sentence) => runsIn(sentence, isFree, tokens));
  const telling = runs.map((run) => ({ run, count: tokens.slice(run.from, run.to).filter(isTelling).length }));
  const [best] = telling.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
  return best?.run;
}

/** Runs of words between marks and what is taken, without what a clause begins with at their ends: "that", "is". */
function runsIn(
  { from, to }: Range,
  isFree: (range: Range) => boolean,
  tokens: TokenizedText['tokens'],
): readonly Range[] {
  const runs: { from: number; to: number }[] = [];
  for (let at = from; at < to; at += 1) {
    if (!tokens[at]?.isWord || !isFree({ from: at, to: at + 1 })) continue;
    const last = runs.at(-1);
    if (last !== undefined && last.to === at) last.to = at + 1;
    else runs.push({ from: at, to: at + 1 });
  }
  const isEdge = (at: number) => /^(?:that|the|an?|and|but)$/.test(tokens[at]?.folded ?? '');
  for (const run of runs) {
    while (run.from < run.to && isEdge(run.from)) run.from += 1;
    while (run.to > run.from && isEdge(run.to - 1)) run.to -= 1;
  }
  return runs;
}
