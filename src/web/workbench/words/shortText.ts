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

/** The same for a label in a picture. What turns the direction of text is taken out, since it would turn the neighbours' too. */
export function shortLabel(text: string, most: number): string {
  return shortText(text.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cc}]/gu, ''), most);
}
