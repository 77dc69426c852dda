import { useRef } from 'preact/hooks';
import { shortLabel } from '../words/shortText.js';
import { type LaneRun, laneRows } from './laneRuns.js';
import type { DisagreementStretch, LaneStretch, SourceLane, StretchBasis } from './laneStretch.js';
import { StretchBar } from './StretchBar.js';
import { GridLines, TimeAxis } from './TimeAxis.js';
import { type TimePeriod, type TimeScale, type TimeStretch, timeScale } from './timeScale.js';
import { type Room, useRoom } from './useRoom.js';

interface LanesProps {
  readonly lanes: readonly SourceLane[];
  readonly disagreements?: readonly DisagreementStretch[];
  /** What the lanes are about; the same must stand in a table beside it. */
  readonly label: string;
  /** The part of the axis that is drawn; all of it if omitted. */
  readonly period?: TimePeriod | undefined;
  /** A moment that is marked in all lanes. */
  readonly moment?: number | undefined;
}

/** A lane for each source over one time axis, with soft ends, and a band of disagreements below. */
export function Lanes({ lanes, disagreements = [], label, period, moment }: LanesProps) {
  const axis = useRef<HTMLDivElement>(null);
  const room = useRoom(axis);
  const all = [...lanes.flatMap(({ stretches }) => stretches), ...disagreements].map(({ stretch }) => stretch);
  const scale = timeScale(all, { left: 10, right: room.width - 10, labelWidth: room.em * 4.2, period });
  const row = { scale, room, period, moment };
  return (
    <figure class="lanes" aria-label={label}>
      <div class="lane-axis" ref={axis}>
        {scale === undefined ? null : <TimeAxis scale={scale} width={room.width} em={room.em} />}
      </div>
      <div class="lane-rows">
        {scale === undefined ? null : <GridLines scale={scale} width={room.width} />}
        {lanes.map((lane) => (
          <div key={lane.key} class="lane">
            <div class="lane-name">{lane.name}</div>
            <LaneRow stretches={lane.stretches} {...row} />
          </div>
        ))}
        {disagreements.length === 0 ? null : (
          <div class="lane disagreements">
            <div class="lane-name">they disagree</div>
            <LaneRow stretches={disagreements.map(stretchOfDisagreement)} {...row} />
          </div>
        )}
      </div>
      <Legend />
    </figure>
  );
}

function stretchOfDisagreement({ key, stretch, isCertain, label }: DisagreementStretch): LaneStretch {
  const words = isCertain ? label : `perhaps ${label}`;
  return { key, stretch, basis: isCertain ? 'STATED' : 'ASSUMED', label: words, tone: -1, title: words };
}

interface RowProps {
  readonly stretches: readonly LaneStretch[];
  readonly scale: TimeScale | undefined;
  readonly room: Room;
  readonly period: TimePeriod | undefined;
  readonly moment: number | undefined;
}

/** How far the soft ends of two runs may overlap in one row, in pixels. */
const tolerance = 6;

function LaneRow({ stretches, scale, room: { width, em }, period, moment }: RowProps) {
  if (scale === undefined) return null;
  const bars = stretches
    .filter(({ stretch }) => period === undefined || reaches(stretch, period))
    .map((stretch) => ({ ...stretch, ...endsOf(stretch.stretch, scale) }));
  const rows = laneRows(bars, scale.right, tolerance);
  const rowHeight = em * 2.5;
  const height = Math.round(Math.max(rows.length, 1) * rowHeight + em * 0.2);
  const isMarked = moment !== undefined && scale.x(moment) > scale.left && scale.x(moment) < scale.right;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {rows.flatMap((row, index) =>
        row.map((run) => (
          <g key={run.bars[0]?.key} class={toneClass(run.bars[0]?.tone ?? 0)}>
            <RunLabel run={run} top={index * rowHeight + em * 0.9} em={em} />
            {run.bars.map(({ key, stretch, basis, label, title = label }) => (
              <StretchBar
                key={key}
                stretch={stretch}
                scale={scale}
                top={index * rowHeight + em * 1.2}
                height={em * 1.05}
                basis={basis}
                title={title}
              />
            ))}
          </g>
        )),
      )}
      {isMarked ? <line class="moment" x1={scale.x(moment)} x2={scale.x(moment)} y1={0} y2={height} /> : null}
    </svg>
  );
}

const toneClass = (tone: number): string => (tone < 0 ? 'tone-none' : `tone-${tone % 6}`);

function reaches({ earliestStart, latestEnd }: TimeStretch, { from, to }: TimePeriod): boolean {
  return earliestStart < to && latestEnd > from;
}

function endsOf({ earliestStart, latestEnd }: TimeStretch, { x, left, right }: TimeScale) {
  return {
    start: earliestStart === -Infinity ? left : x(earliestStart),
    end: latestEnd === Infinity ? right : x(latestEnd),
  };
}

/** The label above a run, as far as there is room before the next one. */
function RunLabel({
  run: { label, start, end, room },
  top,
  em,
}: {
  readonly run: LaneRun<LaneStretch & { readonly start: number; readonly end: number }>;
  readonly top: number;
  readonly em: number;
}) {
  const letters = Math.floor((Math.max(room - em * 0.5, end) - start) / (em * 0.46));
  if (letters < 3) return null;
  return (
    <text x={start} y={top}>
      {shortLabel(label, letters)}
    </text>
  );
}

const day = 86_400_000;
const sample: TimeStretch = { earliestStart: 0, latestStart: 0, earliestEnd: 40 * day, latestEnd: 40 * day };

const legend: readonly (readonly [words: string, basis: StretchBasis, stretch: TimeStretch])[] = [
  ['it says so', 'STATED', sample],
  ['it follows from what it reports', 'INFERRED', sample],
  ['assumed until it says otherwise', 'ASSUMED', sample],
  ['fading: uncertain start or end', 'STATED', { ...sample, latestStart: 16 * day, earliestEnd: 24 * day }],
  ['arrow: the end is open', 'ASSUMED', { ...sample, latestEnd: Infinity, earliestEnd: Infinity }],
];

/** What the patterns mean. */
function Legend() {
  const scale = { x: (time: number) => 2 + time / day, left: 2, right: 42 };
  return (
    <figcaption class="legend soft">
      {legend.map(([words, basis, stretch]) => (
        <span key={words}>
          <svg width="46" height="14" viewBox="0 0 46 14" aria-hidden="true">
            <StretchBar stretch={stretch} scale={scale} top={2} height={10} basis={basis} title={words} />
          </svg>
          {words}
        </span>
      ))}
    </figcaption>
  );
}
