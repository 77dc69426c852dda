import type { Command } from 'commander';
import { type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { instant } from '../../domain/records/fields.js';
import { parseId } from '../../domain/records/ids.js';
import type { View } from '../../domain/schema/generated.js';
import {
  checkedBy,
  dataOption,
  type GraphOptions,
  gathered,
  jsonOption,
  keyFileOption,
  urlOption,
} from './graphOptions.js';

/** Options of every command that reads attributions: the point in time and the sources to include. */
export interface ViewOptions extends GraphOptions {
  readonly asOf?: string;
  readonly publishedBy?: Edtf;
  readonly exclude?: readonly string[];
  readonly only?: readonly string[];
}

/** Adds the view options and those of every query. */
export function addViewOptions(command: Command): Command {
  const source = checkedBy((text) => parseId(text, 'entity', 'source'));
  const sources = (text: string, before?: readonly string[]) => gathered(source(text), before);
  return command
    .option(
      '--as-of <INSTANT>',
      'answer from the graph as recorded at this time, such as 2026-01-31T12:00:00Z',
      checkedBy(parseInstant),
    )
    .option(
      '--published-by <EDTF>',
      'only documents certainly published by this date, such as 2016-03-31',
      checkedBy(parseEdtf),
    )
    .option('--exclude <ID>', 'exclude this source, as speaker and as publisher (repeatable)', sources)
    .option('--only <ID>', 'only attributions of this source (repeatable)', sources)
    .addOption(dataOption())
    .addOption(urlOption())
    .addOption(keyFileOption())
    .addOption(jsonOption());
}

/** The view as the API takes it. */
export function viewOf({ asOf, publishedBy, exclude, only }: ViewOptions): View {
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
