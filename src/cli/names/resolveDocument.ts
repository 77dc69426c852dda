import { gql } from 'graphql-tag';
import type { Hit } from '../../ask/names/matchNames.js';

/** The links by which the parts of an entity are known. */
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

/** Things that a name or a title may mean, with all that they are called and the parts they have. */
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
