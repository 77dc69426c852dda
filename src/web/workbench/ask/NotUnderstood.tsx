import type { WorkbenchAskQuery } from '../generated.js';
import { Link } from '../navigation/Link.js';

/** Why a question was not understood, which words, and what can be asked instead. */
export function NotUnderstood({
  answer: { reading, unread, suggestions, answer },
}: {
  readonly answer: WorkbenchAskQuery['ask'];
}) {
  return (
    <>
      <section class="card not-understood">
        <h2>This question was not understood</h2>
        <p dir="auto">{reading}</p>
        {unread.length === 0 ? null : (
          <p>
            Not understood:{' '}
            {unread.map((word, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a word may be there twice
              <mark key={index} dir="auto">
                {word}
              </mark>
            ))}
          </p>
        )}
        {answer.map((sentence) => (
          <p key={sentence} dir="auto">
            {sentence}
          </p>
        ))}
      </section>
      {suggestions.length === 0 ? (
        <p class="card">
          No question has an answer here: this graph is empty, or the bar on top leaves out all that it has.{' '}
          <Link to="home">See what is in it</Link>
        </p>
      ) : (
        <section class="card">
          <h2>What can be asked</h2>
          <ul class="plain spaced">
            {suggestions.map((question) => (
              <li key={question}>
                <Link to="ask" params={{ q: question }}>
                  <bdi dir="auto">{question}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
