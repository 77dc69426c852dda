import type { Asked } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import type { WorkbenchPlaceControlQuery } from '../generated.js';
import { setParams, usePageAddress } from '../navigation/pageAddress.js';
import type { viewFromParams } from '../navigation/viewParams.js';
import { Lanes } from '../pictures/Lanes.js';
import type { SourceLane } from '../pictures/laneStretch.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { useShown } from '../pieces/useShown.js';
import { counted, numberWords } from '../words/countWords.js';
import { Against } from './Against.js';
import { ControlTable } from './ControlTable.js';
import { type ControlTrackOf, disagreementStretch, laneStretches, tonesOf, tracksOf } from './controlLanes.js';
import { Disputes } from './Disputes.js';
import { HeldOnDay } from './HeldOnDay.js';
import { dayIn, paramsOf, periodIn, wholePeriod } from './timeWindow.js';
import { ZoomBar } from './ZoomBar.js';

interface ControlSectionProps {
  readonly id: string;
  readonly view: ReturnType<typeof viewFromParams>;
  readonly name: string;
}

/** Who held a place when, on whose word: lanes, what they mean for a day, where they disagree, and the same as a table. */
export function ControlSection({
  asked,
  ...props
}: ControlSectionProps & { readonly asked: Asked<WorkbenchPlaceControlQuery> }) {
  return (
    <Answered asked={asked} lines={24}>
      {({ control }) => <Control control={control} {...props} />}
    </Answered>
  );
}

type Timeline = WorkbenchPlaceControlQuery['control'];

function Control({ control, id, view, name }: ControlSectionProps & { readonly control: Timeline }) {
  const tracks = tracksOf(control);
  return (
    <>
      {control.complete ? null : (
        <p class="partial">
          <strong>Not all of it:</strong> {numberWords(control.read)} of {counted(control.of, 'claim')} about who holds
          this place and what lies within it were read
          {whatIsLeftOut(control)}. Narrow it with the bar on top.
        </p>
      )}
      {tracks.length === 0 ? (
        <NobodySaysWho control={control} />
      ) : (
        <Drawn tracks={tracks} control={control} name={name} />
      )}
      {control.disagreements.totalCount === 0 ? null : <Disputes id={id} view={view} first={control.disagreements} />}
      {tracks.length === 0 ? null : <ControlTable tracks={tracks} name={name} />}
      <Against control={control} />
    </>
  );
}

function whatIsLeftOut({ read, of, tracks, trackCount }: Timeline): string {
  if (read < of) return '';
  return tracks.length < trackCount
    ? `, but only ${numberWords(tracks.length)} of ${counted(trackCount, 'source')} are shown`
    : ', but not all their disagreements';
}

function NobodySaysWho({ control }: { readonly control: Timeline }) {
  return (
    <section class="card">
      <h2>Who held it, on whose word</h2>
      <p>
        {control.complete
          ? 'No source in this view says when anybody held it.'
          : 'In what was read nobody says when anybody held it.'}
      </p>
    </section>
  );
}

const maxLanes = 12;

interface DrawnProps {
  readonly tracks: readonly ControlTrackOf[];
  readonly control: Timeline;
  readonly name: string;
}

function Drawn({ tracks, control, name }: DrawnProps) {
  const { params } = usePageAddress();
  const { shown, more } = useShown(tracks, maxLanes);
  const tones = tonesOf(tracks);
  const lanes = shown.map((track): SourceLane => {
    return { key: track.key, name: <LaneName track={track} />, stretches: laneStretches(track, tones) };
  });
  const disagreements = control.disagreements.nodes.map(disagreementStretch);
  const stretches = [...lanes.flatMap((lane) => lane.stretches), ...disagreements];
  const whole = wholePeriod(stretches.map(({ stretch }) => stretch));
  const period = periodIn(params);
  const day = dayIn(params, 'on');
  // The middle of the day.
  const moment = day === undefined ? undefined : Date.parse(day) + 43_200_000;
  const total = control.disagreements.totalCount;
  return (
    <section class="card control">
      <div class="spread">
        <h2>
          Who held it, on whose word: {counted(tracks.length, 'lane')}
          {total === 0 ? ', no disagreement found among them' : `, ${counted(total, 'disagreement')}`}
        </h2>
      </div>
      {whole === undefined ? null : (
        <ZoomBar period={period} whole={whole} around={moment} onChange={(next) => setParams(params, paramsOf(next))}>
          <Lanes
            lanes={lanes}
            disagreements={disagreements}
            period={period}
            moment={moment}
            label={`Who held ${name}: a lane for each source. The table below says the same.`}
          />
        </ZoomBar>
      )}
      {more}
      <HeldOnDay tracks={tracks} day={day} isComplete={control.complete} />
    </section>
  );
}

function LaneName({ track: { source, part } }: { readonly track: ControlTrackOf }) {
  return (
    <>
      <SourceLabel source={source} bare />
      {part === undefined ? null : (
        <span class="soft lane-part">
          {' '}
          about <bdi dir="auto">{part}</bdi>
        </span>
      )}
    </>
  );
}
