import { Option } from 'commander';
import { createLog, type LogLevel } from '../../http/log.js';
import type { RunningServer } from '../../http/startServer.js';
import type { Engine } from '../../store/engine.js';
import { askGraph } from '../askGraph.js';
import type { Cli } from '../cli.js';
import type { CliCommand } from '../cliCommand.js';
import { endInTime } from '../endInTime.js';
import { dataOption, wholeNumber } from '../graphOptions.js';
import { interrupted, interruption } from '../interruption.js';
import { loadSeed } from '../loadSeed.js';
import { version } from '../version.js';
import { withGraph } from '../withGraph.js';
import { drawStart, questionFor } from './drawStart.js';
import { type StartAnswer, startDocument } from './startDocument.js';

const defaultPort = 4000;
/** In MB. */
const defaultCache = 64;
const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const satisfies readonly LogLevel[];

interface ServeOptions {
  readonly port?: number;
  readonly host: string;
  readonly data?: string;
  readonly seed: boolean;
  readonly log: LogLevel;
  readonly answerCache: number;
}

export const serve: CliCommand = {
  name: 'serve',
  summary: 'start the server: the GraphQL API, its playground and /health on one port',
  examples: [
    ['whosaid serve', 'on http://127.0.0.1:4000, with the graph in .whosaid; an empty one gets the demonstration data'],
    ['whosaid serve --port 8080 --data ./archive --no-seed', 'another port, another graph, no demonstration data'],
    ['NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… whosaid serve', 'with the graph in Neo4j'],
  ],
  endings: ['store'],
  define: (command, cli) => {
    command
      .option(
        '--port <PORT>',
        `where to listen; 0 is any free port (default: PORT, else ${defaultPort})`,
        wholeNumber(0, 65_535),
      )
      .option('--host <ADDRESS>', 'the address to listen on; 0.0.0.0 lets other machines read', '127.0.0.1')
      .addOption(dataOption())
      .option('--no-seed', 'do not load the demonstration data into an empty graph')
      .option(
        '--answer-cache <MB>',
        'memory for answers that are given again while nothing was written; 0 for none',
        wholeNumber(0, 16_384),
        defaultCache,
      )
      .addOption(new Option('--log <LEVEL>', 'how much is logged on standard error').choices(logLevels).default('warn'))
      .action((options: ServeOptions) => run(cli, options));
  },
};

async function run(cli: Cli, options: ServeOptions): Promise<void> {
  const signal = interruption();
  endInTime(signal);
  await withGraph(cli, options.data, async (engine) => {
    const seeded = options.seed && (await loadSeed(engine));
    const server = await start(cli, engine, options);
    try {
      await printStart(cli, engine, server, seeded);
      await interrupted(signal);
    } finally {
      await server.close();
    }
  });
}

async function start(cli: Cli, engine: Engine, options: ServeOptions): Promise<RunningServer> {
  // Only this command needs a server: the others start faster without.
  const { startServer } = await import('../../http/startServer.js');
  const port = options.port ?? cli.config().port ?? defaultPort;
  return startServer({
    engine,
    host: options.host,
    port,
    version: version(),
    log: createLog(options.log),
    answerBytes: options.answerCache * 2 ** 20,
  });
}

const demonstration = 'seized Al-Tanf';
const demonstrationQuery = `{ whoReported(text: "${demonstration}") { origins { source { name } attribution { stated } } } }`;
const anyQuery = '{ claims(first: 3) { nodes { text attributions { nodes { stance source { name } } } } } }';

async function printStart(cli: Cli, engine: Engine, { url }: RunningServer, seeded: boolean): Promise<void> {
  const { stats, claims } = await askGraph<StartAnswer>(engine, startDocument, { words: demonstration });
  const question = questionFor(url, claims.nodes.length > 0 ? demonstrationQuery : anyQuery);
  cli.print(drawStart({ version: version(), place: engine.place, stats, seeded, url, question }, cli.look()));
}
