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
      <GridLines scale={scale} from={height - em * 0.3} to={height} />
    </svg>
  );
}

/** The lines of the marks through a row. */
export function GridLines({
  scale,
  from,
  to,
}: {
  readonly scale: TimeScale;
  readonly from: number;
  readonly to: number;
}) {
  return (
    <>
      {scale.ticks.map(({ x }) => (
        <path key={x} class="grid-line" d={`M${x} ${from}V${to}`} />
      ))}
      {scale.breaks.map((x) => (
        <path key={x} class="cut-line" d={`M${x - 3} ${to}L${x + 1} ${from}M${x + 1} ${to}L${x + 5} ${from}`} />
      ))}
    </>
  );
}

/** Labels at the edges stay inside. */
function anchorOf(x: number, { left, right }: TimeScale): 'start' | 'middle' | 'end' {
  if (x - left < 40) return 'start';
  return right - x < 40 ? 'end' : 'middle';
}
