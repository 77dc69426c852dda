import { useState } from 'preact/hooks';
import type { AnswerHappeningFragment, WorkbenchReportingQuery } from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { CsvButton } from '../pieces/CsvButton.js';
import type { CsvTable } from '../pieces/csv.js';
import { ShortName } from '../pieces/LongText.js';
import { RangeLine } from '../pieces/RangeInWords.js';
import { type NamedSource, SourceLabel } from '../pieces/SourceLabel.js';
import { useShown } from '../pieces/useShown.js';
import { counted } from '../words/countWords.js';
import { modalityWords } from '../words/fieldWords.js';
import { rangeMeaning } from '../words/rangeWords.js';
import { timeWords } from '../words/timeWords.js';

type Told = WorkbenchReportingQuery['whoReported'];

const pageSize = 20;

/** What the claims of an answer tell of: each happening with its own range, for voices of one say nothing about another. */
export function HappeningList({ told }: { readonly told: Told }) {
  const { happenings, complete, read, of, dissentComplete } = told;
  const { shown, more } = useShown(happenings, pageSize);
  if (happenings.length === 0) return null;
  return (
    <>
      <div class="spread">
        <h2 class="happening-title">
          {happenings.length === 1
            ? 'What it is about'
            : `${counted(happenings.length, 'happening')}, each with its own voices`}
        </h2>
        <CsvButton table={() => happeningsTable(happenings)} fileName="happenings" />
      </div>
      {complete ? null : (
        <p class="partial">
          <strong>Not all of it:</strong> the newest {read} of {counted(of, 'claim')} were read.
        </p>
      )}
      {shown.map((happening) => (
        <HappeningCard key={happening.claims[0]?.id} happening={happening} isComplete={dissentComplete} />
      ))}
      {more}
    </>
  );
}

interface HappeningCardProps {
  readonly happening: AnswerHappeningFragment;
  readonly isComplete: boolean;
}

const maxClaims = 5;

function HappeningCard({ happening, isComplete }: HappeningCardProps) {
  const { claims, event, corroboration, origins, denials, doubts, declined } = happening;
  const [all, setAll] = useState(false);
  const shown = all ? claims : claims.slice(0, maxClaims);
  return (
    <article class="card happening">
      <ul class="plain spaced">
        {shown.map(({ id, text, valid, modality }) => (
          <li key={id}>
            <ThingLink thing={{ __typename: 'Claim', id }} class="claim-link">
              <ShortName name={text} most={240} />
            </ThingLink>{' '}
            <span class="soft">{valid === null ? 'when is not known' : timeWords(valid.edtf)}</span>
            {modalityWords[modality] ? <span class="tag">{modalityWords[modality]}</span> : null}
          </li>
        ))}
      </ul>
      {claims.length > maxClaims && !all ? (
        <button type="button" class="small" onClick={() => setAll(true)}>
          Show all {claims.length} claims
        </button>
      ) : null}
      <p class="range-row">
        <RangeLine range={corroboration} /> <span class="soft">{rangeMeaning(corroboration)[0]}</span>
      </p>
      <Voices title="said by" voices={origins} />
      <Voices title="passed on by" voices={origins.flatMap(({ relayedBy }) => relayedBy)} />
      <Voices title="denied by" voices={denials} isAgainst />
      <Voices title="doubted by" voices={doubts} isAgainst />
      <Voices title="would not say" voices={declined} isAgainst />
      {denials.length + doubts.length + declined.length > 0 ? null : (
        <p class="soft">
          {isComplete
            ? 'No source in this view denies or doubts it.'
            : 'No denial or doubt was found, but not all of it was read.'}
        </p>
      )}
      {event === null ? null : (
        <p class="soft">
          part of{' '}
          <ThingLink thing={{ __typename: 'Event', id: event.id }}>
            <bdi dir="auto">{event.name}</bdi>
          </ThingLink>
        </p>
      )}
    </article>
  );
}

interface VoicesProps {
  readonly title: string;
  readonly voices: readonly { readonly source: NamedSource }[];
  readonly isAgainst?: boolean;
}

const maxNames = 8;

function Voices({ title, voices, isAgainst = false }: VoicesProps) {
  const sources = [...new Map(voices.map(({ source }) => [source.id, source])).values()];
  if (sources.length === 0) return null;
  return (
    <p class={isAgainst ? 'voices against-line' : 'voices'}>
      <span class="voices-title">
        {isAgainst ? <span aria-hidden="true">◆ </span> : null}
        {title}
      </span>{' '}
      {sources.slice(0, maxNames).map((source, index) => (
        <span key={source.id}>
          {index === 0 ? '' : ', '}
          <SourceLabel source={source} />
        </span>
      ))}
      {sources.length > maxNames ? ` and ${sources.length - maxNames} more` : ''}
    </p>
  );
}

function happeningsTable(happenings: readonly AnswerHappeningFragment[]): CsvTable {
  const names = (voices: readonly { readonly source: { readonly name: string } }[]) =>
    [...new Set(voices.map(({ source }) => source.name))].join('; ');
  return {
    columns: [
      'happening',
      'claim',
      'when',
      'voices at least',
      'voices at most',
      'documents',
      'said by',
      'denied by',
      'doubted by',
      'id',
    ],
    rows: happenings.flatMap(
      ({ claims, corroboration: { atLeast, atMost, reports }, origins, denials, doubts }, index) =>
        claims.map(({ id, text, valid }) => [
          index + 1,
          text,
          valid?.edtf ?? null,
          atLeast,
          atMost,
          reports,
          names(origins),
          names(denials),
          names(doubts),
          id,
        ]),
    ),
  };
}
