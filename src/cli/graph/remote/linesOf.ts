import { StoreUnsuitable } from '../../../domain/errors.js';

/** The longest that is taken: a line of an input, each character escaped. */
const longest = 16 * 1024 * 1024;

/** The lines of a stream that end; what follows the last line end is given too, unless it is empty. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let held: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    held.push(first);
    length += first.length;
    if (length > longest) throw new StoreUnsuitable('the server sent a line that is too long to be its own');
    const last = rest.pop();
    if (last === undefined) continue;
    yield held.join('');
    yield* rest;
    held = [last];
    length = last.length;
  }
  const end = `${held.join('')}${decoder.decode()}`;
  if (end !== '') yield end;
}
