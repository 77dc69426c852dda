import { OPEN_END } from '../../src/graph/openEnd.js';
import type { ReadWorkload } from './readWorkload.js';

const ours = `query ($claim: ID!) {
  node(id: $claim) { ... on Claim { corroboration { atLeast atMost reports singlePointsOfFailure { sources { id } } } } }
}`;

/** The same evidence and nothing reasoned from it: what any answer has to read. */
const cypher = `
MATCH (c:Thing {id: $claim})<-[o:OF {until: $openEnd}]-(a:Attribution)
MATCH (a)-[:MADE_BY]->()-[:SAME_AS {until: $openEnd}]->(s)
CALL (a) {
  MATCH (a)-[:RELAYS {until: $openEnd}]->(r)
  RETURN collect(r.id) AS relays
}
RETURN a.id AS id, s.id AS source, s.name AS name, s.sourceKind AS kind, a.stance AS stance, a.mode AS mode,
  a.certainty AS certainty, a.coding AS coding, a.sort AS sort, o.document AS document, o.publisher AS publisher,
  o.retracted AS retracted, relays`;

/** (h) How many independent voices stand behind claims that many repeat. */
export const corroboration: readonly ReadWorkload[] = [10, 1_000, 10_000].map((count) => ({
  letter: 'h',
  name: `h${count}`,
  title: `Corroboration of ${count.toLocaleString('en')} attributions`,
  questions: ({ repeated }) => [...repeated].flatMap(([times, claim]) => (times === count ? [{ claim }] : [])),
  ours,
  // Nobody asks for sixteen of the largest at a time.
  inFlight: count > 100 ? [1] : [1, 16],
  raw: {
    cypher,
    params: (variables) => ({ ...variables, openEnd: OPEN_END }),
    shape: (rows) => ({ node: { corroboration: { reports: new Set(rows.map(({ document }) => document)).size } } }),
  },
  // Nobody reasons by hand: they agree on what can be counted.
  agreed: ({ node }: { readonly node: { readonly corroboration: { readonly reports: number } } }) =>
    node.corroboration.reports,
}));
