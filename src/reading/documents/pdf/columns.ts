import { type Fragment, rowsOf } from './fragments.js';

/** A line of a column. */
export interface Line {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** The edges of its column. */
  readonly left: number;
  readonly end: number;
  /** A row of a table: it is no part of a sentence that goes on. */
  readonly isRow: boolean;
}

/** The lines of a block, which are read one below the other. */
export type Block = readonly Line[];

/** The blocks of a page as they are read: column by column, and what goes over several columns between them. */
export function readingOrder(fragments: readonly Fragment[]): readonly Block[] {
  const upright = fragments.filter(({ turned }) => !turned);
  const turned = fragments.filter((fragment) => fragment.turned).map((fragment) => blockOf([fragment]));
  return [...blocksIn(upright, 3), ...turned];
}

function blocksIn(fragments: readonly Fragment[], depth: number): readonly Block[] {
  const gutter = depth === 0 ? undefined : gutterOf(fragments);
  if (gutter === undefined) return fragments.length === 0 ? [] : [blockOf(fragments)];
  const across = fragments.filter(({ x, right }) => x < gutter && right > gutter).sort((one, other) => one.y - other.y);
  const crossing = new Set(across);
  const ends = [...across.map(({ y }) => y), Number.POSITIVE_INFINITY];
  return ends.flatMap((end, index) => {
    const start = ends[index - 1] ?? Number.NEGATIVE_INFINITY;
    const band = fragments.filter((one) => !crossing.has(one) && one.y > start && one.y <= end);
    const sides = [band.filter(({ right }) => right <= gutter), band.filter(({ x }) => x >= gutter)];
    const own = across[index];
    return [...sides.flatMap((side) => blocksIn(side, depth - 1)), ...(own === undefined ? [] : [blockOf([own])])];
  });
}

/** Lines in each of two columns at least, and how long they are: shorter ones are the cells of a table. */
const minLines = 3;
const minLength = 15;
/** How much of a page may go over both of its columns: titles, tables, captions. */
const maxAcross = 0.35;

/** Where a page is split into two columns, if it is: with text left and right of it, side by side, and little that crosses it. */
function gutterOf(fragments: readonly Fragment[]): number | undefined {
  if (fragments.length < 2 * minLines) return undefined;
  const edges = [...new Set(fragments.map(({ x }) => Math.round(x)))].slice(0, 200);
  const found = edges.flatMap((edge) => {
    const x = edge - 1;
    const left = fragments.filter(({ right }) => right <= x);
    const right = fragments.filter((fragment) => fragment.x >= x);
    const across = fragments.length - left.length - right.length;
    const isGutter =
      left.length >= minLines &&
      right.length >= minLines &&
      across <= maxAcross * fragments.length &&
      Math.min(lengthOf(left), lengthOf(right)) >= minLength &&
      areBeside(left, right);
    return isGutter ? [{ x, across, balance: Math.abs(left.length - right.length) }] : [];
  });
  return found.sort((one, other) => one.across - other.across || one.balance - other.balance)[0]?.x;
}

/** The length of a line as it usually is. */
function lengthOf(fragments: readonly Fragment[]): number {
  const lengths = fragments.map(({ text }) => text.length).sort((one, other) => one - other);
  return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

/** Whether half of the shorter column stands beside the other one. */
function areBeside(left: readonly Fragment[], right: readonly Fragment[]): boolean {
  const [a, b] = [extentOf(left), extentOf(right)];
  const shared = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return shared >= 0.5 * Math.min(a.bottom - a.top, b.bottom - b.top) && shared > 0;
}

function extentOf(fragments: readonly Fragment[]): { readonly top: number; readonly bottom: number } {
  let [top, bottom] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { y } of fragments) [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  return { top, bottom };
}

function blockOf(fragments: readonly Fragment[]): Block {
  const left = Math.min(...fragments.map(({ x }) => x));
  const end = Math.max(...fragments.map(({ right }) => right));
  return rowsOf(fragments).map((row) => ({
    text: row.map(({ text }) => text).join(' '),
    x: row[0]?.x ?? left,
    right: row.at(-1)?.right ?? end,
    y: row[0]?.y ?? 0,
    size: Math.max(...row.map(({ size }) => size)),
    left,
    end,
    isRow: row.length > 1,
  }));
}
