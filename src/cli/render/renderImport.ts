import type { ImportSummary } from '../../usecases/transfer/importSummary.js';
import { renderTable } from '../print/renderTable.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { count, groupDigits, paint, wrap } from '../print/text.js';

/** The result of importing one input. */
export interface Imported extends ImportSummary {
  readonly file: string;
  /** The file with the rejected records, or null if there are none. */
  readonly rejects: string | null;
  readonly firstRejects: readonly { readonly line: number; readonly reason: string }[];
  /** The file with all warnings, or null if there are none. */
  readonly warningsFile: string | null;
  readonly firstWarnings: readonly { readonly line: number; readonly warning: string }[];
  /** What is to be known about the whole input. */
  readonly notes: readonly string[];
}

/** The summary of an import, as text. */
export function renderImport(imported: Imported, style: TerminalStyle): readonly string[] {
  const { file, items, seconds, united, revised } = imported;
  const rate = groupDigits(Math.round(items / Math.max(0.001, seconds)));
  return [
    paint(style.colors.bold, `${file}: ${count(items, 'item')} in ${seconds.toFixed(1)} s, ${rate}/s`),
    ...drawTypes(imported, style),
    ...(united > 0 ? [`${count(united, 'record')} merged into other records of the same thing`] : []),
    ...(revised > 0 ? [`${count(revised, 'item')} revised: they differ from an earlier input`] : []),
    ...drawWarnings(imported, style),
    ...drawRejects(imported, style),
    ...imported.notes,
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

function drawRejects({ rejected, rejects, firstRejects }: Imported, style: TerminalStyle): readonly string[] {
  const what = `${count(rejected, 'item')} rejected${rejects === null ? '' : `: see ${rejects} for line, reason and text`}`;
  const lines = firstRejects.map(({ line, reason }) => ({ line, text: reason }));
  return drawLines(rejected, { what, lines, color: style.colors.red }, style);
}

function drawWarnings({ warnings, warningsFile, firstWarnings }: Imported, style: TerminalStyle): readonly string[] {
  const what = `${count(warnings, 'warning')}${warningsFile === null ? '' : `: see ${warningsFile}`}`;
  const lines = firstWarnings.map(({ line, warning }) => ({ line, text: warning }));
  return drawLines(warnings, { what, lines, color: style.colors.yellow }, style);
}

interface ReportedLines {
  readonly what: string;
  /** The first of them. */
  readonly lines: readonly { readonly line: number; readonly text: string }[];
  readonly color: (text: string) => string;
}

/** How many there are, and the first of them. */
function drawLines(all: number, { what, lines, color }: ReportedLines, style: TerminalStyle): readonly string[] {
  if (all === 0) return [];
  const shown = lines.map(({ line, text }) => `line ${line}: ${text}`);
  return [paint(color, `${what}${first(all, lines)}`), ...indented(shown, style)];
}

/** Says that not all are shown. */
function first(all: number, shown: readonly unknown[]): string {
  return all > shown.length ? `; the first ${shown.length}:` : ':';
}

function indented(lines: readonly string[], style: TerminalStyle): readonly string[] {
  const room = style.width === undefined ? undefined : style.width - 2;
  return lines.flatMap((line) => wrap(line, room)).map((line) => `  ${line}`);
}

function journalOf(changes: readonly number[]): string {
  const [first, last] = [changes[0], changes.at(-1)];
  if (first === undefined) return 'nothing new: the graph is unchanged';
  return first === last ? `journal entry ${first}` : `journal entries ${first} to ${last}`;
}
