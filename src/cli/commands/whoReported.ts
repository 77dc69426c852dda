import { parseEdtf } from '../../model/edtf.js';
import { InvalidInput } from '../../model/errors.js';
import { instant } from '../../model/fields.js';
import { isId, kindOfId, parseId } from '../../model/ids.js';
import { askGraph } from '../askGraph.js';
import type { Cli } from '../cli.js';
import type { CliCommand } from '../cliCommand.js';
import { giveAnswer } from '../giveAnswer.js';
import { checkedBy, dataOption, type GraphOptions, gathered, jsonOption } from '../graphOptions.js';
import { withExistingGraph } from '../withGraph.js';
import { drawReporting } from './drawReporting.js';
import { type WhoReportedAnswer, whoReportedDocument } from './whoReportedDocument.js';

interface WhoReportedOptions extends GraphOptions {
  readonly asOf?: string;
  readonly publishedBy?: string;
  readonly exclude?: readonly string[];
  readonly only?: readonly string[];
}

export const whoReported: CliCommand = {
  name: 'who-reported',
  summary: 'who reported a claim, an event, or what some words mean: origins first, then who relayed them',
  examples: [
    ['whosaid who-reported rebels seized al tanf', 'by words: says which claims it took them to mean'],
    ['whosaid who-reported clm_0123456789abcdef0123456789abcdef', 'one claim, by its id (search finds ids)'],
    [
      'whosaid who-reported seized --published-by 2016-03 --exclude ent_…',
      'as could be known then, without one source',
    ],
  ],
  notes: [
    'With --json: {"whoReported": {"claims": [{"id": …, "text": …}], "origins": [{"source": {"name": …},',
    '"attribution": {"stance": "ASSERTS", …}, "relayedBy": […], "basedOn": […]}], "denials": [], "doubts": [], "declined": []}}',
  ],
  endings: ['notFound', 'store'],
  define: (command, cli) => {
    const source = checkedBy((text) => parseId(text, 'entity', 'source'));
    command
      .argument('<WHAT...>', 'the id of a claim (clm_…) or of an event (evt_…), or words')
      .option('--as-of <INSTANT>', 'as this graph knew it then, such as 2026-01-31T12:00:00Z', checkedBy(parseInstant))
      .option(
        '--published-by <EDTF>',
        'only what was certainly published by then, such as 2016-03-31',
        checkedBy(parseEdtf),
      )
      .option(
        '--exclude <ID>',
        'without this source, as speaker and as publisher (may be repeated)',
        (text: string, before?: readonly string[]) => gathered(source(text), before),
      )
      .option('--only <ID>', 'what this source says (may be repeated)', (text: string, before?: readonly string[]) =>
        gathered(source(text), before),
      )
      .addOption(dataOption())
      .addOption(jsonOption())
      .action((words: readonly string[], options: WhoReportedOptions) => run(cli, words.join(' '), options));
  },
};

async function run(cli: Cli, what: string, options: WhoReportedOptions): Promise<void> {
  const variables = { ...selectorOf(what), view: viewOf(options) };
  const answer = await withExistingGraph(cli, options.data, (engine) =>
    askGraph<WhoReportedAnswer>(engine, whoReportedDocument, variables),
  );
  const isEmpty = answer.whoReported.claims.length === 0;
  if (isEmpty) {
    cli.end('notFound');
    cli.say(
      `whosaid: there is no claim in this graph, or in this view of it, for ${what}; whosaid search finds what there is`,
    );
  }
  if (!isEmpty || options.json) giveAnswer(cli, options.json, answer, drawReporting);
}

/** An id says what it is of; everything else is words. */
function selectorOf(what: string): { readonly claim?: string; readonly event?: string; readonly text?: string } {
  if (!isId(what)) return /^(clm|evt)_/.test(what) ? { claim: parseId(what, 'claim', 'event') } : { text: what };
  switch (kindOfId(what)) {
    case 'claim':
      return { claim: what };
    case 'event':
      return { event: what };
    default:
      throw new InvalidInput(
        `${what} is neither a claim nor an event: whosaid show ${what} tells what it is and which claims belong to it`,
      );
  }
}

function viewOf({ asOf, publishedBy, exclude, only }: WhoReportedOptions) {
  return {
    recordedAt: asOf ?? null,
    publishedBy: publishedBy ?? null,
    excludeSources: exclude ?? null,
    onlySources: only ?? null,
  };
}

function parseInstant(text: string): string {
  const parsed = instant.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(parsed.error.issues[0]?.message ?? 'is not an instant');
}
