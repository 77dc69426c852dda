import { gql } from 'graphql-tag';

/** Things that answer to words. */
export const searchDocument = gql`
  query Search($text: String!, $in: [NodeKind!], $first: Int) {
    search(text: $text, in: $in, first: $first) {
      matched
      score
      node {
        __typename
        id
        ... on Entity {
          name
        }
        ... on Source {
          name
        }
        ... on Event {
          name
        }
        ... on Claim {
          text
        }
        ... on Document {
          title
        }
      }
    }
  }
`;

export interface SearchHit {
  readonly matched: string;
  readonly score: number;
  readonly node: {
    readonly __typename: string;
    readonly id: string;
    readonly name?: string;
    readonly text?: string;
    readonly title?: string;
  };
}

export interface SearchAnswer {
  readonly search: readonly SearchHit[];
}
