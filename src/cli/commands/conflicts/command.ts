import { InvalidArgumentError } from 'commander';
import { InvalidInput } from '../../../domain/errors.js';
import { isId, kindOfId } from '../../../domain/records/ids.js';
import type { ClaimFilter, ConflictCertainty, ConflictKind } from '../../../domain/schema/generated.js';
import type { ConflictsQueryVariables } from '../../generated.js';
import { type ConflictPartsFragment, ConflictsDocument, type ConflictsQuery } from '../../generated.js';
import type { GraphClient } from '../../graph/graphClient.js';
import { wholeNumber } from '../../graph/graphOptions.js';
import { addViewOptions, type ViewOptions, viewOf } from '../../graph/viewOptions.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { anEntity, resolveThing } from '../../names/resolveThing.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { onlyRead } from '../../render/parts.js';
import { renderConflicts } from '../../render/renderConflicts.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';

const kinds: Readonly<Record<string, ConflictKind>> = {
  denial: 'DENIAL',
  control: 'CONTROL',
  figures: 'FIGURES',
  role: 'ROLE',
  timing: 'TIMING',
};
const kindNames = Object.keys(kinds).join(', ');

interface ConflictsOptions extends ViewOptions {
  readonly kind?: readonly ConflictKind[];
  readonly certainty?: ConflictCertainty;
  readonly entity?: string;
  readonly first?: number;
}

export const conflictsCommand: CliCommand = {
  examples: [
    ['whosaid conflicts', 'all conflicts, those of the newest claims first'],
    ['whosaid conflicts seized crossing --kind denial --kind control', 'two kinds, for claims with these words'],
    ['whosaid conflicts --certainty certain', 'only those that are certain'],
    ['whosaid conflicts --entity mosul --first 5', 'the first five about Mosul'],
  ],
  notes: [
    'Kinds: denial (denied or doubted), control (two controllers of one place), figures (different figures), role (different',
    'actors), timing (reported before it began). A conflict is only possible if it depends on the bounds of times or figures,',
    'or on whether the claims are about one event. Finding no conflict is a result, with exit code 0.',
    'With --json: {"conflicts": {"nodes": [{"kind": "DENIAL", "certainty": "CERTAIN", "explanation": …, "claims": […],',
    '"sides": [[…], […]]}], "pageInfo": {"hasNextPage": false, "endCursor": …}, "totalCount": 1, "complete": true,',
    '"read": 2, "of": 2}}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    command
      .argument('[WORDS...]', 'words that a claim must contain, or the id of a claim or an event (default: all claims)')
      .option('--kind <KIND>', `only this kind: ${kindNames} (repeatable)`, parseKind)
      .option('--certainty <HOW>', 'only those that are certain, or possible', parseCertainty)
      .option('--entity <NAME|ID>', 'only conflicts about this person, organisation, actor or place')
      .option('--first <N>', 'the maximum number of conflicts (default: 20)', wholeNumber(1, 200));
    addViewOptions(command).action((words: readonly string[], options: ConflictsOptions) =>
      run(cli, words.join(' '), options),
    );
  },
};

async function run(cli: Cli, words: string, options: ConflictsOptions): Promise<void> {
  const claims = claimsOf(words);
  const answer = await withExistingGraph(cli, options, async (graph) => {
    const { entity, asOf } = options;
    const about = entity === undefined ? {} : { entity: await resolveThing({ cli, graph, asOf }, entity, anEntity) };
    return allPages(
      graph,
      {
        filter: { ...claims, ...about },
        kinds: options.kind ?? null,
        certainty: options.certainty ?? null,
        view: viewOf(options),
      },
      options.first ?? 20,
    );
  });
  giveAnswer(cli, options.json, answer, drawPage);
}

/** Reads the argument as an id, else as words to search for. */
function claimsOf(words: string): ClaimFilter {
  if (words === '') return {};
  if (!isId(words)) return { text: words };
  const kind = kindOfId(words);
  if (kind === 'claim') return { ids: [words] };
  if (kind === 'event') return { event: words };
  throw new InvalidInput(
    `${words} is neither a claim nor an event: use --entity for people, organisations, actors and places`,
  );
}

/** A page covers a limited number of claims and may be empty, so pages are fetched until there are enough. */
async function allPages(
  graph: GraphClient,
  variables: ConflictsQueryVariables,
  first: number,
): Promise<ConflictsQuery> {
  const nodes: ConflictPartsFragment[] = [];
  let after: string | null = null;
  let total: number | null = null;
  let [read, of] = [0, 0];
  for (;;) {
    const page: ConflictsQuery = await graph.ask(ConflictsDocument, {
      ...variables,
      first: first - nodes.length,
      after,
    });
    const { pageInfo, totalCount } = page.conflicts;
    nodes.push(...page.conflicts.nodes);
    total ??= totalCount;
    read += page.conflicts.read;
    of += page.conflicts.of;
    if (nodes.length >= first || !pageInfo.hasNextPage) {
      return { conflicts: { nodes, pageInfo, totalCount: total, complete: read === of, read, of } };
    }
    after = pageInfo.endCursor;
  }
}

const noConflict = 'No sources disagree about this, as far as this graph knows.';
const noConflictYet = 'No disagreement was found among the claims that were compared.';

function drawPage(
  { conflicts: { nodes, pageInfo, totalCount, complete, read, of } }: ConflictsQuery,
  style: TerminalStyle,
): readonly string[] {
  const part = complete
    ? []
    : ['', `${onlyRead(read, of)}: narrow the search with words, --entity or the view options.`];
  if (nodes.length === 0) return [complete ? noConflict : noConflictYet, ...part];
  const more = pageInfo.hasNextPage ? ['', 'There may be more: raise --first (up to 200).'] : [];
  return [...renderConflicts('Conflicts', nodes, style, totalCount ?? nodes.length), ...more, ...part];
}

function parseKind(text: string, before: readonly ConflictKind[] = []): readonly ConflictKind[] {
  const name = text.toLowerCase();
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (kind === undefined) throw new InvalidArgumentError(`It must be one of ${kindNames}.`);
  return [...before, kind];
}

function parseCertainty(text: string): ConflictCertainty {
  const name = text.toLowerCase();
  if (name !== 'certain' && name !== 'possible') throw new InvalidArgumentError('It must be certain or possible.');
  return name === 'certain' ? 'CERTAIN' : 'POSSIBLE';
}
