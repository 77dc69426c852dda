import { Forbidden, NotFound } from '../../../domain/errors.js';
import { type EngineChoice, engineFor } from '../../../engines/index.js';
import { publicUrl } from '../../../server/access/settings.js';
import { checkedOption } from '../../access/accessOptions.js';
import { addressWithCode } from '../../access/addressWithCode.js';
import { serverUrl } from '../../access/serverUrl.js';
import { findServer } from '../../graph/findServer.js';
import { dataOption, type GraphOptions, jsonOption } from '../../graph/graphOptions.js';
import { readLocalKey } from '../../graph/localKey.js';
import { choiceOf } from '../../graph/openGraph.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';

interface OpenOptions extends GraphOptions {
  readonly url?: string;
}

export const openCommand: CliCommand = {
  name: 'open',
  summary: 'print an address of the running server that lets a browser write',
  examples: [
    ['whosaid open', 'for a server on this machine, with the graph in .whosaid'],
    ['whosaid open --url http://127.0.0.1:8080 --data ./archive', 'for another server and its graph'],
  ],
  notes: [
    'The address holds a code. It is good once, for ten minutes, on the server that runs now; the browser may write for twelve hours.',
    'The code is made from the local key of the graph, which only the user who started the server can read. No server is asked.',
  ],
  endings: ['notFound'],
  define: (command, cli) => {
    command
      .addOption(
        checkedOption(
          '--url <URL>',
          'the address of the server (default: WHOSAID_PUBLIC_URL, else that of the running server)',
          publicUrl,
        ),
      )
      .addOption(dataOption())
      .addOption(jsonOption())
      .action((options: OpenOptions) => run(cli, options));
  },
};

async function run(cli: Cli, options: OpenOptions): Promise<void> {
  const choice = choiceOf(cli, options.data);
  const key = readLocalKey(choice);
  if (key === undefined) {
    throw new NotFound(
      'this graph has no local key, because no server was started on it that takes changes: start one with whosaid serve',
    );
  }
  const url = addressWithCode(options.url ?? (await urlFor(cli, choice)), key);
  giveAnswer(cli, options.json, { url }, () => [url]);
}

/**
 * The address that browsers reach the server at. Of an embedded graph it is known which server has it open.
 * @throws NotFound when none has; Forbidden when it takes no changes
 */
async function urlFor(cli: Cli, choice: EngineChoice): Promise<string> {
  const kind = engineFor(choice);
  if (kind.name !== 'embedded') return serverUrl(cli.config());
  const found = await findServer(kind.place(choice));
  if (found.kind !== 'running') {
    throw new NotFound(`no server has the graph in ${kind.place(choice)} open: start one with whosaid serve`);
  }
  const { url, readOnly } = found.address;
  if (readOnly) throw new Forbidden(`the server at ${url} takes no changes: start it without --read-only`);
  return cli.config().access.publicUrl ?? url;
}
