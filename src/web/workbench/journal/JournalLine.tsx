import { useRef, useState } from 'preact/hooks';
import { LongText, ShortName } from '../pieces/LongText.js';
import { instantWords } from '../words/timeWords.js';
import { changeWords, type JournalRow, recordedWords } from './journalRows.js';
import { UndoForm } from './UndoForm.js';

interface JournalLineProps {
  readonly row: JournalRow;
  /** Whether it came after the last visit of this browser. */
  readonly isNew: boolean;
  readonly mayUndo: boolean;
  readonly onUndone: (row: JournalRow) => void;
}

/** What somebody did, when and why; and undoing it. */
export function JournalLine({ row, isNew, mayUndo, onUndone }: JournalLineProps) {
  const [isAsking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { newest, oldest, entries } = row;
  const { by, kind, reason, withdrawn } = newest;
  const close = () => {
    setAsking(false);
    opener.current?.focus();
  };
  const recorded = recordedWords(row);
  return (
    <li class={withdrawn ? 'journal-line withdrawn' : 'journal-line'}>
      <div class="spread">
        <p>
          <strong>{by === null ? 'Somebody' : <ShortName name={by} />}</strong>{' '}
          {changeWords[kind] ?? kind.toLowerCase()}
          {isNew ? <span class="tag counts">new to you</span> : null}
          {withdrawn ? <span class="tag">withdrawn</span> : null}
        </p>
        {withdrawn || !mayUndo ? null : (
          <button
            ref={opener}
            type="button"
            class="small no-print"
            aria-expanded={isAsking}
            aria-label={`${kind === 'WITHDRAW' ? 'Bring back' : 'Undo'} entry ${newest.seq}`}
            onClick={() => setAsking(!isAsking)}
          >
            {kind === 'WITHDRAW' ? 'Bring back …' : 'Undo …'}
          </button>
        )}
      </div>
      {recorded === '' ? null : <p>{recorded}</p>}
      {reason === null ? null : (
        <p class="journal-reason">
          <LongText text={reason} most={300} />
        </p>
      )}
      <p class="soft">
        <time dateTime={newest.at}>{instantWords(newest.at)}</time> ·{' '}
        {entries.length === 1 ? `entry ${newest.seq}` : `entries ${oldest.seq} to ${newest.seq}`}
      </p>
      {isAsking ? (
        <UndoForm
          row={row}
          onCancel={close}
          onDone={() => {
            setAsking(false);
            onUndone(row);
          }}
        />
      ) : null}
    </li>
  );
}
