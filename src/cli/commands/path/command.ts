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
  name: 'path',
  summary: 'how two things hang together: the shortest paths through claims, and on whose word each step rests',
  examples: [
    ['whosaid path mcgurk "al-tanf crossing"', 'by names; one of several words in quotation marks'],
    ['whosaid path ent_… src_… --max-hops 2', 'by ids (search finds them), at most two claims or links away'],
    ['whosaid path mcgurk jordan --exclude src_… --json', 'without one source, for machines'],
  ],
  notes: [
    'A hop leads from one that takes part in a claim, or speaks of it, to another; or from a part to its whole and back.',
    'With --json: {"path": [{"hops": 2, "atLeast": 1, "atMost": 1, "steps": [{"from": {"id": …, "name": …}, "to": …,',
    '"text": …, "claim": {"id": …, "text": …}, "origins": [{"source": …}], "link": null}]}]}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .argument('<FROM>', 'the id of an entity or a source (ent_… or src_…), or its name')
      .argument('<TO>', 'the same of another')
      .option(
        '--max-hops <N>',
        `how many hops at the most, 1 to ${maxHops} (default: ${defaultHops})`,
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
    cli.say(`whosaid: in this view nothing leads from ${oneLine(from)} to ${oneLine(to)} in ${hops(maxHops)}`);
  }
  if (!isEmpty || options.json) giveAnswer(cli, options.json, answer, renderPaths);
}

function hops(most: number): string {
  return `${most} ${most === 1 ? 'hop' : 'hops or fewer'}`;
}
