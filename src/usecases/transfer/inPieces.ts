const pieceLength = 65_536;

/** Joins lines, with line ends, into larger chunks, because one write per line is slow. */
export async function* inChunks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  let piece = '';
  for await (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
