import type { Cli } from '../terminal/cli.js';
import type { GraphClient } from './graphClient.js';
import type { GraphOptions } from './graphOptions.js';
import { openGraph } from './openGraph.js';

/** Opens the graph, creating it if needed, runs `work`, and always closes it. */
export async function withGraph<T>(
  cli: Cli,
  options: GraphOptions,
  work: (graph: GraphClient) => Promise<T>,
): Promise<T> {
  return closing(await openGraph(cli, options, { existing: false }), work);
}

/** Like `withGraph`, for commands that only read: fails instead of creating an empty graph in the wrong folder. */
export async function withExistingGraph<T>(
  cli: Cli,
  options: GraphOptions,
  work: (graph: GraphClient) => Promise<T>,
): Promise<T> {
  return closing(await openGraph(cli, options, { existing: true }), work);
}

async function closing<T>(graph: GraphClient, work: (graph: GraphClient) => Promise<T>): Promise<T> {
  try {
    return await work(graph);
  } finally {
    await graph.close();
  }
}
