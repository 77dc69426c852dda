import { useState } from 'preact/hooks';
import { numberWords } from '../words/countWords.js';
import { shortText } from '../words/shortText.js';

interface LongTextProps {
  readonly text: string;
  /** The number of characters that are shown at first. */
  readonly most: number;
}

/** A text of the data, apart from the direction of the text around it. A very long one is cut, and shown whole on demand. */
export function LongText({ text, most }: LongTextProps) {
  const [isWhole, setWhole] = useState(false);
  const short = isWhole ? text : shortText(text, most);
  return (
    <>
      <bdi dir="auto">{short}</bdi>
      {short === text ? null : (
        <>
          {' '}
          <button type="button" class="small no-print" onClick={() => setWhole(true)}>
            Show all {numberWords([...text].length)} characters
          </button>
        </>
      )}
    </>
  );
}

/** A name, cut if it is very long; its whole length is in the hint. */
export function ShortName({ name, most = 120 }: { readonly name: string; readonly most?: number }) {
  const short = shortText(name, most);
  return (
    <bdi dir="auto" {...(short === name ? {} : { title: name })}>
      {short}
    </bdi>
  );
}
