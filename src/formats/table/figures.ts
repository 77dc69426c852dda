import { InvalidInput } from '../../domain/errors.js';

/** A figure, its range, or its bound. */
interface Figure {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
  readonly vague?: true;
}

const number = String.raw`[-+]?\d[\d.,'\u00a0\u202f ]*`;
const range = new RegExp(String.raw`^(?:between )?(${number}?)\s*(?:-|–|—|to|and|or)\s*(${number})$`, 'i');
const vague = new RegExp(
  String.raw`^(?:~|≈|about|around|approximately|approx\.?|circa|ca?\.|roughly|some|nearly|almost)\s*(${number})$|^(${number}?)\s*\(?(?:est\.?|estimated|approx\.?|approximately)\)?$`,
  'i',
);
/** Words before or behind a number that make it a bound, and how far the bound is from it. */
const bounds: readonly { readonly of: 'low' | 'high'; readonly step: number; readonly pattern: RegExp }[] = [
  ...bound('low', 0, 'at least|no (?:fewer|less) than|minimum(?: of)?|min\\.?|≥|>=', '\\+|or more|at least'),
  ...bound('low', 1, 'more than|over|above|>'),
  ...bound('high', 0, 'at most|up to|no more than|maximum(?: of)?|max\\.?|≤|<=', 'or (?:fewer|less)|at most'),
  ...bound('high', -1, 'fewer than|less than|under|below|<'),
];

/**
 * A number, a range such as "12-15", a bound such as "at least 12", "12+" or "fewer than 5", or "about 20".
 * @throws InvalidInput with what to write
 */
export function readFigure(text: string): Figure {
  const [, low, high] = range.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return { low: readNumber(low.trim()), high: readNumber(high) };
  for (const { of, step, pattern } of bounds) {
    const [, before, behind] = pattern.exec(text) ?? [];
    const given = before ?? behind;
    if (given !== undefined) return { [of]: beside(readNumber(given.trim()), step, text) };
  }
  const [, before, behind] = vague.exec(text) ?? [];
  const given = before ?? behind;
  return given === undefined ? { best: readNumber(text) } : { best: readNumber(given.trim()), vague: true };
}

/** @throws InvalidInput with what to write */
export function readNumber(text: string): number {
  const quoted = JSON.stringify(text.slice(0, 40));
  if (/^\d{1,3}[.,' \u00a0\u202f]\d{3}$/.test(text)) {
    const [whole, decimals = ''] = text.split(/[^\d]/);
    throw new InvalidInput(
      `${quoted} can be read in two ways: write ${text.replace(/[^\d]/g, '')}, or ${whole}.${decimals}0 for a fraction`,
    );
  }
  const plain = withPoint(text);
  const value = /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(plain) ? Number(plain) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new InvalidInput(`${quoted} is not a number: write digits alone, or a range such as 12-15`);
}

/** A number with a decimal point alone, where only one reading is possible: 4,5 and 1.234,5 and 1,234,567. */
function withPoint(text: string): string {
  const [, sign = '', whole = '', separator, , decimals] =
    /^([-+]?)(\d{1,3}(?:([.,' \u00a0\u202f])\d{3})(?:\3\d{3})*)(?:([.,])(\d+))?$/.exec(text) ?? [];
  const isGrouped = decimals !== undefined || (separator !== undefined && whole.split(separator).length > 2);
  if (isGrouped && !(decimals !== undefined && text.lastIndexOf(separator ?? '') > whole.length)) {
    return `${sign}${whole.replace(/\D/g, '')}${decimals === undefined ? '' : `.${decimals}`}`;
  }
  return /^[-+]?\d+,(?:\d{1,2}|\d{4,})$/.test(text) ? text.replace(',', '.') : text;
}

function bound(of: 'low' | 'high', step: number, before: string, behind?: string) {
  const ways = [`(?:${before})\\s*(${number})`, ...(behind === undefined ? [] : [`(${number}?)\\s*(?:${behind})`])];
  return ways.map((way) => ({ of, step, pattern: new RegExp(`^${way}$`, 'i') }));
}

/** "More than 10" of what is counted in whole numbers is at least 11. */
function beside(value: number, step: number, text: string): number {
  if (step === 0) return value;
  if (Number.isInteger(value)) return value + step;
  throw new InvalidInput(
    `${JSON.stringify(text.slice(0, 40))} has no exact bound: write "at least" or "at most" with a number`,
  );
}
