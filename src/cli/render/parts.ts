import { timeText } from '../../ask/timeText.js';
import type { ClaimLineFragment, LinkPartsFragment, ThingNameFragment } from '../generated.js';
import { nameOfType } from '../print/nameOfType.js';
import type { Field } from '../print/renderFields.js';
import { renderFields } from '../print/renderFields.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { count, groupDigits, paint, withUnit, wrap } from '../print/text.js';

/** The head of a page: title, kind, id and fields. */
export function renderHead(
  title: string,
  what: string,
  id: string,
  fields: readonly Field[],
  style: TerminalStyle,
): readonly string[] {
  return [
    ...wrap(paint(style.colors.bold, title), style.width),
    `${what} ${paint(style.colors.dim, id)}`,
    '',
    ...renderFields(fields, style),
  ];
}

/** A list with a heading, or nothing if it is empty. `of` is the total if not all items are listed. */
export function renderList(
  title: string,
  lines: readonly string[],
  style: TerminalStyle,
  of = lines.length,
): readonly string[] {
  if (lines.length === 0) return [];
  const number = of > lines.length ? `${lines.length} of ${of}` : String(of);
  const room = style.width === undefined ? undefined : style.width - 4;
  const items = lines.flatMap((line) => wrap(line, room).map((part, index) => `${index === 0 ? '  ' : '    '}${part}`));
  return ['', paint(style.colors.bold, `${title} (${number})`), ...items];
}

/** Lines, and how many more there are. */
export function withRest(lines: readonly string[], total: number): readonly string[] {
  return total > lines.length ? [...lines, `… and ${groupDigits(total - lines.length)} more`] : lines;
}

/** How much was read of more. */
export function onlyRead(read: number, of: number, what = 'claim'): string {
  return `Only ${groupDigits(read)} of ${count(of, what)} were read`;
}

/** A time in words; something else where it is not known. */
export function timeOr(edtf: string | null | undefined, unknown: string): string {
  return edtf ? timeText(edtf) : unknown;
}

export function lineOfClaim({ id, text, valid }: ClaimLineFragment, style: TerminalStyle): string {
  return `${timeOr(valid?.edtf, 'unknown time')}: ${text} ${paint(style.colors.dim, id)}`;
}

/** A free property of a claim or an event. */
export function propertyLine({ name, value }: { readonly name: string; readonly value: string }): string {
  return `${name}: ${value}`;
}

/** A decided link, as seen from the displayed node. */
export function lineOfLink(link: LinkPartsFragment, style: TerminalStyle): string {
  const [kind, other] = [withUnit(link.kind), nameOfThing(link.other)];
  const direction = link.outgoing ? `${kind} ${other}` : `${other} ${kind} this`;
  const valid = link.valid === null ? '' : `, valid ${link.valid}`;
  return `${direction}${valid}${deciderOf(link)} ${paint(style.colors.dim, link.id)}`;
}

/** Who decided something, when and why, and whether it was withdrawn. */
export function deciderOf(decision: {
  readonly by: string | null;
  readonly at: string;
  readonly reason: string | null;
  readonly withdrawn?: boolean;
}): string {
  const reason = decision.reason === null ? '' : `: ${decision.reason}`;
  return ` — ${decision.by ?? 'unknown'}, ${decision.at}${reason}${decision.withdrawn === true ? ' [withdrawn]' : ''}`;
}

/** The name of a node, or its kind and id if it has none. */
export function nameOfThing(thing: ThingNameFragment): string {
  if ('name' in thing) return thing.name;
  if ('title' in thing) return thing.title;
  return 'text' in thing ? thing.text : `${nameOfType(thing.__typename)} ${thing.id}`;
}
