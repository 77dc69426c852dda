import { Link } from '../navigation/Link.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { LongText } from '../pieces/LongText.js';
import { useShown } from '../pieces/useShown.js';
import { counted } from '../words/countWords.js';
import type { Queue } from './useReviewQueue.js';

/** The end of the queue: what is left, and where that which was accepted here is to be seen. */
export function QueueEnd({ queue, left }: { readonly queue: Queue; readonly left: number }) {
  return (
    <section class="card">
      <h2>{left <= 0 ? 'All of them are decided' : `${counted(left, 'proposal')} left`}</h2>
      <AcceptedHere queue={queue} />
      <div class="actions no-print">
        {left <= 0 ? null : (
          <button type="button" onClick={queue.toFirstOpen}>
            Go through those left
          </button>
        )}
        {queue.decisions.canUndo ? (
          <button type="button" onClick={() => void queue.undo()}>
            Undo the last <kbd>u</kbd>
          </button>
        ) : null}
      </div>
    </section>
  );
}

const pageSize = 20;

/** The claims that were accepted on this page, and the documents in which they stand. */
function AcceptedHere({ queue }: { readonly queue: Queue }) {
  const accepted = [...queue.decisions.outcomes.values()].flatMap((outcome) => outcome.accepted ?? []);
  const claims = [...new Map(accepted.map(({ claim }) => [claim.id, claim])).values()];
  const documents = [...new Map(accepted.map(({ document }) => [document.id, document])).values()];
  const { shown, more } = useShown(claims, pageSize);
  if (claims.length === 0) return null;
  return (
    <div class="accepted-here">
      <p>You accepted what is said about {counted(claims.length, 'claim')}:</p>
      <ul>
        {shown.map(({ id, text }) => (
          <li key={id}>
            <Link to="claim" id={id}>
              <LongText text={text} most={300} />
            </Link>
          </li>
        ))}
      </ul>
      {more}
      <p>It stands in {documents.length === 1 ? 'this text' : 'these texts'}:</p>
      <ul>
        {documents.map((document) => (
          <li key={document.id}>
            <DocumentName document={document} />
          </li>
        ))}
      </ul>
    </div>
  );
}
