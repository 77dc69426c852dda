/** A text of at most so many characters, with an ellipsis if it was cut. Characters are never cut in two. */
export function shortText(text: string, most: number): string {
  if (text.length <= most) return text;
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
