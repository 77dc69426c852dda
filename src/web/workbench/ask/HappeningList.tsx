import { useMemo, useState } from 'preact/hooks';
import { graphChanged, listPart } from '../api/listPart.js';
import { usePages } from '../api/usePages.js';
import {
  type AnswerHappeningFragment,
  WorkbenchReportingDocument,
  type WorkbenchReportingQuery,
  type WorkbenchReportingQueryVariables,
} from '../generated.js';
import { ListEnd } from '../lists/ListEnd.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { CsvButton } from '../pieces/CsvButton.js';
import type { CsvTable } from '../pieces/csv.js';
import { ShortName } from '../pieces/LongText.js';
import { RangeLine } from '../pieces/RangeInWords.js';
import { type NamedSource, SourceLabel } from '../pieces/SourceLabel.js';
import { counted } from '../words/countWords.js';
import { modalityWords } from '../words/fieldWords.js';
import { rangeMeaning } from '../words/rangeWords.js';
import { timeWords } from '../words/timeWords.js';

type Told = WorkbenchReportingQuery['whoReported'];

interface HappeningListProps {
  readonly told: Told;
  /** What was asked, to ask for the next ones. */
  readonly about: WorkbenchReportingQueryVariables;
}

/** What the claims of an answer tell of: each happening with its own range, for voices of one say nothing about another. */
export function HappeningList({ told, about }: HappeningListProps) {
  const { happeningCount, complete, read, of, dissentComplete } = told;
  const first = useMemo(() => listPart(told.happenings, 0, happeningCount), [told, happeningCount]);
  const pages = usePages(first, {
    document: WorkbenchReportingDocument,
    variables: (after) => ({ ...about, skip: Number(after) }),
    pageIn: ({ whoReported }, after) => {
      if (whoReported.happeningCount !== happeningCount) throw graphChanged();
      return listPart(whoReported.happenings, Number(after), happeningCount);
    },
  });
  const happenings = pages.nodes;
  if (happenings.length === 0) return null;
  return (
    <>
      <div class="spread">
        <h2 class="happening-title">
          {happeningCount === 1
            ? 'What it is about'
            : `${counted(happeningCount, 'happening')}, each with its own voices`}
        </h2>
        <CsvButton
          table={() => happeningsTable(happenings)}
          fileName="happenings"
          {...(happenings.length === happeningCount ? {} : { label: 'Save what is listed as CSV' })}
        />
      </div>
      {complete ? null : (
        <p class="partial">
          <strong>Not all of it:</strong> the newest {read} of {counted(of, 'claim')} were read.
        </p>
      )}
      {happenings.map((happening) => (
        <HappeningCard key={happening.claims[0]?.id} happening={happening} isComplete={dissentComplete} />
      ))}
      <ListEnd pages={pages} total={happeningCount} />
    </>
  );
}

interface HappeningCardProps {
  readonly happening: AnswerHappeningFragment;
  readonly isComplete: boolean;
}

const maxClaims = 5;

function HappeningCard({ happening, isComplete }: HappeningCardProps) {
  const { claims, event, corroboration, origins, originCount, denials, doubts, declined } = happening;
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
      <Voices title="said by" voices={origins} hasMore={origins.length < originCount} />
      <Voices
        title="passed on by"
        voices={origins.flatMap(({ relayedBy }) => relayedBy)}
        hasMore={origins.length < originCount || origins.some((one) => one.relayedBy.length < one.relayedByCount)}
      />
      <Voices title="denied by" voices={denials} hasMore={denials.length < happening.denialCount} isAgainst />
      <Voices title="doubted by" voices={doubts} hasMore={doubts.length < happening.doubtCount} isAgainst />
      <Voices title="would not say" voices={declined} hasMore={declined.length < happening.declinedCount} isAgainst />
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
  /** Whether there are more than those. */
  readonly hasMore: boolean;
  readonly isAgainst?: boolean;
}

const maxNames = 8;

function Voices({ title, voices, hasMore, isAgainst = false }: VoicesProps) {
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
      {hasMore ? ' and more' : sources.length > maxNames ? ` and ${sources.length - maxNames} more` : ''}
    </p>
  );
}

function happeningsTable(happenings: readonly AnswerHappeningFragment[]): CsvTable {
  const names = (voices: readonly { readonly source: { readonly name: string } }[], count: number) =>
    [...new Set(voices.map(({ source }) => source.name)), ...(voices.length < count ? ['and more'] : [])].join('; ');
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
    rows: happenings.flatMap(({ claims, corroboration: { atLeast, atMost, reports }, ...sides }, index) =>
      claims.map(({ id, text, valid }) => [
        index + 1,
        text,
        valid?.edtf ?? null,
        atLeast,
        atMost,
        reports,
        names(sides.origins, sides.originCount),
        names(sides.denials, sides.denialCount),
        names(sides.doubts, sides.doubtCount),
        id,
      ]),
    ),
  };
}
