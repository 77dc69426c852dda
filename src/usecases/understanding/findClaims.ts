import type { ClaimFilter } from '../../domain/schema/generated.js';
import { rootQueries } from '../../graph/reading/rootQueries.js';
import { hiddenFields, type ResponseMap } from '../../graph/shape/selection.js';
import type { Match } from '../../language/match/match.js';
import { idsOf } from '../../language/match/match.js';
import { headOf, isAnybody } from '../../language/names/heads.js';
import {
  entityTypes,
  hasWords,
  isAdminArea,
  isEvent,
  type Mention,
  mayHavePlacesWithin,
  type Named,
  namesOf,
} from '../../language/names/named.js';
import type { Proposition } from '../../language/read/proposition.js';
import type { Known, TextReading } from '../../language/read/read.js';
import { mentionInWords, propositionInWords, whereInWords } from '../../language/read/said.js';
import { isIgnorable, nameWords, type Word } from '../../language/words.js';
import type { RootField } from '../rootField/rootField.js';
import { maxIds } from './matchingFilter.js';
import { understand } from './understand.js';

/** The claims that a text is about. */
export interface FoundClaims {
  /** What the text was taken to say, as claims, without its time: `that ACTOR Islamic State seized PLACE Mosul`. */
  readonly said: string;
  readonly filter: ClaimFilter;
  /** Whether the graph has such claims, as far as this is known before they are read. */
  readonly matched: boolean;
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
  if (propositions.length === 0) return checked(field, aboutTopic(reading));
  const found = await understand(field, reading, known);
  const { proposition, matches, nearest, filter, isComplete, unread } = found;
  const said = propositionInWords(proposition ?? (propositions[0] as Proposition));
  const own = { matches, nearest, unread, proposition, mentions, event: undefined, time: reading.time };
  if (matches.length > 0 || !isComplete) return { ...own, said, filter, matched: true };
  const event = eventOf(reading, known);
  if (event === undefined)
    return { ...own, said, filter, matched: false, unread: await unknownOf(field, unread, known) };
  const time = timeFilter(reading);
  return {
    ...own,
    nearest: [],
    unread: [],
    event,
    said: `that describe the event “${namesOf(event)[0] ?? ''}”`,
    filter: { event: event.id, ...time },
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

/** Whether claims have the words beside the names: engines are asked, for texts have them in any form. */
async function checked(field: RootField, topic: FoundClaims): Promise<FoundClaims> {
  const { filter } = topic;
  if (!filter.text) return topic;
  const words = filter.text.split(' ');
  const counted = (own: ClaimFilter) =>
    rootQueries.claims({ filter: own, first: 0 }, { ClaimConnection: hiddenFields('totalCount') });
  const each = words.length === 1 ? [] : words.slice(0, 8).map((text) => counted({ text }));
  const [all, ...own] = await field.askAll<ResponseMap>([counted(filter), ...each]);
  if (Number(all?.[' totalCount']) > 0) return topic;
  const unread =
    own.length === 0
      ? words
      : words.filter((_, index) => own[index] !== undefined && Number(own[index][' totalCount']) === 0);
  return { ...topic, matched: false, unread };
}

/** Of words that no claim has that was compared, those that no claim has at all. */
async function unknownOf(field: RootField, words: readonly string[], { names }: Known): Promise<readonly string[]> {
  const named = new Set(names.flatMap((thing) => namesOf(thing).flatMap(nameWords)));
  const few = words
    .slice(0, 8)
    .filter((text) => /[\p{L}\p{N}]/u.test(text) && !nameWords(text).every((word) => named.has(word)));
  if (few.length === 0) return few;
  const found = await field.askAll<ResponseMap>(
    few.map((text) =>
      rootQueries.claims({ filter: { text }, first: 0 }, { ClaimConnection: hiddenFields('totalCount') }),
    ),
  );
  return few.filter((_, index) => Number(found[index]?.[' totalCount']) === 0);
}

/** Claims about what is named, with all other words. */
function aboutTopic(reading: TextReading): FoundClaims {
  const { mentions, words } = reading;
  const events = mentions.filter(isEvent);
  const [event] = events.flatMap(({ things }) => things);
  const entities = mentions.filter(({ things }) => things.some(isEntity));
  const others = wordsBeside(
    words,
    mentions.filter((one) => entities.includes(one) || events.includes(one)),
  );
  const [wide] = entities.flatMap(({ things }) =>
    things.length === 1 && things.every(mayHavePlacesWithin) ? things : [],
  );
  const [area] =
    wide !== undefined
      ? []
      : entities.flatMap(({ things }) => (things.length === 1 && things.every(isAdminArea) ? things : []));
  const narrow = entities.filter(({ things }) => (wide ?? area) === undefined || things[0] !== (wide ?? area));
  const involves = narrow.map((mention) => ({
    any: [...idsOf(mention, { isLocative: true })].slice(0, maxIds),
  }));
  const text = others.map(({ text: own }) => own.replace(/'s?$/, '')).join(' ');
  const filter: ClaimFilter = {
    ...(involves.length > 0 && { involves: involves.slice(0, 10) }),
    ...(wide !== undefined && { within: wide.id }),
    ...(area?.name !== undefined && { adminArea: area.name }),
    ...(event !== undefined && { event: event.id }),
    ...(text !== '' && { text }),
    ...timeFilter(reading),
  };
  const conditions = [
    ...(event === undefined ? [] : [`describe the event “${namesOf(event)[0] ?? ''}”`]),
    ...(entities.length === 0 ? [] : [`involve ${entities.map((one) => placeInWords(one, wide, area)).join(' and ')}`]),
    ...(text === '' ? [] : [`have the ${others.length === 1 ? 'word' : 'words'} ${text.split(' ').join(', ')}`]),
  ];
  return {
    said: conditions.length === 0 ? 'of any kind' : `that ${conditions.join(' and ')}`,
    time: reading.time,
    filter,
    matched: true,
    matches: [],
    nearest: [],
    unread: [],
    proposition: undefined,
    mentions,
    event,
  };
}

function placeInWords(mention: Mention, wide: Named | undefined, area: Named | undefined): string {
  const [thing] = mention.things;
  if (thing !== undefined && thing === wide) return whereInWords(mention);
  return thing !== undefined && thing === area ? `a place in ${mentionInWords(mention)}` : mentionInWords(mention);
}

function isEntity({ __typename }: Named): boolean {
  return entityTypes.includes(__typename);
}

const joining: ReadonlySet<string> = new Set(
  'in at from to into onto on by near against with between over through during inside outside around of for about and as'.split(
    ' ',
  ),
);

function wordsBeside(words: readonly Word[], mentions: readonly Mention[]): readonly Word[] {
  return words.filter((word, at) => {
    if (mentions.some(({ from, to }) => at >= from && at < to) || isIgnorable(word)) return false;
    if (word.quoted) return true;
    if (joining.has(word.folded)) return false;
    return !(mentions.length > 0 && (headOf(word.folded) !== undefined || isAnybody(word.folded)));
  });
}

function timeFilter({ time }: TextReading): Pick<ClaimFilter, 'from' | 'to'> {
  return { ...(time?.from && { from: time.from }), ...(time?.to && { to: time.to }) };
}
