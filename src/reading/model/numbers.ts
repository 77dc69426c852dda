import { foldText } from '../../domain/text/foldText.js';

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions dozen dozens scores half twice double';
const times =
  'january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow';
const isWord = new Set(words.split(' '));
const isTime = new Set(times.split(' '));

/** The numbers and dates of a text, each with all of its words: "2 million", "5 march 2016". */
export function numbersIn(text: string): readonly string[] {
  const found: string[][] = [];
  let end = -1;
  let last = '';
  for (const { 0: written, index } of text.matchAll(/\p{N}+(?:[.,:/]\p{N}+)*|\p{L}[\p{L}\p{M}]*/gu)) {
    const word = foldText(written).replace(/(\d),(?=\d{3})/g, '$1');
    if (!isNumber(word, written)) continue;
    const between = text.slice(Math.max(0, end), index);
    const goesOn = end >= 0 && (/^[\s-]*$/.test(between) || (/^,\s*$/.test(between) && isDate(last, word)));
    if (goesOn) found.at(-1)?.push(word);
    else found.push([word]);
    end = index + written.length;
    last = word;
  }
  return found.map((one) => one.join(' '));
}

/** "May" is a month with a capital only. */
function isNumber(word: string, written: string): boolean {
  return /\p{N}/u.test(word) || isWord.has(word) || (isTime.has(word) && (word !== 'may' || written === 'May'));
}

function isDate(last: string, word: string): boolean {
  return /^\d{4}$/.test(word) || isTime.has(last);
}

/** Whether some numbers have one; of a date, a part is enough. */
export function saysNumber(numbers: readonly string[], one: string): boolean {
  const isOfTime = one.split(' ').some((word) => isTime.has(word));
  return numbers.some((number) => number === one || (isOfTime && ` ${number} `.includes(` ${one} `)));
}
