import { ProvenanceDocument } from '../../generated.js';
import { addViewOptions, type ViewOptions, viewOf } from '../../graph/viewOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { aDocument, resolveThing } from '../../names/resolveThing.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { renderProvenance } from './render.js';

export const provenanceCommand: CliCommand = {
  examples: [
    ['whosaid provenance rebels take the tanf crossing', 'by words of its title'],
    ['whosaid provenance doc_0123456789abcdef0123456789abcdef --json', 'by its id, as JSON'],
  ],
  notes: [
    "Statements in the publisher's own voice are marked as unsourced. Their likely origins are guessed from dates.",
    'With --json: {"provenance": {"document": …, "sayings": [{"claim": …, "attribution": …, "origins": [{"source": …,',
    '"attribution": …, "relayedBy": […]}], "unsourced": false, "likelyOrigins": [{"same": "CLAIM", "attribution": …}]}]}}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command.argument('<DOC...>', 'the id of a document (doc_…), its URL, or words of its title');
    addViewOptions(command).action((words: readonly string[], options: ViewOptions) =>
      run(cli, words.join(' '), options),
    );
  },
};

async function run(cli: Cli, given: string, options: ViewOptions): Promise<void> {
  const answer = await withExistingGraph(cli, options, async (graph) => {
    const document = await resolveThing({ cli, graph, asOf: options.asOf }, given, aDocument);
    return graph.ask(ProvenanceDocument, { document, view: viewOf(options) });
  });
  giveAnswer(cli, options.json, answer, renderProvenance);
}
