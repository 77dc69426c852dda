import { useState } from 'preact/hooks';
import { type Asked, useAnswer } from '../api/useAnswer.js';
import { Answered } from '../frame/Answered.js';
import {
  WorkbenchSourceOutcomeDocument,
  type WorkbenchSourceOutcomeQuery,
  type WorkbenchSourceRecordQuery,
} from '../generated.js';
import { ThingLink } from '../navigation/ThingLink.js';
import type { viewFromParams } from '../navigation/viewParams.js';
import { CsvButton } from '../pieces/CsvButton.js';
import { ShortName } from '../pieces/LongText.js';
import { useShown } from '../pieces/useShown.js';
import { numberWords } from '../words/countWords.js';
import { timeWords } from '../words/timeWords.js';
import { countingWords, type OutcomeName, outcomes } from './sourceWords.js';

interface OutcomesProps {
  readonly id: string;
  readonly view: ReturnType<typeof viewFromParams>;
  /** How many sayings of the source there are. */
  readonly sayings: number;
}

/** How what a source said fared: figures, each with its claims on demand. It is no score. */
export function Outcomes({ asked, ...props }: OutcomesProps & { readonly asked: Asked<WorkbenchSourceRecordQuery> }) {
  return (
    <section class="card">
      <h2>How it fared</h2>
      <Answered asked={asked} lines={14}>
        {({ trackRecord }) => <Figures record={trackRecord} {...props} />}
      </Answered>
    </section>
  );
}

type Record = WorkbenchSourceRecordQuery['trackRecord'];

function Figures({ record, id, view, sayings }: OutcomesProps & { readonly record: Record }) {
  return (
    <>
      <p class={record.complete ? 'soft' : 'partial'}>
        {countingWords(record, sayings)} These are counts, not a score.
      </p>
      <ul class="plain outcomes">
        {outcomes.map(([name, words, meaning]) => (
          <Outcome
            key={name}
            name={name}
            count={record[name].count}
            words={words}
            meaning={meaning}
            id={id}
            view={view}
          />
        ))}
      </ul>
    </>
  );
}

interface OutcomeProps extends Omit<OutcomesProps, 'sayings'> {
  readonly name: OutcomeName;
  readonly count: number;
  readonly words: string;
  readonly meaning: string;
}

function Outcome({ name, count, words, meaning, id, view }: OutcomeProps) {
  const [open, setOpen] = useState(false);
  const asked = useAnswer(WorkbenchSourceOutcomeDocument, open ? { id, view, [name]: true } : undefined);
  return (
    <li class="outcome">
      <span class="outcome-figure">{numberWords(count)}</span>
      <div>
        <p>
          <strong>{words}</strong>
          <span class="soft">: {meaning}</span>
        </p>
        {count === 0 ? null : (
          <details onToggle={(event) => setOpen(event.currentTarget.open)}>
            <summary>
              which<span class="unseen"> it {words}</span>
            </summary>
            {open ? (
              <Answered asked={asked} lines={Math.min(count, 8)}>
                {({ trackRecord }) => <OutcomeClaims outcome={trackRecord[name]} name={name} />}
              </Answered>
            ) : null}
          </details>
        )}
      </div>
    </li>
  );
}

type OutcomeOf = WorkbenchSourceOutcomeQuery['trackRecord'][OutcomeName];

function OutcomeClaims({ outcome, name }: { readonly outcome: OutcomeOf; readonly name: OutcomeName }) {
  const claims = outcome?.claims ?? [];
  const { shown, more } = useShown(claims, 20);
  const table = () => ({
    columns: ['claim', 'when', 'id'],
    rows: claims.map(({ id, text, valid }) => [text, valid?.edtf ?? null, id]),
  });
  return (
    <>
      <ul class="plain spaced">
        {shown.map(({ id, text, valid }) => (
          <li key={id}>
            <ThingLink thing={{ __typename: 'Claim', id }}>
              <ShortName name={text} most={300} />
            </ThingLink>{' '}
            <span class="soft">{valid === null ? '' : timeWords(valid.edtf)}</span>
          </li>
        ))}
      </ul>
      {more}
      <p>
        <CsvButton table={table} fileName={name} />
      </p>
    </>
  );
}
