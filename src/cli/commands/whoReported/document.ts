import { gql } from 'graphql-tag';
import { type CorroborationAnswer, corroborationParts } from '../../render/corroborationParts.js';
import type { ClaimLine } from '../../render/parts.js';
import { type VoiceAnswer, voiceParts, voiceTree } from '../../render/voiceParts.js';

/** Who reported a claim, an event, or the claims that words mean. */
export const whoReportedDocument = gql`
  query WhoReported($claim: ID, $event: ID, $text: String, $view: View, $withReceipt: Boolean = false) {
    whoReported(claim: $claim, event: $event, text: $text, view: $view) {
      claims {
        id
        text
        modality
        condition
        valid {
          edtf
        }
      }
      corroboration {
        ...CorroborationParts
      }
      versions {
        claims {
          id
          text
          valid {
            edtf
          }
        }
        corroboration {
          atLeast
          atMost
        }
      }
      origins { ${voiceTree} }
      denials { ${voiceTree} }
      doubts { ${voiceTree} }
      declined { ${voiceTree} }
      receipt @include(if: $withReceipt)
    }
  }
  ${voiceParts}
  ${corroborationParts}
`;

export interface ReportedClaim extends ClaimLine {
  readonly modality: string;
  readonly condition: string | null;
}

/** One of several accounts. */
export interface VersionAnswer {
  readonly claims: readonly ClaimLine[];
  readonly corroboration: Pick<CorroborationAnswer, 'atLeast' | 'atMost'>;
}

export interface WhoReportedAnswer {
  readonly whoReported: {
    readonly claims: readonly ReportedClaim[];
    readonly corroboration: CorroborationAnswer;
    readonly versions: readonly VersionAnswer[];
    readonly origins: readonly VoiceAnswer[];
    readonly denials: readonly VoiceAnswer[];
    readonly doubts: readonly VoiceAnswer[];
    readonly declined: readonly VoiceAnswer[];
    /** Where it was asked for. */
    readonly receipt?: string;
  };
}
