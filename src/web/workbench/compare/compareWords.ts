import type { WorkbenchCompareQuery } from '../generated.js';

type Comparison = WorkbenchCompareQuery['compareDocuments'];

export const comparedSides = ['The first document', 'The second document'] as const;

const derivationWords: Readonly<Record<string, string>> = {
  REPRINT: 'a reprint of',
  UPDATE: 'a later version of',
  CORRECTION: 'a correction of',
  TRANSLATION: 'a translation of',
};

/** How a document is derived from another. */
export function derivedWords(kind: string): string {
  return derivationWords[kind] ?? 'derived from';
}

/** What the texts have in common. */
export function passageWords({ passages, passageCount }: Comparison): string {
  if (passages === null || passageCount === null) {
    return 'The text of one of them is not kept here, so nothing is known of passages that both have.';
  }
  if (passageCount === 0) return 'No passage of eight words or more is in both texts.';
  return passageCount === 1
    ? 'One passage of eight words or more is in both texts.'
    : `${passageCount} passages of eight words or more are in both texts.`;
}

/** Who published first, as far as it is known. */
export function publishedWords({ publishedFirst, sides }: Comparison): string {
  if (publishedFirst !== null) {
    const [first, second] = publishedFirst.id === sides[0]?.document.id ? ['first', 'second'] : ['second', 'first'];
    return `The ${first} document was published before the ${second}.`;
  }
  return sides.some(({ document }) => document.publishedAt === null)
    ? 'Which was published first is not known.'
    : 'Which was published first is not known: the times of publication overlap.';
}
