import { ShortName } from '../pieces/LongText.js';
import { counted } from '../words/countWords.js';
import { instantWords } from '../words/timeWords.js';
import type { PickedAnswer } from './basket.js';

interface PickedCardProps {
  readonly item: PickedAnswer;
  readonly index: number;
  readonly count: number;
  readonly onChange: (changes: Partial<PickedAnswer>) => void;
  readonly onMove: (to: number) => void;
  readonly onRemove: () => void;
}

/** An answer that was picked, with its heading and note, and its place in the file. */
export function PickedCard({ item, index, count, onChange, onMove, onRemove }: PickedCardProps) {
  const { key, title, note, address, view, pickedAt, seq, receipts, queries } = item;
  const name = `answer ${index + 1}`;
  return (
    <li class="card case-picked">
      <div class="spread">
        <h2>
          {index + 1}. <ShortName name={title} />
        </h2>
        <span class="actions no-print">
          <button
            type="button"
            class="small"
            aria-label={`Move ${name} up`}
            id={`up-${key}`}
            aria-disabled={index === 0}
            onClick={() => onMove(index - 1)}
          >
            ↑ Up
          </button>
          <button
            type="button"
            class="small"
            aria-label={`Move ${name} down`}
            id={`down-${key}`}
            aria-disabled={index === count - 1}
            onClick={() => onMove(index + 1)}
          >
            ↓ Down
          </button>
          <button type="button" class="small" aria-label={`Remove ${name}`} onClick={onRemove}>
            Remove
          </button>
        </span>
      </div>
      <p>
        <a href={address} class="breakable">
          {address}
        </a>
      </p>
      <p class="soft">
        As of {view.known}, published by {view.published}, believing {view.believing}. Added {instantWords(pickedAt)},
        as of journal entry {seq}. {counted(queries.length, 'query', 'queries')},{' '}
        {receipts.length === 0 ? 'no receipt' : counted(receipts.length, 'receipt')}.
      </p>
      <div class="case-words">
        <label for={`heading-${key}`}>Heading</label>
        <input
          id={`heading-${key}`}
          type="text"
          dir="auto"
          maxLength={500}
          value={title}
          onInput={(event) => onChange({ title: event.currentTarget.value })}
        />
        <label for={`note-${key}`}>Note</label>
        <textarea
          id={`note-${key}`}
          rows={2}
          dir="auto"
          maxLength={5000}
          value={note}
          onInput={(event) => onChange({ note: event.currentTarget.value })}
        />
      </div>
    </li>
  );
}
