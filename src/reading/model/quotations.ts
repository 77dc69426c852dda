import type { TextRange } from '../anchor.js';

/** What may close a quotation that a mark opens. */
const closing: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”“',
  '„': '“”„',
  '«': '»',
  '»': '«»',
  '「': '」',
  '『': '』',
  '‹': '›',
  '›': '‹›',
  '‘': '’',
  '‚': '‘’',
};

/** What stands between quotation marks, with these, in code points. One that its paragraph does not close goes to its end. */
export function quotationsIn(text: string): readonly TextRange[] {
  const points = [...text];
  const found: TextRange[] = [];
  let open: { readonly mark: string; readonly start: number } | undefined;
  for (const [at, point] of points.entries()) {
    if (open === undefined) {
      if (closing[point] !== undefined) open = { mark: point, start: at };
    } else if (point === '\n' && /\s/.test(points[at + 1] ?? '\n')) {
      if (open.mark !== '"') found.push({ start: open.start, end: at });
      open = undefined;
    } else if (closing[open.mark]?.includes(point) === true && !isApostrophe(points, at)) {
      found.push({ start: open.start, end: at + 1 });
      open = undefined;
    }
  }
  return open === undefined || open.mark === '"' ? found : [...found, { start: open.start, end: points.length }];
}

function isApostrophe(points: readonly string[], at: number): boolean {
  return points[at] === '’' && /\p{L}/u.test(points[at + 1] ?? '') && /\p{L}/u.test(points[at - 1] ?? '');
}
