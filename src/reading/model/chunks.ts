import type { TextRange } from '../anchor.js';

/** How much of a text a model reads at once, in code points: small models take a few thousand words. */
const longest = 6_000;

/** The paragraphs of a text, in code points, without the blank lines between them. */
export function paragraphsIn(points: readonly string[]): readonly TextRange[] {
  const found: TextRange[] = [];
  let start = 0;
  for (let at = 0; at <= points.length; at += 1) {
    const isEnd = at === points.length || (points[at] === '\n' && points[at + 1] === '\n');
    if (!isEnd) continue;
    if (at > start) found.push({ start, end: at });
    while (points[at] === '\n') at += 1;
    start = at;
  }
  return found;
}

/** Parts of a text that a model reads one after the other: whole paragraphs, unless one is longer than a part. */
export function chunksOf(paragraphs: readonly TextRange[]): readonly TextRange[] {
  const chunks: TextRange[] = [];
  for (const paragraph of paragraphs.flatMap(cut)) {
    const last = chunks.at(-1);
    if (last !== undefined && paragraph.end - last.start <= longest) {
      chunks[chunks.length - 1] = { start: last.start, end: paragraph.end };
    } else {
      chunks.push(paragraph);
    }
  }
  return chunks;
}

function cut({ start, end }: TextRange): readonly TextRange[] {
  const count = Math.max(1, Math.ceil((end - start) / longest));
  return Array.from({ length: count }, (_, index) => ({
    start: start + index * longest,
    end: Math.min(end, start + (index + 1) * longest),
  }));
}
