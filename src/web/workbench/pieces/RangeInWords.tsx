import { Mark } from '../pictures/VoicePicture.js';
import { capital, counted } from '../words/countWords.js';
import { type RangeBounds, rangeFigure, rangeMeaning, rangeUnit, rangeWords } from '../words/rangeWords.js';

interface RangeInWordsProps {
  readonly range: RangeBounds & { readonly reports?: number; readonly onlyUnnamed?: boolean };
}

const maxDots = 12;

/** How many independent voices there are, large, with a mark for each and what it means. */
export function RangeInWords({ range }: RangeInWordsProps) {
  const { reports, onlyUnnamed = false } = range;
  return (
    <div class="range">
      <p class="range-figure">
        <strong>{capital(rangeFigure(range))}</strong> <span>{rangeUnit(range)}</span>
      </p>
      <div class="range-meaning">
        <Dots range={range} />
        <p>
          <strong>{rangeMeaning(range)[0]}</strong> {rangeMeaning(range).slice(1).join(' ')}
        </p>
        <p class="soft">
          {reports === undefined ? '' : `Carried by ${counted(reports, 'document')}. `}
          {onlyUnnamed ? 'Nobody who says so is named. ' : ''}
        </p>
      </div>
    </div>
  );
}

/** A range on a line, with its marks. */
export function RangeLine({ range }: { readonly range: RangeBounds }) {
  return (
    <span class="range-line">
      <Dots range={range} />
      <span>{rangeWords(range)}</span>
    </span>
  );
}

/** A filled mark for each voice that counts, a dashed one for each that may. The words beside them say the same. */
function Dots({ range: { atLeast, atMost } }: RangeInWordsProps) {
  const shown = Math.min(atMost, maxDots);
  return (
    <span class="dots" aria-hidden="true">
      {Array.from({ length: shown }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the marks are alike
        <svg key={index} width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
          <Mark mark={index < atLeast ? 'counts' : 'may-count'} x={9} y={9} size={7} />
        </svg>
      ))}
      {atMost > shown ? <span>+{atMost - shown}</span> : null}
    </span>
  );
}
