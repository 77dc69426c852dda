import { type Edtf, parseEdtf } from '../../../domain/edtf/edtf.js';
import { tokenizeText } from './tokenizeText.js';

/** Where a dateline stands at the latest, in UTF-16 units. */
const looked = 3_000;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthName =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/;

/** The day that a dateline names. */
interface DatelineDay {
  /** As it stands there: "April 12". */
  readonly said: string;
  /** The day, if its year stands there too. */
  readonly day: Edtf | undefined;
}

/** The day in the dateline of a text: "KESH, April 12, 2021 (Reuters) -". Undefined for none, and for one that no calendar has. */
export function datelineDay(text: string): DatelineDay | undefined {
  const words = (tokenizeText(text.slice(0, looked)).dateline ?? []).filter(({ isWord }) => isWord);
  const at = words.findIndex(({ folded }) => monthName.test(folded));
  if (at < 0) return undefined;
  const isDay = (index: number) => /^(?:[1-9]|[12]\d|3[01])$/.test(words[index]?.text ?? '');
  const day = isDay(at + 1) ? at + 1 : isDay(at - 1) ? at - 1 : undefined;
  if (day === undefined) return undefined;
  const last = words[Math.max(at, day) + 1];
  const year = /^[12]\d{3}$/.test(last?.text ?? '') ? last?.text : undefined;
  const [first, second] = [words[Math.min(at, day)], words[Math.max(at, day)]];
  const said = `${first?.text} ${second?.text}`;
  const month = months.indexOf(words[at]?.folded.slice(0, 3) ?? '') + 1;
  if (year === undefined) return { said, day: undefined };
  const own = edtfOf([year, month, Number(words[day]?.text)]);
  return own === undefined ? undefined : { said, day: own };
}

/** Undefined for a day that no calendar has. */
function edtfOf(parts: readonly (string | number)[]): Edtf | undefined {
  try {
    return parseEdtf(parts.map((part) => String(part).padStart(2, '0')).join('-'));
  } catch {
    return undefined;
  }
}
