const pieceLength = 65_536;

/** Lines with their ends, gathered: a write for each of a million lines takes much longer. */
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
