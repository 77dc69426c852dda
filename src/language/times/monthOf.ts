export const months = 'january february march april may june july august september october november december'.split(
  ' ',
);

/** The number of a month by its name, or by the beginning of its name: "feb" is 2. */
export function monthOf(folded: string): number | undefined {
  const at = months.findIndex((name) => folded.length > 2 && name.startsWith(folded));
  return at < 0 && folded !== 'sept' ? undefined : folded === 'sept' ? 9 : at + 1;
}
