import type { Word } from '../words.js';
import { isOffice } from './heads.js';
import { isKindOf, type Mention, type Named } from './named.js';

/** What anybody may be called. */
const courtesy: ReadonlySet<string> = new Set('mr mrs ms miss sir madam lady lord dr prof'.split(' '));

/** "Professor Emin", "Mrs Haas": a title before a name belongs to it, if anybody may bear it or the graph says that they do. */
export function withTitles(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  const taken = new Set(mentions.map(({ to }) => to - 1));
  return mentions.map((mention) => {
    const at = mention.from - 1;
    const title = words[at];
    if (title === undefined || title.quoted || taken.has(at)) return mention;
    const isTheirs = (thing: Named) =>
      thing.__typename === 'Person' &&
      (courtesy.has(title.folded) || (isOffice(title.folded) && isKindOf(title.folded, thing)));
    const things = mention.things.filter(isTheirs);
    return things.length === 0 ? mention : { ...mention, from: at, things };
  });
}
