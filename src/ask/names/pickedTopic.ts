import { pickClaims } from '../../language/match/pickClaims.js';
import type { Superlative } from '../../language/superlatives.js';
import type { FoundClaims } from '../../usecases/understanding/findClaims.js';
import type { ParseFailure } from '../parseFailure.js';
import { countOf, sentence, sideBySide } from '../sentences.js';
import type { Topic } from './topic.js';

/** The topic of those claims only that a superlative picks; or why none can be picked. */
export function pickedTopic(
  topic: Topic,
  { claims }: Pick<FoundClaims, 'claims'>,
  pick: Superlative,
): Topic | ParseFailure {
  const what = pick.by === 'time' ? 'time' : 'figure';
  if (claims === undefined)
    return { problem: `Too many claims are like that to find ${pick.said} of them`, unread: [], candidates: [] };
  const { claims: picked, unknown, isSettled } = pickClaims(claims, pick);
  if (picked.length === 0) {
    const problem =
      claims.length === 0 ? 'No claim is like that' : `Claims are like that, but none of them has a ${what}`;
    return {
      problem: pick.nth > 1 && claims.length > 0 ? `Only ${countOf(claims.length, 'claim')} are like that` : problem,
      unread: [],
      candidates: [],
      near: claims,
    };
  }
  const ids = new Set(picked.map(({ id }) => id));
  const overlapping = isSettled ? [] : [sentence(`The known times do not settle which of these is ${pick.said}`)];
  const undated =
    unknown.length === 0
      ? []
      : [
          sentence(
            `Without a known ${what}: ${sideBySide(
              unknown.map(({ text }) => text),
              3,
            )}`,
          ),
        ];
  return {
    ...topic,
    filter: { ids: [...ids] },
    ids: [...ids],
    matches: topic.matches.filter(({ claim }) => ids.has(claim.id)),
    said: `${topic.said}: ${pick.said} of ${countOf(claims.length, 'claim')}`,
    remarks: [...overlapping, ...undated],
    ...(pick.by === 'figure' && { byFigure: true as const }),
  };
}
