import type { QuerySearchArgs, View } from '../domain/schema/generated.js';
import { nameQuery, soundingAlike, soundQuery, soundShare, textTokens } from '../domain/text/searchTokens.js';
import type { Engine } from '../graph/engine.js';
import { rootQueries } from '../graph/reading/rootQueries.js';
import { fieldsOf, hiddenFields, type ResponseMap, responseMap, type Selection } from '../graph/shape/selection.js';
import { answer } from './rootField/answer.js';

/** Search results, best first, each with the matching name or text. */
export async function search(
  engine: Engine,
  args: QuerySearchArgs,
  selection: Selection,
  view?: View | null,
): Promise<readonly ResponseMap[]> {
  const fields = fieldsOf(selection, 'SearchHit');
  const read = [...fields.filter((field) => field.name !== 'matched'), ...hiddenFields('names words')];
  const found = await answer<readonly ResponseMap[]>(engine, rootQueries.search(args, { SearchHit: read }), view);
  const like = likenessTo(args.text);
  return found.value.map((hit) =>
    responseMap(
      'SearchHit',
      fields.map((field) => [field.key, field.name === 'matched' ? matched(hit, like) : hit[field.key]]),
    ),
  );
}

/** The name that is most like the query; the text for nodes without a name. */
function matched(hit: ResponseMap, like: (name: string) => number): unknown {
  const names = hit[' names'] as readonly string[];
  if (names.length === 0) return hit[' words'];
  return names.reduce((best, name) => (like(name) > like(best) ? name : best));
}

/** How much a name is like a query: the share of the tokens of either that both have, or of the words that sound alike. */
function likenessTo(text: string): (name: string) => number {
  const tokens = new Set(nameQuery(text));
  const sounds = soundQuery(text);
  return (name) => {
    const own = new Set([...nameQuery(name), ...textTokens(name)]);
    const both = [...tokens].filter((token) => own.has(token)).length;
    return Math.max(both / (tokens.size + own.size - both), soundingAlike * soundShare(sounds, name));
  };
}
