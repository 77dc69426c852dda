import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { exporters } from '../../../src/cli/graph/exporters.js';
import { version } from '../../../src/cli/terminal/version.js';
import { plainAccess } from '../../../src/config/accessSettings.js';
import { openEmbedded } from '../../../src/engines/embedded/openEmbedded.js';
import { importers } from '../../../src/formats/index.js';
import type { Engine } from '../../../src/graph/engine.js';
import { openStore } from '../../../src/graph/openStore.js';
import { createLog } from '../../../src/server/http/log.js';
import { type RunningServer, startServer } from '../../../src/server/startServer.js';
import { localKey } from '../../server/serve.js';
import { runHere } from '../runHere.js';
import { cleanUp, emptyFolder, seed } from '../whosaid.js';

// Between the command and the server there is a proxy that truncates responses.

let engine: Engine;
let server: RunningServer;
let proxy: Server;
let url: string;
let folder: string;
let passed = Number.POSITIVE_INFINITY;
let end: (response: ServerResponse) => void;

beforeEach(async () => {
  folder = emptyFolder();
  engine = openEmbedded();
  await openStore(engine);
  const basic = { engine, host: '127.0.0.1', port: 0, version: version(), log: createLog('silent'), answerBytes: 0 };
  server = await startServer({
    ...basic,
    access: { ...plainAccess, localKey },
    transfer: { importers, exporters, spool: { folder: undefined, freeBytes: 0 } },
  });
  proxy = createServer((incoming, outgoing) => {
    const { method, url: path = '', headers } = incoming;
    const inner = request(
      `${server.url}${path}`,
      { method, headers: { ...headers, host: '127.0.0.1' } },
      async (answer) => {
        outgoing.writeHead(answer.statusCode ?? 0, answer.headers);
        let left = path === '/health' ? Number.POSITIVE_INFINITY : passed;
        for await (const chunk of answer) {
          outgoing.write(chunk.subarray(0, left));
          left -= chunk.length;
          if (left <= 0) break;
        }
        if (left > 0) outgoing.end();
        else end(outgoing);
      },
    );
    inner.on('error', () => outgoing.destroy());
    incoming.pipe(inner);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
});

afterEach(async () => {
  proxy.closeAllConnections();
  proxy.close();
  await server.close();
  await engine.close();
  passed = Number.POSITIVE_INFINITY;
  cleanUp();
});

const ends = [
  ['and ends as if it were complete', (response: ServerResponse) => response.end()],
  ['by closing the connection', (response: ServerResponse) => response.destroy()],
] as const;

describe.each(ends)('a response that is truncated %s', (_, how) => {
  beforeEach(() => {
    end = how;
  });

  test('fails an export and leaves the file unchanged', async () => {
    expect(await runHere(['import', 'jsonl', seed, '--url', url], { WHOSAID_KEY: localKey })).toMatchObject({
      code: 0,
      err: '',
    });
    const output = join(folder, 'graph.jsonl');
    for (passed of [0, 1, 5_000, 20_000]) {
      const { code, out, err } = await runHere(['export', 'jsonl', '-o', output, '--force', '--url', url], {
        WHOSAID_KEY: localKey,
      });
      expect([passed, code, out]).toEqual([passed, 5, '']);
      expect(err).toMatch(
        /^whosaid: the (export from the )?server at .* (was cut off after line \d+ and is incomplete: run it again|does not answer .*)\n$/,
      );
      expect([existsSync(output), readdirSync(folder)]).toEqual([false, []]);
    }
    passed = Number.POSITIVE_INFINITY;
    expect(
      await runHere(['export', 'jsonl', '-o', output, '--force', '--url', url], { WHOSAID_KEY: localKey }),
    ).toMatchObject({ code: 0 });
  });

  test('fails an import and reports how far it got', async () => {
    const file = join(folder, 'many.jsonl');
    const places = Array.from(
      { length: 50 },
      (_value, key) => `{"entity":{"key":"p${key}","kind":"PLACE","name":"P"}}`,
    );
    writeFileSync(file, ['{"whosaid":{"version":1,"namespace":"t"}}', ...places, ''].join('\n'));
    for (passed of [0, 20, 200]) {
      const { code, out, err } = await runHere(['import', 'jsonl', file, '--batch', '5', '--url', url], {
        WHOSAID_KEY: localKey,
      });
      expect([passed, code, out]).toEqual([passed, 5, '']);
      expect(err).toMatch(
        / (was lost (after line \d+ or later|before the server reported any writes); run the same command again to complete the import|does not answer .*)\n$/,
      );
    }
    passed = Number.POSITIVE_INFINITY;
    expect(await runHere(['import', 'jsonl', file, '--url', url], { WHOSAID_KEY: localKey })).toMatchObject({
      code: 0,
      err: '',
    });
  });

  test('fails a query', async () => {
    passed = 30;
    expect(await runHere(['stats', '--url', url], { WHOSAID_KEY: localKey })).toMatchObject({ code: 5, out: '' });
  });
});
