import type { AnswerError } from '../api/postQuery.js';
import { asSentence } from '../words/countWords.js';

/** Why nothing was written, in the words of the API. */
export function WriteFailure({ error }: { readonly error: AnswerError | undefined }) {
  if (error === undefined) return null;
  return (
    <div class="write-failure" role="alert">
      <strong>{error.code === 'FORBIDDEN' ? 'This page can only read' : 'Nothing was written'}</strong>
      <p class="breakable" dir="auto">
        {asSentence(error.message)}
      </p>
    </div>
  );
}

/** How to be allowed to write, where this browser is not. */
export function ReadOnlyNote({ may, what }: { readonly may: boolean | undefined; readonly what: string }) {
  if (may !== false) return null;
  return (
    <p class="partial no-print">
      This page can only read. To {what}, open it at the address that <code>npx whosaid open</code> prints, unless the
      server was started with <code>--read-only</code>.
    </p>
  );
}
