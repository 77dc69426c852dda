/**
 * Normalizes a name: names that differ only in case, spacing and punctuation are one source. Nothing else is merged ("SDF Press
 * Center" and "SDF Media Center" remain two).
 */
export function foldName(name: string): string {
  const folded = name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\p{P}\p{Z}\p{C}\p{Sk}]/gu, '');
  return folded === '' ? name.toLowerCase() : folded;
}

// The limits of a record.
const maxAliases = 200;

/** The spellings of one name, counted. */
export class Spellings {
  readonly #counts = new Map<string, number>();

  add(spelling: string): void {
    this.#counts.set(spelling, (this.#counts.get(spelling) ?? 0) + 1);
  }

  /** The most frequent spelling (of equally frequent ones the first by code point) and the others, sorted. */
  choose(): { readonly name: string; readonly aliases: readonly string[] } {
    const byCodePoint = [...this.#counts].sort(([a], [b]) => compareCodePoints(a, b));
    const most = Math.max(...byCodePoint.map(([, count]) => count));
    const name = byCodePoint.find(([, count]) => count === most)?.[0] ?? '';
    return {
      name,
      aliases: byCodePoint
        .map(([spelling]) => spelling)
        .filter((spelling) => spelling !== name)
        .slice(0, maxAliases),
    };
  }
}

/** Order by code point: that of UTF-8 bytes, not of UTF-16 units. */
export function compareCodePoints(a: string, b: string): number {
  return Buffer.compare(Buffer.from(a), Buffer.from(b));
}
