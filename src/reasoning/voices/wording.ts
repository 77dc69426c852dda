const words = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const maxNames = 3;

/** Numbers up to twelve in words. */
export function countNoun(count: number): string {
  return words[count] ?? count.toLocaleString('en');
}

/** `one voice`, `two voices`. */
export function plural(count: number, noun: string): string {
  return `${countNoun(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** `A`, `A and B`, `A, B and C`, `A, B, C and 4 more`. Equal names are listed once with their number. */
export function joinWithAnd(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const told = [...counts].map(([name, count]) => (count === 1 ? name : `${name} (${count})`));
  const left = told.length - maxNames;
  // "and 1 more" would be as long as the name.
  const shown = left > 1 ? [...told.slice(0, maxNames), `${left} more`] : told;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${shown.at(-1)}`;
}
