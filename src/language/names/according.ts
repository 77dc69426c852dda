import type { Word } from '../words.js';
import { findMentions } from './mentions.js';
import type { Mention, Named } from './named.js';

const leads: readonly (readonly string[])[] = [
  ['according', 'to'],
  ['as', 'reported', 'by'],
  ['as', 'stated', 'by'],
  ['as', 'claimed', 'by'],
];
/** What says nothing itself. */
const silent: ReadonlySet<string> = new Set(['Place', 'OtherEntity', 'Event', 'Document']);

/** A question without the source on whose word it asks. */
interface According {
  readonly words: readonly Word[];
  readonly sources?: readonly Named[];
  readonly by?: string;
}

/** Takes "according to A" from the beginning or the end of a question. */
export function takeAccording(words: readonly Word[], names: readonly Named[]): According {
  const found = words.findIndex((_, at) => leadAt(words, at) > 0);
  if (found < 0) return { words };
  const from = found + leadAt(words, found);
  const named = findMentions(words, names).find((mention) => mention.from === from);
  const isEnd = named?.to === words.length || (found === 0 && words[named?.to ?? 0]?.broken === true);
  const sources = named === undefined ? [] : sourcesOf(named);
  if (!isEnd || named === undefined || sources.length === 0) return { words };
  return { words: [...words.slice(0, found), ...words.slice(named.to)], sources, by: named.by };
}

function sourcesOf({ things }: Mention): readonly Named[] {
  return things.filter(({ __typename }) => !silent.has(__typename));
}

/** How many words lead to a source there. */
function leadAt(words: readonly Word[], at: number): number {
  const lead = leads.find((one) =>
    one.every((word, index) => words[at + index]?.folded === word && words[at + index]?.quoted !== true),
  );
  return lead?.length ?? 0;
}
