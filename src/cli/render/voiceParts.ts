import { gql } from 'graphql-tag';

/** The maximum depth of a relay chain. Beyond it the tree names the attribution to show next. */
const depth = 10;

/** GraphQL has no recursion, so each level of relays is written out. */
function levels(field: string, left: number): string {
  const below = left > 1 ? levels(field, left - 1) : 'attribution { id }';
  return `${field} { ...VoiceParts ${left > 1 ? 'basedOn { ...VoiceParts }' : ''} ${below} }`;
}

/** The selection of a voice tree. Needs `voiceParts`. */
export const voiceTree = `...VoiceParts basedOn { ...VoiceParts } ${levels('relayedBy', depth)}`;

/** A voice without its children. */
export const voiceParts = gql`
  fragment VoiceParts on Voice {
    repeated
    source {
      id
      name
      named
    }
    attribution {
      id
      stance
      certainty
      coding
      mode
      cue
      stated
      recordedAt
      quotation {
        exact
      }
      claim {
        id
        text
        valid {
          edtf
        }
      }
      document {
        id
        title
        publishedAt
        publisher {
          name
          named
        }
      }
    }
  }
`;

/** A voice that is known to be there, past the depth that was asked for. */
export interface FartherVoice {
  readonly attribution: { readonly id: string };
}

export interface VoiceAnswer {
  /** It stands in the tree before, with what belongs to it. */
  readonly repeated: boolean;
  readonly source: { readonly id: string; readonly name: string; readonly named: boolean };
  readonly attribution: AttributionAnswer;
  /** Below the voices that something is based on, nothing more is asked. */
  readonly relayedBy?: readonly (VoiceAnswer | FartherVoice)[];
  readonly basedOn?: readonly VoiceAnswer[];
}

export interface AttributionAnswer {
  readonly id: string;
  readonly stance: string;
  readonly certainty: string;
  readonly coding: string;
  readonly mode: string;
  readonly cue: string | null;
  readonly stated: string | null;
  readonly recordedAt: string;
  readonly quotation: { readonly exact: string | null } | null;
  readonly claim: { readonly id: string; readonly text: string; readonly valid: { readonly edtf: string } | null };
  readonly document: {
    readonly id: string;
    readonly title: string;
    readonly publishedAt: string | null;
    readonly publisher: { readonly name: string; readonly named: boolean };
  };
}
