import type { ClaimFilter } from '../../domain/schema/generated.js';
import type { Role } from '../../domain/vocabulary.js';
import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { idsOf, rolesIn } from '../../language/match/idsOf.js';
import { headOf, isAnybody } from '../../language/names/heads.js';
import {
  entityTypes,
  isAdminArea,
  isEvent,
  isKindOf,
  type Mention,
  mayHavePlacesWithin,
  type Named,
  namesOf,
} from '../../language/names/named.js';
import type { TextReading } from '../../language/read/read.js';
import { mentionInWords, whereInWords } from '../../language/read/said.js';
import { isIgnorable, type Word } from '../../language/words.js';
import type { RootField } from '../rootField/rootField.js';
import type { FoundClaims } from './findClaims.js';
import { maxIds } from './matchingFilter.js';
import { type Candidates, readCandidates } from './readCandidates.js';
import { unknownWords } from './unknownWords.js';

/** Finds the claims about what is named, with all other words. */
export async function findTopic(field: RootField, reading: TextReading): Promise<FoundClaims> {
  const topic = topicOf(reading);
  const { event, text, wide, area } = topic;
  const inside = wide === undefined ? [] : [...(await field.placesWithin([wide.id])).values()];
  const inArea = area?.name === undefined ? [] : [await field.placesInArea(area.name)];
  const sets = [...topic.involves, ...inside, ...inArea];
  const found = describeTopic(reading, topic);
  if (sets.length === 0 && event === undefined && text === '') return found;
  const read = await readCandidates(field, { sets, event: event?.id, ...(text !== '' && { text }), ...topic.time });
  const directed = { ...read, claims: read.claims.filter((claim) => isDirected(claim, topic.against)) };
  if (text === '' || read.claims.length > 0) return { ...found, ...idsIn(directed) };
  const words = text.split(' ');
  return {
    ...found,
    ids: [],
    claims: [],
    matched: false,
    unread: words.length === 1 ? words : await unknownWords(field, words),
  };
}

/** What is known of a topic before claims are read. */
export function describeTopic(reading: TextReading, topic = topicOf(reading)): FoundClaims {
  return {
    said: inWords(topic),
    filter: filterOf(topic),
    time: reading.time,
    matches: [],
    nearest: [],
    unread: [],
    proposition: undefined,
    mentions: reading.mentions,
    event: topic.event,
    matched: true,
  };
}

/** The ids of candidates, if these are all there are. */
export function idsIn({ claims, isComplete }: Candidates): Pick<FoundClaims, 'ids' | 'claims'> {
  return isComplete ? { ids: claims.map(({ id }) => id), claims } : {};
}

/** What a text without a predicate names. */
interface NamedTopic {
  readonly event: Named | undefined;
  readonly entities: readonly Mention[];
  /** The one thing with places within it, or that stands for an area. */
  readonly wide: Named | undefined;
  readonly area: Named | undefined;
  /** For each other name what it may mean. */
  readonly involves: readonly (readonly string[])[];
  /** "Alma against Boran": who acts, and against whom. */
  readonly against: readonly [Mention, Mention] | undefined;
  readonly text: string;
  readonly time: Pick<ClaimFilter, 'from' | 'to'>;
}

