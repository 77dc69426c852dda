import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { StretchBar } from './StretchBar.js';
import { GridLines, TimeAxis } from './TimeAxis.js';
import { type TimeStretch, timeScale } from './timeScale.js';
import { type Room, useRoom } from './useRoom.js';

/** One of the four clocks of a saying. */
type ClockName = 'happened' | 'stated' | 'published' | 'recorded';

/** A time on one of the clocks. */
export interface ClockTime {
  readonly key: string;
  readonly clock: ClockName;
  /** Whose time it is, such as the source or the document. */
  readonly of?: ComponentChildren;
  /** The time in words. */
  readonly words: string;
  /** Its bounds; undefined if the time is not known. */
  readonly stretch: TimeStretch | undefined;
}

/** The four clocks on one axis, a row for each time, with bounds as soft ends. It is a table, so that it reads without the picture. */
export function Clocks({ times }: { readonly times: readonly ClockTime[] }) {
  const axis = useRef<HTMLDivElement>(null);
  const room = useRoom(axis);
  const known = times.flatMap(({ stretch }) => (stretch === undefined ? [] : [stretch]));
  const scale = timeScale(known, { left: 10, right: room.width - 10, labelWidth: room.em * 5.2 });
  return (
    <div class="clocks">
      <div class="clock-axis" ref={axis}>
        {scale === undefined ? null : <TimeAxis scale={scale} width={room.width} em={room.em} />}
      </div>
      {scale === undefined ? null : <GridLines scale={scale} width={room.width} />}
      <table>
        <caption class="unseen">When it happened, was stated, was published and was recorded</caption>
        <thead class="unseen">
          <tr>
            <th scope="col">Clock</th>
            <th scope="col">When</th>
            <th scope="col">Drawn</th>
          </tr>
        </thead>
        <tbody>
          {times.map((time, index) => (
            <tr key={time.key} class={`clock ${time.clock}`}>
              <th scope="row">
                {times[index - 1]?.clock === time.clock ? <span class="unseen">{time.clock}</span> : time.clock}
                {time.of === undefined ? null : (
                  <bdi dir="auto" class="clock-of">
                    {time.of}
                  </bdi>
                )}
              </th>
              <td class="clock-words">{time.words}</td>
              <td class="clock-drawn">
                <ClockRow time={time} scale={scale} room={room} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface ClockRowProps {
  readonly time: ClockTime;
  readonly scale: ReturnType<typeof timeScale>;
  readonly room: Room;
}

function ClockRow({ time, scale, room: { width, em } }: ClockRowProps) {
  const height = Math.round(em * 1.75);
  if (scale === undefined) return null;
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {time.stretch === undefined ? null : (
        <StretchBar stretch={time.stretch} scale={scale} top={em * 0.4} height={em * 0.95} title={time.words} />
      )}
    </svg>
  );
}
