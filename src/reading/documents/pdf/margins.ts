import { type Fragment, rowsOf } from './fragments.js';

/** Pages without what repeats at their upper and lower edges, and that once each, as on its first page. */
interface WithoutMargins {
  readonly pages: readonly (readonly Fragment[])[];
  readonly repeated: readonly string[];
}

/** How many lines at an edge of a page may be a header or a footer. */
const edgeLines = 3;
/** On how many pages it stands: on most of the left or of the right ones. */
const share = 0.4;
/** How far apart on its pages, in points. */
const drift = 15;

interface EdgeLine {
  readonly page: number;
  readonly fragments: readonly Fragment[];
  readonly text: string;
  readonly y: number;
}

/** Takes out headers and footers: lines that stand at the same place of several pages, but for the number of the page. */
export function withoutMargins(pages: readonly (readonly Fragment[])[]): WithoutMargins {
  const groups = new Map<string, EdgeLine[]>();
  const edges = pages.flatMap((fragments, page) => edgesOf(page, fragments));
  for (const [at, lines] of edges.entries()) {
    for (const line of lines) {
      for (const key of keysOf(line)) {
        const name = `${at % 2} ${key}`;
        groups.set(name, [...(groups.get(name) ?? []), line]);
      }
    }
  }
  const needed = Math.max(2, Math.ceil(share * pages.length));
  const margins = [...groups.values()]
    .map(together)
    .filter((lines) => pagesOf(lines) >= needed)
    .flat();
  const repeating = new Set(margins.flatMap(({ fragments }) => fragments));
  const outer = edges.flatMap((lines) => leading(lines, (line) => isAmong(line, repeating)));
  const taken = new Set(outer.flatMap(({ fragments }) => fragments));
  return {
    pages: pages.map((fragments) => fragments.filter((fragment) => !taken.has(fragment))),
    repeated: firstOfEach(outer),
  };
}

function leading<T>(all: readonly T[], holds: (one: T) => boolean): readonly T[] {
  const end = all.findIndex((one) => !holds(one));
  return end < 0 ? all : all.slice(0, end);
}

function isAmong({ fragments }: EdgeLine, some: ReadonlySet<Fragment>): boolean {
  return fragments.every((fragment) => some.has(fragment));
}

/** The lines at the upper and at the lower edge of a page, the outermost first. */
function edgesOf(page: number, fragments: readonly Fragment[]): readonly (readonly EdgeLine[])[] {
  const rows = rowsOf(fragments.filter(({ turned }) => !turned)).map((row) => ({
    page,
    fragments: row,
    text: row.map(({ text }) => text).join(' '),
    y: row[0]?.y ?? 0,
  }));
  // The only lines of a page are its text.
  const count = Math.min(edgeLines, Math.floor(rows.length / 2));
  return [rows.slice(0, count), rows.slice(rows.length - count).reverse()];
}

/** The text; and with each number in it as how much it differs from that of the page. A sentence has no number of a page. */
function keysOf({ text, page }: EdgeLine): readonly string[] {
  if (/[.!?]["'”’»)]*$/.test(text)) return [text];
  const numbers = [...text.matchAll(/\d{1,5}/g)].slice(0, 5);
  const keys = numbers.map(({ 0: number, index }) => {
    const rest = text.slice(index + number.length);
    return `${text.slice(0, index)}#${Number(number) - page}#${rest}`;
  });
  return [text, ...keys];
}

function pagesOf(lines: readonly EdgeLine[]): number {
  return new Set(lines.map(({ page }) => page)).size;
}

/** Those that stand about as high as most of them: a title may have the same words as a header. */
function together(lines: readonly EdgeLine[]): readonly EdgeLine[] {
  const heights = lines.map(({ y }) => y).sort((one, other) => one - other);
  const middle = heights[Math.floor(heights.length / 2)] ?? 0;
  return lines.filter(({ y }) => Math.abs(y - middle) <= drift);
}

function firstOfEach(lines: readonly EdgeLine[]): readonly string[] {
  const byShape = new Map<string, string>();
  for (const { text } of [...lines].sort((one, other) => one.page - other.page)) {
    const shape = text.replace(/\d+/g, '#');
    if (!byShape.has(shape)) byShape.set(shape, text);
  }
  return [...byShape.values()];
}
