import { InvalidInput } from '../../domain/errors.js';
import type { SpanInput } from '../../domain/schema/generated.js';
import type { TextSpan } from '../../reading/proposal.js';

/**
 * The words at a position that a person gives. Words that are given with it are kept: the writer checks that they stand there.
 * @throws InvalidInput if it is not within the text
 */
export function wordsAt(
  given: Pick<SpanInput, 'start' | 'end' | 'exact' | 'pieces'>,
  characters: readonly string[],
  field: string,
): readonly [TextSpan, ...TextSpan[]] {
  const places = given.pieces ?? [given];
  const pieces = places.map(({ start, end, exact }) => {
    if (typeof start !== 'number' || typeof end !== 'number' || start >= end || end > characters.length || start < 0)
      throw new InvalidInput(`${field}: start and end must be within the ${characters.length} characters of the text`);
    return { start, end, exact: exact ?? characters.slice(start, end).join('') };
  });
  if (pieces.length === 0) throw new InvalidInput(`${field}: pieces: give at least one`);
  return pieces as unknown as readonly [TextSpan, ...TextSpan[]];
}