function topicOf(reading: TextReading): NamedTopic {
  const { mentions, words } = reading;
  const events = mentions.filter(isEvent);
  const [event] = events.flatMap(({ things }) => things);
  const entities = mentions.filter(({ things }) => things.some(isEntity));
  const others = wordsBeside(
    words,
    mentions.filter((one) => entities.includes(one) || events.includes(one)),
  );
  const only = (test: (thing: Named) => boolean) =>
    entities.flatMap(({ things }) => (things.length === 1 && things.every(test) ? things : []))[0];
  const wide = only(mayHavePlacesWithin);
  const area = wide === undefined ? only(isAdminArea) : undefined;
  const narrow = entities.filter(({ things }) => (wide ?? area) === undefined || things[0] !== (wide ?? area));
  return {
    event,
    entities,
    wide,
    area,
    against: againstIn(words, entities),
    involves: narrow.slice(0, 10).map(idsAnywhere),
    text: others.map(({ text }) => text.replace(/'s?$/, '')).join(' '),
    time: timeFilter(reading),
  };
}

function filterOf({ involves, against, wide, area, event, text, time }: NamedTopic): ClaimFilter {
  const actor = against && { any: idsAnywhere(against[0]), roles: [...acting] };
  const all = [...(actor ? [actor] : []), ...involves.map((any) => ({ any: [...any] }))];
  return {
    ...(all.length > 0 && { involves: all.slice(0, 10) }),
    ...(wide !== undefined && { within: wide.id }),
    ...(area?.name !== undefined && { adminArea: area.name }),
    ...(event !== undefined && { event: event.id }),
    ...(text !== '' && { text }),
    ...time,
  };
}

/** What a name may mean, wherever it stands. */
function idsAnywhere(mention: Mention): string[] {
  return [...idsOf(mention, { isLocative: true })].slice(0, maxIds);
}

function inWords({ entities, wide, area, event, text, against }: NamedTopic): string {
  const words = text.split(' ');
  const isDirectedAt = against === undefined ? [] : [`in which ${mentionInWords(against[0])} acts`];
  const conditions = [
    ...(event === undefined ? [] : [`describe the event “${namesOf(event)[0] ?? ''}”`]),
    ...(entities.length === 0 ? [] : [`involve ${entities.map((one) => placeInWords(one, wide, area)).join(' and ')}`]),
    ...(text === '' ? [] : [`have the ${words.length === 1 ? 'word' : 'words'} ${words.join(', ')}`]),
    ...isDirectedAt,
  ];
  return conditions.length === 0 ? 'of any kind' : `that ${conditions.join(' and ')}`;
}

function placeInWords(mention: Mention, wide: Named | undefined, area: Named | undefined): string {
  const [thing] = mention.things;
  if (thing !== undefined && thing === wide) return whereInWords(mention);
  return thing !== undefined && thing === area ? `a place in ${mentionInWords(mention)}` : mentionInWords(mention);
}

const acting: readonly Role[] = ['ACTOR', 'CONTROLLER'];

/** Two names with "against" between them. */
function againstIn(words: readonly Word[], entities: readonly Mention[]): NamedTopic['against'] {
  const one = entities.find(({ to }) => words[to]?.folded === 'against');
  const other = one && entities.find(({ from }) => from === one.to + 1);
  return one && other && [one, other];
}

/** Whether the first acts; the other does not, or both do: direction is never lost. */
function isDirected(claim: ComparedClaim, against: NamedTopic['against']): boolean {
  if (against === undefined) return true;
  const [one, other] = against.map((mention) => rolesIn(claim, idsOf(mention, { isLocative: true }))) as [
    Role[],
    Role[],
  ];
  return one.some((role) => acting.includes(role)) && other.length > 0;
}

function isEntity({ __typename }: Named): boolean {
  return entityTypes.includes(__typename);
}

const joining: ReadonlySet<string> = new Set(
  'in at from to into onto on by near against with between over through during inside outside around of for about and as vs versus'.split(
    ' ',
  ),
);

function wordsBeside(words: readonly Word[], mentions: readonly Mention[]): readonly Word[] {
  return words.filter((word, at) => {
    if (mentions.some(({ from, to }) => at >= from && at < to) || isIgnorable(word)) return false;
    if (word.quoted) return true;
    if (joining.has(word.folded)) return false;
    if (isBesideWhatItSays(words, at, mentions)) return false;
    if (word.folded === 'event' && mentions.some(isEvent)) return false;
    return !(mentions.length > 0 && (headOf(word.folded) !== undefined || isAnybody(word.folded)));
  });
}

/** "The vessel Mirra", "the Mirra, a vessel": the word only says what the thing beside it is. */
function isBesideWhatItSays(words: readonly Word[], at: number, mentions: readonly Mention[]): boolean {
  const { folded, large, broken } = words[at] as Word;
  return (
    !large &&
    mentions.some(
      ({ from, to, things }) =>
        ((to === at && !broken) || (from === at + 1 && words[from]?.broken !== true)) &&
        things.every((thing) => isKindOf(folded, thing)),
    )
  );
}

export function timeFilter({ time }: TextReading): Pick<ClaimFilter, 'from' | 'to'> {
  return { ...(time?.from && { from: time.from }), ...(time?.to && { to: time.to }) };
}
