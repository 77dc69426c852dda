import { Option } from 'commander';
import { basePathOf } from '../../../config/accessSettings.js';
import type { Engine } from '../../../graph/engine.js';
import type { AccessOptions } from '../../../server/access/accessParts.js';
import { createLog, type LogLevel } from '../../../server/http/log.js';
import type { RunningServer } from '../../../server/startServer.js';
import { type AccessFlags, addAccessOptions, chosenAccess } from '../../access/accessOptions.js';
import type { WriteAccess } from '../../access/renderAccess.js';
import { defaultPort } from '../../access/serverUrl.js';
import { localKeyOf, writeAccessOf } from '../../access/writing.js';
import { loadSeed } from '../../files/loadSeed.js';
import { StartDocument } from '../../generated.js';
import { announceServer, transferOf } from '../../graph/announceServer.js';
import { accessProblem, clockProblem } from '../../graph/concerns.js';
import { dataOption, wholeNumber } from '../../graph/graphOptions.js';
import { localGraph } from '../../graph/localGraph.js';
import { choiceOf, openEngineOf } from '../../graph/openGraph.js';
import { proposersFor } from '../../graph/proposersFor.js';
import { printable } from '../../print/text.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { endInTime } from '../../terminal/endInTime.js';
import { interrupted, interruption } from '../../terminal/interruption.js';
import { version } from '../../terminal/version.js';
import { documentTexts } from '../documents.js';
import { productQuestions } from './productQuestions.js';
import { renderStart } from './renderStart.js';

/** In MB. */
const defaultCache = 64;
const logLevels = ['silent', 'error', 'warn', 'info', 'debug'] as const satisfies readonly LogLevel[];

interface ServeOptions extends AccessFlags {
  readonly port?: number;
  readonly host: string;
  readonly data?: string;
  readonly seed: boolean;
  readonly log: LogLevel;
  readonly answerCache: number;
}

export const serveCommand: CliCommand = {
  examples: [
    [
      'whosaid serve',
      'on http://127.0.0.1:4000, with the graph in .whosaid; demonstration data is loaded if it is empty',
    ],
    ['whosaid serve --port 8080 --data ./archive --no-seed', 'another port and graph, without demonstration data'],
    ['whosaid serve --read-only --public-url https://graph.example.org', 'public and read-only, behind a proxy'],
    ['NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… whosaid serve', 'with the graph in Neo4j'],
  ],
  notes: [
    'Reading needs no key; writing does. The local key is created on the first start, in the data folder (for Neo4j in .whosaid),',
    'readable by its owner only; whosaid open derives links for browsers from it. Set further keys in WHOSAID_KEYS,',
    'comma-separated, each at least 32 characters long, as KEY or as NAME:KEY with the name to show in the journal.',
  ],
  endings: ['store'],
  define: (command, cli) => {
    command
      .option(
        '--port <PORT>',
        `the port to listen on; 0 for any free port (default: PORT, else ${defaultPort})`,
        wholeNumber(0, 65_535),
      )
      .option('--host <ADDRESS>', 'the address to listen on; 0.0.0.0 allows access from other machines', '127.0.0.1')
      .addOption(dataOption())
      .option('--no-seed', 'do not load demonstration data into an empty graph')
      .option(
        '--answer-cache <MB>',
        'memory for cached responses, which a write invalidates; 0 disables the cache',
        wholeNumber(0, 16_384),
        defaultCache,
      );
    addAccessOptions(command)
      .addOption(new Option('--log <LEVEL>', 'the log level on standard error').choices(logLevels).default('warn'))
      .action((options: ServeOptions) => run(cli, options));
  },
};

async function run(cli: Cli, options: ServeOptions): Promise<void> {
  const signal = interruption();
  endInTime(signal);
  const choice = choiceOf(cli, options.data);
  const chosen = chosenAccess(cli.config().access, options);
  // Validates the settings before anything is opened.
  basePathOf(chosen);
  const engine = await openEngineOf(choice);
  try {
    await printWarnings(cli, engine, options.data);
    // A graph in a read-only folder is served read-only.
    const access = { ...chosen, readOnly: chosen.readOnly || engine.readOnly === true };
    const seeded = options.seed && engine.readOnly !== true && (await loadSeed(engine));
    const local = localKeyOf(cli, choice, access);
    const server = await start(cli, engine, options, { ...access, localKey: local?.key });
    const removeAnnouncement = announceServer(cli, choice, { ...server, readOnly: access.readOnly });
    try {
      const writing = writeAccessOf(cli, { data: options.data, access, local, ownUrl: server.url });
      await printStart(cli, engine, { server, seeded, writing });
      await interrupted(signal);
    } finally {
      removeAnnouncement();
      await server.close();
    }
  } finally {
    await engine.close();
  }
}

async function printWarnings(cli: Cli, engine: Engine, folder: string | undefined): Promise<void> {
  const access = engine.name === 'embedded' ? accessProblem(folder)?.sentence : undefined;
  const warnings = [await clockProblem(engine), access].filter((warning) => warning !== undefined);
  if (warnings.length > 0) cli.say(warnings.map((warning) => `whosaid: ${warning}`));
}

async function start(cli: Cli, engine: Engine, options: ServeOptions, access: AccessOptions): Promise<RunningServer> {
  // Imported here so that other commands start faster.
  const { startServer } = await import('../../../server/startServer.js');
  const port = options.port ?? cli.config().port ?? defaultPort;
  return startServer({
    engine,
    host: options.host,
    port,
    access,
    version: version(),
    log: createLog(options.log),
    transfer: transferOf(choiceOf(cli, options.data)),
    known: documentTexts(),
    planned: productQuestions,
    proposers: proposersFor(cli, choiceOf(cli, options.data)),
    answerBytes: options.answerCache * 2 ** 20,
  });
}

const demonstration = 'seized Al-Tanf';
const demonstrationQuery = `{ whoReported(text: "${demonstration}") { origins { source { name } attribution { stated } } } }`;
const anyQuery = '{ claims(first: 3) { nodes { text attributions { nodes { stance source { name } } } } } }';

interface Started {
  readonly server: RunningServer;
  readonly seeded: boolean;
  readonly writing: WriteAccess;
}

async function printStart(cli: Cli, engine: Engine, { server: { url }, seeded, writing }: Started): Promise<void> {
  const { stats, claims } = await localGraph(engine).ask(StartDocument, { words: demonstration });
  const question = claims.nodes.length > 0 ? demonstrationQuery : anyQuery;
  const place = printable(engine.place);
  cli.print(renderStart({ version: version(), place, stats, seeded, url, writing, question }, cli.style()));
}
