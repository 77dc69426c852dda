import { NotFound } from '../../../domain/errors.js';
import { kindOfId, parseId } from '../../../domain/records/ids.js';
import { dataOption, type GraphOptions, jsonOption, keyFileOption, urlOption } from '../../graph/graphOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { showKinds } from './kinds.js';

export const showCommand: CliCommand = {
  examples: [
    ['whosaid show clm_0123456789abcdef0123456789abcdef', 'a claim: participants, time, quantity and attributions'],
    ['whosaid show ent_… --json | jq .node.aliases', 'the aliases of an entity (see search for ids)'],
  ],
  notes: ['With --json: {"node": {"id": "clm_…", "text": …, "participants": […], …}}; the fields depend on the kind.'],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .argument('<ID>', 'an id: clm_… ent_… src_… doc_… evt_… att_… dec_…')
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((id: string, options: GraphOptions) => run(cli, id, options));
  },
};

async function run(cli: Cli, given: string, options: GraphOptions): Promise<void> {
  const id = parseId(given);
  const found = await withExistingGraph(cli, options, (graph) => showKinds[kindOfId(id)].find(graph, id));
  if (found === undefined) throw new NotFound(`nothing has the id ${id}: look it up with whosaid search`);
  giveAnswer(cli, options.json, found.answer, found.draw);
}
