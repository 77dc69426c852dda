import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { AnswerError } from '../api/postQuery.js';
import type { Asked } from '../api/useAnswer.js';
import { asSentence } from '../words/countWords.js';

interface AnsweredProps<T> {
  readonly asked: Asked<T>;
  /** The height that the answer will take about, in lines, kept free while it is fetched. */
  readonly lines: number;
  readonly children: (data: T) => ComponentChildren;
}

/** An answer, or the room for it while it is fetched, or why there is none. An earlier answer stays dimmed meanwhile. */
export function Answered<T>({ asked, lines, children }: AnsweredProps<T>) {
  const { data, error, previous, retry } = asked;
  if (error !== undefined) return <Failure error={error} onRetry={retry} />;
  const shown = data ?? previous;
  if (shown === undefined) return <Waiting lines={lines} />;
  const isOld = data === undefined;
  return (
    <div class={isOld ? 'answered old' : 'answered'} aria-busy={isOld}>
      {children(shown)}
    </div>
  );
}

/** Room for an answer. It stays blank for 150 ms, so that quick answers do not flash. */
export function Waiting({ lines }: { readonly lines: number }) {
  return (
    <div class="waiting" aria-busy="true" style={{ minHeight: `${lines * 1.5}rem` }}>
      <span class="unseen">Asking the graph …</span>
      {Array.from({ length: Math.min(lines, 8) }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike
        <span key={line} aria-hidden="true" />
      ))}
      <Slow />
    </div>
  );
}

/** How long an answer is waited for before that is said, in milliseconds. */
const slowAfter = 4_000;

function Slow() {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSlow(true), slowAfter);
    return () => clearTimeout(timer);
  }, []);
  return (
    <p class="soft" role="status">
      {isSlow
        ? 'The server is still at work on it. What is asked of less data is answered sooner: narrow it, or wait.'
        : ''}
    </p>
  );
}

interface FailureProps {
  readonly error: AnswerError;
  readonly onRetry: () => void;
}

/** Why there is no answer, in the words of the API, which say what to do. */
export function Failure({ error, onRetry }: FailureProps) {
  return (
    <section class="card failure" role="alert">
      <h2>{titleOf(error)}</h2>
      <p class="breakable" dir="auto">
        {asSentence(error.message)}
      </p>
      {isRefused(error) ? (
        <p>
          Search for a name or ask a question in the box on top (press <kbd>/</kbd>), or change the bar below it.
        </p>
      ) : (
        <p>
          <button type="button" onClick={onRetry}>
            Try again
          </button>
          {error.code === 'UNREACHABLE' ? null : <span class="soft"> {error.code}</span>}
        </p>
      )}
    </section>
  );
}

/** Whether the same question would be refused again. */
function isRefused({ code }: AnswerError): boolean {
  return code === 'NOT_FOUND' || code === 'BAD_USER_INPUT';
}

function titleOf({ code }: AnswerError): string {
  if (code === 'NOT_FOUND') return 'This graph does not have it';
  if (code === 'BAD_USER_INPUT') return 'That cannot be asked';
  if (code === 'STORE_TOO_SLOW' || code === 'QUERY_TOO_COSTLY') return 'That is too much at once';
  if (code === 'BUSY') return 'The server is busy';
  return 'There is no answer';
}
