import type { Cli } from '../terminal/cli.js';
import type { GraphClient } from './graphClient.js';
import type { GraphOptions } from './graphOptions.js';
import { openGraph } from './openGraph.js';

/** Opens the graph, or makes it, lets `work` use it, and closes it however that ends. */
export async function withGraph<T>(
  cli: Cli,
  options: GraphOptions,
  work: (graph: GraphClient) => Promise<T>,
): Promise<T> {
  return closing(await openGraph(cli, options, { existing: false }), work);
}

/** As `withGraph`, for commands that only read: in the wrong folder they must not leave an empty graph behind. */
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
