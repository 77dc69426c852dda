import { gql } from 'graphql-tag';

/** The name of any node. */
export const thingName = gql`
  fragment ThingName on Node {
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
`;

/** The fields of a claim in a list. */
export const claimLine = gql`
  fragment ClaimLine on Claim {
    id
    text
    valid {
      edtf
    }
  }
`;

/** The fields of an attribution in a list. */
export const attributionLine = gql`
  fragment AttributionLine on Attribution {
    id
    stance
    certainty
    mode
    coding
    cue
    quotation {
      exact
    }
    source {
      name
      named
    }
    claim {
      text
    }
    retraction {
      by
      at
      reason
    }
  }
`;
