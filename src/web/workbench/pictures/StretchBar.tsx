import { useId } from 'preact/hooks';
import { isSomewhereWithin, type TimeScale, type TimeStretch } from './timeScale.js';

/** How a stretch is known: stated, inferred from something stated, or assumed to go on. */
export type StretchBasis = 'STATED' | 'INFERRED' | 'ASSUMED';

interface StretchBarProps {
  readonly stretch: TimeStretch;
  readonly scale: TimeScale;
  readonly top: number;
  readonly height: number;
  readonly basis?: StretchBasis;
  readonly title: string;
}

/** The least width of a bar, in pixels, so that an instant is seen. */
const leastWidth = 9;

/**
 * A stretch of time with its four bounds, in the current colour. What certainly belongs to it is solid; towards the outermost bounds it
 * fades. One moment somewhere within has no solid part, and a dashed outline. An open end has an arrow.
 */
export function StretchBar({ stretch, scale, top, height, basis = 'STATED', title }: StretchBarProps) {
  const id = useId();
  const at = positions(stretch, scale);
  const y = { y: top, height };
  const isWithin = isSomewhereWithin(stretch);
  const isInstant = at.end - at.start <= leastWidth;
  if (isInstant) {
    const middle = (at.start + at.end) / 2;
    return (
      <g class={`stretch ${basis.toLowerCase()}`}>
        <title>{title}</title>
        <circle cx={middle} cy={top + height / 2} r={Math.min(leastWidth, height) / 1.7} fill="currentColor" />
      </g>
    );
  }
  const core = isWithin
    ? { from: (at.start + at.end) / 2, to: (at.start + at.end) / 2 }
    : { from: at.coreStart, to: at.coreEnd };
  const fill = basis === 'ASSUMED' ? `url(#${id}-hatch)` : 'currentColor';
  const strength = basis === 'STATED' ? 1 : basis === 'INFERRED' ? 0.55 : 1;
  return (
    <g class={`stretch ${basis.toLowerCase()}`}>
      <title>{title}</title>
      <defs>
        <linearGradient id={`${id}-in`}>
          <stop offset="0" stop-color="currentColor" stop-opacity="0.06" />
          <stop offset="1" stop-color="currentColor" stop-opacity={isWithin ? 0.38 : strength} />
        </linearGradient>
        <linearGradient id={`${id}-out`}>
          <stop offset="0" stop-color="currentColor" stop-opacity={isWithin ? 0.38 : strength} />
          <stop offset="1" stop-color="currentColor" stop-opacity="0.06" />
        </linearGradient>
        <pattern id={`${id}-hatch`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="currentColor" opacity="0.18" />
          <path d="M0 0V7" stroke="currentColor" stroke-width="3" />
        </pattern>
      </defs>
      {core.from > at.start ? <rect {...y} x={at.start} width={core.from - at.start} fill={`url(#${id}-in)`} /> : null}
      {core.to > core.from ? (
        <rect
          {...y}
          x={core.from}
          width={core.to - core.from}
          fill={fill}
          fill-opacity={basis === 'INFERRED' ? strength : 1}
        />
      ) : null}
      {at.end > core.to ? <rect {...y} x={core.to} width={at.end - core.to} fill={`url(#${id}-out)`} /> : null}
      <rect
        {...y}
        x={at.start}
        width={at.end - at.start}
        fill="none"
        stroke="currentColor"
        stroke-width="1.5"
        {...(isWithin ? { 'stroke-dasharray': '4 3' } : { 'stroke-opacity': 0.45 })}
      />
      {at.isOpenStart ? <Arrow x={at.start} y={top + height / 2} direction={-1} /> : null}
      {at.isOpenEnd ? <Arrow x={at.end} y={top + height / 2} direction={1} /> : null}
    </g>
  );
}

/** Where the bounds are on the axis, the outermost never closer than a bar is wide. */
function positions(stretch: TimeStretch, scale: TimeScale) {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = stretch;
  const on = (time: number) => (time === -Infinity ? scale.left : time === Infinity ? scale.right : scale.x(time));
  const start = on(earliestStart);
  const end = Math.max(on(latestEnd), start);
  return {
    start,
    end,
    coreStart: Math.min(Math.max(on(latestStart), start), end),
    coreEnd: Math.min(Math.max(on(earliestEnd), start), end),
    isOpenStart: earliestStart === -Infinity,
    isOpenEnd: latestEnd === Infinity,
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
