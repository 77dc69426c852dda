import type { Word } from '../words.js';
import { isOffice } from './heads.js';
import { isKindOf, type Mention, type Named } from './named.js';

/** What anybody may be called. */
const courtesy: ReadonlySet<string> = new Set('mr mrs ms miss sir madam lady lord dr prof'.split(' '));

/** Whether a person may have a title: anybody, or as the graph says. */
export function mayBear({ folded, quoted }: Word, thing: Named): boolean {
  const isTitle = courtesy.has(folded) || (isOffice(folded) && isKindOf(folded, thing));
  return !quoted && thing.__typename === 'Person' && isTitle;
}

/** "Professor Emin", "Mrs Haas": a title before a name belongs to it, if anybody may bear it or the graph says that they do. */
export function withTitles(words: readonly Word[], mentions: readonly Mention[]): readonly Mention[] {
  const taken = new Set(mentions.map(({ to }) => to - 1));
  return mentions.map((mention) => {
    const at = mention.from - 1;
    const title = words[at];
    if (title === undefined || title.quoted || taken.has(at)) return mention;
    const things = mention.things.filter((thing) => mayBear(title, thing));
    return things.length === 0 ? mention : { ...mention, from: at, things };
  });
}
