import { ThingLink } from '../navigation/ThingLink.js';
import { CsvButton } from '../pieces/CsvButton.js';
import type { CsvTable } from '../pieces/csv.js';
import { ShortName } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { StackedTable } from '../pieces/StackedTable.js';
import { useShown } from '../pieces/useShown.js';
import type { ControlTrackOf } from './controlLanes.js';
import { basisWords, endWords, startWords } from './spans.js';

interface ControlTableProps {
  readonly tracks: readonly ControlTrackOf[];
  readonly name: string;
}

/** The lanes as a table: on whose word, who, from when, to when, and how it is known. */
export function ControlTable({ tracks, name }: ControlTableProps) {
  const rows = tracks.flatMap((track) => track.stretches.map((stretch, index) => ({ track, stretch, index })));
  const { shown, more } = useShown(rows, 20);
  return (
    <section class="card">
      <div class="spread">
        <h2>The same as a table</h2>
        <CsvButton table={() => controlCsv(tracks)} fileName="control" />
      </div>
      <StackedTable
        titles={['On the word of', 'Who', 'From', 'To', 'How it is known']}
        caption={`Who held ${name}, on whose word`}
        name="control-table"
      >
        {shown.map(({ track, stretch, index }) => (
          <tr key={`${track.key} ${index}`} class={index === 0 ? 'first' : ''}>
            <th scope="row">
              <span class={index === 0 ? '' : 'again'}>
                <SourceLabel source={track.source} bare />
                {track.part === undefined ? null : (
                  <span class="soft">
                    {' '}
                    about <bdi dir="auto">{track.part}</bdi>
                  </span>
                )}
              </span>
            </th>
            <td data-label="Who">
              <ThingLink thing={stretch.controller}>
                <ShortName name={stretch.controller.name} />
              </ThingLink>
            </td>
            <td data-label="From">{startWords(stretch.span)}</td>
            <td data-label="To">{endWords(stretch.span, stretch.basis)}</td>
            <td data-label="How it is known">
              {basisWords[stretch.basis]}
              {stretch.claims.slice(0, 3).map(({ id, text }) => (
                <span key={id} class="evidence">
                  <ThingLink thing={{ __typename: 'Claim', id }}>
                    <ShortName name={text} most={160} />
                  </ThingLink>
                </span>
              ))}
              {stretch.claims.length > 3 ? <span class="soft"> and {stretch.claims.length - 3} more</span> : null}
            </td>
          </tr>
        ))}
      </StackedTable>
      {more}
    </section>
  );
}

function controlCsv(tracks: readonly ControlTrackOf[]): CsvTable {
  return {
    columns: [
      'on the word of',
      'of',
      'who',
      'earliest start',
      'latest start',
      'earliest end',
      'latest end',
      'how it is known',
      'claims',
    ],
    rows: tracks.flatMap(({ source, part, stretches }) =>
      stretches.map(({ controller, span, basis, claims }) => [
        source.name,
        part ?? null,
        controller.name,
        span.earliestStart,
        span.latestStart,
        span.earliestEnd,
        span.latestEnd,
        basisWords[basis] ?? basis,
        claims.map(({ text }) => text).join('; '),
      ]),
    ),
  };
}
