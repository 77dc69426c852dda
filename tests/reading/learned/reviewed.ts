import type { Stance } from '../../../src/domain/vocabulary.js';
import type { ReviewedText, Said, TextPlace } from '../../../src/reading/learned/reviewedText.js';
import type { AnnotatedText, Expected } from '../rules/corpus.js';

/** An annotated text as somebody reviewed it who accepted what its annotation says. */
export function reviewedOf({ name, document, expected }: AnnotatedText): ReviewedText {
  const said = expected
    .filter(({ mode, speaker }) => mode !== 'NARRATIVE' && speaker !== '?')
    .map((one) => saidOf(one, document.text));
  return { id: name, document, said };
}

function saidOf({ content, cue, speaker, stance }: Expected, text: string): Said {
  const [from = 0] = content[0] ?? [];
  const place = (start: number, length: number): TextPlace => ({
    start: [...text.slice(0, start)].length,
    end: [...text.slice(0, start + length)].length,
  });
  // An annotation names the cue and the speaker, and not where they stand: the nearest place in the paragraph.
  const nearest = (words: string, to: number): TextPlace | undefined => {
    const begin = text.lastIndexOf('\n\n', from) + 1;
    const next = text.indexOf('\n\n', from);
    const end = next < 0 ? text.length : next;
    const found: number[] = [];
    for (let at = text.indexOf(words, begin); at >= 0 && at < end; at = text.indexOf(words, at + 1)) {
      if (/\p{L}/u.test(text[at - 1] ?? '') || /\p{L}/u.test(text[at + words.length] ?? '')) continue;
      if (!content.some(([start, stop]) => start <= at && at < stop)) found.push(at);
    }
    const best = found.sort((one, other) => Math.abs(one - to) - Math.abs(other - to))[0];
    return best === undefined ? undefined : place(best, words.length);
  };
  const cuePlace = cue === '-' ? undefined : nearest(cue, from);
  const last = speaker.split(' ').at(-1) ?? speaker;
  const to = cuePlace?.start ?? from;
  return {
    content: content.map(([start, end]) => place(start, end - start)),
    cue: cuePlace,
    source: nearest(speaker, to) ?? nearest(last, to) ?? pronounNear(nearest, to),
    speaker,
    stance: stance as Stance,
  };
}

function pronounNear(nearest: (words: string, to: number) => TextPlace | undefined, to: number): TextPlace | undefined {
  const found = ['he', 'she', 'He', 'She', 'they', 'They', 'it', 'It'].flatMap((word) => nearest(word, to) ?? []);
  return found.sort((one, other) => Math.abs(one.start - to) - Math.abs(other.start - to))[0];
}
