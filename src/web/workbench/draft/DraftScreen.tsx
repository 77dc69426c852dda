import { useState } from 'preact/hooks';
import { useAnswer } from '../api/useAnswer.js';
import { AddToCaseFile } from '../caseFile/AddToCaseFile.js';
import { Answered } from '../frame/Answered.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchDraftDocument } from '../generated.js';
import { usePageAddress } from '../navigation/pageAddress.js';
import { viewFromParams } from '../navigation/viewParams.js';
import { CopyButton } from '../pieces/CopyButton.js';
import type { ScreenProps } from '../routes.js';
import { TextInput } from '../textInput/TextInput.js';
import { CheckedDraft } from './CheckedDraft.js';
import { addressWith, draftAtStart, keepDraft } from './draftText.js';
import { type DraftResults, EarlierDrafts } from './EarlierDrafts.js';

const mostCharacters = 100_000;

/** A draft is pasted, and each of its sentences judged by what the graph knows. */
export function DraftScreen(_: ScreenProps) {
  useTitle('Check a draft');
  const view = viewFromParams(usePageAddress().params);
  const [text, setText] = useState(draftAtStart);
  const [checked, setChecked] = useState(text);
  const [results, setResults] = useState<DraftResults>(new Map());
  const asked = useAnswer(WorkbenchDraftDocument, checked.trim() === '' ? undefined : { text: checked, view });
  const change = (now: string) => {
    keepDraft(now);
    setText(now);
  };
  const canCheck = text.trim() !== '' && [...text].length <= mostCharacters;
  return (
    <section class="page">
      <div>
        <h1>Check a draft</h1>
        <p class="lead">
          Who stands behind each sentence, who denies it, and what it hangs on. Nothing is written, and the draft is in
          no address.
        </p>
      </div>
      <form
        class="draft-form"
        aria-label="The draft to be checked"
        onSubmit={(event) => {
          event.preventDefault();
          if (canCheck) setChecked(text);
        }}
      >
        <TextInput label="The draft, in English" text={text} most={mostCharacters} onText={change} />
        <div class="actions no-print">
          <button type="submit" class="primary" aria-disabled={!canCheck}>
            Check it
          </button>
          {text === '' ? null : (
            <>
              <button
                type="button"
                onClick={() => {
                  change('');
                  setChecked('');
                }}
              >
                Clear
              </button>
              <CopyButton text={addressWith(text)} label="Copy a link that contains the draft" />
            </>
          )}
        </div>
      </form>
      {checked.trim() === '' ? null : (
        <>
          {checked === text ? null : (
            <p class="partial no-print" role="status">
              The draft was changed since it was checked.
            </p>
          )}
          <Answered asked={asked} lines={20}>
            {({ checkText }) => (
              <>
                <CheckedDraft text={checked} check={checkText} />
                <EarlierDrafts text={checked} check={checkText} results={results} onResults={setResults} />
                <AddToCaseFile queries={[{ document: WorkbenchDraftDocument, variables: { text: checked, view } }]} />
              </>
            )}
          </Answered>
        </>
      )}
    </section>
  );
}
