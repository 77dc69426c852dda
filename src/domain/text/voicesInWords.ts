/** "1 voice", "1 to 3 voices", "at most 2 voices", "no voice". @param what one of them: "voice", "independent voice" */
export function voicesInWords(
  { atLeast, atMost }: { readonly atLeast: number; readonly atMost: number },
  what = 'independent voice',
): string {
  if (atMost === 0) return `no ${what}`;
  const most = `${atMost} ${what}${atMost === 1 ? '' : 's'}`;
  if (atLeast === atMost) return most;
  return atLeast === 0 ? `at most ${most}` : `${atLeast} to ${most}`;
}
