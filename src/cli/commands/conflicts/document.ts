import { gql } from 'graphql-tag';
import { type ConflictAnswer, conflictParts } from '../../render/conflictParts.js';

/** A page of conflicts. */
export const conflictsDocument = gql`
  query Conflicts($filter: ClaimFilter, $kinds: [ConflictKind!], $view: View, $first: Int, $after: String) {
    conflicts(filter: $filter, kinds: $kinds, view: $view, first: $first, after: $after) {
      nodes {
        ...ConflictParts
      }
      pageInfo {
        hasNextPage
        endCursor
      }
      totalCount
      complete
    }
  }
  ${conflictParts}
`;

export interface ConflictsAnswer {
  readonly conflicts: {
    readonly nodes: readonly ConflictAnswer[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly totalCount: number | null;
    readonly complete: boolean;
  };
}
