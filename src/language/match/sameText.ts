import { nameWords, type Word } from '../words.js';

/** What a claim may have beside what a text says: articles, and the time, which was taken out of the text. */
const beside: ReadonlySet<string> = new Set(
  (
    'a an the on in at from to between and since until before after during of is are was were be been has have had will would by that ' +
    'january february march april may june july august september october november december'
  ).split(' '),
);

const articles: ReadonlySet<string> = new Set(['a', 'an', 'the']);

/** Whether words are the text of a claim, whatever it says: the whole of it, or all but its time if that is more than two words. */
export function isSameText(words: readonly Word[], text: string): boolean {
  const all = words.flatMap(({ text: own }) => nameWords(own));
  const own = nameWords(text);
  const whole = (some: readonly string[]) => some.filter((word) => !articles.has(word)).join(' ');
  if (all.length > 0 && whole(all) === whole(own)) return true;
  const said = all.filter((word) => !beside.has(word));
  let at = 0;
  for (const word of own) {
    if (word === said[at]) at += 1;
    else if (!beside.has(word) && !/^\d+$/.test(word) && word !== 's') return false;
  }
  return said.length > 2 && at === said.length;
}
