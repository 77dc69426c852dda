import { useState } from 'preact/hooks';
import { LongText } from '../pieces/LongText.js';
import { MoreButton } from '../pieces/MoreButton.js';
import { useShown } from '../pieces/useShown.js';

const pageSize = 20;

interface AnswerSentencesProps {
  readonly sentences: readonly string[];
  /** How many of the first sum it up: the others are shown on demand. */
  readonly summary: number;
}

/** The answer in sentences, the most important first. */
export function AnswerSentences({ sentences, summary }: AnswerSentencesProps) {
  const [all, setAll] = useState(false);
  const { shown, more } = useShown(all ? sentences : sentences.slice(0, summary), pageSize);
  return (
    <section class="card answer" aria-label="The answer">
      {shown.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of one answer do not move
        <p key={index} class={index === 0 ? 'first' : ''}>
          <LongText text={sentence} most={800} />
        </p>
      ))}
      {more}
      <MoreButton
        hasMore={!all && summary < sentences.length}
        label={`Show all ${sentences.length} sentences`}
        onMore={() => setAll(true)}
      />
    </section>
  );
}
