import { endInTime } from '../../src/cli/terminal/endInTime.js';
import { interrupted, interruption } from '../../src/cli/terminal/interruption.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import type { Engine, Statement } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';
import { createLog } from '../../src/server/http/log.js';
import { startServer } from '../../src/server/startServer.js';

// A server as run by `whosaid serve`, with a statement that takes minutes and cannot be stopped.

const long: Statement = {
  name: 'long',
  text: 'UNWIND range(1, 30000) AS a UNWIND range(1, 30000) AS b WITH a * b AS c WHERE c % 7 = 3 RETURN count(c) AS k',
};

const told = interruption();
endInTime(told);
const embedded = openEmbedded();
await openStore(embedded);
const engine: Engine = {
  ...embedded,
  read: (statement, params, signal) => {
    if (statement.name !== 'queries/activity') return embedded.read(statement, params, signal);
    console.log('burning');
    return embedded.read(long, {}, signal);
  },
};
const log = createLog('silent');
const server = await startServer({ engine, host: '127.0.0.1', port: 0, version: '0', log, answerBytes: 0 });
console.log(`port ${server.port}`);
await interrupted(told);
await server.close();
await engine.close();
console.log('closed');
