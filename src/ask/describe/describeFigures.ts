import { numbersOf } from '../../domain/quantity.js';
import type { AskFactsQuery } from '../generated.js';
import {
  type ClaimPage,
  describeClaims,
  describeNone,
  describeRead,
  describeRest,
  maxListed,
  whoSays,
} from '../names/claims.js';
import { countOf, sentence, unended } from '../sentences.js';

type Figure = AskFactsQuery['claims']['nodes'][number];

/** Lists the figures of claims; they are never added up. Where acts are counted and none has a figure, the claims are. */
export function describeFigures(
  page: ClaimPage<Figure>,
  { isOfActs, isOften } = { isOfActs: false, isOften: false },
): readonly string[] {
  const { nodes, totalCount } = page;
  const given = nodes.flatMap((claim) => (claim.quantity === null ? [] : [{ ...claim, quantity: claim.quantity }]));
  if (isOften || (given.length === 0 && isOfActs))
    return [
      sentence(
        `${countOf(totalCount, 'claim')} ${totalCount === 1 ? 'is' : 'are'} like that; some may tell of the same`,
      ),
      ...describeClaims(page, ''),
    ];
  if (given.length === 0) return [describeNone(page, 'Claims are like that, and none of them gives a figure.')];
  const lines = given
    .slice(0, maxListed)
    .map((claim) => sentence(`${figureOf(claim.quantity)}, ${whoSays(claim)}: ${unended(claim.text)}`));
  return [...lines, ...describeRest(given.length, lines.length), ...describeRead(page)];
}

/** "4 people", "at least 2 people, approximately". */
export function figureOf({ low, best, high, unit, vague, impossible }: NonNullable<Figure['quantity']>): string {
  const number = best !== null ? String(best) : low !== null && high !== null ? `${low} to ${high}` : undefined;
  const open = low !== null ? `at least ${low}` : high !== null ? `at most ${high}` : 'an unknown number of';
  const one = number === '1' && unit === 'people' ? 'person' : unit;
  return `${number ?? open} ${one}${vague ? ', approximately' : ''}${impossible ? `, with numbers that cannot all be right (${numbersOf({ low, best, high }).join(', ')})` : ''}`;
}
