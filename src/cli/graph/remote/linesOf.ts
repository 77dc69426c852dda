import { StoreUnsuitable } from '../../../domain/errors.js';

/** The longest line: a line of an input with every character escaped. */
const longest = 16 * 1024 * 1024;

/** The lines of a stream, including an unterminated last line that is not empty. */
export async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let pending: string[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const [first = '', ...rest] = decoder.decode(chunk, { stream: true }).split('\n');
    pending.push(first);
    length += first.length;
    if (length > longest)
      throw new StoreUnsuitable(
        'the server sent a line that exceeds the maximum length: check that the address is a whosaid server',
      );
    const last = rest.pop();
    if (last === undefined) continue;
    yield pending.join('');
    yield* rest;
    pending = [last];
    length = last.length;
  }
  const end = `${pending.join('')}${decoder.decode()}`;
  if (end !== '') yield end;
}
