import type { Named } from '../../../language/names/named.js';
import { namesOf } from '../../../language/names/named.js';
import { nameWords } from '../../../language/words.js';
import type { Token } from '../text/tokens.js';
import type { WrittenName } from './names.js';

const longestName = 9;

/** The names of a graph, by their words. */
export class Gazetteer {
  readonly #names = new Map<string, Named[]>();
  readonly #first = new Set<string>();

  constructor(known: readonly Named[]) {
    for (const thing of known) {
      for (const name of namesOf(thing)) {
        const words = nameWords(name);
        // A single common word such as "state" would be found everywhere.
        if (words.length === 0 || !/[\p{Lu}\p{Lo}]/u.test(name)) continue;
        const key = words.join(' ');
        this.#first.add(words[0] ?? '');
        const own = this.#names.get(key);
        if (own === undefined) this.#names.set(key, [thing]);
        else if (!own.includes(thing)) own.push(thing);
      }
    }
  }

  /** The longest name that stands at a token. Case counts for its first letter. */
  at(
    tokens: readonly Token[],
    at: number,
    to: number,
  ): { readonly name: WrittenName; readonly things: readonly Named[] } | undefined {
    const first = tokens[at];
    if (first === undefined || !first.large || !this.#first.has(nameWords(first.folded)[0] ?? '')) return undefined;
    for (let end = Math.min(at + longestName, to); end > at; end -= 1) {
      if (!tokens[end - 1]?.isWord) continue;
      const words = tokens.slice(at, end).flatMap(({ folded, isWord }) => (isWord ? nameWords(folded) : []));
      const things = this.#names.get(words.join(' '));
      if (things !== undefined) return { name: { from: at, to: end, start: at, titles: [] }, things };
    }
    return undefined;
  }
}
