import { localGraph } from '../../src/cli/graph/localGraph.js';
import { aPlace, resolveThing } from '../../src/cli/names/resolveThing.js';
import type { TestGraph } from '../contract/testGraph.js';
import { silentCli } from './silentCli.js';

/** The id of a place, looked up by name as by a command. */
export function placeCalled({ engine }: TestGraph, name: string): Promise<string> {
  return resolveThing({ cli: silentCli().cli, graph: localGraph(engine) }, name, aPlace);
}
