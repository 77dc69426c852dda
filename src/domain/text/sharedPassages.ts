import { SuffixAutomaton } from './suffixAutomaton.js';

/** A position in a text, in Unicode code points. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Words that two texts have in the same order, with where they stand in each. */
interface SharedPassage {
  readonly words: number;
  readonly places: readonly [Stretch, Stretch];
}

interface SharedPassages {
  /** As few as cover all that is shared, but the longest `maxPassages`; in the order of the first text. */
  readonly passages: readonly SharedPassage[];
  readonly passageCount: number;
  /** How many words each text has, and how many of them stand in a passage. */
  readonly words: readonly [number, number];
  readonly shared: readonly [number, number];
}

/** Fewer words than this are in common by chance, or are a name or a formula. */
const fewestWords = 8;
const maxPassages = 1_000;

const unspaced =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]';
/** Letters, marks and digits; in scripts without spaces between words, each letter is one. */
const word = new RegExp(`${unspaced}\\p{M}*|(?:(?!${unspaced})[\\p{L}\\p{M}\\p{N}])+`, 'gu');

/**
 * The passages of at least 8 words that two texts share, whatever their case, punctuation and white space: every run of words of the
 * one that stands in the other, as long as it can be. Of a passage that the other text has several times, the first is its twin.
 * Takes time that grows with the lengths of the texts, however much they repeat themselves.
 */
export function sharedPassages(a: string, b: string): SharedPassages {
  const numbers = new Map<string, number>();
  const [one, other] = [wordsOf(a, numbers), wordsOf(b, numbers)];
  const fromOne = runsIn(one, other);
  const fromOther = runsIn(other, one);
  const runs = new Map<string, Run>();
  for (const { start, twin, length } of fromOne) add(runs, { start, twin, length });
  for (const { start, twin, length } of fromOther) add(runs, { start: twin, twin: start, length });
  const longest = [...runs.values()].sort((x, y) => y.length - x.length || inOrder(x, y)).slice(0, maxPassages);
  return {
    passages: longest.sort(inOrder).map(({ start, twin, length }) => ({
      words: length,
      places: [stretchOf(one, start, length), stretchOf(other, twin, length)],
    })),
    passageCount: runs.size,
    words: [one.words.length, other.words.length],
    shared: [covered(fromOne), covered(fromOther)],
  };
}

/** A text as the numbers of its words, with where each stands. */
interface NumberedText {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Words of one text, counted from 0, that the other has at `twin`. */
interface Run {
  readonly start: number;
  readonly twin: number;
  readonly length: number;
}

function wordsOf(text: string, numbers: Map<string, number>): NumberedText {
  const [words, starts, ends]: [number[], number[], number[]] = [[], [], []];
  let [unit, point] = [0, 0];
  const pointAt = (index: number) => {
    for (; unit < index; point += 1) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
    return point;
  };
  for (const { 0: found, index } of text.matchAll(word)) {
    const key = found.normalize('NFC').toLowerCase();
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    words.push(number);
    starts.push(pointAt(index));
    ends.push(pointAt(index + found.length));
  }
  return { words: Int32Array.from(words), starts: Int32Array.from(starts), ends: Int32Array.from(ends) };
}

/** The runs of a text that another one has: as few as cover all of them. They are in order, and none is part of another. */
function runsIn(one: NumberedText, other: NumberedText): readonly Run[] {
  const { lengths, ends } = new SuffixAutomaton(other.words).match(one.words);
  const all: Run[] = [];
  for (let end = 0; end < lengths.length; end += 1) {
    const length = lengths[end] as number;
    if (length < fewestWords || lengths[end + 1] === length + 1) continue;
    all.push({ start: end - length + 1, twin: (ends[end] as number) - length + 1, length });
  }
  return fewestOf(all);
}

/** Of runs in order, as few as cover the same words. */
function fewestOf(runs: readonly Run[]): readonly Run[] {
  const kept: Run[] = [];
  let reached = 0;
  for (let index = 0; index < runs.length; index += 1) {
    const run = runs[index] as Run;
    if (endOf(run) <= reached) continue;
    const open = Math.max(reached, run.start);
    // The last one that covers the first word that is still open reaches furthest.
    while ((runs[index + 1]?.start ?? Number.POSITIVE_INFINITY) <= open) index += 1;
    const furthest = runs[index] as Run;
    kept.push(furthest);
    reached = endOf(furthest);
  }
  return kept;
}

function covered(runs: readonly Run[]): number {
  let [count, reached] = [0, 0];
  for (const run of runs) {
    count += endOf(run) - Math.max(reached, run.start);
    reached = endOf(run);
  }
  return count;
}

function endOf({ start, length }: Run): number {
  return start + length;
}

function add(runs: Map<string, Run>, run: Run): void {
  runs.set(`${run.start} ${run.twin} ${run.length}`, run);
}

function inOrder(x: Run, y: Run): number {
  return x.start - y.start || x.twin - y.twin || y.length - x.length;
}

function stretchOf({ starts, ends }: NumberedText, start: number, length: number): Stretch {
  return { start: starts[start] as number, end: ends[start + length - 1] as number };
}
