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

const saying: ReadonlySet<string> = new Set('say report record count'.split(' '));

/** "How many clashes did A report in May?", "how many people did A say were killed?": as A has it. */
function takeReporter(words: readonly Word[], names: readonly Named[]): According | undefined {
  const [how, many] = words;
  if (how?.folded !== 'how' || !['many', 'much'].includes(many?.folded ?? '')) return undefined;
  const did = words.findIndex(({ folded, quoted }, at) => at > 2 && !quoted && (folded === 'did' || folded === 'does'));
  const named = did < 0 ? undefined : findMentions(words, names).find(({ from }) => from === did + 1);
  const sources = named === undefined ? [] : sourcesOf(named);
  const verb = words[named?.to ?? words.length];
  if (named === undefined || sources.length === 0 || verb === undefined || !saying.has(verb.folded)) return undefined;
  const rest = words.slice(named.to + 1);
  // "How many clashes" alone would ask for those who clashed.
  const were = rest.length > 0 ? [] : ['were', 'there'].map((text) => ({ ...verb, text, folded: text }));
  return { words: [...words.slice(0, did), ...were, ...rest], sources, by: named.by };
}

/** Takes "according to A" from the beginning or the end of a question, and who is asked for a figure. */
export function takeAccording(words: readonly Word[], names: readonly Named[]): According {
  const reporter = takeReporter(words, names);
  if (reporter !== undefined) return reporter;
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
