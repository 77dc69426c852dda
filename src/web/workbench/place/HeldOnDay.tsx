import { setParams, usePageAddress } from '../navigation/pageAddress.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { ShortName } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { counted } from '../words/countWords.js';
import { listNodes } from '../words/listNodes.js';
import { timeWords } from '../words/timeWords.js';
import type { ControlTrackOf } from './controlLanes.js';
import { heldOn, wordsOfDay } from './heldOn.js';

interface HeldOnProps {
  readonly tracks: readonly ControlTrackOf[];
  /** The day in question; undefined until one is chosen. */
  readonly day: string | undefined;
  readonly isComplete: boolean;
}

/** Who held a place on a day: each of those who are named, and on whose word. */
export function HeldOnDay({ tracks, day, isComplete }: HeldOnProps) {
  const { params } = usePageAddress();
  return (
    <div class={day === undefined ? 'held-on no-print' : 'held-on'}>
      <label class="held-day no-print">
        Who held it on
        <input
          type="date"
          value={day ?? ''}
          onChange={(event) => setParams(params, { on: event.currentTarget.value })}
        />
      </label>
      <div role="status">
        {day === undefined ? (
          <p class="soft">Choose a day to see who held it then, on whose word.</p>
        ) : (
          <Holders tracks={tracks} day={day} isComplete={isComplete} />
        )}
      </div>
    </div>
  );
}

function Holders({ tracks, day, isComplete }: HeldOnProps & { readonly day: string }) {
  const { holders, silent } = heldOn(tracks, day);
  return (
    <>
      <h3>On {timeWords(day)}</h3>
      {holders.length === 0 ? (
        <p>
          {isComplete
            ? 'No source in this view says who held it then.'
            : 'In what was read nobody says who held it then.'}
        </p>
      ) : null}
      <ul class="plain holders">
        {holders.map(({ key, controller, part, words }) => (
          <li key={key}>
            <ThingLink thing={controller} class="strong">
              <ShortName name={controller.name} />
            </ThingLink>
            {part === undefined ? null : (
              <>
                {' '}
                of <bdi dir="auto">{part}</bdi>
              </>
            )}
            <span class="soft">
              , on the word of {counted(new Set(words.map((word) => word.track.source.id)).size, 'source')}:
            </span>
            <ul class="plain">
              {words.map((word) => (
                <li key={word.track.key}>
                  <SourceLabel source={word.track.source} bare />
                  <span class="soft">: {wordsOfDay(word)}</span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {silent.length === 0 || holders.length === 0 ? null : (
        <p class="soft">
          Nothing on that day from{' '}
          {listNodes(silentSources(silent).map((source) => <SourceLabel key={source.id} source={source} bare />))}.
        </p>
      )}
    </>
  );
}

const maxSilent = 12;

function silentSources(tracks: readonly ControlTrackOf[]): readonly ControlTrackOf['source'][] {
  const sources = new Map(tracks.map(({ source }) => [source.id, source]));
  return [...sources.values()].slice(0, maxSilent);
}
