import { gql } from 'graphql-tag';
import type { StatsAnswer } from '../stats/document.js';

/** What a server says of its graph when it starts, and whether it can answer the question it suggests. */
export const startDocument = gql`
  query Start($words: String!) {
    stats {
      claims
      attributions
      documents
      sources
      entities
      events
      seq
      recordedAt
      engine {
        name
        version
      }
    }
    claims(filter: { text: $words }, first: 1) {
      nodes {
        id
      }
    }
  }
`;

export interface StartAnswer extends StatsAnswer {
  readonly claims: { readonly nodes: readonly { readonly id: string }[] };
}
