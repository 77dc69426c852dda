import { useId } from 'preact/hooks';
import type { StretchBasis } from './laneStretch.js';
import { isSomewhereWithin, type TimeScale, type TimeStretch } from './timeScale.js';

interface StretchBarProps {
  readonly stretch: TimeStretch;
  readonly scale: Pick<TimeScale, 'x' | 'left' | 'right'>;
  readonly top: number;
  readonly height: number;
  readonly basis?: StretchBasis;
  readonly title: string;
}

/** The least width of a bar, in pixels, so that an instant is seen. */
const leastWidth = 9;

/**
 * A stretch of time with its four bounds, in the current colour: solid if it is stated, dotted if it is inferred, hatched if it is
 * assumed. It fades from what certainly belongs to it towards the outermost bounds. One moment somewhere within has a dashed outline
 * and no certain part. An open end has an arrow.
 */
export function StretchBar({ stretch, scale, top, height, basis = 'STATED', title }: StretchBarProps) {
  const id = useId();
  const at = positions(stretch, scale);
  const width = at.end - at.start;
  const isWithin = isSomewhereWithin(stretch);
  if (width <= leastWidth) {
    return (
      <g class={`stretch ${basis.toLowerCase()}`}>
        <title>{title}</title>
        <circle
          cx={(at.start + at.end) / 2}
          cy={top + height / 2}
          r={Math.min(leastWidth, height) / 1.9}
          fill={basis === 'STATED' ? 'currentColor' : 'var(--card)'}
          stroke="currentColor"
          stroke-width="2"
          {...(basis === 'ASSUMED' ? { 'stroke-dasharray': '3 2' } : {})}
        />
      </g>
    );
  }
  const part = (x: number) => Math.min(1, Math.max(0, (x - at.start) / width));
  const faint = basis === 'ASSUMED' ? 0.3 : 0.1;
  const full = isWithin ? 0.4 : 1;
  return (
    <g class={`stretch ${basis.toLowerCase()}`}>
      <title>{title}</title>
      <defs>
        <linearGradient id={`${id}-fade`}>
          <stop offset="0" stop-color="white" stop-opacity={part(at.coreStart) === 0 ? full : faint} />
          <stop offset={part(at.coreStart)} stop-color="white" stop-opacity={full} />
          <stop offset={part(at.coreEnd)} stop-color="white" stop-opacity={full} />
          <stop offset="1" stop-color="white" stop-opacity={part(at.coreEnd) === 1 ? full : faint} />
        </linearGradient>
        <mask id={`${id}-mask`} maskUnits="userSpaceOnUse" x={at.start} y={top} width={width} height={height}>
          <rect x={at.start} y={top} width={width} height={height} fill={`url(#${id}-fade)`} />
        </mask>
        <BasisPattern basis={basis} id={`${id}-pattern`} />
      </defs>
      {/* What is drawn over something weaker hides it, where it is certain. */}
      <g mask={`url(#${id}-mask)`}>
        <rect x={at.start} y={top} width={width} height={height} fill="var(--card)" />
        <rect
          x={at.start}
          y={top}
          width={width}
          height={height}
          fill={basis === 'STATED' ? 'currentColor' : `url(#${id}-pattern)`}
        />
      </g>
      <rect
        x={at.start}
        y={top}
        width={width}
        height={height}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        {...(isWithin ? { 'stroke-dasharray': '4 3' } : { 'stroke-opacity': 0.6 })}
      />
      {at.isOpenStart ? <Arrow x={at.start} y={top + height / 2} direction={-1} /> : null}
      {at.isOpenEnd ? <Arrow x={at.end} y={top + height / 2} direction={1} /> : null}
    </g>
  );
}

/** Patterns tell the bases apart without colour. */
function BasisPattern({ basis, id }: { readonly basis: StretchBasis; readonly id: string }) {
  if (basis === 'STATED') return null;
  if (basis === 'INFERRED') {
    return (
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect width="6" height="6" fill="currentColor" opacity="0.3" />
        <circle cx="3" cy="3" r="1.5" fill="currentColor" />
      </pattern>
    );
  }
  return (
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="7" height="7" fill="currentColor" opacity="0.12" />
      <path d="M0 0V7" stroke="currentColor" stroke-width="3" />
    </pattern>
  );
}

/** Where the bounds are on the axis. The certain part is empty for one moment within: its middle stands for it. */
function positions(stretch: TimeStretch, scale: StretchBarProps['scale']) {
  const on = (time: number) => (time === -Infinity ? scale.left : time === Infinity ? scale.right : scale.x(time));
  const start = on(stretch.earliestStart);
  const end = Math.max(on(stretch.latestEnd), start);
  const clamped = (time: number) => Math.min(Math.max(on(time), start), end);
  const core = [clamped(stretch.latestStart), clamped(stretch.earliestEnd)] as const;
  const isEmpty = core[0] > core[1] || isSomewhereWithin(stretch);
  const middle = isSomewhereWithin(stretch) ? (start + end) / 2 : (core[0] + core[1]) / 2;
  return {
    start,
    end,
    coreStart: isEmpty ? middle : core[0],
    coreEnd: isEmpty ? middle : core[1],
    isOpenStart: stretch.earliestStart === -Infinity,
    isOpenEnd: stretch.latestEnd === Infinity,
  };
}

function Arrow({ x, y, direction }: { readonly x: number; readonly y: number; readonly direction: 1 | -1 }) {
  const tip = x + direction * 2;
  return (
    <path
      d={`M${tip - direction * 6} ${y - 5}L${tip} ${y}L${tip - direction * 6} ${y + 5}`}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
    />
  );
}
