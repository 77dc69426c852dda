import type { ControlQuery, SpanPartsFragment, StretchPartsFragment, TrackPartsFragment } from '../../generated.js';
import { oneLine } from '../../print/oneLine.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { columnsOf, paint, withUnit, wrap } from '../../print/text.js';
import { renderList } from '../../render/parts.js';
import { renderConflicts } from '../../render/renderConflicts.js';
import { nameOf } from '../../render/renderVoice.js';
import { axisOf, type Period } from './controlAxis.js';
import { renderAxis } from './renderAxis.js';
import { beyond, perhaps, renderBar, strokes } from './renderBar.js';

/** Narrower terminals have no room for bars beside names and dates. */
const leastWidth = 80;
const longestName = 24;
/** Where dates to the second leave the bars less, they are only told below. */
const leastBars = 24;
const gap = 2;

/** Who controls a place: the tracks, as bars where there is room, then where they disagree. */
export function renderControl({ control }: ControlQuery, style: TerminalStyle, period: Period = {}): readonly string[] {
  const { place, tracks, disagreements, disagreementCount, complete } = control;
  const bars = style.width !== undefined && style.width >= leastWidth;
  return [
    paint(style.colors.bold, `Who controls ${oneLine(place.name)}`),
    '',
    ...(bars ? drawChart(tracks, { ...style, width: style.width ?? leastWidth }, period) : drawLines(tracks, style)),
    '',
    ...(disagreements.length === 0
      ? ['They do not disagree.']
      : renderConflicts('Where they disagree', disagreements, style, disagreementCount)),
    ...(complete ? [] : ['', 'Not all was looked at, there is too much: narrow the time or the view.']),
  ];
}

/** A stretch in words. An end that may be one of several days is written as EDTF writes one of several. */
export function timeOf({ earliestStart, latestStart, earliestEnd, latestEnd }: SpanPartsFragment): string {
  const [start, end] = [oneOf(earliestStart, latestStart), oneOf(earliestEnd, latestEnd)];
  if (start !== undefined && start === end) return `on ${start}`;
  const until = latestEnd === null ? 'on, with no end known' : `to ${end}`;
  return `from ${start ?? 'an unknown time'} ${until}`;
}

function oneOf(earliest: string | null, latest: string | null): string | undefined {
  if (earliest === null && latest === null) return undefined;
  return earliest === latest ? (earliest ?? undefined) : `[${earliest ?? ''}..${latest ?? ''}]`;
}

function drawLines(tracks: readonly TrackPartsFragment[], style: TerminalStyle): readonly string[] {
  const room = style.width === undefined ? undefined : style.width - 4;
  return tracks.flatMap(({ source, stretches }) => [
    paint(style.colors.bold, oneLine(nameOf(source))),
    ...stretches.flatMap((stretch) =>
      wrap(lineOf(stretch, style), room).map((line, index) => `${index === 0 ? '  ' : '    '}${line}`),
    ),
  ]);
}

function lineOf(stretch: StretchPartsFragment, style: TerminalStyle): string {
  const name = oneLine(stretch.controller.name);
  return `${name}: ${timeOf(stretch.span)}, ${withUnit(stretch.basis)}: ${groundOf(stretch, style)}`;
}

function groundOf({ rule, attributions }: StretchPartsFragment, style: TerminalStyle): string {
  return `${rule} ${paint(style.colors.dim, attributions.map(({ id }) => id).join(' '))}`;
}

interface WideLook extends TerminalStyle {
  readonly width: number;
}

function drawChart(tracks: readonly TrackPartsFragment[], style: WideLook, period: Period): readonly string[] {
  const stretches = tracks.flatMap((track) => track.stretches);
  const names = [...new Set(stretches.map(({ controller }) => oneLine(controller.name, longestName)))];
  const left = gap + Math.max(0, ...names.map(columnsOf)) + gap;
  const dates = gap + Math.max(0, ...stretches.map(({ span }) => span.edtf.length));
  const hasDates = style.width - left - dates >= leastBars;
  const axis = axisOf(tracks, period, style.width - left - (hasDates ? dates : 0));
  const colors = colorsOf(tracks, style);
  const rows = tracks.flatMap((track) => [
    paint(style.colors.bold, oneLine(nameOf(track.source), style.width)),
    ...track.stretches.map((stretch) => {
      const name = oneLine(stretch.controller.name, longestName);
      const label = `${' '.repeat(gap)}${name}`.padEnd(left + name.length - columnsOf(name));
      const color = colors.get(stretch.controller.id) ?? ((text: string) => text);
      const bar = renderBar(stretch, axis).padEnd(axis.columns);
      const date = hasDates ? `${' '.repeat(gap)}${paint(style.colors.dim, stretch.span.edtf)}` : '';
      return `${label}${paint(color, bar)}${date}`.trimEnd();
    }),
  ]);
  const head = renderAxis(axis).map((line) => `${' '.repeat(left)}${paint(style.colors.dim, line)}`);
  return [...head, ...rows, '', ...wrap(legend, style.width), ...drawGrounds(tracks, style)];
}

const legend = [
  ...Object.entries(strokes).map(([basis, stroke]) => `${stroke.repeat(3)} ${withUnit(basis)}`),
  `${perhaps.repeat(3)} perhaps`,
  `${beyond.left} ${beyond.right} goes on`,
].join('  ');

/** What each stretch stands on, which has no room beside its bar; what is assumed stands on the one before it. */
function drawGrounds(tracks: readonly TrackPartsFragment[], style: TerminalStyle): readonly string[] {
  const lines = tracks.flatMap(({ source, stretches }) =>
    stretches
      .filter(({ basis }) => basis !== 'ASSUMED')
      .map((stretch) => `${oneLine(nameOf(source))}: ${lineOf(stretch, style)}`),
  );
  return renderList('What this follows from', lines, style);
}

/** A colour for each controller, the same in all tracks. */
function colorsOf(
  tracks: readonly TrackPartsFragment[],
  { colors }: TerminalStyle,
): ReadonlyMap<string, (text: string) => string> {
  const palette = [colors.cyan, colors.yellow, colors.magenta, colors.green, colors.blue];
  const ids = [...new Set(tracks.flatMap(({ stretches }) => stretches.map(({ controller }) => controller.id)))];
  return new Map(ids.flatMap((id, index) => [[id, palette[index % palette.length] ?? colors.cyan] as const]));
}
