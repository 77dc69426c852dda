import { type Command, Option } from 'commander';
import { type Edtf, parseEdtf } from '../../domain/edtf/edtf.js';
import { InvalidInput } from '../../domain/errors.js';
import { parseId } from '../../domain/records/ids.js';
import { instant } from '../../domain/records/schemas/fields.js';
import type { Reliability, View } from '../../domain/schema/generated.js';
import {
  checkedBy,
  dataOption,
  type GraphOptions,
  gathered,
  jsonOption,
  keyFileOption,
  urlOption,
  wholeNumber,
} from './graphOptions.js';

/** Options of every command that reads attributions: the point in time and the sources to include. */
export interface ViewOptions extends GraphOptions {
  readonly asOf?: string;
  readonly publishedBy?: Edtf;
  readonly exclude?: readonly string[];
  readonly only?: readonly string[];
  readonly minReliability?: Reliability;
  readonly minCredibility?: number;
  readonly includeUnjudged?: boolean;
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
    .addOption(
      new Option('--min-reliability <GRADE>', 'only sources with this grade or a better one').choices([
        'A',
        'B',
        'C',
        'D',
        'E',
      ]),
    )
    .option(
      '--min-credibility <GRADE>',
      'only claims with this grade or a better one, from 1 (confirmed) to 5 (improbable)',
      wholeNumber(1, 5),
    )
    .option('--include-unjudged', 'with these two: include grade F or 6 (cannot be judged) and what has no grade')
    .addOption(dataOption())
    .addOption(urlOption())
    .addOption(keyFileOption())
    .addOption(jsonOption());
}

/** The view as the API takes it. */
export function viewOf(options: ViewOptions): View {
  const { asOf, publishedBy, exclude, only, minReliability, minCredibility, includeUnjudged } = options;
  return {
    recordedAt: asOf ?? null,
    publishedBy: publishedBy ?? null,
    excludeSources: exclude ?? null,
    onlySources: only ?? null,
    minReliability: minReliability ?? null,
    minCredibility: minCredibility ?? null,
    includeUnjudged: includeUnjudged ?? null,
  };
}

function parseInstant(text: string): string {
  const parsed = instant.safeParse(text);
  if (parsed.success) return parsed.data;
  throw new InvalidInput(parsed.error.issues[0]?.message ?? 'is not an instant');
}
