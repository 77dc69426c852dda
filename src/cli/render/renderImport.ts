import type { ImportSummary } from '../../usecases/transfer/importSummary.js';
import { renderTable } from '../print/renderTable.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { count, groupDigits, paint, wrap } from '../print/text.js';

/** What became of one input. */
export interface Imported extends ImportSummary {
  readonly file: string;
  /** Where the rejected records are; null when none were. */
  readonly rejects: string | null;
  readonly firstWarnings: readonly { readonly line: number; readonly warning: string }[];
}

/** The summary of an import, for a person. */
export function renderImport(imported: Imported, style: TerminalStyle): readonly string[] {
  const { file, items, seconds, united } = imported;
  const rate = groupDigits(Math.round(items / Math.max(0.001, seconds)));
  return [
    paint(style.colors.bold, `${file}: ${count(items, 'item')} in ${seconds.toFixed(1)} s, ${rate} a second`),
    ...drawTypes(imported, style),
    ...(united > 0
      ? [`${count(united, 'record')} differed from another of the same thing and were united with it`]
      : []),
    ...drawWarnings(imported, style),
    ...(imported.rejects === null
      ? []
      : [
          paint(
            style.colors.red,
            `${count(imported.rejected, 'item')} rejected: line, reason and text are in ${imported.rejects}`,
          ),
        ]),
    journalOf(imported.changes),
  ];
}

function drawTypes({ types }: Imported, style: TerminalStyle): readonly string[] {
  const rows = Object.entries(types).map(([type, { created, updated, unchanged }]) => [
    type,
    ...[created, updated, unchanged].map(groupDigits),
  ]);
  if (rows.length === 0) return [];
  const numbers = ['created', 'updated', 'unchanged'].map((title) => ({ title, align: 'right' as const }));
  return renderTable([{ title: 'record' }, ...numbers], rows, style).split('\n');
}

function drawWarnings({ warnings, firstWarnings }: Imported, style: TerminalStyle): readonly string[] {
  if (warnings === 0) return [];
  const title = `${count(warnings, 'warning')}${warnings > firstWarnings.length ? ', the first of them' : ''}:`;
  const room = style.width === undefined ? undefined : style.width - 2;
  const lines = firstWarnings.flatMap(({ line, warning }) => wrap(`line ${line}: ${warning}`, room));
  return [paint(style.colors.yellow, title), ...lines.map((line) => `  ${line}`)];
}

function journalOf(changes: readonly number[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined) return 'nothing was new: the graph is as it was';
  return first === last ? `journal entry ${first}` : `journal entries ${first} to ${last}`;
}
