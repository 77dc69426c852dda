import { gql } from 'graphql-tag';
import type { NamedSource } from '../../render/corroborationParts.js';

/** Shortest paths between two things. */
export const pathDocument = gql`
  query Path($from: ID!, $to: ID!, $maxHops: Int, $view: View) {
    path(from: $from, to: $to, maxHops: $maxHops, view: $view) {
      hops
      atLeast
      atMost
      steps {
        from {
          ...WaypointParts
        }
        to {
          ...WaypointParts
        }
        text
        claim {
          id
          text
        }
        origins {
          source {
            id
            name
            named
          }
        }
        link {
          kind
          decision
          by
          reason
        }
      }
    }
  }

  fragment WaypointParts on Node {
    __typename
    id
    ... on Entity {
      name
    }
    ... on Source {
      name
    }
  }
`;

export interface WaypointAnswer {
  readonly __typename: string;
  readonly id: string;
  readonly name: string;
}

export interface StepAnswer {
  readonly from: WaypointAnswer;
  readonly to: WaypointAnswer;
  readonly text: string;
  readonly claim: { readonly id: string; readonly text: string } | null;
  readonly origins: readonly { readonly source: NamedSource }[];
  readonly link: {
    readonly kind: string;
    readonly decision: string;
    readonly by: string | null;
    readonly reason: string | null;
  } | null;
}

export interface FoundPath {
  readonly hops: number;
  readonly atLeast: number;
  readonly atMost: number;
  readonly steps: readonly StepAnswer[];
}

export interface PathAnswer {
  readonly path: readonly FoundPath[];
}
