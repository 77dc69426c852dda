import { isIgnorable, nameWords, type Word } from '../words.js';
import { type Candidate, connecting } from './candidate.js';
import { fitName } from './fitName.js';
import { isBody, isOffice, longFormOf } from './heads.js';
import { type Named, namesOf } from './named.js';

/** "The US envoy": an office, with words about it, by what somebody is described as. */
export function findDescribed(words: readonly Word[], found: readonly Named[]): readonly Candidate[] {
  const persons = found.filter(({ description }) => typeof description === 'string' && description !== '');
  return words.flatMap((word, at): readonly Candidate[] => {
    const isOffered = isOffice(word.folded) || (isBody(word.folded) && !isInName(word, found));
    if (word.quoted || word.large) return [];
    if (!isOffered) return word.afterArticle ? thingsOfKind(word, at, found) : [];
    const from = startOfPhrase(words, at);
    // "Became director of the hospital", "succeeded Emin as coach": what somebody became, and nobody in particular.
    if (becoming.has(words[from - 1]?.folded ?? '') && words[from]?.afterArticle !== true) return [];
    const saidTo = (end: number) =>
      words
        .slice(from, end)
        .filter((one) => one.large || (!isIgnorable(one) && !connecting.has(one.folded)))
        .map(({ folded }) => folded);
    const described = (end: number) =>
      persons.filter(({ description }) => describes(description ?? '', saidTo(end), found));
    // "The minister of mines": as much of it as somebody is described by.
    const to = longerEnds(words, at).find((end) => described(end).length > 0) ?? endOfPhrase(words, at);
    // "The envoy" and "US envoy" are somebody in particular; "as manager" is not.
    if (saidTo(to).length < 2 && words[from]?.afterArticle !== true) return [];
    const fitting = described(to);
    const fit = { typos: 0, exact: false, most: false };
    return fitting.map((thing) => ({
      from,
      to,
      things: [thing],
      by: namesOf(thing)[0] ?? '',
      exact: false,
      how: 'DESCRIPTION' as const,
      fit,
      said: to - from,
    }));
  });
}

/** What an office stands behind that somebody comes to or leaves. */
const becoming: ReadonlySet<string> = new Set(
  'as become becomes became becoming appointed elected named made'.split(' '),
);

/** "The painting", "the hackers": what is described as one, and is no person, body or place; who is described as a group of them. */
function thingsOfKind({ folded }: Word, at: number, found: readonly Named[]): readonly Candidate[] {
  return found
    .filter(({ __typename, description }) =>
      __typename === 'OtherEntity'
        ? kindIn(description ?? '') === folded
        : __typename === 'Actor' && membersIn(description ?? '') === folded,
    )
    .map((thing) => ({
      from: at,
      to: at + 1,
      things: [thing],
      by: namesOf(thing)[0] ?? '',
      exact: false,
      how: 'DESCRIPTION' as const,
      fit: { typos: 0, exact: false, most: false },
      said: 1,
    }));
}

/** "Bronze mask from Tarka.": a mask. */
function kindIn(description: string): string | undefined {
  const [head = ''] = description.split(/[.,;:(]| (?:of|from|in|to|for|at|by|with|on|that|which) /);
  return nameWords(head).at(-1);
}

const groups: ReadonlySet<string> = new Set('group gang band ring network team crew cell collective'.split(' '));

/** "A group of hackers.": hackers. Who is "close to a group of hackers" is none. */
function membersIn(description: string): string | undefined {
  const [head = ''] = description.split(/[.,;:(]| (?:from|in|to|for|at|by|with|on|that|which|who) /);
  const words = nameWords(head);
  const of = words.indexOf('of');
  return groups.has(words[of - 1] ?? '') ? words.slice(of + 1).at(-1) : undefined;
}

function isInName({ folded }: Word, found: readonly Named[]): boolean {
  return found.some(
    (thing) => thing.__typename !== 'UnnamedSource' && namesOf(thing).some((name) => nameWords(name).includes(folded)),
  );
}

function startOfPhrase(words: readonly Word[], at: number): number {
  let from = at;
  while (from > 0) {
    const before = words[from - 1];
    if (
      before === undefined ||
      words[from]?.broken === true ||
      // The first word is written large whatever it is, "US" is not.
      ((!before.large || (from === 1 && !isCapitals(before))) && (isIgnorable(before) || connecting.has(before.folded)))
    )
      break;
    const isOwn = before.large || longFormOf(before.folded) !== undefined || isOffice(before.folded);
    // "The transport minister".
    if (!isOwn && !(from === at && before.afterArticle)) break;
    from -= 1;
  }
  return from;
}

function isCapitals({ text }: Word): boolean {
  return text.length > 1 && text === text.toUpperCase();
}

/** "of the Harbour Authority" belongs to it, as far as it is written large. */
function endOfPhrase(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  if (next === undefined || !['of', 'for', 'to'].includes(next.folded) || words[at + 2]?.large !== true) return at + 1;
  let to = at + 2;
  while (words[to]?.large === true && words[to]?.broken !== true) to += 1;
  return to;
}

/** The most words after "of" that may belong to an office. */
const longestOffice = 4;

/** Where "minister of mines", "leader of the union" may end, the longest first. */
function longerEnds(words: readonly Word[], at: number): readonly number[] {
  if (!['of', 'for'].includes(words[at + 1]?.folded ?? '')) return [];
  const ends: number[] = [];
  for (let end = at + 3; end <= Math.min(words.length, at + 2 + longestOffice); end += 1) {
    const last = words[end - 1] as Word;
    if (last.broken || last.quoted) break;
    if (!isIgnorable(last) && !connecting.has(last.folded)) ends.unshift(end);
  }
  return ends;
}

function describes(description: string, said: readonly string[], found: readonly Named[]): boolean {
  const own = nameWords(description);
  const text = ` ${own.join(' ')} `;
  // "The director of SMK", "the museum director": described by its whole name, and any word of its names says which is meant.
  const aliases = found
    .filter((thing) => text.includes(` ${nameWords(namesOf(thing)[0] ?? '').join(' ')} `))
    .flatMap((thing) => namesOf(thing).map(nameWords));
  const isAlias = (word: string) => aliases.some((name) => name.includes(word));
  return said.every((word) => {
    const country = longFormOf(word);
    return (
      isAlias(word) ||
      (country !== undefined && text.includes(` ${country} `)) ||
      nameWords(word).every((part) => fitName([part], own) !== undefined)
    );
  });
}
