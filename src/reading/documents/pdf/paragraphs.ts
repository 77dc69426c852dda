import type { PageStart } from '../extractedDocument.js';
import type { Block, Line } from './columns.js';
import { joinLines, wordsIn } from './hyphens.js';

/** The text of some pages, and where each begins. */
interface PagedText {
  readonly text: string;
  readonly pages: readonly PageStart[];
}

interface Placed extends Line {
  readonly page: number;
  readonly block: Block;
}

/** Puts lines together to paragraphs, also over the ends of columns and pages. */
export function paragraphsOf(pages: readonly (readonly Block[])[]): PagedText {
  const lines = pages.flatMap((blocks, page) =>
    blocks.flatMap((block) => block.map((line): Placed => ({ ...line, page, block }))),
  );
  const spacing = spacingOf(lines);
  const known = wordsIn(lines.map(({ text }) => text));
  const starts = new Map<number, number>();
  let last: Placed | undefined;
  let length = 0;
  const pieces: string[] = [];
  const add = (piece: string) => {
    pieces.push(piece);
    length += [...piece].length;
  };
  for (const line of lines) {
    const joint = last === undefined ? { drop: 0, between: '' } : jointOf(last, line, spacing, known);
    if (joint.drop > 0) {
      const before = pieces.pop() ?? '';
      pieces.push(before.slice(0, -joint.drop));
      length -= joint.drop;
    }
    add(joint.between);
    if (!starts.has(line.page)) starts.set(line.page, length);
    add(line.text);
    last = line;
  }
  return { text: pieces.join(''), pages: pageStarts(pages.length, starts, length) };
}

function pageStarts(count: number, starts: ReadonlyMap<number, number>, length: number): readonly PageStart[] {
  const all: PageStart[] = [];
  let next = length;
  for (let page = count - 1; page >= 0; page -= 1) {
    next = starts.get(page) ?? next;
    all.unshift({ page: page + 1, start: next });
  }
  return all;
}

/** The distance of two lines of a paragraph, in the size of their letters: the smaller ones, for others end paragraphs. */
function spacingOf(lines: readonly Placed[]): number {
  const distances = lines.flatMap((line, index) => {
    const before = lines[index - 1];
    return before?.block === line.block && before.size === line.size ? [(line.y - before.y) / line.size] : [];
  });
  return distances.sort((one, other) => one - other)[Math.floor(distances.length * 0.3)] ?? 1.2;
}

interface Joint {
  /** How many letters at the end of what stands before are left out: a hyphen. */
  readonly drop: number;
  readonly between: string;
}

function jointOf(last: Placed, next: Placed, spacing: number, known: ReadonlySet<string>): Joint {
  if (last.block === next.block && last.isRow && next.isRow) return { drop: 0, between: '\n' };
  const isNew = last.block === next.block ? beginsParagraph(last, next, spacing) : beginsAnew(last, next);
  return isNew ? { drop: 0, between: '\n\n' } : joinLines(last.text, next.text, known);
}

const sentenceEnd = /[.!?:…。！？؟]["'”’»)\]]*$/;
const listSign = /^(?:[•▪◦‣●○■–—*-]|\(?\d{1,2}[.)])\s/;

function beginsParagraph(last: Placed, next: Placed, spacing: number): boolean {
  const width = next.end - next.left;
  const isEnd = sentenceEnd.test(last.text);
  const isIndented = next.x - next.left > 0.8 * next.size && last.x - last.left <= 0.8 * last.size;
  const filled = (last.right - last.left) / (width || 1);
  return (
    !areAlike(last, next) ||
    next.y - last.y > 1.35 * spacing * next.size ||
    listSign.test(next.text) ||
    last.isRow !== next.isRow ||
    (isIndented && (isEnd || filled < 0.85)) ||
    (isEnd && filled < 0.8) ||
    (filled < 0.6 && /^[\p{Lu}\p{N}"“«‘]/u.test(next.text))
  );
}

/** In another column, or on another page. */
function beginsAnew(last: Placed, next: Placed): boolean {
  if (!areAlike(last, next) || sentenceEnd.test(last.text) || last.isRow || next.isRow) return true;
  const isFilled = (last.right - last.left) / (last.end - last.left || 1) > 0.85 && last.block.length > 1;
  return !/^\p{Ll}/u.test(next.text) && !isFilled;
}

function areAlike(last: Line, next: Line): boolean {
  return Math.max(last.size, next.size) / Math.min(last.size, next.size) < 1.12;
}
