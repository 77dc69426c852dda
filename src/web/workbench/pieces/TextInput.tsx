import { useId, useRef, useState } from 'preact/hooks';
import { numberWords } from '../words/countWords.js';

interface TextInputProps {
  readonly label: string;
  readonly text: string;
  /** The most characters that the server takes. */
  readonly most: number;
  readonly onText: (text: string) => void;
  /** Told the name of a file whose text was taken. */
  readonly onFile?: (name: string) => void;
}

/** A box for a long text: typed, pasted, dropped, or read from a file of plain text. The file stays on this machine until the text is sent. */
export function TextInput({ label, text, most, onText, onFile }: TextInputProps) {
  const id = useId();
  const chooser = useRef<HTMLInputElement>(null);
  const [refusal, setRefusal] = useState<string>();
  const [isOver, setOver] = useState(false);
  const take = async (file: File | null | undefined) => {
    if (!file) return;
    const read = await textOfFile(file);
    setRefusal(
      read === undefined
        ? `${file.name} is not plain text in UTF-8. Save it as plain text, or paste its text.`
        : undefined,
    );
    if (read === undefined) return;
    onText(read);
    onFile?.(file.name);
  };
  const length = [...text].length;
  return (
    <div class="text-input no-print">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        class={isOver ? 'over' : ''}
        rows={10}
        dir="auto"
        spellcheck={false}
        aria-describedby={`${id}-note`}
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          const file = event.dataTransfer?.files[0];
          setOver(false);
          if (file === undefined) return;
          event.preventDefault();
          void take(file);
        }}
      />
      <div class="spread">
        <p id={`${id}-note`} class="soft">
          {length === 0 ? 'Paste a text, or drop a file of plain text here.' : `${numberWords(length)} characters`}
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
          aria-label={`${label}: a file of plain text`}
          accept=".txt,.md,text/plain"
          onChange={(event) => {
            const chosen = event.currentTarget;
            void take(chosen.files?.[0]).then(() => {
              chosen.value = '';
            });
          }}
        />
      </div>
      <p role="alert">{refusal}</p>
    </div>
  );
}

/** The text of a file; undefined if it is not plain text in UTF-8. */
async function textOfFile(file: File): Promise<string | undefined> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer());
    return text.includes('\u0000') ? undefined : text;
  } catch {
    return undefined;
  }
}
