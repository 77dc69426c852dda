import { useId, useState } from 'preact/hooks';
import { useWrite } from '../api/useWrite.js';
import { useFirstFocus } from '../form/useFirstFocus.js';
import { WorkbenchUndoDocument } from '../generated.js';
import { WriteFailure } from '../pieces/WriteFailure.js';
import { type JournalRow, undoMeaning } from './journalRows.js';

interface UndoFormProps {
  readonly row: JournalRow;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Asks for the reason, says what will be undone, and undoes it. */
export function UndoForm({ row, onDone, onCancel }: UndoFormProps) {
  const [reason, setReason] = useState('');
  const field = useFirstFocus<HTMLInputElement>();
  const id = useId();
  const { run, running, error } = useWrite(WorkbenchUndoDocument);
  const given = reason.trim();
  const undo = async (event: Event) => {
    event.preventDefault();
    if (given === '') return field.current?.focus();
    const done = await run({ change: row.newest.seq, reason: given });
    if (done !== undefined) onDone();
  };
  return (
    <form
      class="undo-form no-print"
      aria-label={`Undo entry ${row.newest.seq}`}
      onSubmit={undo}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <p>{undoMeaning(row)}</p>
      <label for={id}>Why? The reason stays in the journal.</label>
      <input
        ref={field}
        id={id}
        type="text"
        dir="auto"
        required
        maxLength={1000}
        value={reason}
        onInput={(event) => setReason(event.currentTarget.value)}
      />
      <WriteFailure error={error} />
      <div class="actions">
        <button type="submit" class="primary" aria-disabled={running} aria-busy={running}>
          Undo entry {row.newest.seq}
        </button>
        <button type="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}
