import { InvalidInput } from '../../domain/errors.js';

/** A figure, or its range. */
interface Figure {
  readonly low?: number;
  readonly best?: number;
  readonly high?: number;
}

/**
 * A number, or a range such as "12-15".
 * @throws InvalidInput with what to write
 */
export function readFigure(text: string): Figure {
  const [, low, high] = /^(\d+(?:\.\d+)?)\s*(?:-|–|—|to)\s*(\d+(?:\.\d+)?)$/.exec(text) ?? [];
  if (low !== undefined && high !== undefined) return { low: readNumber(low), high: readNumber(high) };
  return { best: readNumber(text) };
}

/** @throws InvalidInput with what to write */
export function readNumber(text: string): number {
  const quoted = JSON.stringify(text.slice(0, 40));
  if (/^\d{1,3}([.,' \u00a0\u202f])\d{3}(?:\1\d{3})*$/.test(text)) {
    const [whole, decimals = ''] = text.split(/[^\d]/);
    throw new InvalidInput(
      `${quoted} can be read in two ways: write ${text.replace(/[^\d]/g, '')}, or ${whole}.${decimals}0 for a fraction`,
    );
  }
  const value = /^[-+]?\d+(\.\d+)?(e[-+]?\d+)?$/i.test(text) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new InvalidInput(`${quoted} is not a number: write digits alone, or a range such as 12-15`);
}
