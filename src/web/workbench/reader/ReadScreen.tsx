import { useRef, useState } from 'preact/hooks';
import { useWrite, useWriteAccess } from '../api/useWrite.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchProposeDocument, type WorkbenchProposeMutation } from '../generated.js';
import { ReadOnlyNote, WriteFailure } from '../pieces/WriteFailure.js';
import type { ScreenProps } from '../routes.js';
import { TextInput } from '../textInput/TextInput.js';
import { type Metadata, MetadataFields, metadataOf } from './MetadataFields.js';
import { ReadResult } from './ReadResult.js';

const mostCharacters = 500_000;

/** A text is pasted, or a file is dropped or chosen, and who says what in it is proposed. */
export function ReadScreen(_: ScreenProps) {
  useTitle('Read a text');
  const may = useWriteAccess();
  const [text, setText] = useState('');
  const [typed, setTyped] = useState<Metadata>({});
  const [stated, setStated] = useState<Metadata>({});
  const [isCorrection, setCorrection] = useState(false);
  const [result, setResult] = useState<WorkbenchProposeMutation['propose']>();
  const box = useRef<HTMLFormElement>(null);
  const { run, running, error } = useWrite(WorkbenchProposeDocument);
  const canRead = may === true && !running && text.trim() !== '' && [...text].length <= mostCharacters;
  const read = async (event: Event) => {
    event.preventDefault();
    if (!canRead) return;
    setResult(undefined);
    const given = Object.entries({ ...stated, ...typed }).map(([name, value]) => [name, value.trim()]);
    const document = Object.fromEntries(given.filter(([, value]) => value !== ''));
    const done = await run({ text, document, correct: isCorrection });
    if (done !== undefined) setResult(done.propose);
  };
  const begin = () => {
    setTyped({});
    setStated({});
    setCorrection(false);
    setResult(undefined);
  };
  return (
    <section class="page">
      <div>
        <h1>Read a text</h1>
        <p class="lead">Who says what in it is proposed, and counts nowhere before somebody accepts it.</p>
      </div>
      <ReadOnlyNote may={may} what="read a text" />
      <form ref={box} class="draft-form" aria-label="The text to be read" onSubmit={read}>
        <TextInput
          label="The text"
          text={text}
          most={mostCharacters}
          onText={(now) => {
            setText(now);
            // What a file states is not what another text states.
            if (now === '') setStated({});
          }}
          onFile={(read) => {
            // What was typed for the text before is not of this one.
            if (result !== undefined) begin();
            setStated(metadataOf(read));
          }}
        />
        <MetadataFields stated={stated} typed={typed} onType={setTyped} />
        <WriteFailure error={error} />
        {error?.code === 'CONFLICT' || isCorrection ? (
          <label>
            <input
              type="checkbox"
              checked={isCorrection}
              onChange={(event) => setCorrection(event.currentTarget.checked)}
            />{' '}
            Record it again with what is given here; the open proposals of the earlier record are rejected
          </label>
        ) : null}
        <p class="actions no-print">
          <button type="submit" class="primary" aria-disabled={!canRead} aria-busy={running}>
            {running ? 'Reading …' : 'Read it'}
          </button>
        </p>
      </form>
      {result === undefined ? null : (
        <ReadResult
          result={result}
          onAnother={() => {
            begin();
            setText('');
            box.current?.querySelector('textarea')?.focus();
          }}
        />
      )}
    </section>
  );
}
