import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { StretchBar, type StretchBasis } from './StretchBar.js';
import { GridLines, TimeAxis } from './TimeAxis.js';
import { type TimeScale, type TimeStretch, timeScale } from './timeScale.js';
import { type Room, useRoom } from './useRoom.js';

/** A stretch in a lane. */
interface LaneStretch {
  readonly key: string;
  readonly stretch: TimeStretch;
  readonly basis: StretchBasis;
  /** What is the case, such as who is in control. */
  readonly label: string;
  /** Stretches with the same label have the same tone, 0 to 5. The label says it too. */
  readonly tone: number;
}

/** What one source says over time. */
export interface SourceLane {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly stretches: readonly LaneStretch[];
}

/** A time in which sources disagree. */
export interface DisagreementStretch {
  readonly key: string;
  readonly stretch: TimeStretch;
  readonly isCertain: boolean;
  readonly label: string;
}

interface LanesProps {
  readonly lanes: readonly SourceLane[];
  readonly disagreements?: readonly DisagreementStretch[];
  /** What the lanes are about; the same must stand in a table beside it. */
  readonly label: string;
}

/** A lane for each source over one time axis, with soft ends, and a band of disagreements below. */
export function Lanes({ lanes, disagreements = [], label }: LanesProps) {
  const axis = useRef<HTMLDivElement>(null);
  const room = useRoom(axis);
  const all = [...lanes.flatMap(({ stretches }) => stretches), ...disagreements].map(({ stretch }) => stretch);
  const scale = timeScale(all, { left: 10, right: room.width - 10, labelWidth: room.em * 5.2 });
  return (
    <figure class="lanes" aria-label={label}>
      <div class="lane-axis" ref={axis}>
        {scale === undefined ? null : <TimeAxis scale={scale} width={room.width} em={room.em} />}
      </div>
      <div class="lane-rows">
        {scale === undefined ? null : <GridLines scale={scale} width={room.width} />}
        {scale === undefined
          ? null
          : lanes.map((lane) => (
              <div key={lane.key} class="lane">
                <div class="lane-name">{lane.name}</div>
                <LaneRow lane={lane} scale={scale} room={room} />
              </div>
            ))}
        {scale === undefined || disagreements.length === 0 ? null : (
          <div class="lane disagreements">
            <div class="lane-name">they disagree</div>
            <DisagreementRow disagreements={disagreements} scale={scale} room={room} />
          </div>
        )}
      </div>
      <figcaption class="soft">
        solid: stated · lighter: it follows from what is stated · hatched: assumed until the source says otherwise ·
        fading: somewhere within · dashed: a moment within
      </figcaption>
    </figure>
  );
}

interface RowProps {
  readonly scale: TimeScale;
  readonly room: Room;
}

function LaneRow({ lane, scale, room: { width, em } }: RowProps & { readonly lane: SourceLane }) {
  const height = Math.round(em * 2.6);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {lane.stretches.map(({ key, stretch, basis, label, tone }) => (
        <g key={key} class={`tone-${tone % 6}`}>
          <StretchBar stretch={stretch} scale={scale} top={em * 1.25} height={em * 1.05} basis={basis} title={label} />
          <LaneLabel stretch={stretch} scale={scale} em={em} label={label} />
        </g>
      ))}
    </svg>
  );
}

/** The label above a stretch, as far as there is room. */
function LaneLabel({
  stretch,
  scale,
  em,
  label,
}: { readonly stretch: TimeStretch; readonly label: string; readonly em: number } & Pick<RowProps, 'scale'>) {
  const start = Number.isFinite(stretch.earliestStart) ? scale.x(stretch.earliestStart) : scale.left;
  const end = Number.isFinite(stretch.latestEnd) ? scale.x(stretch.latestEnd) : scale.right;
  const letters = Math.floor((end - start) / (em * 0.46));
  if (letters < 3) return null;
  return (
    <text x={start} y={em * 0.95}>
      {label.length > letters ? `${label.slice(0, letters - 1)}…` : label}
    </text>
  );
}

function DisagreementRow({
  disagreements,
  scale,
  room: { width, em },
}: RowProps & { readonly disagreements: readonly DisagreementStretch[] }) {
  const height = Math.round(em * 1.75);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {disagreements.map(({ key, stretch, isCertain, label }) => (
        <StretchBar
          key={key}
          stretch={stretch}
          scale={scale}
          top={em * 0.4}
          height={em * 0.9}
          basis={isCertain ? 'STATED' : 'ASSUMED'}
          title={`${isCertain ? 'certain' : 'possible'}: ${label}`}
        />
      ))}
    </svg>
  );
}
