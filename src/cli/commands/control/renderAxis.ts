import { type Axis, columnOf } from './controlAxis.js';

const gap = 2;

interface Label {
  readonly text: string;
  readonly start: number;
  readonly tick: number;
}

/** Two lines: the date labels that fit, and a ruler with a tick for each. */
export function renderAxis(axis: Axis): readonly [dates: string, ruler: string] {
  const labels = labelsOf(axis);
  const dates = [...labels]
    .sort((a, b) => a.start - b.start)
    .reduce((line, { text, start }) => line.padEnd(start) + text, '');
  const ticks = new Set(labels.map(({ tick }) => tick));
  const ruler = Array.from({ length: axis.columns }, (_, column) => (ticks.has(column) ? '┬' : '─')).join('');
  return [dates, ruler];
}

/** The first and the last date have priority; others are placed where they fit. */
function labelsOf(axis: Axis): readonly Label[] {
  const { dates } = axis;
  const [first, last] = [dates[0], dates.at(-1)];
  const ordered = [...new Set([first, last, ...dates])].flatMap((date) => date ?? []);
  const placed: Label[] = [];
  for (const { moment, text } of ordered) {
    const label = labelAt(axis, moment, text.replace(/:\d\d(\.\d+)?Z$/, 'Z'));
    if (placed.every((other) => isApart(label, other))) placed.push(label);
  }
  return placed;
}

/** A label starts at its tick, or ends there if it would exceed the right edge. */
function labelAt(axis: Axis, moment: number, text: string): Label {
  const tick = Math.min(Math.max(0, Math.floor(columnOf(axis, moment))), axis.columns - 1);
  return { text, tick, start: tick + text.length > axis.columns ? Math.max(0, tick + 1 - text.length) : tick };
}

function isApart(a: Label, b: Label): boolean {
  return a.start + a.text.length + gap <= b.start || b.start + b.text.length + gap <= a.start;
}
