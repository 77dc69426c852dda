import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { extractInThread } from '../../src/server/extract/extractInThread.js';
import type { RunningServer } from '../../src/server/startServer.js';
import { docxFile } from '../reading/documents/docxFile.js';
import { column, pdfFile } from '../reading/documents/pdfFile.js';
import { send, serve, stopAll, withKey } from './serve.js';

const sentence = 'Activists said the crossing was seized.';
const encryption = `/ID [<00> <00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <${'1f'.repeat(32)}> /U <${'2e'.repeat(32)}> >>`;

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(stopAll);

const post = (body: string | Uint8Array, headers: Readonly<Record<string, string>> = withKey) =>
  send(server, { method: 'POST', path: '/extract', headers, body: Buffer.from(body) });

it.each([
  ['TEXT', sentence],
  ['HTML', `<!doctype html><html><title>The crossing</title><body><p>${sentence}</p></body></html>`],
  ['PDF', pdfFile([column([sentence])])],
  ['DOCX', docxFile([sentence])],
])('the text of a file is extracted: %s', async (format, bytes) => {
  const { status, headers, json } = await post(bytes);
  expect([status, json.format, json.text.trim()]).toEqual([200, format, sentence]);
  expect(headers['cache-control']).toBe('no-store');
});

it('what a page states of itself comes with its text', async () => {
  const { json } = await post(
    `<!doctype html><html lang="en"><head><title>The crossing</title><meta property="og:site_name" content="The Daily">
    <meta property="article:published_time" content="2016-03-06"></head><body><p>${sentence}</p></body></html>`,
  );
  expect(json).toMatchObject({ title: 'The crossing', site: 'The Daily', publishedAt: '2016-03-06', language: 'en' });
});

it.each([
  ['nothing', '', 'the document is empty'],
  [
    'a picture',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
    'is not a text, a web page',
  ],
  ['an encrypted PDF', pdfFile([column([sentence])], { trailer: encryption }), 'the PDF is encrypted'],
  ['a PDF of pictures', pdfFile([[]]), 'no text'],
  ['a DOCX without text', docxFile([]), 'the DOCX has no text'],
  ['half of a DOCX', docxFile([sentence]).subarray(0, 200), 'the DOCX is damaged'],
])('%s is refused in one sentence', async (_, bytes, message) => {
  const { status, json } = await post(bytes);
  expect(status).toBe(400);
  expect(json).toEqual({
    errors: [{ message: expect.stringContaining(message), extensions: { code: 'BAD_USER_INPUT' } }],
  });
});

it('a file that is too large is refused before it is sent', async () => {
  const { status, json } = await send(server, {
    method: 'POST',
    path: '/extract',
    headers: { ...withKey, 'content-length': String(50 * 1024 * 1024 + 1) },
  });
  expect([status, json.errors[0].message]).toEqual([
    413,
    'the file is larger than 50 MiB: split it into several files',
  ]);
});

it('who may not write is refused', async () => {
  expect((await post(sentence, {})).status).toBe(401);
});

it('a file that takes too long or too much memory ends its thread alone', async () => {
  const { signal } = new AbortController();
  const file = pdfFile([column([sentence])]);
  await expect(extractInThread(file, signal, { maxMs: 0, maxMemoryMb: 1_024 })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('takes longer than'),
  });
  await expect(extractInThread(file, signal, { maxMs: 60_000, maxMemoryMb: 4 })).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
    message: expect.stringContaining('too much memory'),
  });
  expect((await post(file)).status).toBe(200);
});

it('a request that is stopped ends its thread', async () => {
  const controller = new AbortController();
  const reading = extractInThread(pdfFile([column([sentence])]), controller.signal);
  controller.abort(new Error('the client is gone'));
  await expect(reading).rejects.toThrow('the client is gone');
});
