import { OPEN_END } from '../../src/graph/openEnd.js';
import type { ReadWorkload } from './readWorkload.js';

const ours = `query ($entity: ID!) {
  claims(filter: { entity: $entity }, first: 20) {
    nodes {
      id text predicate
      valid { edtf }
      attributions(first: 5) { nodes { id stance source { id name } } }
    }
  }
}`;

const cypher = `
MATCH (:Thing {id: $entity})-[:SAME_AS {until: $openEnd}]->(one)
MATCH (one)<-[:SAME_AS {until: $openEnd}]-(e)<-[:INVOLVES]-(c:Claim)
WHERE EXISTS { (c)<-[o:OF {until: $openEnd, retracted: false}]-() WHERE o.review <> 'REJECTED' }
WITH DISTINCT c ORDER BY c.sortDesc DESC, c.id LIMIT 20
CALL (c) {
  MATCH (c)<-[o:OF {until: $openEnd, retracted: false}]-(a:Attribution) WHERE o.review <> 'REJECTED'
  WITH a ORDER BY a.sort, a.id LIMIT 5
  MATCH (a)-[:MADE_BY]->()-[:SAME_AS {until: $openEnd}]->(s)
  RETURN collect({id: a.id, stance: a.stance, source: {id: s.id, name: s.name}}) AS attributions
}
RETURN {id: c.id, text: c.text, predicate: c.predicate, valid: {edtf: c.valid}, attributions: {nodes: attributions}} AS claim`;

/** (c) The newest claims about a place that one claim in fifty is about. */
export const busyEntity: ReadWorkload = {
  letter: 'c',
  name: 'c',
  title: 'Newest 20 of a busy place',
  questions: ({ busy }) => [{ entity: busy }],
  ours,
  raw: {
    cypher,
    params: (variables) => ({ ...variables, openEnd: OPEN_END }),
    shape: (rows) => ({ claims: { nodes: rows.map(({ claim }) => claim) } }),
  },
};
