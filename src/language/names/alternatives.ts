import type { Word } from '../words.js';
import type { Mention } from './named.js';

/** Names with those joined that "or" joins: "Alma or Boran" may mean either, as one name that two have. */
export function withAlternatives(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  const joined: Mention[] = [];
  for (const one of [...mentions].reverse()) {
    const next = joined.at(-1);
    if (next === undefined || !isOr(words, one, next)) joined.push(one);
    else
      joined[joined.length - 1] = {
        ...one,
        to: next.to,
        things: [...one.things, ...next.things],
        by: `${one.by} or ${next.by}`,
      };
  }
  return joined.reverse();
}

/** "Alma or Boran". Of "Cale, Alma or Boran" nothing tells whether all are a list. */
function isOr(words: readonly Word[], one: Mention, next: Mention): boolean {
  return next.from === one.to + 1 && words[one.to]?.folded === 'or' && words[one.from]?.broken !== true;
}
