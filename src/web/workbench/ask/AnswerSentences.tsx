import { useState } from 'preact/hooks';
import { LongText } from '../pieces/LongText.js';
import { MoreButton } from '../pieces/MoreButton.js';
import { counted } from '../words/countWords.js';

const pageSize = 20;

/** The answer in sentences, the most important first. */
export function AnswerSentences({ sentences }: { readonly sentences: readonly string[] }) {
  const [shown, setShown] = useState(pageSize);
  return (
    <section class="card answer" aria-label="The answer">
      {sentences.slice(0, shown).map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of one answer do not move
        <p key={index} class={index === 0 ? 'first' : ''}>
          <LongText text={sentence} most={800} />
        </p>
      ))}
      <MoreButton
        hasMore={shown < sentences.length}
        label={`Show more of ${counted(sentences.length, 'sentence')}`}
        onMore={() => setShown(shown + pageSize)}
      />
    </section>
  );
}
