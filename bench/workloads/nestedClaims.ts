import { OPEN_END } from '../../src/graph/openEnd.js';
import { type Subjects, some } from '../subjects.js';
import type { Params, ReadWorkload } from './readWorkload.js';

const ours = `query ($ids: [ID!]) {
  claims(filter: { ids: $ids }, first: 200) {
    nodes {
      id text predicate
      valid { edtf }
      participants { role entity { id name } }
      attributions(first: 20) {
        nodes {
          id stance mode
          source { id name }
          document { id title publishedAt publisher { id name } }
          relays { id source { id name } }
        }
      }
    }
  }
}`;

const cypher = `
UNWIND $ids AS id
MATCH (c:Thing:Claim {id: id})
CALL (c) {
  MATCH (c)<-[o:OF {until: $openEnd, retracted: false}]-(a:Attribution) WHERE o.review <> 'REJECTED'
  WITH a ORDER BY a.sort, a.id LIMIT 20
  MATCH (a)-[:MADE_BY]->()-[:SAME_AS {until: $openEnd}]->(s)
  MATCH (a)-[:IN_DOCUMENT]->(d)-[:PUBLISHED_BY]->()-[:SAME_AS {until: $openEnd}]->(p)
  CALL (a) {
    MATCH (a)-[:RELAYS {until: $openEnd}]->(r)-[o:OF {until: $openEnd, retracted: false}]->() WHERE o.review <> 'REJECTED'
    MATCH (r)-[:MADE_BY]->()-[:SAME_AS {until: $openEnd}]->(w)
    WITH r, w ORDER BY r.sort, r.id
    RETURN collect({id: r.id, source: {id: w.id, name: w.name}}) AS relays
  }
  RETURN collect({id: a.id, stance: a.stance, mode: a.mode, source: {id: s.id, name: s.name},
    document: {id: d.id, title: d.title, publishedAt: d.publishedAt, publisher: {id: p.id, name: p.name}},
    relays: relays}) AS attributions
}
WITH c, attributions WHERE size(attributions) > 0
CALL (c) {
  MATCH (c)-[i:INVOLVES]->()-[:SAME_AS {until: $openEnd}]->(e)
  WITH i, e ORDER BY i.ord, e.id
  RETURN collect({role: i.role, entity: {id: e.id, name: e.name}}) AS participants
}
WITH c, attributions, participants ORDER BY c.sortDesc DESC, c.id
RETURN {id: c.id, text: c.text, predicate: c.predicate, valid: {edtf: c.valid}, participants: participants,
  attributions: {nodes: attributions}} AS claim`;

function params(variables: Params): Params {
  return { ...variables, openEnd: OPEN_END };
}

const named = 'sameAsConnection(where: { edge: { until: { eq: $openEnd } } }) { edges { node { id name } } }';
const statuses = 'until: { eq: $openEnd }, retracted: { eq: false }, NOT: { review: { eq: "REJECTED" } }';

const query = `query ($ids: [ID!]!, $openEnd: String!) {
  claims(
    where: { id: { in: $ids }, attributionsConnection: { some: { edge: { ${statuses} } } } }
    sort: [{ sortDesc: DESC }, { id: ASC }]
  ) {
    id text predicate valid
    participantsConnection(sort: [{ edge: { ord: ASC } }]) { edges { properties { role } node { ${named} } } }
    attributionsConnection(where: { edge: { ${statuses} } }, sort: [{ node: { sort: ASC } }, { node: { id: ASC } }], first: 20) {
      edges {
        node {
          id stance mode
          source { ${named} }
          document { id title publishedAt publisher { ${named} } }
          relaysConnection(
            where: { edge: { until: { eq: $openEnd } }, node: { claimConnection: { some: { edge: { ${statuses} } } } } }
            sort: [{ node: { sort: ASC } }, { node: { id: ASC } }]
          ) { edges { node { id source { ${named} } } } }
        }
      }
    }
  }
}`;

interface Edges<T> {
  readonly edges: readonly T[];
}
interface Named {
  readonly sameAsConnection: Edges<{ readonly node: object }>;
}
interface Found {
  readonly id: string;
  readonly source: readonly Named[];
}
interface FoundAttribution extends Found {
  readonly stance: string;
  readonly mode: string;
  readonly document: readonly {
    readonly id: string;
    readonly title: string;
    readonly publishedAt: string;
    readonly publisher: readonly Named[];
  }[];
  readonly relaysConnection: Edges<{ readonly node: Found }>;
}
interface FoundClaim {
  readonly id: string;
  readonly text: string;
  readonly predicate: string;
  readonly valid: string;
  readonly participantsConnection: Edges<{ readonly properties: { readonly role: string }; readonly node: Named }>;
  readonly attributionsConnection: Edges<{ readonly node: FoundAttribution }>;
}

/** As @neo4j/graphql finds one end of a link: a list of one, by way of the merge that stands. */
const only = ([end]: readonly Named[]): object | undefined => end?.sameAsConnection.edges[0]?.node;

function shape({ claims }: { readonly claims: readonly FoundClaim[] }): unknown {
  const nodes = claims.map(({ valid, participantsConnection, attributionsConnection, ...claim }) => ({
    ...claim,
    valid: { edtf: valid },
    participants: participantsConnection.edges.map(({ properties, node }) => ({ ...properties, entity: only([node]) })),
    attributions: { nodes: attributionsConnection.edges.map(({ node }) => attribution(node)) },
  }));
  return { claims: { nodes } };
}

function attribution({ source, document: [found], relaysConnection, ...own }: FoundAttribution): object {
  return {
    ...own,
    source: only(source),
    document: found && { ...found, publisher: only(found.publisher) },
    relays: relaysConnection.edges.map(({ node }) => ({ id: node.id, source: only(node.source) })),
  };
}

/** (b) Claims with all around them: attributions, source, document, publisher, relays, participants. */
export const nestedClaims: readonly ReadWorkload[] = [1, 20, 100, 200].map((count) => ({
  letter: 'b',
  name: `b${count}`,
  title: count === 1 ? '1 nested claim' : `${count} nested claims`,
  questions: (subjects: Subjects) =>
    Array.from({ length: 20 }, (_, turn) => ({ ids: some(subjects.claims, count, turn) })),
  ours,
  raw: { cypher, params, shape: (rows) => ({ claims: { nodes: rows.map(({ claim }) => claim) } }) },
  generated: { query, variables: params, shape },
}));
