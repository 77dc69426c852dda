import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { asRead, mainDirection } from './asRead.js';
import { readableGlyphs } from './readableGlyphs.js';

/** Words that stand beside each other on a page, in points from its upper left corner. */
export interface Fragment {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** The line on which the letters stand, downwards. */
  readonly y: number;
  readonly size: number;
  /** Not upright, as a name in the margin may be. */
  readonly turned: boolean;
}

interface Item extends Fragment {
  /** Which of the page it is, in the order in which it is drawn. */
  readonly index: number;
  readonly spaceAfter: boolean;
}

/** The most pieces of text of a page: one of letters placed one by one has some ten thousand. */
const maxItems = 200_000;

/** The words of a page, row by row. */
export async function fragmentsOf(page: PDFPageProxy): Promise<readonly Fragment[]> {
  const { transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false });
  const placed: Item[] = [];
  for (const item of items.slice(0, maxItems)) {
    if (!('str' in item)) continue;
    const last = placed.at(-1);
    if (item.str.trim() === '') {
      if (last !== undefined && item.str !== '') placed[placed.length - 1] = { ...last, spaceAfter: true };
      continue;
    }
    placed.push(placedItem(item, transform as readonly number[], placed.length));
  }
  const direction = mainDirection(placed);
  const rows = rowsOf(placed.filter(({ turned }) => !turned));
  const upright = rows.flatMap((row) => joined(row, direction));
  return [...upright, ...placed.filter(({ turned }) => turned)];
}

interface TextItem {
  readonly str: string;
  readonly width: number;
  readonly transform: readonly number[];
}

function placedItem({ str, width, transform }: TextItem, view: readonly number[], index: number): Item {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = multiply(view, transform);
  return {
    text: readableGlyphs(str),
    x: e,
    right: e + width,
    y: f,
    size: Math.hypot(c, d) || 1,
    turned: Math.abs(b) > Math.abs(a) / 4 || a < 0,
    index,
    spaceAfter: false,
  };
}

function multiply(one: readonly number[], other: readonly number[]): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** Groups what stands on one line, from the top; marks that are raised a little belong to their line. */
export function rowsOf<T extends Fragment>(fragments: readonly T[]): readonly (readonly T[])[] {
  const rows: T[][] = [];
  for (const fragment of [...fragments].sort((one, other) => one.y - other.y)) {
    const row = rows.at(-1);
    const [first] = row ?? [];
    if (row !== undefined && first !== undefined && fragment.y - first.y < Math.max(first.size, fragment.size) * 0.45) {
      row.push(fragment);
    } else {
      rows.push([fragment]);
    }
  }
  return rows.map((row) => row.sort((one, other) => one.x - other.x));
}

/** How wide a gap between two columns is at least, in the size of the letters: for words drawn one after the other, and for others. */
const gapWithin = 2;
const gapBetween = 0.6;
const wordGap = 0.17;

/** Joins the pieces of a row that stand close to each other. */
function joined(row: readonly Item[], direction: 'left' | 'right'): readonly Fragment[] {
  const groups: Item[][] = [];
  for (const item of row) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group !== undefined && last !== undefined && !isGap(last, item)) group.push(item);
    else groups.push([item]);
  }
  return groups.map((group) => {
    const [first] = group as [Item];
    const size = Math.max(...group.map((item) => item.size));
    return { ...first, text: textOf(group, direction), right: Math.max(...group.map(({ right }) => right)), size };
  });
}

function isGap(last: Item, next: Item): boolean {
  const follows = Math.abs(next.index - last.index) === 1;
  return next.x - last.right > (follows ? gapWithin : gapBetween) * Math.min(last.size, next.size);
}

/** The text of some pieces that stand from left to right. */
function textOf(group: readonly Item[], direction: 'left' | 'right'): string {
  const order = asRead(group, direction);
  const pieces = order.map((at, index) => {
    const text = group[at]?.text ?? '';
    const next = order[index + 1];
    return next !== undefined && isApart(group, at, next) ? `${text} ` : text;
  });
  return pieces.join('').replace(/\s+/g, ' ').trim();
}

function isApart(group: readonly Item[], at: number, next: number): boolean {
  const [left, right] = [group[Math.min(at, next)], group[Math.max(at, next)]];
  // Where the direction changes, a word ends.
  if (Math.abs(at - next) > 1 || left === undefined || right === undefined) return true;
  return left.spaceAfter || right.x - left.right > wordGap * left.size;
}
