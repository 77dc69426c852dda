import type { Importer } from '../formats/format.js';
import { WhosaidError } from '../model/errors.js';
import { importInput } from '../services/importInput.js';
import type { Engine } from '../store/engine.js';
import { by } from './askGraph.js';
import type { Cli } from './cli.js';
import type { Imported } from './commands/drawImport.js';
import { startProgress } from './progress.js';
import type { Rejects } from './rejects.js';
import type { InputFile } from './standardInput.js';

/** What all inputs of one command share. */
export interface ImportContext {
  readonly cli: Cli;
  readonly engine: Engine;
  readonly importer: Importer;
  readonly rejects: Rejects;
  readonly signal: AbortSignal;
  readonly reason: string | undefined;
  readonly batch: number | undefined;
}

/** Warnings that are shown; all are counted. */
const mostWarnings = 5;

/** Imports one input with a bar, and says what became of it. @throws what importInput throws, with the name of the input */
export async function importFile(input: InputFile, context: ImportContext): Promise<Imported> {
  const { cli, engine, importer, rejects, signal, reason, batch } = context;
  const firstWarnings: { line: number; warning: string }[] = [];
  const progress = startProgress(cli, input.stem, 'items');
  try {
    const summary = await importInput(engine, importer, input.path, {
      by,
      reason,
      signal,
      ...(batch === undefined ? {} : { batch }),
      onProgress: ({ items, total }) => progress.at(items, total),
      onReject: (line, raw, why) => rejects.add(input, { line, reason: why, raw }),
      onWarning: (line, warning) => {
        if (firstWarnings.length < mostWarnings) firstWarnings.push({ line, warning });
      },
    });
    const rejectsPath = summary.rejected > 0 ? rejects.pathOf(input) : null;
    return { file: input.name, ...summary, rejects: rejectsPath, firstWarnings };
  } catch (error) {
    throw withName(error, input);
  } finally {
    progress.stop();
  }
}

/** An error of an input says which input, unless it does so already. */
function withName(error: unknown, { name, path }: InputFile): unknown {
  if (!(error instanceof Error) || error.message.includes(path)) return error;
  const sentence = `${name}: ${error.message}`;
  return error instanceof WhosaidError
    ? new WhosaidError(error.code, sentence, { cause: error })
    : new Error(sentence, { cause: error });
}
