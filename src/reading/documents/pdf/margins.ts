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
  for (const [page, fragments] of pages.entries()) {
    for (const { edge, line } of edgesOf(page, fragments)) {
      for (const key of keysOf(line)) {
        const name = `${edge} ${key}`;
        groups.set(name, [...(groups.get(name) ?? []), line]);
      }
    }
  }
  const needed = Math.max(2, Math.ceil(share * pages.length));
  const margins = [...groups.values()].filter((lines) => pagesOf(lines) >= needed && areTogether(lines)).flat();
  const taken = new Set(margins.flatMap(({ fragments }) => fragments));
  return {
    pages: pages.map((fragments) => fragments.filter((fragment) => !taken.has(fragment))),
    repeated: firstOfEach(margins),
  };
}

function edgesOf(page: number, fragments: readonly Fragment[]) {
  const rows = rowsOf(fragments.filter(({ turned }) => !turned));
  // The only lines of a page are its text.
  const count = Math.min(edgeLines, Math.floor(rows.length / 2));
  const lineOf = (row: readonly Fragment[]): EdgeLine => ({
    page,
    fragments: row,
    text: row.map(({ text }) => text).join(' '),
    y: row[0]?.y ?? 0,
  });
  return [
    ...rows.slice(0, count).map((row) => ({ edge: 'top', line: lineOf(row) })),
    ...rows.slice(rows.length - count).map((row) => ({ edge: 'bottom', line: lineOf(row) })),
  ];
}

/** The text; and with each number in it as how much it differs from that of the page. */
function keysOf({ text, page }: EdgeLine): readonly string[] {
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

function areTogether(lines: readonly EdgeLine[]): boolean {
  const heights = lines.map(({ y }) => y);
  return Math.max(...heights) - Math.min(...heights) <= drift;
}

function firstOfEach(lines: readonly EdgeLine[]): readonly string[] {
  const byShape = new Map<string, string>();
  for (const { text } of [...lines].sort((one, other) => one.page - other.page)) {
    const shape = text.replace(/\d+/g, '#');
    if (!byShape.has(shape)) byShape.set(shape, text);
  }
  return [...byShape.values()];
}
