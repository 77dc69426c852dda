import { z } from 'zod';
import * as f from './fields.js';

const maxPieces = 50;

/** A stretch of the text of a document, in Unicode code points. */
export interface TextPiece {
  readonly start: number;
  readonly end: number;
  readonly exact?: string | undefined;
}

const piece = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), exact: f.prose(5_000).optional() })
  .refine((p) => p.start < p.end, f.rule(['start', 'end'], 'must start before it ends'));

const place = {
  start: z.int().min(0).optional(),
  end: z.int().min(0).optional(),
  exact: f.prose(5_000).optional(),
};
const pieces = z.array(piece).min(1, 'must not be empty: leave it out').max(maxPieces).optional();

interface Span {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly exact?: string | undefined;
  readonly pieces?: readonly TextPiece[] | undefined;
}

const rules: readonly (readonly [holds: (span: Span) => boolean, rule: ReturnType<typeof f.rule>])[] = [
  [
    (s) => s.pieces !== undefined || (s.start !== undefined && s.end !== undefined),
    f.rule(['start', 'end', 'pieces'], 'needs start and end, or pieces with these'),
  ],
  [
    (s) => s.start === undefined || s.end === undefined || s.start < s.end,
    f.rule(['start', 'end'], 'must start before it ends'),
  ],
  [
    ({ pieces: all = [] }) => all.every(({ start }, index) => index === 0 || (all[index - 1]?.end ?? 0) <= start),
    f.rule(['pieces'], 'pieces must be in the order of the text and must not overlap'),
  ],
  [
    ({ pieces: [first] = [], ...own }) =>
      first === undefined ||
      (['start', 'end', 'exact'] as const).every((name) => own[name] === undefined || own[name] === first[name]),
    f.rule(['start', 'end', 'exact', 'pieces'], 'start, end and exact must be those of the first piece, or left out'),
  ],
];

function checked<S extends z.ZodType<Span>>(schema: S): S {
  return rules.reduce((all, [holds, rule]) => all.refine(holds, rule), schema);
}

/**
 * A position in the text of the document. A quotation that something interrupts ("he said") has several pieces; the span then is
 * the first of them.
 */
export const span = checked(
  z.strictObject({ ...place, prefix: f.prose(500).optional(), suffix: f.prose(500).optional(), pieces }),
).transform(firstPiece);

/** The position of words of which nothing around them is kept: those that introduce a statement, or name its source. */
export const wordsSpan = checked(z.strictObject({ ...place, pieces })).transform(firstPiece);

/** Where the document mentions what the claim is about: "the group", for an entity that it names elsewhere. */
export const mentions = z
  .array(
    z
      .strictObject({ entity: f.key, start: z.int().min(0), end: z.int().min(0), exact: f.prose(500).optional() })
      .refine((p) => p.start < p.end, f.rule(['start', 'end'], 'must start before it ends')),
  )
  .max(100, 'must not have more than 100 items');

/** The span is the first piece; one piece alone is no list. */
function firstPiece<S extends Span>({ pieces: all, ...own }: S) {
  const { start = 0, end = 0, exact } = { ...own, ...all?.[0] };
  const several = all !== undefined && all.length > 1 ? { pieces: all } : {};
  return { ...own, start, end, ...(exact === undefined ? {} : { exact }), ...several };
}

/** The pieces of a position: one, unless something interrupts it. */
export function piecesOfSpan({
  pieces: all,
  start,
  end,
  exact,
}: TextPiece & { readonly pieces?: readonly TextPiece[] | undefined }): readonly TextPiece[] {
  return all ?? [{ start, end, exact }];
}
