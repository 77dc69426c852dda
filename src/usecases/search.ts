import type { QuerySearchArgs, View } from '../domain/schema/generated.js';
import { begunQuery, nameQuery, nameTokens, textTokens } from '../domain/text/search/searchTokens.js';
import { soundingAlike, soundQuery, soundShare } from '../domain/text/search/soundTokens.js';
import type { Engine } from '../graph/engine.js';
import { rootQueries } from '../graph/reading/rootQueries.js';
import { pageSize } from '../graph/select/pageSize.js';
import {
  fieldsOf,
  hiddenFields,
  type ResponseMap,
  responseMap,
  type SelectedField,
  type Selection,
} from '../graph/shape/selection.js';
import { longestQuestion, wordsOf } from '../language/words.js';
import { answer } from './rootField/answer.js';
import { RootField } from './rootField/rootField.js';
import { readText } from './understanding/readText.js';

/** Search results, best first, each with the matching name or text. */
export async function search(
  engine: Engine,
  args: QuerySearchArgs,
  selection: Selection,
  view?: View | null,
): Promise<readonly ResponseMap[]> {
  const fields = fieldsOf(selection, 'SearchHit');
  const asked = fields.filter((field) => field.name !== 'matched');
  const read = [...asked, ...hiddenFields('names words id')];
  const [found, said] = await Promise.all([
    answer<readonly ResponseMap[]>(engine, rootQueries.search(args, { SearchHit: read }), view),
    claimsThatSay(engine, args, asked, view),
  ]);
  const like = likenessTo(args.text);
  return withSaid(found.value, said)
    .slice(0, pageSize(args.first))
    .map((hit) =>
      responseMap(
        'SearchHit',
        fields.map((field) => [field.key, field.name === 'matched' ? matched(hit, like) : hit[field.key]]),
      ),
    );
}

/** Claims that say what the text says, in whatever words: as hits. A text of one word names something and says nothing. */
async function claimsThatSay(
  engine: Engine,
  args: QuerySearchArgs,
  fields: readonly SelectedField[],
  view: View | null | undefined,
): Promise<readonly ResponseMap[]> {
  if (args.in && !args.in.includes('CLAIM')) return [];
  const words = wordsOf(args.text);
  if (words.length < 2 || [...args.text].length > longestQuestion) return [];
  const { proposition, matches } = await readText(new RootField(engine, view), args.text, view);
  if (proposition === undefined || matches.length === 0) return [];
  const ids = matches.slice(0, pageSize(args.first)).map(({ claim }) => claim.id);
  const nodes = fields.filter(({ name }) => name === 'node');
  const columns = await Promise.all(
    nodes.map(async ({ key, selection = {} }) => {
      const asked = Object.fromEntries(
        Object.entries(selection).map(([type, own]) => [type, [...own, ...hiddenFields('id')]]),
      );
      const { value } = await answer<readonly ResponseMap[]>(engine, rootQueries.nodes({ ids }, asked), view);
      return [key, new Map(value.map((node) => [node[' id'], node]))] as const;
    }),
  );
  return matches.slice(0, ids.length).map(({ claim }) =>
    responseMap(
      'SearchHit',
      Object.entries({
        ...Object.fromEntries(columns.map(([key, byId]) => [key, byId.get(claim.id)])),
        ...Object.fromEntries(fields.filter(({ name }) => name === 'score').map(({ key }) => [key, 1])),
        ' names': [],
        ' words': claim.text,
        ' id': claim.id,
      }),
    ),
  );
}

/** Claims that say it come before texts that have its words, and behind names. */
function withSaid(found: readonly ResponseMap[], said: readonly ResponseMap[]): readonly ResponseMap[] {
  const ids = new Set(said.map((hit) => hit[' id']));
  const others = found.filter((hit) => !ids.has(hit[' id']));
  const isText = ({ ' names': names }: ResponseMap) => (names as readonly string[]).length === 0;
  const at = others.findIndex(isText);
  return at < 0 ? [...others, ...said] : [...others.slice(0, at), ...said, ...others.slice(at)];
}

/** The name that is most like the query; the text for nodes without a name. */
function matched(hit: ResponseMap, like: (name: string) => number): unknown {
  const names = hit[' names'] as readonly string[];
  if (names.length === 0) return hit[' words'];
  return names.reduce((best, name) => (like(name) > like(best) ? name : best));
}

/** How much a name is like a query: the share of the tokens of either that both have, of the words that sound alike, or that it goes on so. */
function likenessTo(text: string): (name: string) => number {
  const tokens = new Set(nameQuery(text));
  const sounds = soundQuery(text);
  const begun = begunQuery(text);
  return (name) => {
    const own = new Set([...nameQuery(name), ...textTokens(name)]);
    const both = [...tokens].filter((token) => own.has(token)).length;
    const stored = new Set(nameTokens([name]));
    const isBegun = begun.length > 0 && begun.every((token) => stored.has(token));
    const written = both / (tokens.size + own.size - both);
    return Math.max(written, soundingAlike * soundShare(sounds, name), isBegun ? soundingAlike : 0);
  };
}
