import { InvalidArgumentError } from 'commander';
import type { NodeKind } from '../../../domain/schema/generated.js';
import { type HitPartsFragment, SearchDocument } from '../../generated.js';
import {
  dataOption,
  type GraphOptions,
  jsonOption,
  keyFileOption,
  urlOption,
  wholeNumber,
} from '../../graph/graphOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { nameOfType } from '../../print/nameOfType.js';
import { renderTable } from '../../print/renderTable.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';

const kinds: Readonly<Record<string, NodeKind>> = {
  entity: 'ENTITY',
  source: 'SOURCE',
  document: 'DOCUMENT',
  event: 'EVENT',
  claim: 'CLAIM',
};
const kindNames = Object.keys(kinds).join(', ');

interface SearchOptions extends GraphOptions {
  readonly in?: readonly NodeKind[];
  readonly first?: number;
}

export const searchCommand: CliCommand = {
  examples: [
    ['whosaid search altanf', 'finds Al-Tanf, as do "tanf", "at tanf" and a name with one typo'],
    ['whosaid search --in claim,event seized crossing', 'only claims and events'],
    ['whosaid search --json --first 1 sohr | jq -r .search[0].node.id', 'the id of the best hit'],
  ],
  notes: [
    'With --json: {"search": [{"matched": …, "score": 0.9, "node": {"__typename": "Place", "id": …, "name": …}}]}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .argument('<TEXT...>', 'the words to search for')
      .option('--in <KINDS>', `only these kinds, comma-separated: ${kindNames}`, parseKinds)
      .option('--first <N>', 'the maximum number of results (default: 20)', wholeNumber(1, 200))
      .addOption(dataOption())
      .addOption(urlOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((words: readonly string[], options: SearchOptions) => run(cli, words.join(' '), options));
  },
};

async function run(cli: Cli, text: string, options: SearchOptions): Promise<void> {
  const variables = { text, in: options.in ?? null, first: options.first ?? 20 };
  const answer = await withExistingGraph(cli, options, (graph) => graph.ask(SearchDocument, variables));
  const isEmpty = answer.search.length === 0;
  if (isEmpty) {
    cli.end('notFound');
    cli.say('whosaid: nothing found; try fewer words');
  }
  if (!isEmpty || options.json)
    giveAnswer(cli, options.json, answer, (given, style) => [renderHits(given.search, style)]);
}

/** Search results as a table, best first. */
export function renderHits(hits: readonly HitPartsFragment[], style: TerminalStyle): string {
  const columns = [{ title: 'kind' }, { title: 'name or text', flexible: true }, { title: 'score' }, { title: 'id' }];
  const rows = hits.map(({ node, matched, score }) => [
    nameOfType(node.__typename),
    nameOfHit(node, matched),
    score.toFixed(2),
    node.id,
  ]);
  return renderTable(columns, rows, style);
}

/** Adds the matched name if it is not the main name. */
function nameOfHit(node: HitPartsFragment['node'], matched: string): string {
  const own = 'name' in node ? node.name : 'title' in node ? node.title : 'text' in node ? node.text : matched;
  return (own === matched || !('name' in node) ? own : `${own} (${matched})`).replace(/\s+/g, ' ');
}

function parseKinds(text: string): readonly NodeKind[] {
  return text.split(',').map((given) => {
    const name = given.trim().toLowerCase();
    const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
    if (kind === undefined) throw new InvalidArgumentError(`unknown kind "${name}": use ${kindNames}.`);
    return kind;
  });
}
