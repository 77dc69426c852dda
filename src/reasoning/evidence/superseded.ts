import { type AttributionFacts, bySource, earliestFirst, type Figure, isCommitted } from './evidence.js';

/**
 * Which words were overtaken, each with the latest word of the same source that overtook it.
 *
 * Rule: of what one source says of one claim (or of one saying) a certainly later word to which it commits itself overtakes
 * earlier ones of another stance; of what it asserts of one quantity of one event, a certainly later one overtakes those of
 * another figure. Certainly later is what cannot have been said before the last moment at which the other may have been.
 *
 * @param words what is known and was not taken back
 */
export function superseded(words: readonly AttributionFacts[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const own of bySource(words).values()) {
    if (saysOneThing(own)) continue;
    const latest = new LatestWords();
    const later = own.filter(isCommitted).sort(byStart);
    for (const word of later) for (const { topic, content } of wordsOn(word)) latest.add(topic, content, word);
    for (const word of own) {
      const best = wordsOn(word)
        .flatMap(({ topic, content }) => latest.other(topic, content) ?? [])
        .filter(({ said }) => said.from > word.said.to)
        .sort(byStart)
        .at(-1);
      if (best !== undefined) found.set(word.id, best.id);
    }
  }
  return found;
}

/** No word overtakes another where they all take one stance and give no figures. */
function saysOneThing(own: readonly AttributionFacts[]): boolean {
  return own.every(({ stance, figure }) => stance === own[0]?.stance && figure === null);
}

/** In order of when it was said at the earliest. */
function byStart(a: AttributionFacts, b: AttributionFacts): number {
  if (a.said.from === b.said.from) return earliestFirst(a, b);
  return a.said.from < b.said.from ? -1 : 1;
}

/** On what its source has one word at a time, and what it says of it: another content overtakes. */
function wordsOn(word: AttributionFacts): readonly { topic: string; content: string }[] {
  const stance = { topic: word.about[0] ?? word.claim, content: word.stance };
  const { figure } = word;
  if (figure === null || word.stance !== 'ASSERTS' || word.about.length > 0 || !isCommitted(word)) return [stance];
  const { core, unit } = figure;
  const content = amountOf(figure);
  return [stance, ...figure.events.map((event) => ({ topic: [event, core, unit].join('\n'), content }))];
}

function amountOf({ low, best, high, vague }: Figure): string {
  return JSON.stringify([low, best, high, vague]);
}

/** Of each topic the latest word, and the latest that says something else. */
class LatestWords {
  readonly #words = new Map<string, { content: string; word: AttributionFacts }[]>();

  /** To be called with earlier words first. */
  add(topic: string, content: string, word: AttributionFacts): void {
    const others = (this.#words.get(topic) ?? []).filter((one) => one.content !== content);
    this.#words.set(topic, [{ content, word }, ...others].slice(0, 2));
  }

  other(topic: string, content: string): AttributionFacts | undefined {
    return this.#words.get(topic)?.find((one) => one.content !== content)?.word;
  }
}
