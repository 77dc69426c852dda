import { useEffect, useState } from 'preact/hooks';
import { useAnswer } from '../api/useAnswer.js';
import { useWrite } from '../api/useWrite.js';
import { LabelledChoice, LabelledField } from '../form/FormFields.js';
import { useFirstFocus } from '../form/useFirstFocus.js';
import { useSettled } from '../frame/useSettled.js';
import {
  WorkbenchAddProposalDocument,
  type WorkbenchAddProposalMutation,
  WorkbenchReadSpanDocument,
} from '../generated.js';
import { WriteFailure } from '../pieces/WriteFailure.js';
import { modeWords, stanceWords } from '../words/fieldWords.js';
import type { ReadSaying } from './sayingsInText.js';
import type { SelectedPlace } from './selectedPlace.js';
import {
  type GivenSaying,
  givenMode,
  givenStatement,
  otherSource,
  ownVoice,
  placeInText,
  sourceChoices,
} from './statement.js';

interface AddSayingProps {
  readonly document: string;
  readonly text: string;
  readonly sayings: readonly ReadSaying[];
  /** What is selected in the text. */
  readonly selected: SelectedPlace | undefined;
  readonly onAdded: (added: WorkbenchAddProposalMutation['addProposal']) => void;
  readonly onClose: () => void;
}

/** Proposes a saying that was missed: its words in the text, who says them, and how. Fields are as the words were read until changed. */
export function AddSaying({ document, text, sayings, selected, onAdded, onClose }: AddSayingProps) {
  const [words, setWords] = useState('');
  const [given, setGiven] = useState<GivenSaying>({});
  const [refusal, setRefusal] = useState<string>();
  const box = useFirstFocus<HTMLTextAreaElement>();
  const { run, running, error } = useWrite(WorkbenchAddProposalDocument);
  useEffect(() => {
    if (selected === undefined) return;
    setWords([...text].slice(selected.start, selected.end).join(''));
    setGiven({});
  }, [selected, text]);
  const settled = useSettled(words);
  const span = placeInText(settled, text, selected);
  const known = useAnswer(
    WorkbenchReadSpanDocument,
    span === undefined ? undefined : { document, span: { start: span.start, end: span.end } },
  );
  const reading = known.data?.readSpan;
  const choices = reading === undefined ? [] : sourceChoices(reading, sayings);
  const source = given.source ?? (reading?.narrated === true ? ownVoice : (choices[0]?.[0] ?? ownVoice));
  const change = (part: GivenSaying) => setGiven((now) => ({ ...now, ...part }));
  const submit = async (event: Event) => {
    event.preventDefault();
    if (reading === undefined || span === undefined) {
      setRefusal('Select words in the text, or give them here as they stand there, once.');
      return;
    }
    const made = givenStatement(given, { reading, span, text, source });
    setRefusal('refusal' in made ? made.refusal : undefined);
    if (!('statement' in made)) return;
    const done = await run({ document, statement: made.statement });
    if (done !== undefined) onAdded(done.addProposal);
  };
  return (
    <form
      class="edit-form"
      aria-label="Add a saying"
      onSubmit={submit}
      onKeyDown={(event) => event.key === 'Escape' && onClose()}
    >
      <label class="whole">
        What is said, as it stands in the text
        <textarea
          ref={box}
          rows={3}
          dir="auto"
          spellcheck={false}
          value={words}
          onInput={(event) => {
            setWords(event.currentTarget.value);
            setGiven({});
          }}
        />
      </label>
      <p class="soft whole" aria-live="polite">
        {readingNote(settled, span, known)}
      </p>
      {reading === undefined || reading.further.length === 0 ? null : (
        <div class="soft whole">
          <p>These words claim more, which is not proposed with them. Add it by its own words:</p>
          <ul>
            {reading.further.map(({ start, exact }) => (
              <li key={start}>“{exact}”</li>
            ))}
          </ul>
        </div>
      )}
      {reading === undefined ? null : (
        <>
          <LabelledChoice
            label="Who says it"
            value={source}
            choices={choices}
            onValue={(to) => change({ source: to })}
          />
          {source === otherSource ? (
            <LabelledField label="Their name" value={given.name ?? ''} onValue={(name) => change({ name })} />
          ) : null}
          {source === ownVoice ? null : (
            <LabelledField
              label="The words that attribute it"
              value={given.cue ?? reading.cue?.exact ?? ''}
              onValue={(cue) => change({ cue })}
            />
          )}
          <LabelledChoice
            label="Stance"
            value={given.stance ?? reading.stance}
            choices={Object.entries(stanceWords)}
            onValue={(stance) => change({ stance })}
          />
          {source === ownVoice ? null : (
            <LabelledChoice
              label="How it is given"
              value={givenMode(given, reading)}
              choices={Object.entries(modeWords).filter(([mode]) => mode !== 'NARRATIVE')}
              onValue={(mode) => change({ mode })}
            />
          )}
          <LabelledField
            label="What they say, in one sentence"
            isWide
            value={given.text ?? reading.text}
            onValue={(one) => change({ text: one })}
          />
        </>
      )}
      <p role="alert" class="whole refusal">
        {refusal}
      </p>
      <WriteFailure error={error} />
      <div class="actions whole">
        <button type="submit" class="primary" aria-disabled={running} aria-busy={running}>
          Propose it
        </button>
        <button type="button" onClick={onClose}>
          Cancel <kbd>Esc</kbd>
        </button>
      </div>
    </form>
  );
}

function readingNote(
  words: string,
  span: SelectedPlace | undefined,
  { data, error }: { readonly data: unknown; readonly error: { readonly message: string } | undefined },
): string {
  if (words.trim() === '') return 'Select the words in the text, or type them here.';
  if (span === undefined) return 'These words do not stand in the text, or several times: give more of them.';
  if (error !== undefined) return error.message;
  return data === undefined ? 'Reading …' : 'It is proposed, and counts once it is accepted in the review.';
}
