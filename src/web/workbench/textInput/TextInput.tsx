import { useId, useRef } from 'preact/hooks';
import type { FileText } from '../api/textOfFile.js';
import { numberWords } from '../words/countWords.js';
import { useFileDrop } from './useFileDrop.js';
import { type FileState, useFileText } from './useFileText.js';

interface TextInputProps {
  readonly label: string;
  readonly text: string;
  /** The most characters that the server takes. */
  readonly most: number;
  readonly onText: (text: string) => void;
  /** Told what a file states of itself, after its text. */
  readonly onFile?: (read: FileText) => void;
}

const formats = '.txt,.md,.html,.htm,.xhtml,.pdf,.docx,text/plain,text/html,application/pdf';

/** A box for a long text: typed, pasted, dropped, or taken from a file. */
export function TextInput({ label, text, most, onText, onFile }: TextInputProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const { state, take, stop } = useFileText((read) => {
    onText(read.text);
    onFile?.(read);
  });
  const isOver = useFileDrop((files) => void take(files));
  const length = [...text].length;
  return (
    <div class="text-input no-print" aria-busy={state?.kind === 'reading'}>
      <label for={id}>{label}</label>
      <div class="text-box">
        <textarea
          id={id}
          rows={10}
          dir="auto"
          spellcheck={false}
          aria-describedby={`${id}-note`}
          value={text}
          onInput={(event) => {
            stop();
            onText(event.currentTarget.value);
          }}
          onPaste={(event) => {
            const files = [...(event.clipboardData?.files ?? [])];
            // What was copied from a word processor is a text and a picture of it.
            if (files.length === 0 || event.clipboardData?.types.includes('text/plain')) return;
            event.preventDefault();
            void take(files);
          }}
        />
        {isOver ? <p class="drop-here">Drop the file here</p> : null}
      </div>
      <div class="spread">
        <p id={`${id}-note`} class="soft">
          {length === 0
            ? 'Paste a text, or drop a file: plain text, HTML, PDF or DOCX.'
            : `${numberWords(length)} characters`}
          {length > most ? ` of at most ${numberWords(most)}: shorten it, or take it in parts.` : ''}
        </p>
        <button type="button" class="small" onClick={() => chooser.current?.click()}>
          Choose a file …
        </button>
        <input
          ref={chooser}
          type="file"
          class="unseen"
          tabIndex={-1}
          aria-label={`${label}: a file`}
          accept={formats}
          onChange={(event) => {
            const chosen = event.currentTarget;
            const files = [...(chosen.files ?? [])];
            // The same file can be chosen again after it was changed.
            chosen.value = '';
            void take(files);
          }}
        />
      </div>
      <FileNote state={state} onStop={stop} />
    </div>
  );
}

/** What became of a file. */
function FileNote({ state, onStop }: { readonly state: FileState | undefined; readonly onStop: () => void }) {
  const name = (
    <bdi dir="auto" class="breakable">
      {state?.name}
    </bdi>
  );
  return (
    <>
      <div role="status" class="soft">
        {state?.kind === 'reading' ? (
          <>
            Reading {name} …{' '}
            <button type="button" class="small" onClick={onStop}>
              Stop
            </button>
          </>
        ) : null}
        {state?.kind === 'read' ? (
          <>
            This is the text of {name}. {state.notes.join(' ')}
          </>
        ) : null}
      </div>
      <div role="alert">
        {state?.kind === 'refused' ? (
          <>
            {name} was not taken. {state.notes.join(' ')}
          </>
        ) : null}
      </div>
    </>
  );
}
