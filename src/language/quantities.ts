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
  ['more', 'than'],
  ['over'],
  ['no', 'fewer', 'than'],
  ['no', 'less', 'than'],
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

/** The quantity that words begin with: "at least 12", "12 to 15", "a dozen", "two million". */
export function readQuantity(words: readonly string[]): SaidQuantity | undefined {
  const least = atLeast.find((lead) => lead.every((word, index) => words[index] === word));
  const near = least ?? about.find((lead) => lead.every((word, index) => words[index] === word));
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
  const second = ['to', 'or', '-', 'and'].includes(words[after] ?? '') ? readNumber(words.slice(after + 1)) : undefined;
  if (second !== undefined && second.value > first.value && words[after] !== 'and') {
    return { low: first.value, high: second.value, words: after + 1 + second.words, vague: false };
  }
  if (least !== undefined) return { low: first.value, high: undefined, words: after, vague: false };
  return { low: first.value, high: first.value, words: after, vague: near !== undefined };
}

function readNumber(words: readonly string[]): { readonly value: number; readonly words: number } | undefined {
  let value = 0;
  let part = 0;
  let used = 0;
  for (const word of words.slice(0, 8)) {
    const own = unitOf(word);
    const scale = scales.get(word);
    if (own !== undefined && used === 0) part = own;
    else if (own !== undefined && part > 0 && part % 10 === 0 && own < 10 && !/\d/.test(word)) part += own;
    else if (scale !== undefined && used > 0) part = rounded(part * scale);
    else if (word === 'dozen') part = Math.max(part, 1) * 12;
    else break;
    used += 1;
  }
  value += part;
  return used === 0 || (used > 0 && Number.isNaN(value)) ? undefined : { value, words: used };
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
