import { OPEN_END } from '../../src/graph/openEnd.js';
import type { ReadWorkload, Row } from './readWorkload.js';

/** A chain of relays is at most five long. */
const tree = Array.from({ length: 4 }).reduce<string>((below) => `relayedBy { ...Said ${below} }`, '');

const ours = `query ($claim: ID!) {
  whoReported(claim: $claim) {
    origins { ...Said ${tree} }
    denials { ...Said ${tree} }
  }
}
fragment Said on Voice {
  source { id name }
  attribution { id stance mode stated document { id title publishedAt publisher { id name } } }
}`;

const cypher = `
MATCH (:Thing {id: $claim})<-[o:OF {until: $openEnd, retracted: false}]-(a:Attribution) WHERE o.review <> 'REJECTED'
MATCH (a)-[:MADE_BY]->()-[:SAME_AS {until: $openEnd}]->(s)
MATCH (a)-[:IN_DOCUMENT]->(d)-[:PUBLISHED_BY]->()-[:SAME_AS {until: $openEnd}]->(p)
CALL (a) {
  MATCH (a)-[:RELAYS {until: $openEnd}]->(r)
  RETURN collect(r.id) AS relays
}
WITH a, s, d, p, relays ORDER BY a.sort, a.id
RETURN relays, {id: s.id, name: s.name} AS source, {id: a.id, stance: a.stance, mode: a.mode, stated: a.stated,
  document: {id: d.id, title: d.title, publishedAt: d.publishedAt, publisher: {id: p.id, name: p.name}}} AS attribution`;

interface Said extends Row {
  readonly relays: readonly string[];
  readonly source: object;
  readonly attribution: { readonly id: string; readonly stance: string };
}

/** Origins relay nothing; below each stands who relays it. */
function shape(rows: readonly Row[]): unknown {
  const all = rows as readonly Said[];
  const voice = ({ source, attribution }: Said, left: number): object => {
    const relayedBy = () =>
      all.filter(({ relays }) => relays.includes(attribution.id)).map((one) => voice(one, left - 1));
    return { source, attribution, ...(left > 0 ? { relayedBy: relayedBy() } : {}) };
  };
  const roots = (stance: string) =>
    all.filter((one) => one.relays.length === 0 && one.attribution.stance === stance).map((one) => voice(one, 4));
  return { whoReported: { origins: roots('ASSERTS'), denials: roots('DENIES') } };
}

/** (a) Who reported a claim: its origins, and who relayed them, in which documents. */
export const whoReported: ReadWorkload = {
  letter: 'a',
  name: 'a',
  title: 'Who reported a claim',
  questions: ({ claims }) => claims.slice(0, 100).map((claim) => ({ claim })),
  ours,
  raw: { cypher, params: (variables) => ({ ...variables, openEnd: OPEN_END }), shape },
};
