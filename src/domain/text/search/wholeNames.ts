import { longestToken, searchWords, stopWords } from './searchWords.js';

/** A name as one token, marked: who has exactly this name is found by it, among however many that are like it. */
export function wholeNameToken(name: string): string {
  return `03${wholeName(name)}`.slice(0, longestToken);
}

/** A name for comparing: names that differ only in case, marks, spaces and punctuation are the same. "The" before it tells nothing. */
export function wholeName(name: string): string {
  const words = searchWords(name);
  return (words.length > 1 && words[0] === 'the' ? words.slice(1) : words).join('');
}

/** What stretches of a text could be names: as whole names, for stretches of up to six words that no sentence's end divides. */
export function wholeNamesIn(text: string, most: number): readonly string[] {
  const found = new Set<string>();
  for (const piece of text.split(/[.!?;:…]\s|[\r\n"“”«»]+/u)) {
    const words = searchWords(piece);
    for (let from = 0; from < words.length; from += 1) {
      for (let to = from + 1; to <= Math.min(words.length, from + mostWordsOfName); to += 1) {
        if (found.size >= most) return [...found];
        if (stopWords.has(words[to - 1] ?? '') || (words[from] !== 'the' && stopWords.has(words[from] ?? ''))) continue;
        found.add(wholeName(words.slice(from, to).join(' ')));
      }
    }
  }
  return [...found];
}

const mostWordsOfName = 6;
