import { textQuery, textTokens } from '../../domain/text/search/searchTokens.js';
import { plainFields, type ResponseMap } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import type { RootField } from '../rootField/rootField.js';

/** How many parts of words are looked up. */
const maxWords = 8;

/** Of a few words, those that no claim has. One round trip, with one statement for all words. */
export async function unknownWords(field: RootField, words: readonly string[]): Promise<readonly string[]> {
  const asked = words.map((word) => ({ word, tokens: textQuery(word) })).filter(({ tokens }) => tokens.length > 0);
  const tokens = [...new Set(asked.flatMap((one) => one.tokens))].slice(0, maxWords);
  if (tokens.length === 0) return [];
  const [found = []] = await field.askAll<readonly ResponseMap[]>([
    {
      file: 'queries/understanding/words',
      kind: 'list',
      to: 'Claim',
      binding: {
        when: [],
        params: Object.fromEntries(Array.from({ length: maxWords }, (_, at) => [`word${at}`, tokens[at] ?? ''])),
      },
      args: {},
      selection: { Claim: plainFields('text') },
      sort: [byProperty('id')],
      max: maxWords,
    },
  ]);
  const known = new Set(found.flatMap(({ text }) => textTokens(String(text))));
  return asked
    .filter((one) => one.tokens.some((token) => tokens.includes(token) && !known.has(token)))
    .map(({ word }) => word);
}
