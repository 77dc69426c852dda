/** A stretch of a text, in code points, with its words. */
export interface WordsPlace {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
}

/**
 * Where words stand in a text, in its order; white space counts as one space.
 * @param from the position of the text, if it is a part of another
 */
export function placesOfWords(words: string, text: string, from = 0): readonly WordsPlace[] {
  const wanted = words.trim();
  if (wanted === '') return [];
  const pattern = wanted
    .split(/\s+/u)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`\s+`);
  return [...text.matchAll(new RegExp(pattern, 'gu'))].map(({ index, 0: exact }) => {
    const start = from + [...text.slice(0, index)].length;
    return { start, end: start + [...exact].length, exact };
  });
}
