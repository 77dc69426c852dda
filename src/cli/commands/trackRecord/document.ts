import { gql } from 'graphql-tag';
import type { NamedSource } from '../../render/corroborationParts.js';
import { claimLine } from '../../render/fragments.js';
import type { ClaimLine } from '../../render/parts.js';

/** What became of what a source said. */
export const trackRecordDocument = gql`
  query TrackRecord($source: ID!, $view: View) {
    trackRecord(source: $source, view: $view) {
      source {
        id
        name
        named
      }
      attributions
      complete
      originated {
        ...TrackCountParts
      }
      firstToReport {
        ...TrackCountParts
      }
      onlyRepeated {
        ...TrackCountParts
      }
      laterCorroborated {
        ...TrackCountParts
      }
      denied {
        ...TrackCountParts
      }
      retracted {
        ...TrackCountParts
      }
    }
  }

  fragment TrackCountParts on TrackCount {
    count
    claims {
      ...ClaimLine
    }
  }
  ${claimLine}
`;

export interface TrackCountAnswer {
  readonly count: number;
  readonly claims: readonly ClaimLine[];
}

export interface TrackRecordAnswer {
  readonly trackRecord: {
    readonly source: NamedSource;
    readonly attributions: number;
    readonly complete: boolean;
    readonly originated: TrackCountAnswer;
    readonly firstToReport: TrackCountAnswer;
    readonly onlyRepeated: TrackCountAnswer;
    readonly laterCorroborated: TrackCountAnswer;
    readonly denied: TrackCountAnswer;
    readonly retracted: TrackCountAnswer;
  };
}
