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

/** As of when to answer, and whom to believe: options of every command that asks about what was said. */
export interface ViewOptions extends GraphOptions {
  readonly asOf?: string;
  readonly publishedBy?: Edtf;
  readonly exclude?: readonly string[];
  readonly only?: readonly string[];
}

/** Adds the options of a view, and those that every question has. */
export function addViewOptions(command: Command): Command {
  const source = checkedBy((text) => parseId(text, 'entity', 'source'));
  const sources = (text: string, before?: readonly string[]) => gathered(source(text), before);
  return command
    .option('--as-of <INSTANT>', 'as this graph knew it then, such as 2026-01-31T12:00:00Z', checkedBy(parseInstant))
    .option(
      '--published-by <EDTF>',
      'only what was certainly published by then, such as 2016-03-31',
      checkedBy(parseEdtf),
    )
    .option('--exclude <ID>', 'without this source, as speaker and as publisher (may be repeated)', sources)
    .option('--only <ID>', 'what this source says (may be repeated)', sources)
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
