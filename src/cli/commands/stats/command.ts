import { StatsDocument, type StatsQuery } from '../../generated.js';
import { dataOption, type GraphOptions, jsonOption, keyFileOption, urlOption } from '../../graph/graphOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { renderFields } from '../../print/renderFields.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { groupDigits, printable } from '../../print/text.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';

export const statsCommand: CliCommand = {
  examples: [
    ['whosaid stats', 'counts by kind, the last journal entry, and where the graph is stored'],
    ['whosaid stats --json | jq .stats.claims', 'the number of claims, for scripts'],
  ],
  notes: [
    'With --json: {"stats": {"claims": 21, …, "seq": 1, "recordedAt": "…", "engine": {"name": …, "version": …}}}',
  ],
  endings: ['store'],
  define: (command, cli) => {
    command
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((options: GraphOptions) => run(cli, options));
  },
};

async function run(cli: Cli, options: GraphOptions): Promise<void> {
  const [answer, place] = await withExistingGraph(cli, options, async (graph) => [
    await graph.ask(StatsDocument, {}),
    graph.place,
  ]);
  giveAnswer(cli, options.json, answer, (given, style) => renderStats(given, printable(place), style));
}

/** The counts as text. */
export function renderStats({ stats: counts }: StatsQuery, place: string, style: TerminalStyle): readonly string[] {
  const kinds = ['claims', 'attributions', 'documents', 'sources', 'entities', 'events'] as const;
  const numbers = kinds.map((kind) => groupDigits(counts[kind]));
  const width = Math.max(...numbers.map((number) => number.length));
  const journal = counts.recordedAt === null ? 'empty' : `entry ${counts.seq}, recorded ${counts.recordedAt}`;
  return renderFields(
    [
      ...kinds.map((kind, index) => [kind, (numbers[index] ?? '').padStart(width)] as const),
      ['journal', journal],
      ['engine', `${counts.engine.name} ${counts.engine.version}`],
      ['location', place],
    ],
    style,
  );
}
