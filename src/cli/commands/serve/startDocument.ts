import { gql } from 'graphql-tag';
import type { StatsAnswer } from '../stats/document.js';

/** The statistics for the startup message, and whether the example query has an answer. */
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
