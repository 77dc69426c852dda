import type { ComponentChildren } from 'preact';
import { useMemo, useRef, useState } from 'preact/hooks';
import { Link } from '../navigation/Link.js';
import { ThingLink } from '../navigation/ThingLink.js';
import { ShortName } from '../pieces/LongText.js';
import { SourceLabel } from '../pieces/SourceLabel.js';
import { certaintyWords, stanceWords } from '../words/fieldWords.js';
import { numbersOfSources, type ReadSaying, stretchesIn, type TextStretch } from './sayingsInText.js';

interface MarkedTextProps {
  readonly text: string;
  readonly sayings: readonly ReadSaying[];
  /** What stands beside the text, below what is pointed at. It is told where the text is. */
  readonly beside: (findText: () => Element | null) => ComponentChildren;
}

const tones = 6;
const stanceSigns: Readonly<Record<string, string>> = { DENIES: '◆', DOUBTS: '◇', DECLINES: '∅', WITHDRAWS: '↶' };

/** A text with what is said in it marked by who says it and with which stance; the chain of the one that is pointed at. */
export function MarkedText({ text, sayings, beside }: MarkedTextProps) {
  const words = useRef<HTMLParagraphElement>(null);
  const stretches = useMemo(() => stretchesIn(text, sayings), [text, sayings]);
  const numbers = useMemo(() => numbersOfSources(sayings), [sayings]);
  const [shown, setShown] = useState<TextStretch>();
  return (
    <div class="reader">
      <section class="card reader-text" aria-label="The text">
        <p ref={words} dir="auto">
          {stretches.map((stretch, index) => (
            <Part
              // biome-ignore lint/suspicious/noArrayIndexKey: stretches have no id
              key={index}
              stretch={stretch}
              numbers={numbers}
              isEnd={!stretches[index + 1]?.sayings.includes(stretch.sayings[0] as ReadSaying)}
              onShow={() => setShown(stretch)}
            />
          ))}
        </p>
      </section>
      <aside class="reader-aside no-print" aria-label="What is pointed at">
        <section class="card" aria-live="polite">
          {shown === undefined ? (
            <p class="soft">
              Point at a marked passage, or go to it with <kbd>Tab</kbd>, to see who says it through whom. Press{' '}
              <kbd>Enter</kbd> for its claim.
            </p>
          ) : (
            shown.sayings.map((one) => (
              <Chain key={one.saying.id} one={one} number={numbers.get(one.saying.source.id)} />
            ))
          )}
        </section>
        {beside(() => words.current)}
      </aside>
    </div>
  );
}

interface PartProps {
  readonly stretch: TextStretch;
  readonly numbers: ReadonlyMap<string, number>;
  /** Whether its saying ends here. */
  readonly isEnd: boolean;
  readonly onShow: () => void;
}

function Part({ stretch: { text, sayings }, numbers, isEnd, onShow }: PartProps) {
  const [first] = sayings;
  if (first === undefined) return <>{text}</>;
  const { source, stance, review, claim } = first.saying;
  const number = numbers.get(source.id) ?? 0;
  const sign = stanceSigns[stance];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the link inside takes the focus; pointing at it shows the same
    <span class="reader-part" onMouseEnter={onShow} onFocusCapture={onShow}>
      <Link
        to="claim"
        id={claim.id}
        class={`reader-mark tone-${(number - 1) % tones} ${stance.toLowerCase()} ${review.toLowerCase()}`}
      >
        <span class="reader-words">{text}</span>
        {isEnd ? (
          <sup>
            {sign === undefined ? '' : <span aria-hidden="true">{sign}</span>}
            {number}
            <span class="unseen">
              : {source.name} {stanceWords[stance]}
              {review === 'PROPOSED' ? ', proposed only' : ''}
            </span>
          </sup>
        ) : null}
      </Link>
    </span>
  );
}

/** Who says it, through whom. */
export function Chain({
  one: { saying, passedOnBy },
  number,
}: {
  readonly one: ReadSaying;
  readonly number: number | undefined;
}) {
  const { source, stance, certainty, review, claim, cue } = saying;
  const sign = stanceSigns[stance];
  return (
    <div class="chain">
      <p>
        {number === undefined ? null : <span class={`chain-number tone-${(number - 1) % tones}`}>{number} </span>}
        <SourceLabel source={source} />{' '}
        <span class={stance === 'ASSERTS' ? 'soft' : 'against-line'}>
          {sign === undefined ? null : <span aria-hidden="true">{sign} </span>}
          {stanceWords[stance]}
          {certainty === 'CERTAIN' ? '' : `, ${certaintyWords[certainty]}`}
        </span>
        {review === 'PROPOSED' ? <span class="tag">proposed only</span> : null}
        {review === 'REJECTED' ? <span class="tag hangs">rejected</span> : null}
      </p>
      <p>
        <ThingLink thing={{ __typename: 'Claim', id: claim.id }} class="claim-link">
          <ShortName name={claim.text} most={300} />
        </ThingLink>
      </p>
      {passedOnBy.length === 0 ? null : (
        <p class="soft">
          passed on by{' '}
          {passedOnBy.map(({ id, source: relay }, index) => (
            <span key={id}>
              {index === 0 ? '' : ', then '}
              <SourceLabel source={relay} bare />
            </span>
          ))}
        </p>
      )}
      {cue === null ? null : (
        <p class="soft">
          with the words “<bdi dir="auto">{cue}</bdi>”
        </p>
      )}
    </div>
  );
}
