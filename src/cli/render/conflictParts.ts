import { gql } from 'graphql-tag';
import { attributionParts, type WordAnswer } from './attributionParts.js';

/** A conflict with the attributions on both sides. */
export const conflictParts = gql`
  fragment ConflictParts on Conflict {
    kind
    certainty
    explanation
    claims {
      id
      text
    }
    sides {
      ...WordParts
    }
    sideCounts
  }
  ${attributionParts}
`;

export interface ConflictAnswer {
  readonly kind: string;
  readonly certainty: string;
  readonly explanation: string;
  readonly claims: readonly { readonly id: string; readonly text: string }[];
  readonly sides: readonly (readonly WordAnswer[])[];
  readonly sideCounts: readonly number[];
}
