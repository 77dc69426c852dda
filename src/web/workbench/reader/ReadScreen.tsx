import { useState } from 'preact/hooks';
import { useWrite, useWriteAccess } from '../api/useWrite.js';
import { useTitle } from '../frame/screenContext.js';
import { WorkbenchProposeDocument, type WorkbenchProposeMutation } from '../generated.js';
import { TextInput } from '../pieces/TextInput.js';
import { ReadOnlyNote, WriteFailure } from '../pieces/WriteFailure.js';
import type { ScreenProps } from '../routes.js';
import { ReadResult } from './ReadResult.js';

const mostCharacters = 500_000;

/** What is known of a document, and the name of its field. */
const fields = [
  ['publisher', 'Who published it', 'a name or an id; unnamed if empty'],
  ['publishedAt', 'When it was published', 'as 2016-03-06; by today if empty'],
  ['title', 'The headline', 'the first line if empty'],
  ['url', 'Its address', 'it is not fetched'],
] as const;

type Metadata = Readonly<Record<(typeof fields)[number][0], string>>;

const noMetadata: Metadata = { publisher: '', publishedAt: '', title: '', url: '' };

/** A text is pasted or dropped, and who says what in it is proposed. */
export function ReadScreen(_: ScreenProps) {
  useTitle('Read a text');
  const may = useWriteAccess();
  const [text, setText] = useState('');
  const [metadata, setMetadata] = useState(noMetadata);
  const [isCorrection, setCorrection] = useState(false);
  const [result, setResult] = useState<WorkbenchProposeMutation['propose']>();
  const { run, running, error } = useWrite(WorkbenchProposeDocument);
  const canRead = may === true && !running && text.trim() !== '' && [...text].length <= mostCharacters;
  const read = async (event: Event) => {
    event.preventDefault();
    if (!canRead) return;
    setResult(undefined);
    const given = Object.entries(metadata).flatMap(([name, value]) =>
      value.trim() === '' ? [] : [[name, value.trim()]],
    );
    const done = await run({ text, document: Object.fromEntries(given), correct: isCorrection });
    if (done !== undefined) setResult(done.propose);
  };
  return (
    <section class="page">
      <div>
        <h1>Read a text</h1>
        <p class="lead">Who says what in it is proposed, and counts nowhere before somebody accepts it.</p>
      </div>
      <ReadOnlyNote may={may} what="read a text" />
      <form class="draft-form" aria-label="The text to be read" onSubmit={read}>
        <TextInput label="The text" text={text} most={mostCharacters} onText={setText} />
        <div class="read-fields no-print">
          {fields.map(([name, label, hint]) => (
            <label key={name}>
              {label}
              <input
                type="text"
                dir="auto"
                autocomplete="off"
                spellcheck={false}
                value={metadata[name]}
                onInput={(event) => setMetadata({ ...metadata, [name]: event.currentTarget.value })}
              />
              <small>{hint}</small>
            </label>
          ))}
        </div>
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
      {result === undefined ? null : <ReadResult result={result} />}
    </section>
  );
}
