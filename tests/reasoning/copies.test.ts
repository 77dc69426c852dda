import { describe, expect, it } from '@jest/globals';
import { shinglesOf } from '../../src/domain/text/shingles.js';
import { type DocumentText, suspectedCopies } from '../../src/reasoning/voices/suspectedCopies.js';

/** A text of so many words, from a place in an endless text that bears the given name. */
function text(document: string, from: number, length = 300, name = 'word'): DocumentText {
  const words = Array.from({ length }, (_, index) => `${name}${from + index}`);
  return { document, voice: `voice of ${document}`, shingles: shinglesOf(words.join(' ')) ?? '' };
}
const pairs = (texts: readonly DocumentText[]) =>
  suspectedCopies(texts).pairs.map(({ documents }) => documents.join(' '));
const unlike = (count: number) =>
  Array.from({ length: count }, (_, index) => text(`other ${index}`, 0, 150, `n${index}x`));

describe('suspected copies', () => {
  it('are two texts with four fifths of the smaller one in common', () => {
    expect(suspectedCopies([text('b', 0), text('a', 50)]).pairs).toEqual([
      { documents: ['a', 'b'], overlap: 246 / 296 },
    ]);
    expect(pairs([text('a', 0), text('b', 70)])).toEqual([]);
    expect(pairs([text('a', 0, 3000), text('b', 1000, 150)])).toEqual(['a b']);
  });

  it('are never of one voice', () => {
    expect(pairs([text('a', 0), { ...text('b', 0), voice: 'voice of a' }])).toEqual([]);
  });

  it('are all listed among few documents, and found among many', () => {
    const three = [text('a', 0), text('b', 10), text('c', 20)];
    expect(pairs([...three, ...unlike(40)])).toEqual(['a b', 'a c', 'b c']);
    const many = Array.from({ length: 40 }, (_, index) => [
      text(`p${index}`, 0, 300, `pair${index}x`),
      text(`q${index}`, 45, 300, `pair${index}x`),
    ]);
    expect(pairs([...many.flat(), ...unlike(100)])).toEqual(
      many.map(([p, q]) => `${p?.document} ${q?.document}`).sort(),
    );
  });

  it('of one text among many documents are as many pairs as join all of them', () => {
    const copies = Array.from({ length: 200 }, (_, index) => text(`copy ${index}`, index % 20));
    expect(suspectedCopies([...copies, ...unlike(20)]).pairs).toHaveLength(199);
  });
});
