import type { WorkbenchCompareQuery } from '../generated.js';
import { DocumentName } from '../pieces/DocumentName.js';
import { counted } from '../words/countWords.js';
import type { ComparedStretch, SideNumber } from './comparedStretches.js';
import { comparedSides } from './compareWords.js';

interface ComparedTextProps {
  readonly side: WorkbenchCompareQuery['compareDocuments']['sides'][number];
  readonly number: SideNumber;
  /** Undefined if the text is not kept here. */
  readonly stretches: readonly ComparedStretch[] | undefined;
}

/** One of two documents: its text, with the passages that the other one has as well; each is a link to its twin there. */
export function ComparedText({ side: { document, words, share }, number, stretches }: ComparedTextProps) {
  return (
    <section class="card compared">
      <h2>{comparedSides[number]}</h2>
      <p>
        <DocumentName document={document} />
      </p>
      <p class="soft">
        {words === null ? 'its text is not kept here' : counted(words, 'word')}
        {share === null ? '' : `, ${shareWords(share)} of them in the other text as well`}
      </p>
      {stretches === undefined ? null : (
        <p class="compared-text" dir="auto">
          {stretches.map((stretch, index) => (
            <Part
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no id
              key={index}
              stretch={stretch}
              id={idOf(number, index)}
              twin={idOf(number === 0 ? 1 : 0, stretch.twin ?? 0)}
            />
          ))}
        </p>
      )}
    </section>
  );
}

function idOf(side: SideNumber, stretch: number): string {
  return `text-${side + 1}-${stretch}`;
}

function Part({
  stretch: { text, passage, isEnd },
  id,
  twin,
}: {
  readonly stretch: ComparedStretch;
  readonly id: string;
  readonly twin: string;
}) {
  if (passage === undefined) return <>{text}</>;
  return (
    <a id={id} href={`#${twin}`} class="compared-mark" onClick={(event) => jump(event, twin)}>
      {text}
      {isEnd ? (
        <sup>
          <span class="unseen">: passage </span>
          {passage + 1}
        </sup>
      ) : null}
    </a>
  );
}

/** Goes to the same passage in the other text. The address stays, so that the way back is the same key. */
function jump(event: MouseEvent, twin: string): void {
  const target = document.getElementById(twin);
  if (target === null) return;
  event.preventDefault();
  target.focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}

/** A part of a whole in per cent, never rounded to none or all. */
function shareWords(share: number): string {
  if (share === 0 || share === 1) return `${share * 100} %`;
  return `${Math.min(Math.max(Math.round(share * 100), 1), 99)} %`;
}
