import { numberWords } from './countWords.js';

interface Figures {
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly unit: string;
  readonly vague: boolean;
  readonly impossible: boolean;
}

/** A figure in words: "3 people (2 to 5)", "at least 12 people". What was not given is not made up. */
export function quantityWords({ low, best, high, unit, vague, impossible }: Figures): string {
  const number = (value: number | null) => (value === null ? '' : numberWords(value));
  const about = vague ? 'roughly ' : '';
  const outOfOrder = impossible ? ' (as given; the figures are out of order)' : '';
  if (best !== null) {
    const isRange = (low !== null && low !== best) || (high !== null && high !== best);
    const range = !isRange ? '' : ` (${betweenBounds(low, high)})`;
    return `${about}${number(best)} ${best === 1 ? singular(unit) : unit}${range}${outOfOrder}`;
  }
  return `${about}${betweenBounds(low, high)} ${unit}${outOfOrder}`;
}

/** Units are free words; the one that nearly all data counts in has a singular of its own. */
function singular(unit: string): string {
  return unit === 'people' ? 'person' : unit;
}

function betweenBounds(low: number | null, high: number | null): string {
  if (low === null) return high === null ? 'an unknown number of' : `at most ${numberWords(high)}`;
  if (high === null) return `at least ${numberWords(low)}`;
  return low === high ? numberWords(low) : `${numberWords(low)} to ${numberWords(high)}`;
}
