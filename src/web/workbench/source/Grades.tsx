import { CsvButton } from '../pieces/CsvButton.js';
import { useShown } from '../pieces/useShown.js';
import { numberWords } from '../words/countWords.js';
import { reliabilityWords } from '../words/fieldWords.js';
import { dayWords } from '../words/timeWords.js';
import type { ShownSource } from './SourceScreen.js';

/** The grades of a source: who gave them, when and why. The latest one counts. */
export function Grades({ source: { assessments, assessmentCount, grade } }: { readonly source: ShownSource }) {
  const newestFirst = [...assessments].sort((one, other) => other.at.localeCompare(one.at));
  const { shown, more } = useShown(newestFirst, 5);
  return (
    <section class="card">
      <h2>How reliable people here find it</h2>
      {assessments.length === 0 ? <p class="soft">Nobody graded it.</p> : null}
      <ul class="plain spaced">
        {shown.map(({ id, reliability, by, at, reason, withdrawn }) => (
          <li key={id} class={withdrawn ? 'withdrawn' : ''}>
            <strong>{reliability}</strong>: {reliabilityWords[reliability ?? '']}
            {withdrawn ? <span class="tag">taken back later</span> : null}
            {id === grade?.id ? <span class="tag counts">counts now</span> : null}
            <p class="soft">
              {by === null ? '' : 'by '}
              {by === null ? null : <bdi dir="auto">{by}</bdi>}
              {by === null ? '' : ', '}
              {dayWords(at)}
            </p>
            {reason === null ? null : (
              <p class="soft" dir="auto">
                {reason}
              </p>
            )}
          </li>
        ))}
      </ul>
      {more}
      {assessmentCount > assessments.length ? (
        <p class="partial">
          Not all of it: {assessments.length} of {numberWords(assessmentCount)} were read.
        </p>
      ) : null}
      {assessments.length === 0 ? null : (
        <p class="card-end">
          <CsvButton table={() => gradesTable(newestFirst)} fileName="grades" />
        </p>
      )}
    </section>
  );
}

function gradesTable(assessments: ShownSource['assessments']) {
  return {
    columns: ['grade', 'meaning', 'by', 'at', 'reason', 'taken back'],
    rows: assessments.map(({ reliability, by, at, reason, withdrawn }) => [
      reliability,
      reliabilityWords[reliability ?? ''] ?? null,
      by,
      at,
      reason,
      withdrawn ? 'yes' : 'no',
    ]),
  };
}
