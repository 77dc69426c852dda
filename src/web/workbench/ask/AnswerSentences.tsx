import { LongText } from '../pieces/LongText.js';
import { useShown } from '../pieces/useShown.js';

const pageSize = 20;

/** The answer in sentences, the most important first. */
export function AnswerSentences({ sentences }: { readonly sentences: readonly string[] }) {
  const { shown, more } = useShown(sentences, pageSize);
  return (
    <section class="card answer" aria-label="The answer">
      {shown.map((sentence, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the sentences of one answer do not move
        <p key={index} class={index === 0 ? 'first' : ''}>
          <LongText text={sentence} most={800} />
        </p>
      ))}
      {more}
    </section>
  );
}
