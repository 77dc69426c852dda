import { setImmediate as turn } from 'node:timers/promises';
import { NotFound } from '../../../domain/errors.js';
import { fewestSaid, fewestTexts, type Learned, learn } from '../../../reading/learned/learn.js';
import type { ReviewedText } from '../../../reading/learned/reviewedText.js';
import { keepLearned, learnedPath } from '../../files/learnedWeights.js';
import { dataOption, type GraphOptions, jsonOption, keyFileOption } from '../../graph/graphOptions.js';
import { choiceOf } from '../../graph/openGraph.js';
import { withExistingGraph } from '../../graph/withGraph.js';
import { count } from '../../print/text.js';
import type { Cli } from '../../terminal/cli.js';
import type { CliCommand } from '../../terminal/cliCommand.js';
import { giveAnswer } from '../../terminal/giveAnswer.js';
import { interruption } from '../../terminal/interruption.js';
import { startProgress } from '../../terminal/progress.js';
import { type ReviewedTexts, readReviewed } from './readReviewed.js';
import { type LearnedAnswer, renderLearned } from './renderLearned.js';

export const learnCommand: CliCommand = {
  examples: [
    ['whosaid learn', 'after some forty reviewed texts; the next whosaid read proposes with what was learnt'],
    ['whosaid learn --json | jq .together.content.f', 'the balance of precision and recall, for scripts'],
  ],
  notes: [
    'It learns from the texts that were read and of which all proposals are decided: what was accepted or corrected is right, all else',
    `is not. It needs ${fewestTexts} texts and ${fewestSaid} accepted attributions; forty texts are a good start.`,
    'What was learnt stays on this machine, in the data folder (for Neo4j in .whosaid), readable by its owner only. It has words of the',
    'texts. Delete the file to forget it. The same reviewed texts give the same file.',
    'With --json: {"texts": 40, "said": 312, "heldOut": 40, "rules": {"content": {"precision": …, "recall": …, "f": …}, "triples": …},',
    '"alone": …, "together": …, "beatsRules": true, "file": …, "undecided": 0, "more": false}',
  ],
  endings: ['notFound', 'store', 'interrupted'],
  define: (command, cli) => {
    command
      .addOption(dataOption())
      .addOption(keyFileOption())
      .addOption(jsonOption())
      .action((options: GraphOptions) => run(cli, options));
  },
};

async function run(cli: Cli, options: GraphOptions): Promise<void> {
  const signal = interruption();
  const file = learnedPath(choiceOf(cli, options.data));
  try {
    const { texts, undecided, more } = await withExistingGraph(cli, options, (graph) =>
      withProgress(cli, 'documents', (at) => readReviewed(graph, at, signal)),
    );
    checkEnough({ texts, undecided, more });
    const learned = await withProgress(cli, 'steps', (at) => learnFrom(texts, at, signal));
    keepLearned(file, learned);
    const { tagger: _, ...told } = learned;
    giveAnswer(cli, options.json, { ...told, file, undecided, more } satisfies LearnedAnswer, renderLearned);
  } catch (error) {
    if (!signal.aborted) throw error;
    cli.end('interrupted');
    cli.say('whosaid: interrupted; nothing was learnt');
  }
}

async function withProgress<T>(
  cli: Cli,
  what: string,
  work: (at: (done: number, total?: number) => void) => Promise<T>,
): Promise<T> {
  const progress = startProgress(cli, 'learn', what);
  try {
    return await work(progress.at);
  } finally {
    progress.stop();
  }
}

function checkEnough({ texts, undecided }: ReviewedTexts): void {
  const said = texts.reduce((sum, one) => sum + one.said.length, 0);
  if (texts.length >= fewestTexts && said >= fewestSaid) return;
  const open =
    undecided === 0
      ? ''
      : ` ${count(undecided, 'text')} ${undecided === 1 ? 'has' : 'have'} proposals that nobody has decided.`;
  throw new NotFound(
    `there is too little to learn from: ${count(texts.length, 'reviewed text')} with ${count(said, 'accepted attribution')}; at least ` +
      `${fewestTexts} with ${fewestSaid} are needed.${open} Read more texts with whosaid read, and decide all their proposals with whosaid review`,
  );
}

/** Learns in turns, so that a Ctrl-C is heard. */
async function learnFrom(
  texts: readonly ReviewedText[],
  at: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Learned> {
  const learning = learn(texts);
  for (;;) {
    const step = learning.next();
    if (step.done === true) return step.value;
    at(step.value.done, step.value.total);
    await turn();
    signal.throwIfAborted();
  }
}
