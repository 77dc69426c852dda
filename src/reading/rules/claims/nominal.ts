import type { Range } from '../attributions/attribution.js';
import { sensesOfWord } from '../mentions/verbs.js';
import type { Token } from '../text/tokens.js';

/** "A date for the defeat of the group, nor for the recapture of the town": what each noun for an act is about. */
export function nominalRanges(tokens: readonly Token[], { from, to }: Range): readonly Range[] {
  const starts: number[] = [];
  for (let at = from + 1; at < to - 1; at += 1) {
    const isAct = sensesOfWord(tokens[at]?.folded ?? '').isNoun && tokens[at + 1]?.folded === 'of';
    if (isAct && /^(?:the|any|its|his|her|their)$/.test(tokens[at - 1]?.folded ?? '')) starts.push(at - 1);
  }
  return starts.map((start, index) => {
    const stop = tokens.findIndex(({ text }, at) => at > start && at < to && text === ',');
    return { from: start, to: Math.min(starts[index + 1] ?? to, stop < 0 ? to : stop) };
  });
}
