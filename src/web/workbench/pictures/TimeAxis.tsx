import type { TimeScale } from './timeScale.js';

interface TimeAxisProps {
  readonly scale: TimeScale;
  readonly width: number;
  readonly em: number;
}

/** The marks of a time axis with their labels. A cut in the axis is a double stroke. */
export function TimeAxis({ scale, width, em }: TimeAxisProps) {
  const height = Math.round(em * 1.6);
  return (
    <svg class="time-axis" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {scale.ticks.map(({ x, label }) => (
        <text key={`${x} ${label}`} x={x} y={height - em * 0.55} text-anchor={anchorOf(x, scale)}>
          {label}
        </text>
      ))}
    </svg>
  );
}

/** The lines of the marks, behind all rows below the axis. */
export function GridLines({ scale, width }: { readonly scale: TimeScale; readonly width: number }) {
  return (
    <svg class="grid-lines" width={width} height="100%" aria-hidden="true">
      {scale.ticks.map(({ x }) => (
        <line key={x} class="grid-line" x1={x} x2={x} y1="0" y2="100%" />
      ))}
      {scale.breaks.map((x) => (
        <g key={x}>
          <line class="cut-line" x1={x - 3} x2={x - 3} y1="0" y2="100%" />
          <line class="cut-line" x1={x + 3} x2={x + 3} y1="0" y2="100%" />
        </g>
      ))}
    </svg>
  );
}

/** Labels at the edges stay inside. */
function anchorOf(x: number, { left, right }: TimeScale): 'start' | 'middle' | 'end' {
  if (x - left < 40) return 'start';
  return right - x < 40 ? 'end' : 'middle';
}
