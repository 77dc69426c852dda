import { type EngineChoice, engineFor } from '../engines/index.js';
import { StoreUnavailable } from '../model/errors.js';
import type { Engine } from '../store/engine.js';
import { openStore } from '../store/openStore.js';
import type { Cli } from './cli.js';

/** What the environment and the command line say of where the graph is. */
export function choiceOf(cli: Cli, folder: string | undefined): EngineChoice {
  return { neo4j: cli.config().neo4j, folder };
}

/** Opens the graph, or makes it, lets `work` use it, and closes it however that ends. */
export async function withGraph<T>(
  cli: Cli,
  folder: string | undefined,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const choice = choiceOf(cli, folder);
  const engine = await engineFor(choice).open(choice);
  try {
    await openStore(engine);
    return await work(engine);
  } finally {
    await engine.close();
  }
}

/** As `withGraph`, for commands that only read: in the wrong folder they must not leave an empty graph behind. */
export async function withExistingGraph<T>(
  cli: Cli,
  folder: string | undefined,
  work: (engine: Engine) => Promise<T>,
): Promise<T> {
  const choice = choiceOf(cli, folder);
  const kind = engineFor(choice);
  if (!kind.exists(choice)) {
    throw new StoreUnavailable(
      `there is no graph in ${kind.place(choice)}: whosaid serve makes one with demonstration data, whosaid import fills ` +
        'one, and --data names another folder',
    );
  }
  return withGraph(cli, folder, work);
}
