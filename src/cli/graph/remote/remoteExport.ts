import { StoreUnavailable } from '../../../domain/errors.js';
import { type ExportEnd, endMark } from '../../../server/transfer/importEvents.js';
import type { ExportRequest } from '../graphClient.js';
import { errorOf, errorOfAnswer } from './errorOf.js';
import { linesOf } from './linesOf.js';
import { answerTo, bodyText, type ServerLink, startRequest } from './serverLink.js';

/** The lines of an export from a server. An end mark in the last line proves that the export is complete. */
export async function* remoteExport(
  link: ServerLink,
  { format, history, signal }: ExportRequest,
): AsyncGenerator<string> {
  const query = new URLSearchParams({ format, history: String(history), end: 'true' });
  const request = await startRequest(link, { method: 'GET', path: `/export?${query}`, signal });
  const answered = answerTo(request, link);
  request.end();
  const response = await answered;
  if (response.statusCode !== 200) {
    throw errorOfAnswer(link.url, response.statusCode ?? 0, await bodyText(response, link));
  }
  try {
    yield* untilEnd(linesOf(response), link.url);
  } finally {
    request.destroy();
  }
}

async function* untilEnd(lines: AsyncGenerator<string>, url: string): AsyncGenerator<string> {
  let count = 0;
  for (;;) {
    const next = await lines.next().catch((cause) => {
      throw brokeOff(url, count, cause);
    });
    if (next.done === true) throw brokeOff(url, count);
    if (next.value.startsWith(endMark)) return checkEnd(next.value, url, count);
    count += 1;
    yield next.value;
  }
}

function checkEnd(line: string, url: string, count: number): void {
  let last: ExportEnd;
  try {
    last = JSON.parse(line.slice(endMark.length)) as ExportEnd;
  } catch (cause) {
    throw brokeOff(url, count, cause);
  }
  if ('error' in last) throw errorOf(last.error.code, last.error.message);
  if (last.end.lines !== count) throw brokeOff(url, count);
}

function brokeOff(url: string, count: number, cause?: unknown): StoreUnavailable {
  const sentence = `the export from the server at ${url} was cut off after line ${count} and is incomplete: run it again`;
  return new StoreUnavailable(sentence, { cause });
}
