import { findMentions } from '../../language/names/mentions.js';
import type { Mention, Named } from '../../language/names/named.js';
import { isIgnorable, textOf, type Word } from '../../language/words.js';
import { isOwnPronoun } from './unreadable.js';

/** A question whose pronouns are read as what it named before, and how each was read. */
interface Referred {
  readonly words: readonly Word[];
  readonly told: readonly { readonly word: string; readonly meant: string }[];
}

type Kind = 'person' | 'thing' | 'several';

const owning: ReadonlyMap<string, Kind> = new Map([
  ['his', 'person'],
  ['her', 'person'],
  ['its', 'thing'],
  ['their', 'several'],
]);
const standing: ReadonlyMap<string, Kind> = new Map([
  ['he', 'person'],
  ['she', 'person'],
  ['they', 'several'],
]);

/** Words that may stand before the subject of a question. */
const leading: ReadonlySet<string> = new Set(
  'who whom what when where why how did does do has have had was were'.split(' '),
);

/**
 * "When will the board publish its report?": of the one that is the subject of the question and alone was named before. What
 * somebody owns is then asked for as if anybody owned it: whose it is, claims seldom say. "Did Alma say that she left?": that Alma left.
 */
export function withReferents(words: readonly Word[], names: readonly Named[]): Referred {
  const nothing = { words, told: [] };
  if (!words.some(({ folded, quoted }) => !quoted && (owning.has(folded) || standing.has(folded)))) return nothing;
  const mentions = findMentions(words, names);
  const subject = mentions.find(({ from }) => words.slice(0, from).every(isBeforeSubject));
  if (subject === undefined) return nothing;
  const name = textOf(words.slice(subject.from, subject.to));
  const told: { readonly word: string; readonly meant: string }[] = [];
  const read = words.flatMap((word, at): readonly Word[] => {
    const isOnly = at >= subject.to && mentions.every((one) => one === subject || one.from > at);
    if (word.quoted || !isOnly || isOwnPronoun(words, at)) return [word];
    const [owner, same] = [owning.get(word.folded), standing.get(word.folded)];
    if (owner !== undefined && fits(subject, owner) && at + 1 < words.length) {
      told.push({ word: word.text, meant: name });
      return [];
    }
    const isClause = same !== undefined && at > subject.to && fits(subject, same);
    if (!isClause) return [word];
    told.push({ word: word.text, meant: name });
    return words.slice(subject.from, subject.to).map((one) => ({ ...one, start: word.start, end: word.end }));
  });
  return { words: read, told };
}

/** "Who reported that Alma lost its case": what stands before the clause names nobody. */
const reporting: ReadonlySet<string> = new Set(
  'that reported says said claims claimed confirmed denied denies doubted'.split(' '),
);

function isBeforeSubject(word: Word): boolean {
  return !word.quoted && (leading.has(word.folded) || reporting.has(word.folded) || isIgnorable(word));
}

/** A person is he or she, and nobody else is; a group may be it or they. */
function fits({ things }: Mention, kind: Kind): boolean {
  const isPerson = things.every(({ __typename }) => __typename === 'Person');
  return kind === 'person' ? isPerson : !isPerson && !things.some(({ __typename }) => __typename === 'Person');
}
