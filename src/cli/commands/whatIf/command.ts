import { InvalidInput } from '../../../domain/errors.js';
import { parseId } from '../../../domain/records/ids.js';
import { WhatIfDocument } from '../../generated.js';
import { checkedBy, gathered, wholeNumber } from '../../graph/graphOptions.js';
import { addViewOptions, type ViewOptions, viewOf } from '../../graph/viewOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { aSource, resolveThing, type Where } from '../../names/resolveThing.js';
import { renderDifference } from '../../render/renderDifference.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';

interface WhatIfOptions extends ViewOptions {
  readonly distrust?: readonly string[];
  readonly retract?: readonly string[];
  readonly first?: number;
}

export const whatIfCommand: CliCommand = {
  examples: [
    ['whosaid what-if --distrust sohr', 'which claims would lose all or some of their support'],
    ['whosaid what-if --distrust sohr --distrust mcgurk --json', 'without two sources, as JSON'],
    ['whosaid what-if --retract att_0123456789abcdef0123456789abcdef', 'as if this attribution were retracted'],
  ],
  notes: [
    'Claims may also gain support, and conflicts may arise: a retracted statement no longer supersedes an earlier one.',
    'With --json: {"whatIf": {"explanation": …, "complete": true, "read": 2, "of": 2, "lost": [{"id": …, "text": …}],',
    '"gained": [{"claim": …, "before": {"atLeast": 0, "atMost": 0, "explanation": …}, "after": {…}}], "shrunk": […],',
    '"grown": […], "conflictsGone": […], "conflictsGoneCount": 0, "conflictsArising": […], "conflictsArisingCount": 1}}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    const attribution = checkedBy((text) => parseId(text, 'attribution'));
    command
      .option('--distrust <NAME|ID>', 'exclude this source, as speaker and as publisher (repeatable)', gathered)
      .option(
        '--retract <ID>',
        'ignore this attribution, att_… (repeatable)',
        (text: string, before?: readonly string[]) => gathered(attribution(text), before),
      )
      .option('--first <N>', 'the maximum number of claims to check, newest first (default: 200)', wholeNumber(1, 200));
    addViewOptions(command).action((options: WhatIfOptions) => run(cli, options));
  },
};

async function run(cli: Cli, options: WhatIfOptions): Promise<void> {
  const { distrust = [], retract = [], asOf, first = 200 } = options;
  if (distrust.length + retract.length === 0) {
    throw new InvalidInput('what-if needs a --distrust <NAME|ID> or a --retract <ID>');
  }
  const answer = await withExistingGraph(cli, options, async (graph) => {
    const sources = await sourcesMeant({ cli, graph, asOf }, distrust);
    const variables = { distrust: sources, retract, view: viewOf(options), first };
    return graph.ask(WhatIfDocument, variables);
  });
  giveAnswer(cli, options.json, answer, renderDifference);
}

/** Sequential, so that the first name that cannot be resolved is reported. */
async function sourcesMeant(where: Where, names: readonly string[]): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const name of names) ids.push(await resolveThing(where, name, aSource));
  return ids;
}
