import type { TerminalStyle } from './terminalStyle.js';
import { columnsOf, paint, wrap } from './text.js';

/** A label and its value. Fields without a value are omitted. */
export type Field = readonly [label: string, value: string | readonly string[] | null | undefined];

/** Renders labels and wrapped values in two columns. */
export function renderFields(fields: readonly Field[], style: TerminalStyle): readonly string[] {
  const given = fields
    .map(([label, value]) => [label, linesOf(value)] as const)
    .filter(([, lines]) => lines.length > 0);
  const left = Math.max(0, ...given.map(([label]) => columnsOf(label))) + 2;
  const room = style.width === undefined ? undefined : Math.max(24, style.width - left);
  return given.flatMap(([label, lines]) =>
    lines
      .flatMap((line) => wrap(line, room))
      .map((line, index) => {
        const name = index === 0 ? paint(style.colors.bold, label) : '';
        return `${name}${' '.repeat(left - columnsOf(name))}${line}`.trimEnd();
      }),
  );
}

function linesOf(value: Field[1]): readonly string[] {
  if (value === null || value === undefined || value === '') return [];
  return typeof value === 'string' ? [value] : value;
}
