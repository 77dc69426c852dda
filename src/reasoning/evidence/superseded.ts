import { type AttributionFacts, bySource, earliestFirst, type Figure, isCommitted } from './evidence.js';

/**
 * The superseded attributions, each with the latest attribution of the same source that supersedes it.
 *
 * A certainly later, committed attribution of a source about the same claim (or attribution) supersedes earlier ones with
 * another stance; a certainly later assertion about the same quantity of an event supersedes those with another figure.
 * Certainly later means that it cannot have been said before the last possible moment of the other.
 *
 * @param words known attributions that are not withdrawn
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

/** Nothing can be superseded if all have the same stance and no figures. */
function saysOneThing(own: readonly AttributionFacts[]): boolean {
  return own.every(({ stance, figure }) => stance === own[0]?.stance && figure === null);
}

/** Sorts by the earliest possible time. */
function byStart(a: AttributionFacts, b: AttributionFacts): number {
  if (a.said.from === b.said.from) return earliestFirst(a, b);
  return a.said.from < b.said.from ? -1 : 1;
}

/** The topics of an attribution and its content for each: different content supersedes. */
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

/** The latest attribution per topic, and the latest with different content. */
class LatestWords {
  readonly #words = new Map<string, { content: string; word: AttributionFacts }[]>();

  /** Must be called in chronological order. */
  add(topic: string, content: string, word: AttributionFacts): void {
    const others = (this.#words.get(topic) ?? []).filter((one) => one.content !== content);
    this.#words.set(topic, [{ content, word }, ...others].slice(0, 2));
  }

  other(topic: string, content: string): AttributionFacts | undefined {
    return this.#words.get(topic)?.find((one) => one.content !== content)?.word;
  }
}
