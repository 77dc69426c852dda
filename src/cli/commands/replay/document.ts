import { gql } from 'graphql-tag';
import { attributionParts, type WordAnswer } from '../../render/attributionParts.js';

/** A receipt, answered again. */
export const replayDocument = gql`
  query Replay($receipt: String!) {
    replay(receipt: $receipt) {
      same
      unchanged
      recordedAt
      seq
      explanation
      changes {
        kind
        attribution {
          ...WordParts
        }
        change {
          seq
          at
          by
          kind
          reason
        }
      }
    }
  }
  ${attributionParts}
`;

export interface ReplayChangeAnswer {
  readonly kind: string;
  readonly attribution: WordAnswer;
  readonly change: {
    readonly seq: number;
    readonly at: string;
    readonly by: string | null;
    readonly kind: string;
    readonly reason: string | null;
  } | null;
}

export interface ReplayAnswer {
  readonly replay: {
    readonly same: boolean;
    readonly unchanged: boolean;
    readonly recordedAt: string;
    readonly seq: number;
    readonly explanation: string;
    readonly changes: readonly ReplayChangeAnswer[];
  };
}
