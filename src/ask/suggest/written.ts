/** Words that lead from one part of a phrase to the next: names that have them are quoted. */
const splitting: ReadonlySet<string> = new Set(
  'in at from to into onto on by near against with between over through during inside outside around and of about for'.split(
    ' ',
  ),
);

/** A name as it is found again whole. */
export function written(name: string): string {
  const parts = name.toLowerCase().split(/\s+/);
  return parts.some((part) => splitting.has(part)) || name.includes(',') ? `"${name.replaceAll('"', '')}"` : name;
}
