/** The edit distance (Damerau 1964, adjacent transpositions count once), if at most `most`. */
export function editDistance(one: string, other: string, most: number): number | undefined {
  if (one === other) return 0;
  if (most < 1 || Math.abs(one.length - other.length) > most) return undefined;
  let [earlier, previous]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, index) => index)];
  let leastBefore = 0;
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let leastOfRow = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      let least = Math.min((previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) least = Math.min(least, (earlier[j - 2] ?? 0) + 1);
      row.push(least);
      if (least < leastOfRow) leastOfRow = least;
    }
    // A later row is never below this one, nor, by a transposition, below the one before and one more.
    if (leastOfRow > most && leastBefore >= most) return undefined;
    leastBefore = leastOfRow;
    [earlier, previous] = [previous, row];
  }
  const found = previous[other.length] ?? most + 1;
  return found <= most ? found : undefined;
}

/** The word that was probably meant: the one with the fewest typos, whatever the case; undefined if none is close. */
export function nearestOf(written: string, words: readonly string[]): string | undefined {
  const most = written.length < 4 ? 1 : written.length < 8 ? 2 : 3;
  const close = words.flatMap((word) => {
    const typos = editDistance(written.toLowerCase(), word.toLowerCase(), most);
    return typos === undefined || 2 * typos > word.length ? [] : [{ word, typos }];
  });
  return close.sort((one, other) => one.typos - other.typos)[0]?.word;
}
