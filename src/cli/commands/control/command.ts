import { type Edtf, parseEdtf } from '../../../domain/edtf/edtf.js';
import { partsOf } from '../../../language/names/named.js';
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
  examples: [
    ['whosaid control syrian side of tanf', 'by name; drawn as a chart on terminals of 80 columns or more'],
    ['whosaid control mosul --from 2016-03 --to 2016-04', 'only periods that may overlap these months'],
    ['whosaid control mosul --published-by 2016-04 --json', 'from what was published by then, as JSON'],
  ],
  notes: [
    'A period is stated, inferred from events (seized, lost, withdrew from), or assumed to continue after the last report of',
    'the source. A part of a place, or one side of a border, is a separate place: what is said of it is listed below, as is',
    'what is denied. Disagreements are periods, one for each pair of controllers; conflicts --kind control lists the claims.',
    'With --json: {"control": {"place": …, "tracks": [{"source": …, "stretches": [{"controller": …, "span": {"edtf": …,',
    '"earliestStart": …}, "basis": "INFERRED", "rule": …, "claims": […], "attributions": […]}]}], "parts": […],',
    '"denials": […], "undated": […], "disagreements": {"nodes": […], "totalCount": 3}, "complete": true, "read": 4,',
    '"of": 4}}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .argument('<PLACE...>', 'the id of a place (ent_…), or its name')
      .option('--from <EDTF>', 'only periods that may end at this time or later', checkedBy(parseEdtf))
      .option('--to <EDTF>', 'only periods that may start at this time or earlier', checkedBy(parseEdtf));
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
  const { tracks, parts, denials, undated, complete } = answer.control;
  const isEmpty = complete && [tracks, parts, denials, undated].every(({ length }) => length === 0);
  if (isEmpty) {
    cli.end('notFound');
    cli.say(`whosaid: ${nothingOn(answer)}`);
  }
  if (isEmpty && !options.json) return;
  giveAnswer(cli, options.json, answer, (shown, style) => renderControl(shown, style, { from, to }));
}

/** Suggests the parts of a place: claims about a part do not count for the whole. */
function nothingOn({ control: { place } }: ControlQuery): string {
  const parts = partsOf(place).map(({ id, name }) => `${oneLine(name ?? '')} ${id}`);
  const hint = parts.length === 0 ? '' : `; try its parts: ${parts.join(', ')}`;
  return `no source says who controls ${oneLine(place.name)} in this view${hint}`;
}
