import { nameQuery } from '../../src/domain/text/search/searchTokens.js';
import { OPEN_END } from '../../src/graph/openEnd.js';
import { placeName } from '../data.js';
import type { ReadWorkload } from './readWorkload.js';

const ours = `query ($text: String!) {
  search(text: $text, in: [ENTITY], first: 20) { score node { id ... on Entity { name } } }
}`;

/** The share of the letter triples that a name has, of the thousand that Lucene likes best. */
const cypher = `
CALL db.index.fulltext.queryNodes('whosaid_names', $query, {limit: 1000}) YIELD node AS n
WHERE n:Entity AND n.until = $openEnd
WITH n, split(n.search, ' ') AS own
WITH n, size(own) AS length, toFloat(size([t IN $tokens WHERE t IN own])) / size($tokens) AS score
WHERE score >= 0.34 AND EXISTS { (n)-[:SAME_AS {until: $openEnd}]->(n) }
WITH n, length, score ORDER BY score DESC, length, n.id LIMIT 20
RETURN {score: score, node: {id: n.id, name: n.name}} AS hit`;

/** (d) A place by its name, one letter of it wrong. */
export const search: ReadWorkload = {
  letter: 'd',
  name: 'd',
  title: 'Search by a misspelt name',
  questions: ({ world }) =>
    Array.from({ length: 20 }, (_, number) => ({
      text: placeName(world.seed, number).replace(/.(.)$/, 'x$1'),
    })),
  ours,
  raw: {
    cypher,
    params: ({ text }) => {
      const tokens = nameQuery(String(text));
      return { tokens, query: tokens.join(' '), openEnd: OPEN_END };
    },
    shape: (rows) => ({ search: rows.map(({ hit }) => hit) }),
  },
};
