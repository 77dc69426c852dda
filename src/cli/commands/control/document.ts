import { gql } from 'graphql-tag';
import type { MatchedThing } from '../../../ask/names/matchNames.js';
import { partLinks } from '../../names/resolveDocument.js';
import { type ConflictAnswer, conflictParts } from '../../render/conflictParts.js';
import type { NamedSource } from '../../render/corroborationParts.js';

/** Who controls a place, source by source. */
export const controlDocument = gql`
  query Control($place: ID!, $from: EDTF, $to: EDTF, $view: View) {
    control(place: $place, from: $from, to: $to, view: $view) {
      place {
        __typename
        id
        name
        ...PartLinks
      }
      tracks {
        source {
          id
          name
          named
        }
        stretches {
          basis
          rule
          controller {
            id
            name
          }
          span {
            edtf
            earliestStart
            latestStart
            earliestEnd
            latestEnd
          }
          claims {
            id
            text
          }
          attributions {
            id
          }
        }
      }
      disagreements {
        ...ConflictParts
      }
      disagreementCount
      complete
    }
  }
  ${conflictParts}
  ${partLinks}
`;

/** Four bounds, as days or instants; null where open. */
export interface SpanAnswer {
  readonly edtf: string;
  readonly earliestStart: string | null;
  readonly latestStart: string | null;
  readonly earliestEnd: string | null;
  readonly latestEnd: string | null;
}

export interface StretchAnswer {
  readonly basis: string;
  readonly rule: string;
  readonly controller: { readonly id: string; readonly name: string };
  readonly span: SpanAnswer;
  readonly claims: readonly { readonly id: string; readonly text: string }[];
  readonly attributions: readonly { readonly id: string }[];
}

export interface TrackAnswer {
  readonly source: NamedSource;
  readonly stretches: readonly StretchAnswer[];
}

export interface ControlAnswer {
  readonly control: {
    readonly place: MatchedThing & { readonly name: string };
    readonly tracks: readonly TrackAnswer[];
    readonly disagreements: readonly ConflictAnswer[];
    readonly disagreementCount: number;
    readonly complete: boolean;
  };
}
