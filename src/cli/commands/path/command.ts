import { PathDocument } from '../../generated.js';
import { wholeNumber } from '../../graph/graphOptions.js';
import { addViewOptions, type ViewOptions, viewOf } from '../../graph/viewOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { resolveThing, type ThingKind } from '../../names/resolveThing.js';
import { oneLine } from '../../print/oneLine.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { renderPaths } from './render.js';

interface PathOptions extends ViewOptions {
  readonly maxHops?: number;
}

const defaultHops = 6;
const maxHops = 8;

const anEnd: ThingKind = {
  name: 'entity or source',
  ids: ['entity', 'source'],
  in: ['ENTITY', 'SOURCE'],
  fits: () => true,
};

export const pathCommand: CliCommand = {
  examples: [
    ['whosaid path mcgurk "al-tanf crossing"', 'by name; quote a name of several words'],
    ['whosaid path ent_… src_… --max-hops 2', 'by id (see search), at most two claims or links apart'],
    ['whosaid path mcgurk jordan --exclude src_… --json', 'without one source, as JSON'],
  ],
  notes: [
    'A hop connects two participants or sources of one claim, or a part and its whole.',
    'With --json: {"path": [{"hops": 2, "atLeast": 1, "atMost": 1, "complete": true, "steps": [{"from": {"id": …, "name": …}, "to": …,',
    '"text": …, "claim": {"id": …, "text": …}, "originSourceCount": 1, "originSources": [{"name": …}], "link": null}]}]}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .argument('<FROM>', 'the id of an entity or a source (ent_… or src_…), or its name')
      .argument('<TO>', 'the id or name of the other end')
      .option(
        '--max-hops <N>',
        `the maximum number of hops, 1 to ${maxHops} (default: ${defaultHops})`,
        wholeNumber(1, maxHops),
      );
    addViewOptions(command).action((from: string, to: string, options: PathOptions) => run(cli, from, to, options));
  },
};

async function run(cli: Cli, from: string, to: string, options: PathOptions): Promise<void> {
  const maxHops = options.maxHops ?? defaultHops;
  const answer = await withExistingGraph(cli, options, async (graph) => {
    const where = { cli, graph, asOf: options.asOf };
    const ends = { from: await resolveThing(where, from, anEnd), to: await resolveThing(where, to, anEnd) };
    return graph.ask(PathDocument, { ...ends, maxHops, view: viewOf(options) });
  });
  const isEmpty = answer.path.length === 0;
  if (isEmpty) {
    cli.end('notFound');
    cli.say(`whosaid: no path from ${oneLine(from)} to ${oneLine(to)} with ${hops(maxHops)} in this view`);
  }
  if (!isEmpty || options.json) giveAnswer(cli, options.json, answer, renderPaths);
}

function hops(most: number): string {
  return `${most} ${most === 1 ? 'hop' : 'hops or fewer'}`;
}
