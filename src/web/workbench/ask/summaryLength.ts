/**
 * How many of the first sentences of an answer sum it up. Where the result has several happenings, each stands on the page with its
 * claims and its voices; the sentences that go through them one by one, from the first that gives a claim, say the same again.
 * @param result the data of the answer's query
 */
export function summaryLength(sentences: readonly string[], result: unknown): number {
  const happenings = happeningsIn(result);
  if (happenings.length < 2) return sentences.length;
  const texts = happenings.flatMap(({ claims }) => claims.map(({ text }) => text.replace(/[.!?]+$/u, '')));
  const first = sentences.findIndex((sentence) => texts.some((text) => sentence.includes(text)));
  return first === -1 ? sentences.length : Math.max(first, 1);
}

interface HappeningClaims {
  readonly claims: readonly { readonly text: string }[];
}

function happeningsIn(result: unknown): readonly HappeningClaims[] {
  const data = result as { readonly whoReported?: { readonly happenings?: readonly HappeningClaims[] } } | null;
  return data?.whoReported?.happenings ?? [];
}
