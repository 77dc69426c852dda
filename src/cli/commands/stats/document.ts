import { gql } from 'graphql-tag';

/** How much is in the graph, and what keeps it. */
export const statsDocument = gql`
  query Stats {
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
  }
`;

export interface StatsAnswer {
  readonly stats: {
    readonly claims: number;
    readonly attributions: number;
    readonly documents: number;
    readonly sources: number;
    readonly entities: number;
    readonly events: number;
    readonly seq: number;
    readonly recordedAt: string | null;
    readonly engine: { readonly name: string; readonly version: string };
  };
}
