import { createSchema } from '../../src/ask/createSchema.js';
import { documentTexts } from '../../src/cli/commands/documents.js';
import { version } from '../../src/cli/terminal/version.js';
import { openEmbedded } from '../../src/engines/embedded/openEmbedded.js';
import { jsonl } from '../../src/formats/jsonl/jsonl.js';
import { ucdpGed } from '../../src/formats/ucdp/ucdpGed.js';
import type { Engine } from '../../src/graph/engine.js';
import { openStore } from '../../src/graph/openStore.js';
import type { RunningServer } from '../../src/server/startServer.js';
import { importInput } from '../../src/usecases/transfer/importInput.js';
import { imported } from '../contract/exchange.js';
import { serve } from '../server/serve.js';
import { readArticles } from './articles.js';
import { copiesFile } from './copies.js';
import { harbourFile } from './harbour.js';
import { busyFile, mosulFile } from './mosul.js';

/** The graphs that the pages are tried on. */
export type GraphName = 'seed' | 'ucdp' | 'harbour' | 'mosul' | 'busy' | 'empty' | 'proposed' | 'copies';

const by = { by: 'tester' };

const loaders: Readonly<Record<GraphName, (engine: Engine) => Promise<unknown>>> = {
  seed: (engine) => importInput(engine, jsonl, 'seed/al-tanf-2016.jsonl', by),
  ucdp: (engine) => importInput(engine, ucdpGed, 'tests/fixtures/ucdp/norland_2031.csv', by),
  harbour: (engine) => whole(engine, harbourFile()),
  mosul: (engine) => whole(engine, mosulFile()),
  busy: (engine) => whole(engine, busyFile(600)),
  copies: (engine) => whole(engine, copiesFile()),
  empty: async () => undefined,
  proposed: readArticles,
};

async function whole(engine: Engine, file: string): Promise<void> {
  const { rejects } = await imported(engine, file);
  if (rejects.length > 0) throw new Error(`a graph of the tests was rejected: ${JSON.stringify(rejects)}`);
}

/** A server of ours with one of the graphs, as `whosaid serve` starts it. */
export async function serveGraph(name: GraphName): Promise<RunningServer> {
  const engine = openEmbedded();
  await openStore(engine);
  await loaders[name](engine);
  return serve({ engine, schema: createSchema(), known: documentTexts(), answerBytes: 2 ** 24, version: version() });
}
