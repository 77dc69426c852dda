import type { ComparedClaim } from '../../language/match/comparedClaim.js';
import { entityTypes, type Named } from '../../language/names/named.js';
import type { Known, TextReading } from '../../language/read/read.js';
import { propositionInWords } from '../../language/read/said.js';
import type { FoundClaims } from './findClaims.js';
import { describeTopic } from './findTopic.js';
import { compareClaims } from './understand.js';

/** As `findClaims`, among a few claims that were read already: that others say it too is left open. Of a topic no claim is known. */
export function findAmong(claims: readonly ComparedClaim[], reading: TextReading): FoundClaims {
  const { propositions, mentions, time } = reading;
  const [first] = propositions;
  if (first === undefined) {
    const topic = describeTopic(reading);
    return topic.filter.text ? { ...topic, matched: false, unread: topic.filter.text.split(' ') } : topic;
  }
  const { proposition = first, ...found } = compareClaims(reading, { claims, near: [], isComplete: true }, []);
  const said = propositionInWords(proposition);
  return {
    ...found,
    said,
    proposition,
    ids: found.ids ?? [],
    mentions,
    time,
    event: undefined,
    matched: found.matches.length > 0,
  };
}

/** What is known, also by the ids of things, with the names and predicates of a few claims. */
export function knownWith({ names, predicates }: Known, claims: readonly ComparedClaim[]): Known {
  const had = new Set(names.map(({ id }) => id));
  const others = claims.flatMap(({ participants }) => participants.filter(({ id }) => !had.has(id)));
  const named = others.map(({ id, name, isPlace }): Named => ({ __typename: isPlace ? 'Place' : otherType, id, name }));
  return {
    names: [
      ...names.map((thing) => ({ matched: thing.id, ...thing })),
      ...new Map(named.map((thing) => [thing.id, thing])).values(),
    ],
    predicates: new Set([...predicates, ...claims.map(({ predicate }) => predicate)]),
  };
}

const otherType = entityTypes.at(-1) ?? '';
