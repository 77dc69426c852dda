/** Towards where a text is read: Arabic and Hebrew to the left. */
type Direction = 'left' | 'right';

interface Piece {
  readonly text: string;
}

const toLeft = /[\p{sc=Arabic}\p{sc=Hebrew}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}]/gu;

/** The direction of most letters. */
export function mainDirection(pieces: readonly Piece[]): Direction {
  const count = (pattern: RegExp) => pieces.reduce((sum, { text }) => sum + (text.match(pattern)?.length ?? 0), 0);
  return count(toLeft) * 2 > count(/\p{L}/gu) ? 'left' : 'right';
}

/** The order in which pieces are read that stand on a line from left to right, in a text of that direction. */
export function asRead(pieces: readonly Piece[], base: Direction): readonly number[] {
  const own = pieces.map(({ text }) => directionOf(text));
  if (!own.includes('left')) return [...pieces.keys()];
  const runs: { readonly direction: Direction; readonly members: number[] }[] = [];
  for (const [at, direction = base] of own.entries()) {
    const last = runs.at(-1);
    if (last?.direction === direction) last.members.push(at);
    else runs.push({ direction, members: [at] });
  }
  const ordered = base === 'left' ? runs.reverse() : runs;
  return ordered.flatMap(({ direction, members }) => (direction === 'left' ? members.reverse() : members));
}

/** The direction in which a piece goes on; none for signs. */
function directionOf(text: string): Direction | undefined {
  if (text.replace(/\p{Nd}/gu, '').search(toLeft) >= 0) return 'left';
  return /[\p{L}\p{N}]/u.test(text) ? 'right' : undefined;
}
