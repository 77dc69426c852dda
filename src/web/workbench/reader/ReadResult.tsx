import { useFirstFocus } from '../form/useFirstFocus.js';
import type { WorkbenchProposeMutation } from '../generated.js';
import { Link } from '../navigation/Link.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { ShortName } from '../pieces/LongText.js';
import { useShown } from '../pieces/useShown.js';
import { counted } from '../words/countWords.js';

interface ReadResultProps {
  readonly result: WorkbenchProposeMutation['propose'];
  readonly onAnother: () => void;
}

/** What came of reading a text, and where to go on. */
export function ReadResult({ result, onAnother }: ReadResultProps) {
  const { document, change, count, leftOut, updateOf } = result;
  const heading = useFirstFocus<HTMLHeadingElement>();
  const { shown, more } = useShown(leftOut, 10);
  return (
    <section class="card" aria-label="What was read">
      <h2 ref={heading} tabIndex={-1}>
        {change === null ? 'This text was read before: nothing is new' : `${counted(count, 'saying')} proposed`}
      </h2>
      {change !== null && count === 0 ? (
        <p>The text is recorded, but no saying was recognised in it. There may be some all the same.</p>
      ) : null}
      {document === null ? null : (
        <p class="actions">
          {change !== null && count === 0 ? null : (
            <Link to="review" params={{ document: document.id }} class="button primary">
              Review what is proposed
            </Link>
          )}
          <Link to="document" id={document.id} class="button">
            See it in the text of “<ShortName name={document.title} />”
          </Link>
          <button type="button" onClick={onAnother}>
            Read another text
          </button>
        </p>
      )}
      {updateOf === null ? null : (
        <p>
          This page has another text than <DocumentName document={updateOf.document} />: of what is said there,{' '}
          {updateOf.kept.length} still stand in it word for word, {updateOf.lost.length} do not.
        </p>
      )}
      {leftOut.length === 0 ? null : (
        <details>
          <summary>{counted(leftOut.length, 'thing')} left out, and why</summary>
          <ul>
            {shown.map((words, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: they have no id
              <li key={index}>
                <bdi dir="auto">{words}</bdi>
              </li>
            ))}
          </ul>
          {more}
        </details>
      )}
      {change === null ? null : (
        <p class="soft">
          All of it is entry {change.seq} of the <Link to="journal">journal</Link>, where it can be undone.
        </p>
      )}
    </section>
  );
}
