import type { QuerySearchArgs, View } from '../domain/schema/generated.js';
import { nameQuery, textTokens } from '../domain/text/searchTokens.js';
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
  const tokens = new Set(nameQuery(args.text));
  return found.value.map((hit) =>
    responseMap(
      'SearchHit',
      fields.map((field) => [field.key, field.name === 'matched' ? matched(hit, tokens) : hit[field.key]]),
    ),
  );
}

/** The name with the most tokens in common with the query; the text for nodes without a name. */
function matched(hit: ResponseMap, tokens: ReadonlySet<string>): unknown {
  const names = (hit[' names'] as readonly (string | null)[]).filter((name) => name !== null);
  if (names.length === 0) return hit[' words'];
  const score = (name: string) => shared(name, tokens);
  return names.reduce((best, name) => (score(name) > score(best) ? name : best));
}

function shared(name: string, tokens: ReadonlySet<string>): number {
  const own = new Set([...nameQuery(name), ...textTokens(name)]);
  const both = [...tokens].filter((token) => own.has(token)).length;
  return both / (tokens.size + own.size - both);
}
