import { OPEN_END } from '../../src/graph/openEnd.js';
import type { ReadWorkload } from './readWorkload.js';

const ours = '{ activity(by: [SOURCE, MONTH], first: 200) { period claims attributions source { id name } } }';

const cypher = `
MATCH (c:Claim {until: $openEnd})<-[o:OF {until: $openEnd, retracted: false}]-(a:Attribution) WHERE o.review <> 'REJECTED'
MATCH (a)-[:MADE_BY]->()-[:SAME_AS {until: $openEnd}]->(s)
WITH s, CASE WHEN substring(c.validFrom, 0, 7) = substring(c.validStartTo, 0, 7) THEN substring(c.validFrom, 0, 7) END AS period,
  count(DISTINCT c) AS claims, count(DISTINCT a) AS attributions
WITH s, period, claims, attributions ORDER BY attributions DESC, s.id, period LIMIT 200
RETURN {period: period, claims: claims, attributions: attributions, source: {id: s.id, name: s.name}} AS count`;

/** (e) Counts by source and month over everything. */
export const activity: ReadWorkload = {
  letter: 'e',
  name: 'e',
  title: 'Activity by source and month',
  questions: () => [{}],
  // Sixteen at once count the whole graph sixteen times, which a small server has not the memory for.
  inFlight: [1],
  ours,
  raw: {
    cypher,
    params: () => ({ openEnd: OPEN_END }),
    shape: (rows) => ({ activity: rows.map(({ count }) => count) }),
  },
};
