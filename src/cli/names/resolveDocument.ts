import { gql } from 'graphql-tag';
import type { Hit } from '../../ask/names/matchNames.js';

/** Selects the links that lead to the parts of an entity. */
export const partLinks = gql`
  fragment PartLinks on Entity {
    links {
      kind
      outgoing
      withdrawn
      other {
        __typename
        id
        ... on Entity {
          name
        }
      }
    }
  }
`;

/** Finds candidates for a name or title, with all their names and parts. */
export const resolveDocument = gql`
  query Meant($text: String!, $in: [NodeKind!], $view: View) {
    search(text: $text, in: $in, view: $view, first: 10) {
      matched
      node {
        __typename
        id
        ... on Entity {
          name
          aliases
          ...PartLinks
        }
        ... on UnnamedSource {
          name
        }
        ... on Document {
          title
        }
      }
    }
  }
  ${partLinks}
`;

export interface MeantAnswer {
  readonly search: readonly Hit[];
}
