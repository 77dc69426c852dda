import { z } from 'zod';
import * as f from './fields.js';

const maxPieces = 50;

/** One stretch of the text. */
const piece = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), exact: f.prose(5_000).optional() })
  .refine((p) => p.start < p.end, f.rule(['start', 'end'], 'must start before it ends'));

/**
 * A position in the text of the document. A quotation that something interrupts ("he said") has several pieces; the span then is
 * the first of them.
 */
export const span = z
  .strictObject({
    start: z.int().min(0).optional(),
    end: z.int().min(0).optional(),
    exact: f.prose(5_000).optional(),
    prefix: f.prose(500).optional(),
    suffix: f.prose(500).optional(),
    pieces: z.array(piece).min(1, 'must not be empty: leave it out').max(maxPieces).optional(),
  })
  .refine(
    (s) => s.pieces !== undefined || (s.start !== undefined && s.end !== undefined),
    f.rule(['start', 'end', 'pieces'], 'needs start and end, or pieces with these'),
  )
  .refine(
    (s) => s.start === undefined || s.end === undefined || s.start < s.end,
    f.rule(['start', 'end'], 'must start before it ends'),
  )
  .refine(
    ({ pieces = [] }) => pieces.every(({ start }, index) => index === 0 || (pieces[index - 1]?.end ?? 0) <= start),
    f.rule(['pieces'], 'pieces must be in the order of the text and must not overlap'),
  )
  .refine(
    ({ pieces: [first] = [], ...own }) =>
      first === undefined ||
      (['start', 'end', 'exact'] as const).every((name) => own[name] === undefined || own[name] === first[name]),
    f.rule(['start', 'end', 'exact', 'pieces'], 'start, end and exact must be those of the first piece, or left out'),
  )
  .transform(firstPiece);

interface Span {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly exact?: string | undefined;
  readonly pieces?: readonly z.infer<typeof piece>[] | undefined;
}

/** The span is the first piece; one piece alone is no list. */
function firstPiece<S extends Span>({ pieces, ...own }: S) {
  const { start = 0, end = 0, exact } = { ...own, ...pieces?.[0] };
  const several = pieces !== undefined && pieces.length > 1 ? { pieces } : {};
  return { ...own, start, end, ...(exact === undefined ? {} : { exact }), ...several };
}
