import { spanText } from '../../../ask/describe/spanText.js';
import type { ControlQuery, StretchPartsFragment, TrackPartsFragment } from '../../generated.js';
import { oneLine } from '../../print/oneLine.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { columnsOf, paint, withUnit, wrap } from '../../print/text.js';
import { onlyRead, renderList } from '../../render/parts.js';
import { nameOf } from '../../render/renderVoice.js';
import { axisOf, type Period } from './controlAxis.js';
import { renderAxis } from './renderAxis.js';
import { beyond, possible, renderBar, strokes } from './renderBar.js';
import { renderDenials, renderDisagreements } from './renderDisagreements.js';

/** Narrower terminals have no room for a chart. */
const leastWidth = 80;
const longestName = 24;
const gap = 2;

/**
 * The control timelines of a place, as a chart if there is room; then what is said of its parts, what is denied, and where the
 * sources disagree.
 */
export function renderControl({ control }: ControlQuery, style: TerminalStyle, period: Period = {}): readonly string[] {
  const { place, tracks, parts, denials, denialCount, undated, undatedCount, disagreements, complete } = control;
  const bars = style.width !== undefined && style.width >= leastWidth;
  const drawn = bars
    ? drawChart(tracks, { ...style, width: style.width ?? leastWidth }, period)
    : drawLines(tracks, style);
  const sections = [
    tracks.length === 0 ? (complete ? ['No source says who controls all of it.'] : []) : drawn,
    ...parts.map((part) => drawPart(part, place.id, style)),
    denials.length === 0 ? [] : renderDenials(denials, denialCount, style),
    renderUndated(undated, undatedCount, style),
    disagreementsOf(disagreements, { isKnown: denials.length === 0 && tracks.length > 0 && complete }, style),
    complete ? [] : [`${partly(control)}: narrow the view.`],
  ];
  return [
    paint(style.colors.bold, `Who controls ${oneLine(place.name)}`),
    ...sections.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]),
  ];
}

function drawPart(
  { place, part, tracks }: ControlQuery['control']['parts'][number],
  whole: string,
  style: TerminalStyle,
): readonly string[] {
  const name = part === null ? oneLine(place.name) : oneLine(part);
  const of = part === null || place.id === whole ? '' : ` (${oneLine(place.name)})`;
  return [paint(style.colors.bold, `Of a part: ${name}${of}`), ...drawLines(tracks, style)];
}

function partly({ read, of, tracks, trackCount }: ControlQuery['control']): string {
  if (read < of) return onlyRead(read, of);
  if (tracks.length < trackCount) return `Only ${tracks.length} of ${trackCount} sources are shown`;
  return 'Too many statements disagree to compare them all';
}

function renderUndated(
  claims: ControlQuery['control']['undated'],
  total: number,
  style: TerminalStyle,
): readonly string[] {
  return renderList(
    'Without a date',
    claims.map(({ id, text }) => `${oneLine(text)} ${paint(style.colors.dim, id)}`),
    style,
    total,
  ).filter((line) => line !== '');
}

/** That sources do not disagree is said only if some speak of the whole place, and nobody denies it. */
function disagreementsOf(
  { nodes, totalCount }: ControlQuery['control']['disagreements'],
  { isKnown }: { readonly isKnown: boolean },
  style: TerminalStyle,
): readonly string[] {
  if (nodes.length > 0) return renderDisagreements(nodes, totalCount, style);
  return isKnown ? ['The sources do not disagree.'] : [];
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
  return `${name}: ${spanText(stretch.span)}, ${withUnit(stretch.basis)}: ${basisOf(stretch, style)}`;
}

function basisOf({ rule, attributions }: StretchPartsFragment, style: TerminalStyle): string {
  return `${rule} ${paint(style.colors.dim, attributions.map(({ id }) => id).join(' '))}`;
}

interface WideStyle extends TerminalStyle {
  readonly width: number;
}

function drawChart(tracks: readonly TrackPartsFragment[], style: WideStyle, period: Period): readonly string[] {
  const stretches = tracks.flatMap((track) => track.stretches);
  const names = [...new Set(stretches.map(({ controller }) => oneLine(controller.name, longestName)))];
  const left = gap + Math.max(0, ...names.map(columnsOf)) + gap;
  const axis = axisOf(tracks, period, style.width - left);
  const colors = colorsOf(tracks, style);
  const rows = tracks.flatMap((track) => [
    paint(style.colors.bold, oneLine(nameOf(track.source), style.width)),
    ...track.stretches.map((stretch) => {
      const name = oneLine(stretch.controller.name, longestName);
      const label = `${' '.repeat(gap)}${name}`.padEnd(left + name.length - columnsOf(name));
      const color = colors.get(stretch.controller.id) ?? ((text: string) => text);
      return `${label}${paint(color, renderBar(stretch, axis).padEnd(axis.columns))}`.trimEnd();
    }),
  ]);
  const head = renderAxis(axis).map((line) => `${' '.repeat(left)}${paint(style.colors.dim, line)}`);
  return [...head, ...rows, '', ...wrap(legend, style.width), ...drawBases(tracks, style)];
}

const legend = [
  ...Object.entries(strokes).map(([basis, stroke]) => `${stroke.repeat(3)} ${withUnit(basis)}`),
  `${possible.repeat(3)} possible`,
  `${beyond.left} ${beyond.right} continues`,
].join('  ');

/** Each period in words, with its basis: neither fits beside its bar. */
function drawBases(tracks: readonly TrackPartsFragment[], style: TerminalStyle): readonly string[] {
  const lines = tracks.flatMap(({ source, stretches }) =>
    stretches.map((stretch) => `${oneLine(nameOf(source))}: ${lineOf(stretch, style)}`),
  );
  return renderList('Basis', lines, style);
}

/** A colour per controller, the same in all tracks. */
function colorsOf(
  tracks: readonly TrackPartsFragment[],
  { colors }: TerminalStyle,
): ReadonlyMap<string, (text: string) => string> {
  const palette = [colors.cyan, colors.yellow, colors.magenta, colors.green, colors.blue];
  const ids = [...new Set(tracks.flatMap(({ stretches }) => stretches.map(({ controller }) => controller.id)))];
  return new Map(ids.flatMap((id, index) => [[id, palette[index % palette.length] ?? colors.cyan] as const]));
}
