import { shinglesOf } from '../../src/domain/text/shingles.js';

/** Made-up texts by their shingles. */
const texts = new Map<string, string>();

/** The shingles of a text of so many words, counted from one: texts that begin close to each other seem copies. */
export function shinglesFrom(first: number, count: number): string {
  const text = Array.from({ length: count }, (_, index) => `word${first + index}`).join(' ');
  const shingles = shinglesOf(text);
  if (shingles === null) throw new Error(`a text of ${count} words is too short to have shingles`);
  texts.set(shingles, text);
  return shingles;
}

/** The text that was made up with these shingles. */
export function textOf(shingles: string): string {
  const text = texts.get(shingles);
  if (text === undefined) throw new Error('no text was made up with these shingles');
  return text;
}
