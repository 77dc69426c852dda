import { gql } from 'graphql-tag';
import { attributionParts, type WordAnswer } from './attributionParts.js';

/** How many independent voices support claims, and their single points of failure. */
export const corroborationParts = gql`
  fragment VoiceGroupParts on VoiceGroup {
    sources {
      id
      name
      named
    }
    counted
    reason
  }

  fragment CorroborationParts on Corroboration {
    atLeast
    atMost
    reports
    documents
    onlyUnnamed
    explanation
    voices {
      ...VoiceGroupParts
    }
    singlePointsOfFailure {
      ...VoiceGroupParts
    }
    smallestCut {
      size
      atMost
      exact
      voices {
        ...VoiceGroupParts
      }
    }
    circular {
      id
      name
      named
    }
    suspectedCopies {
      overlap
      documents {
        id
        title
        publishedAt
      }
    }
    unsupported {
      ...WordParts
    }
    superseded {
      ...WordParts
      supersededBy {
        ...WordParts
      }
    }
  }
  ${attributionParts}
`;

export interface NamedSource {
  readonly id: string;
  readonly name: string;
  readonly named: boolean;
}

export interface VoiceGroupAnswer {
  readonly sources: readonly NamedSource[];
  readonly counted: string;
  readonly reason: string;
}

export interface CorroborationAnswer {
  readonly atLeast: number;
  readonly atMost: number;
  readonly reports: number;
  readonly documents: number;
  readonly onlyUnnamed: boolean;
  readonly explanation: string;
  readonly voices: readonly VoiceGroupAnswer[];
  readonly singlePointsOfFailure: readonly VoiceGroupAnswer[];
  readonly smallestCut: {
    readonly size: number;
    readonly atMost: number;
    readonly exact: boolean;
    readonly voices: readonly VoiceGroupAnswer[];
  };
  readonly circular: readonly (readonly NamedSource[])[];
  readonly suspectedCopies: readonly {
    readonly overlap: number;
    readonly documents: readonly { readonly id: string; readonly title: string; readonly publishedAt: string | null }[];
  }[];
  readonly unsupported: readonly WordAnswer[];
  readonly superseded: readonly (WordAnswer & { readonly supersededBy: WordAnswer | null })[];
}
