import { gql } from 'graphql-tag';
import { type ConflictAnswer, conflictParts } from '../../render/conflictParts.js';
import type { CorroborationAnswer } from '../../render/corroborationParts.js';
import { claimLine } from '../../render/fragments.js';
import type { ClaimLine } from '../../render/parts.js';

/** What would change if sources were distrusted or attributions struck out. */
export const whatIfDocument = gql`
  query WhatIf($distrust: [ID!], $retract: [ID!], $view: View, $first: Int) {
    whatIf(distrust: $distrust, retract: $retract, view: $view, first: $first) {
      explanation
      affected
      complete
      lost {
        ...ClaimLine
      }
      shrunk {
        claim {
          ...ClaimLine
        }
        before {
          atLeast
          atMost
          explanation
        }
        after {
          atLeast
          atMost
          explanation
        }
      }
      conflictsGone {
        ...ConflictParts
      }
      conflictsGoneCount
    }
  }
  ${claimLine}
  ${conflictParts}
`;

type RangeAnswer = Pick<CorroborationAnswer, 'atLeast' | 'atMost' | 'explanation'>;

export interface WhatIfAnswer {
  readonly whatIf: {
    readonly explanation: string;
    readonly affected: number;
    readonly complete: boolean;
    readonly lost: readonly ClaimLine[];
    readonly shrunk: readonly {
      readonly claim: ClaimLine;
      readonly before: RangeAnswer;
      readonly after: RangeAnswer;
    }[];
    readonly conflictsGone: readonly ConflictAnswer[];
    readonly conflictsGoneCount: number;
  };
}
