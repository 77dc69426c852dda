import type { ClaimFilter } from '../../domain/schema/generated.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import type { Match } from '../../language/match/matching.js';
import { hasWords, type Mention, type Named, namesOf } from '../../language/names/named.js';
import type { Proposition } from '../../language/read/proposition.js';
import type { Known, TextReading } from '../../language/read/read.js';
import { propositionInWords } from '../../language/read/said.js';
import { isIgnorable, nameWords } from '../../language/words.js';
import type { RootField } from '../rootField/rootField.js';
import { findTopic, idsIn, timeFilter } from './findTopic.js';
import { readCandidates } from './readCandidates.js';
import { understand } from './understand.js';
import { unknownWords } from './unknownWords.js';

/** The claims that a text is about. */
export interface FoundClaims {
  /** What the text was taken to say, as claims, without its time: `that the actor Islamic State seized the place Mosul`. */
  readonly said: string;
  readonly filter: ClaimFilter;
  /** The ids of all claims that the filter finds, in no view; absent if they are not all known. */
  readonly ids?: readonly string[];
  /** These claims, as they were compared. */
  readonly claims?: readonly ComparedClaim[];
  /** Whether the graph has such claims, as far as this is known before they are read. */
  readonly matched: boolean;
  /** More claims may say it than were compared: the filter finds those that have its words. */
  readonly tooMany?: true;
  /** Claims that say it, and if there are none those that are nearest. */
  readonly matches: readonly Match[];
  readonly nearest: readonly Match[];
  /** Words that were not understood. */
  readonly unread: readonly string[];
  /** The predicate; undefined if the text only names what claims are about. */
  readonly proposition: Proposition | undefined;
  readonly mentions: readonly Mention[];
  readonly time: TextReading['time'];
  /** The event that it names. */
  readonly event: Named | undefined;
}

/** Finds the claims that say what was read; of a name or a topic, those about it. */
export async function findClaims(field: RootField, reading: TextReading, known: Known): Promise<FoundClaims> {
  const { propositions, mentions } = reading;
  if (propositions.length === 0) return findTopic(field, reading);
  const found = await understand(field, reading, known);
  const { proposition, matches, nearest, filter, ids, isComplete, unread } = found;
  const said = propositionInWords(proposition ?? (propositions[0] as Proposition));
  const own = { matches, nearest, unread, proposition, mentions, event: undefined, time: reading.time };
  const claims = ids && matches.map(({ claim }) => claim);
  if (matches.length > 0 || !isComplete)
    return {
      ...own,
      said,
      filter,
      ...(ids && { ids }),
      ...(claims && { claims }),
      ...(!isComplete && { tooMany: true as const }),
      matched: true,
    };
  const event = eventOf(reading, known);
  if (event === undefined)
    return { ...own, said, filter, ...(ids && { ids }), matched: false, unread: await unknownOf(field, unread, known) };
  const time = timeFilter(reading);
  const described = await readCandidates(field, { event: event.id, ...time });
  return {
    ...own,
    nearest: [],
    unread: [],
    event,
    said: `that describe the event “${namesOf(event)[0] ?? ''}”`,
    filter: { event: event.id, ...time },
    ...idsIn(described),
    matched: true,
  };
}

/** "The fighting": an event whose name has the noun and all else that is said. */
function eventOf({ propositions, words }: TextReading, { names }: Known): Named | undefined {
  if (!propositions.some(({ sense }) => sense.isNoun)) return undefined;
  const said = words
    .filter((word) => !isIgnorable(word) && !little.has(word.folded))
    .flatMap(({ folded }) => nameWords(folded));
  const events = names.filter(
    (thing) => thing.__typename === 'Event' && namesOf(thing).some((name) => hasWords(name, said)),
  );
  return events.length === 1 ? events[0] : undefined;
}

const little: ReadonlySet<string> = new Set('for of in at on by near around from to with about'.split(' '));

/** Of words that no claim has that was compared, those that no claim has at all. */
async function unknownOf(field: RootField, words: readonly string[], { names }: Known): Promise<readonly string[]> {
  const named = new Set(names.flatMap((thing) => namesOf(thing).flatMap(nameWords)));
  const few = words
    .slice(0, 8)
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !nameWords(text).every((word) => named.has(word)));
  const unknown = new Set(await unknownWords(field, few));
  // What is written as a name, and is none that is known, is not understood, whatever texts have the word.
  return few.filter((text) => unknown.has(text) || (/^\p{Lu}/u.test(text) && /\p{Ll}/u.test(text)));
}
