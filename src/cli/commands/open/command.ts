import { publicUrl } from '../../../config/accessSettings.js';
import { Forbidden, NotFound } from '../../../domain/errors.js';
import { type EngineChoice, engineFor } from '../../../engines/index.js';
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
  examples: [
    ['whosaid open', 'for the server on this machine with the graph in .whosaid'],
    ['whosaid open --url http://127.0.0.1:8080 --data ./archive', 'for another server and its graph'],
  ],
  notes: [
    'The link contains a one-time code. It is valid for ten minutes, on the server that is running now; the browser can then write',
    'for twelve hours. The code is derived from the local key of the graph, which only the user who started the server can read.',
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
    throw new NotFound('this graph has no local key yet: start whosaid serve without --read-only to create one');
  }
  const url = addressWithCode(options.url ?? (await urlFor(cli, choice)), key);
  giveAnswer(cli, options.json, { url }, () => [url]);
}

/**
 * The address for browsers. For an embedded graph, that of the server that has it open.
 * @throws NotFound if there is no server; Forbidden if it is read-only
 */
async function urlFor(cli: Cli, choice: EngineChoice): Promise<string> {
  const kind = engineFor(choice);
  if (kind.name !== 'embedded') return serverUrl(cli.config());
  const found = await findServer(kind.place(choice));
  if (found.kind !== 'running') {
    throw new NotFound(`no server is running for the graph in ${kind.place(choice)}: start one with whosaid serve`);
  }
  const { url, readOnly } = found.address;
  if (readOnly) throw new Forbidden(`the server at ${url} is read-only: start it without --read-only`);
  return cli.config().access.publicUrl ?? url;
}
