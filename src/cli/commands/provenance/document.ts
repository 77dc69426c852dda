import { gql } from 'graphql-tag';
import { attributionParts, type WordAnswer } from '../../render/attributionParts.js';
import type { ClaimLine } from '../../render/parts.js';
import { type VoiceAnswer, voiceParts, voiceTree } from '../../render/voiceParts.js';

/** Each thing that a document says, down to its origins. */
export const provenanceDocument = gql`
  query Provenance($document: ID!, $view: View) {
    provenance(document: $document, view: $view) {
      document {
        id
        title
        publishedAt
        publisher {
          id
          name
          named
        }
      }
      sayings {
        unsourced
        claim {
          id
          text
          valid {
            edtf
          }
        }
        attribution {
          ...WordParts
        }
        origins { ${voiceTree} }
        likelyOrigins {
          same
          attribution {
            ...WordParts
          }
        }
      }
    }
  }
  ${voiceParts}
  ${attributionParts}
`;

export interface SayingAnswer {
  readonly unsourced: boolean;
  readonly claim: ClaimLine;
  readonly attribution: WordAnswer;
  readonly origins: readonly VoiceAnswer[];
  readonly likelyOrigins: readonly { readonly same: string; readonly attribution: WordAnswer }[];
}

export interface ProvenanceAnswer {
  readonly provenance: {
    readonly document: {
      readonly id: string;
      readonly title: string;
      readonly publishedAt: string | null;
      readonly publisher: { readonly id: string; readonly name: string; readonly named: boolean };
    };
    readonly sayings: readonly SayingAnswer[];
  };
}
