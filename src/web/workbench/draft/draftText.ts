const name = 'draft';

/** The draft of this tab. It is kept in memory alone, so that it is still there after a look at a claim. */
let kept = '';

/** The draft to begin with: that in the address, which somebody chose to share, or the one of before. */
export function draftAtStart(): string {
  const shared = new URLSearchParams(location.hash.slice(1)).get(name);
  if (shared !== null) kept = shared;
  return kept;
}

/** Remembers the draft until the tab is closed or reloaded. */
export function keepDraft(text: string): void {
  kept = text;
}

/** An address with the draft behind the `#`, which browsers do not send to the server. */
export function addressWith(text: string): string {
  return `${location.href.replace(/#.*$/s, '')}#${new URLSearchParams({ [name]: text })}`;
}

/** A text as the stretches of sentences and what is between them. Positions are Unicode code points. */
export function stretchesOf<S extends { readonly start: number; readonly end: number }>(
  text: string,
  sentences: readonly S[],
): readonly { readonly text: string; readonly sentence?: S }[] {
  const letters = [...text];
  let at = 0;
  const parts = sentences.flatMap((sentence) => {
    const before = letters.slice(at, sentence.start).join('');
    at = sentence.end;
    return [{ text: before }, { text: letters.slice(sentence.start, sentence.end).join(''), sentence }];
  });
  return [...parts, { text: letters.slice(at).join('') }].filter(({ text: words }) => words !== '');
}
