import { partsOf } from '../../../ask/names/matchNames.js';
import { type Edtf, parseEdtf } from '../../../domain/edtf/edtf.js';
import { ControlDocument, type ControlQuery } from '../../generated.js';
import { checkedBy } from '../../graph/graphOptions.js';
import { addViewOptions, type ViewOptions, viewOf } from '../../graph/viewOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { aPlace, resolveThing } from '../../names/resolveThing.js';
import { oneLine } from '../../print/oneLine.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { renderControl } from './render.js';

interface ControlOptions extends ViewOptions {
  readonly from?: Edtf;
  readonly to?: Edtf;
}

export const controlCommand: CliCommand = {
  name: 'control',
  summary: 'who controls a place and when, a track for each source, and where they disagree',
  examples: [
    [
      'whosaid control syrian side of tanf',
      'by name; on a terminal of 80 columns or more with bars on an axis of time',
    ],
    ['whosaid control mosul --from 2016-03 --to 2016-04', 'only stretches that may reach into these months'],
    ['whosaid control mosul --published-by 2016-04 --json', 'as could be known then, for machines'],
  ],
  notes: [
    'A stretch is stated, inferred from what happened (seized, lost, withdrew from), or assumed after the last word of its',
    'source. A part of a place, and a side of a border, is another place.',
    'With --json: {"control": {"place": …, "tracks": [{"source": …, "stretches": [{"controller": …, "span": {"edtf": …,',
    '"earliestStart": …}, "basis": "INFERRED", "rule": …, "claims": […], "attributions": […]}]}], "disagreements": […],',
    '"disagreementCount": 16179, "complete": true}}: the first 100 disagreements, and how many there are.',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .argument('<PLACE...>', 'the id of a place (ent_…), or its name')
      .option('--from <EDTF>', 'stretches that may reach to this time or past it', checkedBy(parseEdtf))
      .option('--to <EDTF>', 'stretches that may begin at this time or before it', checkedBy(parseEdtf));
    addViewOptions(command).action((words: readonly string[], options: ControlOptions) =>
      run(cli, words.join(' '), options),
    );
  },
};

async function run(cli: Cli, given: string, options: ControlOptions): Promise<void> {
  const { from, to, asOf } = options;
  const answer = await withExistingGraph(cli, options, async (graph) => {
    const place = await resolveThing({ cli, graph, asOf }, given, aPlace);
    const variables = { place, from: from ?? null, to: to ?? null, view: viewOf(options) };
    return graph.ask(ControlDocument, variables);
  });
  const isEmpty = answer.control.tracks.length === 0;
  if (isEmpty) {
    cli.end('notFound');
    cli.say(`whosaid: ${nothingOn(answer)}`);
  }
  if (isEmpty && !options.json) return;
  giveAnswer(cli, options.json, answer, (shown, style) => renderControl(shown, style, { from, to }));
}

/** What is said of a part is not said of the whole: then the parts are where to look. */
function nothingOn({ control: { place } }: ControlQuery): string {
  const parts = partsOf(place).map(({ id, name }) => `${oneLine(name ?? '')} ${id}`);
  const hint = parts.length === 0 ? '' : `; perhaps of its parts: ${parts.join(', ')}`;
  return `in this view nobody says who controls ${oneLine(place.name)} then${hint}`;
}
