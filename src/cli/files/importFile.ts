import { WhosaidError } from '../../domain/errors.js';
import type { GraphClient } from '../graph/graphClient.js';
import { count } from '../print/text.js';
import type { Imported } from '../render/renderImport.js';
import type { Cli } from '../terminal/cli.js';
import { startProgress } from '../terminal/progress.js';
import type { InputFile } from '../terminal/standardInput.js';
import type { LineReports } from './lineReports.js';

/** Shared by all inputs of one command. */
export interface ImportContext {
  readonly cli: Cli;
  readonly graph: GraphClient;
  /** The name of the format. */
  readonly format: string;
  /** What the format needs to know beside the file, as JSON. */
  readonly settings?: string | undefined;
  /** What is to be known about every input, for the summary. */
  readonly notes?: readonly string[];
  readonly rejects: LineReports;
  readonly warnings: LineReports;
  readonly signal: AbortSignal;
  readonly reason: string | undefined;
  readonly batch: number | undefined;
}

/** The numbers of rejected items and of warnings that are shown. All are counted, and in the files. */
const maxShown = { rejects: 10, warnings: 5 } as const;

/** Imports one input with a progress bar. @throws what importInput throws, with the name of the input added */
export async function importFile(input: InputFile, context: ImportContext): Promise<Imported> {
  const { cli, graph, format, settings, notes = [], rejects, warnings, signal, reason, batch } = context;
  const firstRejects: { line: number; reason: string }[] = [];
  const firstWarnings: { line: number; warning: string }[] = [];
  const progress = startProgress(cli, input.stem, 'items');
  let written = 0;
  try {
    const summary = await graph.importFile(input.path, {
      format,
      settings,
      reason,
      signal,
      ...(batch === undefined ? {} : { batch }),
      onProgress: ({ items, total }) => {
        written = items;
        progress.at(items, total);
      },
      onReject: (line, raw, why) => {
        rejects.add(input, { line, reason: why, raw });
        if (firstRejects.length < maxShown.rejects) firstRejects.push({ line, reason: why });
      },
      onWarning: (line, warning) => {
        warnings.add(input, { line, warning });
        if (firstWarnings.length < maxShown.warnings) firstWarnings.push({ line, warning });
      },
    });
    const files = { rejects: rejects.done(input) ?? null, warningsFile: warnings.done(input) ?? null };
    return { file: input.name, ...summary, ...files, firstRejects, firstWarnings, notes };
  } catch (error) {
    throw withName(written > 0 && isAbort(error) ? partlyRestored(written, error) : error, input);
  } finally {
    progress.stop();
  }
}

/** Only restoring a history ends this way. All other imports report where they stopped. */
function isAbort(error: unknown): boolean {
  return error instanceof Error && error.name === 'AbortError';
}

function partlyRestored(written: number, cause: unknown): Error {
  const sentence = `stopped after ${count(written, 'record')} of the history, which can only be restored into an empty graph`;
  return new Error(`${sentence}: remove this graph or choose another, and run the command again`, { cause });
}

/** Adds the name of the input to an error, unless the message contains it. */
function withName(error: unknown, { name, path }: InputFile): unknown {
  if (!(error instanceof Error) || isAbort(error) || error.message.includes(path)) return error;
  const sentence = `${name}: ${error.message}`;
  return error instanceof WhosaidError
    ? new WhosaidError(error.code, sentence, { cause: error })
    : new Error(sentence, { cause: error });
}
