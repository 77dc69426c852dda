/** A number as it is said: exactly, at least, or vaguely. */
export interface SaidQuantity {
  readonly low: number;
  readonly high: number | undefined;
  /** How many words it takes. */
  readonly words: number;
  readonly vague: boolean;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const scales: ReadonlyMap<string, number> = new Map([
  ['hundred', 100],
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
  ['trillion', 1_000_000_000_000],
]);
const vague: ReadonlyMap<string, number> = new Map([
  ['several', 2],
  ['some', 1],
  ['many', 2],
  ['few', 2],
  ['couple', 2],
  ['dozens', 24],
  ['scores', 40],
  ['hundreds', 200],
  ['thousands', 2_000],
]);
const atLeast: readonly (readonly string[])[] = [
  ['at', 'least'],
  ['no', 'fewer', 'than'],
  ['no', 'less', 'than'],
];
const moreThan: readonly (readonly string[])[] = [['more', 'than'], ['over']];
const atMost: readonly (readonly string[])[] = [
  ['at', 'most'],
  ['no', 'more', 'than'],
  ['not', 'more', 'than'],
];
const lessThan: readonly (readonly string[])[] = [
  ['less', 'than'],
  ['fewer', 'than'],
];
const about: readonly (readonly string[])[] = [
  ['about'],
  ['around'],
  ['some'],
  ['nearly'],
  ['almost'],
  ['approximately'],
  ['up', 'to'],
];

/** The quantity that words begin with: "at least 12", "12 to 15", "between 12 and 15", "a dozen", "two million". */
export function readQuantity(words: readonly string[]): SaidQuantity | undefined {
  const range = rangeOf(words);
  if (range !== undefined) return range;
  const leadOf = (leads: typeof about) => leads.find((lead) => lead.every((word, index) => words[index] === word));
  const [least, more, most, less] = [atLeast, moreThan, atMost, lessThan].map(leadOf);
  const near = least ?? more ?? most ?? less ?? leadOf(about);
  const skipped = near?.length ?? 0;
  const first = readNumber(words.slice(skipped));
  if (first === undefined) {
    const [word = ''] = words;
    const low = vague.get(word);
    return low === undefined || word === 'some' || word === 'many'
      ? undefined
      : { low, high: undefined, words: 1, vague: true };
  }
  const after = skipped + first.words;
  const second = ['to', 'or', '-'].includes(words[after] ?? '') ? readNumber(words.slice(after + 1)) : undefined;
  if (second !== undefined && second.value > first.value) {
    return { ...boundsOf(first, second), words: after + 1 + second.words, vague: false };
  }
  // Things are counted whole: more than ten are eleven.
  const step = Number.isInteger(first.value) ? 1 : 0;
  if (least !== undefined || more !== undefined)
    return { low: first.value + (more === undefined ? 0 : step), high: undefined, words: after, vague: false };
  if (most !== undefined || less !== undefined)
    return { low: 0, high: first.value - (less === undefined ? 0 : step), words: after, vague: false };
  return { low: first.value, high: first.value, words: after, vague: near !== undefined };
}

/** "Between 12 and 15", "from 12 to 15". */
function rangeOf(words: readonly string[]): SaidQuantity | undefined {
  const [lead] = words;
  if (lead !== 'between' && lead !== 'from') return undefined;
  const low = readNumber(words.slice(1));
  const joint = low === undefined ? undefined : words[1 + low.words];
  if (low === undefined || joint !== (lead === 'between' ? 'and' : 'to')) return undefined;
  const high = readNumber(words.slice(2 + low.words));
  if (high === undefined || high.value <= low.value) return undefined;
  return { ...boundsOf(low, high), words: 2 + low.words + high.words, vague: false };
}

/** "Two to three thousand" begins with two thousand; "500 to two thousand" with 500. */
function boundsOf(low: ReadNumber, high: ReadNumber): Pick<SaidQuantity, 'low' | 'high'> {
  const isShared = low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale;
  return { low: isShared ? rounded(low.value * high.scale) : low.value, high: high.value };
}

interface ReadNumber {
  readonly value: number;
  readonly words: number;
  /** What its last word multiplies it by: 1,000 of "three thousand". */
  readonly scale: number;
}

function readNumber(words: readonly string[]): ReadNumber | undefined {
  let value = 0;
  let used = 0;
  let lastScale = 1;
  for (const word of words.slice(0, 8)) {
    const own = unitOf(word);
    const scale = scales.get(word);
    if (own !== undefined && used === 0) value = own;
    else if (own !== undefined && value > 0 && value % 10 === 0 && own < 10 && !/\d/.test(word)) value += own;
    else if (scale !== undefined && used > 0) value = rounded(value * scale);
    else if (word === 'dozen') value = Math.max(value, 1) * 12;
    else break;
    lastScale = scale ?? (word === 'dozen' && used > 0 ? 12 : 1);
    used += 1;
  }
  return used === 0 ? undefined : { value, words: used, scale: lastScale };
}

const shortScales: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12 };

/** "1.6 billion" is a whole number, whatever halves of it are to a computer. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

function unitOf(word: string): number | undefined {
  if (/^\d{1,3}(?:,\d{3})+$/.test(word) || /^\d{1,12}$/.test(word)) return Number(word.replaceAll(',', ''));
  const short = /^(\d{1,12}(?:\.\d{1,6})?)(k|m|mn|bn|tn)?$/.exec(word);
  if (short !== null) return rounded(Number(short[1]) * (shortScales[short[2] ?? ''] ?? 1));
  const low = small.indexOf(word);
  if (low >= 0) return low;
  const [first = '', second] = word.split('-');
  const ten = tens.indexOf(first);
  if (ten < 0) return undefined;
  const more = second === undefined ? 0 : small.indexOf(second);
  return more < 0 ? undefined : (ten + 2) * 10 + more;
}
