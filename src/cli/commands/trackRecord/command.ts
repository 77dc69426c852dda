import { TrackRecordDocument } from '../../generated.js';
import { addViewOptions, type ViewOptions, viewOf } from '../../graph/viewOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { aSource, resolveThing } from '../../names/resolveThing.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { renderTrackRecord } from './render.js';

export const trackRecordCommand: CliCommand = {
  examples: [
    ['whosaid track-record sohr', 'by name, in any spelling'],
    ['whosaid track-record mcgurk --json | jq .trackRecord.originated.count', 'one of the counts, for scripts'],
  ],
  notes: [
    'With --json: {"trackRecord": {"source": …, "complete": true, "read": 2, "of": 2, "originated": {"count": 2, "claims":',
    '[{"id": …, "text": …}]}, "firstToReport": …, "onlyRepeated": …, "laterCorroborated": …, "denied": …, "retracted": …}}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command.argument('<SOURCE...>', 'the id of a source (ent_… or src_…), or its name');
    addViewOptions(command).action((words: readonly string[], options: ViewOptions) =>
      run(cli, words.join(' '), options),
    );
  },
};

async function run(cli: Cli, given: string, options: ViewOptions): Promise<void> {
  const answer = await withExistingGraph(cli, options, async (graph) => {
    const source = await resolveThing({ cli, graph, asOf: options.asOf }, given, aSource);
    return graph.ask(TrackRecordDocument, { source, view: viewOf(options) });
  });
  giveAnswer(cli, options.json, answer, renderTrackRecord);
}
