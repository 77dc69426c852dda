import Table from 'cli-table3';
import type { TerminalStyle } from './terminalStyle.js';
import { columnsOf } from './text.js';

/** A table column. */
interface Column {
  readonly title: string;
  /** Truncated if the terminal is too narrow. Other columns keep their width. */
  readonly flexible?: boolean;
  readonly align?: 'right';
}

const gap = 2;
const narrowest = 16;
const noBorder = {
  top: '',
  'top-mid': '',
  'top-left': '',
  'top-right': '',
  bottom: '',
  'bottom-mid': '',
  'bottom-left': '',
  'bottom-right': '',
  left: '',
  'left-mid': '',
  mid: '',
  'mid-mid': '',
  right: '',
  'right-mid': '',
};

/** Renders a table without borders. Flexible columns are truncated to fit the terminal. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  style: TerminalStyle,
): string {
  const widths = fitWidths(columns, naturalWidths(columns, rows), style.width);
  const table = new Table({
    head: columns.map(({ title }) => style.colors.bold(title)),
    colWidths: [...widths],
    colAligns: columns.map(({ align }) => align ?? 'left'),
    chars: { ...noBorder, middle: ' '.repeat(gap) },
    // The library's own colours would also appear without a terminal.
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 0 },
  });
  table.push(...rows.map((row) => [...row]));
  return table
    .toString()
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n');
}

function naturalWidths(columns: readonly Column[], rows: readonly (readonly string[])[]): readonly number[] {
  return columns.map(({ title }, index) =>
    Math.max(columnsOf(title), ...rows.map((row) => columnsOf(row[index] ?? '')), 1),
  );
}

function fitWidths(
  columns: readonly Column[],
  natural: readonly number[],
  width: number | undefined,
): readonly number[] {
  const total = natural.reduce((sum, each) => sum + each, gap * (columns.length - 1));
  const flexible = columns.flatMap((column, index) => (column.flexible ? [index] : []));
  if (width === undefined || total <= width || flexible.length === 0) return natural;
  const fixed = total - flexible.reduce((sum, index) => sum + (natural[index] ?? 0), 0);
  const share = Math.max(narrowest, Math.floor((width - fixed) / flexible.length));
  return natural.map((own, index) => (flexible.includes(index) ? Math.min(own, share) : own));
}
