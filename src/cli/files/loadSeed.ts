import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { localCaller } from '../../config/accessSettings.js';
import { importers } from '../../formats/index.js';
import { cypher } from '../../graph/cypher.js';
import type { Engine } from '../../graph/engine.js';
import { packageRoot } from '../../packageRoot.js';
import { importInput } from '../../usecases/transfer/importInput.js';

const folder = fileURLToPath(new URL('seed/', packageRoot));

/**
 * Loads the demonstration data if the journal is empty. An empty graph is not enough: data that was retracted or
 * withdrawn must not come back.
 * @returns whether it was loaded
 */
export async function loadSeed(engine: Engine): Promise<boolean> {
  const [head] = await engine.read(cypher('queries/journal/head', engine.name));
  if (head === undefined || head.seq !== 0) return false;
  const importer = importers.find(({ name }) => name === 'jsonl');
  if (importer === undefined) throw new Error('there is no importer for the seed');
  const files = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  for (const file of files.sort()) {
    await importInput(engine, importer, `${folder}${file}`, { by: localCaller, reason: 'demonstration data' });
  }
  return files.length > 0;
}
