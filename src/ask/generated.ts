// Made by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../domain/schema/generated.js';

import type { Edtf } from '../domain/edtf/edtf.js';
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
import { gql } from 'graphql-tag';
export type AskActivityQueryVariables = Exact<{
  by: ReadonlyArray<Types.ActivityKey>;
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
  first: number;
}>;


export type AskActivityQuery = { readonly activity: ReadonlyArray<{ readonly predicate: string | null, readonly stance: Types.Stance | null, readonly period: string | null, readonly claims: number, readonly attributions: number, readonly source:
      | { readonly name: string, readonly named: boolean }
      | { readonly name: string, readonly named: boolean }
      | { readonly name: string, readonly named: boolean }
      | { readonly name: string, readonly named: boolean }
      | { readonly name: string, readonly named: boolean }
     | null, readonly place: { readonly name: string } | null, readonly entity:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
     | null }> };

export type AskClaimCountQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskClaimCountQuery = { readonly claims: { readonly totalCount: number } };

export type AskStatsQueryVariables = Exact<{ [key: string]: never; }>;


export type AskStatsQuery = { readonly stats: { readonly claims: number, readonly attributions: number, readonly documents: number, readonly sources: number, readonly entities: number, readonly events: number } };

export type AskFactsQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  orderBy?: Types.ClaimOrder | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskFactsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly quantity: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly unit: string, readonly vague: boolean, readonly impossible: boolean } | null, readonly participants: ReadonlyArray<{ readonly role: Types.Role, readonly part: string | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }
      & SaidClaimFragment
    )> } };

export type AskSourcesQueryVariables = Exact<{
  named?: boolean | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskSourcesQuery = { readonly sources: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind }
      | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind }
      | { readonly __typename: 'UnnamedSource', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind }
      | { readonly __typename: 'JointSource', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind }
    > } };

export type AskEntitiesQueryVariables = Exact<{
  kind?: ReadonlyArray<Types.EntityKind> | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskEntitiesQuery = { readonly entities: { readonly totalCount: number, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string }
      | { readonly __typename: 'Actor', readonly id: string, readonly name: string }
      | { readonly __typename: 'Place', readonly id: string, readonly name: string }
      | { readonly __typename: 'OtherEntity', readonly id: string, readonly name: string }
    > } };

export type AskEventsQueryVariables = Exact<{
  view?: Types.View | null | undefined;
}>;


export type AskEventsQuery = { readonly events: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type AskDocumentsQueryVariables = Exact<{
  view?: Types.View | null | undefined;
}>;


export type AskDocumentsQuery = { readonly documents: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> } };

export type AskDisputedQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskDisputedQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<SaidClaimFragment> } };

export type AskOneVoiceQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskOneVoiceQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly corroboration: { readonly atLeast: number, readonly atMost: number } }
      & SaidClaimFragment
    )> } };

export type AskProvenanceQueryVariables = Exact<{
  document: string;
  view?: Types.View | null | undefined;
}>;


export type AskProvenanceQuery = { readonly provenance: { readonly complete: boolean, readonly read: number, readonly of: number, readonly document: { readonly title: string, readonly publishedAt: string | null, readonly publisher:
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
       }, readonly sayings: ReadonlyArray<{ readonly originSourceCount: number, readonly unsourced: boolean, readonly likelyOriginsComplete: boolean, readonly claim: { readonly text: string }, readonly attribution: { readonly mode: Types.Mode, readonly source:
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
        , readonly quotation: { readonly exact: string | null } | null }, readonly originSources: ReadonlyArray<
        | SourceWords_Person_Fragment
        | SourceWords_Organisation_Fragment
        | SourceWords_Actor_Fragment
        | SourceWords_UnnamedSource_Fragment
        | SourceWords_JointSource_Fragment
      >, readonly likelyOrigins: ReadonlyArray<{ readonly same: Types.LikelyOriginKind, readonly attribution: { readonly source:
            | { readonly name: string, readonly named: boolean }
            | { readonly name: string, readonly named: boolean }
            | { readonly name: string, readonly named: boolean }
            | { readonly name: string, readonly named: boolean }
            | { readonly name: string, readonly named: boolean }
           } }> }> } };

export type AskPathQueryVariables = Exact<{
  from: string;
  to: string;
  view?: Types.View | null | undefined;
}>;


export type AskPathQuery = { readonly path: ReadonlyArray<{ readonly hops: number, readonly complete: boolean, readonly atLeast: number, readonly atMost: number, readonly steps: ReadonlyArray<{ readonly text: string, readonly originSourceCount: number, readonly originSources: ReadonlyArray<
        | SourceWords_Person_Fragment
        | SourceWords_Organisation_Fragment
        | SourceWords_Actor_Fragment
        | SourceWords_UnnamedSource_Fragment
        | SourceWords_JointSource_Fragment
      >, readonly claim: { readonly text: string } | null, readonly link: { readonly kind: Types.LinkKind, readonly reason: string | null } | null }> }> };

export type AskLatestQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  said?: Types.AttributionFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskLatestQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stated: string | null, readonly source:
            | { readonly name: string, readonly named: boolean }
            | { readonly name: string, readonly named: boolean }
            | { readonly name: string, readonly named: boolean }
            | { readonly name: string, readonly named: boolean }
            | { readonly name: string, readonly named: boolean }
          , readonly document: { readonly title: string, readonly publishedAt: string | null } }> } }> } };

type Speaker_Person_Fragment = { readonly id: string, readonly name: string, readonly named: boolean };

type Speaker_Organisation_Fragment = { readonly id: string, readonly name: string, readonly named: boolean };

type Speaker_Actor_Fragment = { readonly id: string, readonly name: string, readonly named: boolean };

type Speaker_UnnamedSource_Fragment = { readonly id: string, readonly name: string, readonly named: boolean };

type Speaker_JointSource_Fragment = { readonly id: string, readonly name: string, readonly named: boolean };

export type SpeakerFragment =
  | Speaker_Person_Fragment
  | Speaker_Organisation_Fragment
  | Speaker_Actor_Fragment
  | Speaker_UnnamedSource_Fragment
  | Speaker_JointSource_Fragment
;

export type PassedOnFragment = { readonly claim: { readonly id: string, readonly text: string }, readonly source:
    | Speaker_Person_Fragment
    | Speaker_Organisation_Fragment
    | Speaker_Actor_Fragment
    | Speaker_UnnamedSource_Fragment
    | Speaker_JointSource_Fragment
  , readonly relays: ReadonlyArray<{ readonly source:
      | Speaker_Person_Fragment
      | Speaker_Organisation_Fragment
      | Speaker_Actor_Fragment
      | Speaker_UnnamedSource_Fragment
      | Speaker_JointSource_Fragment
     }> };

export type AskPassedOnQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
}>;


export type AskPassedOnQuery = { readonly node:
    | { readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }
    | { readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }
    | { readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }
    | { readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }
    | { readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }> }, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<PassedOnFragment> } }
    | Record<PropertyKey, never>
   | null };

export type AskClaimIdsQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskClaimIdsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type AskPassedOnByQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  said?: Types.AttributionFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskPassedOnByQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly document: { readonly publisher:
              | Speaker_Person_Fragment
              | Speaker_Organisation_Fragment
              | Speaker_Actor_Fragment
              | Speaker_UnnamedSource_Fragment
              | Speaker_JointSource_Fragment
             }, readonly relayedBy: ReadonlyArray<{ readonly source:
              | Speaker_Person_Fragment
              | Speaker_Organisation_Fragment
              | Speaker_Actor_Fragment
              | Speaker_UnnamedSource_Fragment
              | Speaker_JointSource_Fragment
             }> }> } }> } };

export type AskWhoReportedQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  except?: ReadonlyArray<string> | null | undefined;
  view?: Types.View | null | undefined;
  origins: number;
}>;


export type AskWhoReportedQuery = { readonly whoReported: (
    { readonly complete: boolean, readonly read: number, readonly of: number, readonly dissentComplete: boolean, readonly happeningCount: number, readonly happenings: ReadonlyArray<ReportedAsFragment> }
    & SourcesAgainstFragment
  ) };

export type AskDissentQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  except?: ReadonlyArray<string> | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskDissentQuery = { readonly whoReported: (
    { readonly complete: boolean, readonly read: number, readonly of: number, readonly dissentComplete: boolean, readonly happeningCount: number, readonly happenings: ReadonlyArray<(
      { readonly claims: ReadonlyArray<ReportedTextFragment> }
      & SourcesOfSidesFragment
    )> }
    & SourcesAgainstFragment
  ) };

export type ReportedAsFragment = (
  { readonly originCount: number, readonly claims: ReadonlyArray<ReportedTextFragment>, readonly origins: ReadonlyArray<OriginFragment>, readonly firstToReport: SaidFragment | null }
  & SourcesOfSidesFragment
);

export type ReportedTextFragment = { readonly text: string, readonly valid: { readonly edtf: string } | null };

export type SourcesAgainstFragment = { readonly denialSourceCount: number, readonly doubtSourceCount: number, readonly declinedSourceCount: number, readonly denialSources: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  >, readonly doubtSources: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  >, readonly declinedSources: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  >, readonly leftOut: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  > };

export type SourcesOfSidesFragment = { readonly originSourceCount: number, readonly denialSourceCount: number, readonly doubtSourceCount: number, readonly declinedSourceCount: number, readonly originSources: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  >, readonly denialSources: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  >, readonly doubtSources: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  >, readonly declinedSources: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  >, readonly leftOut: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  > };

type SourceWords_Person_Fragment = { readonly name: string, readonly named: boolean };

type SourceWords_Organisation_Fragment = { readonly name: string, readonly named: boolean };

type SourceWords_Actor_Fragment = { readonly name: string, readonly named: boolean };

type SourceWords_UnnamedSource_Fragment = { readonly name: string, readonly named: boolean };

type SourceWords_JointSource_Fragment = { readonly name: string, readonly named: boolean };

export type SourceWordsFragment =
  | SourceWords_Person_Fragment
  | SourceWords_Organisation_Fragment
  | SourceWords_Actor_Fragment
  | SourceWords_UnnamedSource_Fragment
  | SourceWords_JointSource_Fragment
;

export type OriginFragment = (
  { readonly relayedBySourceCount: number, readonly relayedBySources: ReadonlyArray<
    | SourceWords_Person_Fragment
    | SourceWords_Organisation_Fragment
    | SourceWords_Actor_Fragment
    | SourceWords_UnnamedSource_Fragment
    | SourceWords_JointSource_Fragment
  > }
  & SaidFragment
);

export type SaidFragment = { readonly source:
    | (
      { readonly id: string }
      & SourceWords_Person_Fragment
    )
    | (
      { readonly id: string }
      & SourceWords_Organisation_Fragment
    )
    | (
      { readonly id: string }
      & SourceWords_Actor_Fragment
    )
    | (
      { readonly id: string }
      & SourceWords_UnnamedSource_Fragment
    )
    | (
      { readonly id: string }
      & SourceWords_JointSource_Fragment
    )
  , readonly attribution: { readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly coding: Types.Coding, readonly mode: Types.Mode, readonly cue: string | null, readonly stated: string | null, readonly quotation: { readonly exact: string | null } | null, readonly document: { readonly title: string, readonly publishedAt: string | null } } };

export type AskSaidQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  said?: Types.AttributionFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskSaidQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly valid: { readonly edtf: string } | null, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly mode: Types.Mode, readonly cue: string | null, readonly stated: string | null, readonly quotation: { readonly exact: string | null } | null, readonly document: { readonly title: string, readonly publishedAt: string | null } }> } }> } };

export type StandsFragment = { readonly stance: Types.Stance, readonly supersededBy: { readonly id: string } | null };

export type AskAgreedQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  one: string;
  other: string;
  view?: Types.View | null | undefined;
}>;


export type AskAgreedQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly text: string, readonly one: { readonly nodes: ReadonlyArray<StandsFragment> }, readonly other: { readonly nodes: ReadonlyArray<StandsFragment> } }> } };

export type AskConflictSidesQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskConflictSidesQuery = { readonly conflicts: (
    { readonly nodes: ReadonlyArray<(
      { readonly sides: ReadonlyArray<ReadonlyArray<{ readonly source:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }>> }
      & ToldConflictFragment
    )> }
    & ComparedConflictsFragment
  ) };

export type ComparedConflictsFragment = { readonly totalCount: number | null, readonly complete: boolean, readonly read: number, readonly of: number, readonly pageInfo: { readonly hasNextPage: boolean } };

export type ToldConflictFragment = { readonly kind: Types.ConflictKind, readonly certainty: Types.ConflictCertainty, readonly explanation: string, readonly sideCounts: ReadonlyArray<number>, readonly claims: ReadonlyArray<{ readonly text: string }> };

export type AskConflictsQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskConflictsQuery = { readonly conflicts: (
    { readonly nodes: ReadonlyArray<ToldConflictFragment> }
    & ComparedConflictsFragment
  ) };

export type AskCorroborationQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskCorroborationQuery = { readonly whoReported: { readonly complete: boolean, readonly read: number, readonly of: number, readonly happeningCount: number, readonly happenings: ReadonlyArray<AskHappeningFragment> } };

export type AskHappeningFragment = { readonly claims: ReadonlyArray<{ readonly text: string }>, readonly corroboration: { readonly atLeast: number, readonly atMost: number, readonly reports: number, readonly onlyUnnamed: boolean, readonly explanation: string, readonly voices: ReadonlyArray<{ readonly counted: Types.Counted, readonly reason: string, readonly sources: ReadonlyArray<
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
      > }>, readonly singlePointsOfFailure: ReadonlyArray<{ readonly sources: ReadonlyArray<
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
      > }>, readonly smallestCut: { readonly atMost: number, readonly size: number, readonly exact: boolean, readonly voices: ReadonlyArray<{ readonly sources: ReadonlyArray<
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
        > }> } } };

export type AskOnlyUnnamedQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskOnlyUnnamedQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<SaidClaimFragment> } };

export type AskWhatIfQueryVariables = Exact<{
  distrust?: ReadonlyArray<string> | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskWhatIfQuery = { readonly whatIf: { readonly conflictsGoneCount: number, readonly conflictsArisingCount: number, readonly complete: boolean, readonly read: number, readonly of: number, readonly explanation: string, readonly lost: ReadonlyArray<{ readonly text: string }>, readonly gained: ReadonlyArray<AskChangedRangeFragment>, readonly shrunk: ReadonlyArray<AskChangedRangeFragment>, readonly grown: ReadonlyArray<AskChangedRangeFragment>, readonly conflictsGone: ReadonlyArray<{ readonly explanation: string }>, readonly conflictsArising: ReadonlyArray<{ readonly explanation: string }> } };

export type AskChangedRangeFragment = { readonly claim: { readonly text: string }, readonly before: { readonly atLeast: number, readonly atMost: number }, readonly after: { readonly atLeast: number, readonly atMost: number } };

export type AskControlQueryVariables = Exact<{
  place: string;
  from?: Edtf | null | undefined;
  to?: Edtf | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskControlQuery = { readonly control: { readonly denialCount: number, readonly undatedCount: number, readonly trackCount: number, readonly complete: boolean, readonly read: number, readonly of: number, readonly place: { readonly id: string, readonly name: string }, readonly tracks: ReadonlyArray<SpokenTrackFragment>, readonly parts: ReadonlyArray<{ readonly part: string | null, readonly place: { readonly id: string, readonly name: string }, readonly tracks: ReadonlyArray<SpokenTrackFragment> }>, readonly denials: ReadonlyArray<{ readonly claim: { readonly text: string }, readonly attributions: ReadonlyArray<{ readonly stance: Types.Stance, readonly source:
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
          | { readonly name: string, readonly named: boolean }
         }> }>, readonly undated: ReadonlyArray<{ readonly text: string }>, readonly disagreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly certainty: Types.ConflictCertainty, readonly explanation: string }> } } };

export type SpokenTrackFragment = { readonly source:
    | { readonly name: string, readonly named: boolean }
    | { readonly name: string, readonly named: boolean }
    | { readonly name: string, readonly named: boolean }
    | { readonly name: string, readonly named: boolean }
    | { readonly name: string, readonly named: boolean }
  , readonly stretches: ReadonlyArray<{ readonly basis: Types.ControlBasis, readonly rule: string, readonly controller:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly span: { readonly edtf: string, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null }, readonly claims: ReadonlyArray<{ readonly text: string }> }> };

export type AskKnownClaimsQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskKnownClaimsQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<SaidClaimFragment> } };

export type AskThingsQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
  view?: Types.View | null | undefined;
}>;


export type AskThingsQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly partOfCount: number, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly partOf: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly claims: { readonly totalCount: number }, readonly said: { readonly totalCount: number } }
    | { readonly __typename: 'Organisation', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly partOfCount: number, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly partOf: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly claims: { readonly totalCount: number }, readonly said: { readonly totalCount: number } }
    | { readonly __typename: 'Actor', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly partOfCount: number, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly partOf: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly claims: { readonly totalCount: number }, readonly said: { readonly totalCount: number } }
    | { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly partOfCount: number, readonly partOf: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly claims: { readonly totalCount: number } }
    | { readonly __typename: 'OtherEntity', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly partOfCount: number, readonly partOf: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      >, readonly claims: { readonly totalCount: number } }
    | { readonly __typename: 'UnnamedSource', readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly said: { readonly totalCount: number }, readonly document: { readonly title: string } | null }
    | { readonly __typename: 'JointSource', readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly said: { readonly totalCount: number }, readonly signers: ReadonlyArray<
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
        | { readonly name: string }
      > }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null> };

export type AskChangesOfOfficeQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type AskChangesOfOfficeQuery = { readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<(
      { readonly predicate: string, readonly participants: ReadonlyArray<{ readonly role: Types.Role, readonly entity:
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
          | { readonly id: string }
         }> }
      & SaidClaimFragment
    )> } };

export type AskPublishedQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
}>;


export type AskPublishedQuery = { readonly node:
    | { readonly name: string, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly publishedAt: string | null }> } }
    | { readonly name: string, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly publishedAt: string | null }> } }
    | { readonly name: string, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly publishedAt: string | null }> } }
    | { readonly name: string, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly publishedAt: string | null }> } }
    | { readonly name: string, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly title: string, readonly publishedAt: string | null }> } }
    | Record<PropertyKey, never>
   | null };

export type AskSuccessionQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
  view?: Types.View | null | undefined;
}>;


export type AskSuccessionQuery = { readonly nodes: ReadonlyArray<
    | { readonly __typename: 'Person', readonly name: string, readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly valid: string | null, readonly by: string | null, readonly reason: string | null, readonly other:
          | { readonly __typename: 'Person', readonly name: string }
          | { readonly __typename: 'Organisation', readonly name: string }
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Place', readonly name: string }
          | { readonly __typename: 'OtherEntity', readonly name: string }
          | { readonly __typename: 'UnnamedSource' }
          | { readonly __typename: 'JointSource' }
          | { readonly __typename: 'Claim' }
          | { readonly __typename: 'Attribution' }
          | { readonly __typename: 'Document' }
          | { readonly __typename: 'Event' }
          | { readonly __typename: 'Assessment' }
          | { readonly __typename: 'Decision' }
         }> }
    | { readonly __typename: 'Organisation', readonly name: string, readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly valid: string | null, readonly by: string | null, readonly reason: string | null, readonly other:
          | { readonly __typename: 'Person', readonly name: string }
          | { readonly __typename: 'Organisation', readonly name: string }
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Place', readonly name: string }
          | { readonly __typename: 'OtherEntity', readonly name: string }
          | { readonly __typename: 'UnnamedSource' }
          | { readonly __typename: 'JointSource' }
          | { readonly __typename: 'Claim' }
          | { readonly __typename: 'Attribution' }
          | { readonly __typename: 'Document' }
          | { readonly __typename: 'Event' }
          | { readonly __typename: 'Assessment' }
          | { readonly __typename: 'Decision' }
         }> }
    | { readonly __typename: 'Actor', readonly name: string, readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly valid: string | null, readonly by: string | null, readonly reason: string | null, readonly other:
          | { readonly __typename: 'Person', readonly name: string }
          | { readonly __typename: 'Organisation', readonly name: string }
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Place', readonly name: string }
          | { readonly __typename: 'OtherEntity', readonly name: string }
          | { readonly __typename: 'UnnamedSource' }
          | { readonly __typename: 'JointSource' }
          | { readonly __typename: 'Claim' }
          | { readonly __typename: 'Attribution' }
          | { readonly __typename: 'Document' }
          | { readonly __typename: 'Event' }
          | { readonly __typename: 'Assessment' }
          | { readonly __typename: 'Decision' }
         }> }
    | { readonly __typename: 'Place', readonly name: string, readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly valid: string | null, readonly by: string | null, readonly reason: string | null, readonly other:
          | { readonly __typename: 'Person', readonly name: string }
          | { readonly __typename: 'Organisation', readonly name: string }
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Place', readonly name: string }
          | { readonly __typename: 'OtherEntity', readonly name: string }
          | { readonly __typename: 'UnnamedSource' }
          | { readonly __typename: 'JointSource' }
          | { readonly __typename: 'Claim' }
          | { readonly __typename: 'Attribution' }
          | { readonly __typename: 'Document' }
          | { readonly __typename: 'Event' }
          | { readonly __typename: 'Assessment' }
          | { readonly __typename: 'Decision' }
         }> }
    | { readonly __typename: 'OtherEntity', readonly name: string, readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly valid: string | null, readonly by: string | null, readonly reason: string | null, readonly other:
          | { readonly __typename: 'Person', readonly name: string }
          | { readonly __typename: 'Organisation', readonly name: string }
          | { readonly __typename: 'Actor', readonly name: string }
          | { readonly __typename: 'Place', readonly name: string }
          | { readonly __typename: 'OtherEntity', readonly name: string }
          | { readonly __typename: 'UnnamedSource' }
          | { readonly __typename: 'JointSource' }
          | { readonly __typename: 'Claim' }
          | { readonly __typename: 'Attribution' }
          | { readonly __typename: 'Document' }
          | { readonly __typename: 'Event' }
          | { readonly __typename: 'Assessment' }
          | { readonly __typename: 'Decision' }
         }> }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null> };

export type AskTrackRecordQueryVariables = Exact<{
  source: string;
  view?: Types.View | null | undefined;
}>;


export type AskTrackRecordQuery = { readonly trackRecord: { readonly complete: boolean, readonly read: number, readonly of: number, readonly source:
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
      | { readonly name: string }
    , readonly originated: { readonly count: number }, readonly firstToReport: { readonly count: number, readonly claims: ReadonlyArray<{ readonly text: string }> }, readonly onlyRepeated: { readonly count: number }, readonly laterCorroborated: { readonly count: number, readonly claims: ReadonlyArray<{ readonly text: string }> }, readonly denied: { readonly count: number, readonly claims: ReadonlyArray<{ readonly text: string }> }, readonly retracted: { readonly count: number, readonly claims: ReadonlyArray<{ readonly text: string }> } } };

export type SaidClaimFragment = { readonly text: string, readonly modality: Types.Modality, readonly valid: { readonly edtf: string, readonly earliestStart: string | null, readonly latestStart: string | null } | null, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly stance: Types.Stance, readonly source:
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
      , readonly relays: ReadonlyArray<{ readonly id: string }> }> } };

export const SpeakerFragmentDoc = gql`
    fragment Speaker on Source {
  id
  name
  named
}
    ` as unknown as DocumentNode<SpeakerFragment, unknown>;
export const PassedOnFragmentDoc = gql`
    fragment PassedOn on Attribution {
  claim {
    id
    text
  }
  source {
    ...Speaker
  }
  relays {
    source {
      ...Speaker
    }
  }
}
    ` as unknown as DocumentNode<PassedOnFragment, unknown>;
export const ReportedTextFragmentDoc = gql`
    fragment ReportedText on Claim {
  text
  valid {
    edtf
  }
}
    ` as unknown as DocumentNode<ReportedTextFragment, unknown>;
export const SourceWordsFragmentDoc = gql`
    fragment SourceWords on Source {
  name
  named
}
    ` as unknown as DocumentNode<SourceWordsFragment, unknown>;
export const SaidFragmentDoc = gql`
    fragment Said on Voice {
  source {
    id
    ...SourceWords
  }
  attribution {
    stance
    certainty
    coding
    mode
    cue
    stated
    quotation {
      exact
    }
    document {
      title
      publishedAt
    }
  }
}
    ` as unknown as DocumentNode<SaidFragment, unknown>;
export const OriginFragmentDoc = gql`
    fragment Origin on Voice {
  ...Said
  relayedBySourceCount
  relayedBySources(first: 5) {
    ...SourceWords
  }
}
    ` as unknown as DocumentNode<OriginFragment, unknown>;
export const SourcesOfSidesFragmentDoc = gql`
    fragment SourcesOfSides on Happening {
  originSourceCount
  originSources(first: 20) {
    ...SourceWords
  }
  denialSourceCount
  denialSources(first: 20) {
    ...SourceWords
  }
  doubtSourceCount
  doubtSources(first: 20) {
    ...SourceWords
  }
  declinedSourceCount
  declinedSources(first: 20) {
    ...SourceWords
  }
  leftOut {
    ...SourceWords
  }
}
    ` as unknown as DocumentNode<SourcesOfSidesFragment, unknown>;
export const ReportedAsFragmentDoc = gql`
    fragment ReportedAs on Happening {
  claims {
    ...ReportedText
  }
  originCount
  origins(first: $origins) {
    ...Origin
  }
  firstToReport {
    ...Said
  }
  ...SourcesOfSides
}
    ` as unknown as DocumentNode<ReportedAsFragment, unknown>;
export const SourcesAgainstFragmentDoc = gql`
    fragment SourcesAgainst on Reporting {
  denialSourceCount
  denialSources(first: 20) {
    ...SourceWords
  }
  doubtSourceCount
  doubtSources(first: 20) {
    ...SourceWords
  }
  declinedSourceCount
  declinedSources(first: 20) {
    ...SourceWords
  }
  leftOut {
    ...SourceWords
  }
}
    ` as unknown as DocumentNode<SourcesAgainstFragment, unknown>;
export const StandsFragmentDoc = gql`
    fragment Stands on Attribution {
  stance
  supersededBy {
    id
  }
}
    ` as unknown as DocumentNode<StandsFragment, unknown>;
export const ComparedConflictsFragmentDoc = gql`
    fragment ComparedConflicts on ConflictConnection {
  totalCount
  complete
  read
  of
  pageInfo {
    hasNextPage
  }
}
    ` as unknown as DocumentNode<ComparedConflictsFragment, unknown>;
export const ToldConflictFragmentDoc = gql`
    fragment ToldConflict on Conflict {
  kind
  certainty
  explanation
  claims {
    text
  }
  sideCounts
}
    ` as unknown as DocumentNode<ToldConflictFragment, unknown>;
export const AskHappeningFragmentDoc = gql`
    fragment AskHappening on Happening {
  claims {
    text
  }
  corroboration {
    atLeast
    atMost
    reports
    onlyUnnamed
    voices(first: 20) {
      sources {
        name
        named
      }
      counted
      reason
    }
    singlePointsOfFailure {
      sources {
        name
        named
      }
    }
    smallestCut {
      atMost
      voices(first: 20) {
        sources {
          name
          named
        }
      }
      size
      exact
    }
    explanation
  }
}
    ` as unknown as DocumentNode<AskHappeningFragment, unknown>;
export const AskChangedRangeFragmentDoc = gql`
    fragment AskChangedRange on ChangedRange {
  claim {
    text
  }
  before {
    atLeast
    atMost
  }
  after {
    atLeast
    atMost
  }
}
    ` as unknown as DocumentNode<AskChangedRangeFragment, unknown>;
export const SpokenTrackFragmentDoc = gql`
    fragment SpokenTrack on ControlTrack {
  source {
    name
    named
  }
  stretches {
    controller {
      name
    }
    span {
      edtf
      earliestStart
      latestStart
      earliestEnd
      latestEnd
    }
    basis
    rule
    claims {
      text
    }
  }
}
    ` as unknown as DocumentNode<SpokenTrackFragment, unknown>;
export const SaidClaimFragmentDoc = gql`
    fragment SaidClaim on Claim {
  text
  modality
  valid {
    edtf
    earliestStart
    latestStart
  }
  attributions(first: 50) {
    totalCount
    nodes {
      stance
      source {
        name
        named
      }
      relays {
        id
      }
    }
  }
}
    ` as unknown as DocumentNode<SaidClaimFragment, unknown>;
export const AskActivityDocument = gql`
    query AskActivity($by: [ActivityKey!]!, $filter: ClaimFilter, $view: View, $first: Int!) {
  activity(by: $by, filter: $filter, view: $view, first: $first) {
    source {
      name
      named
    }
    place {
      name
    }
    entity {
      name
    }
    predicate
    stance
    period
    claims
    attributions
  }
}
    ` as unknown as DocumentNode<AskActivityQuery, AskActivityQueryVariables>;
export const AskClaimCountDocument = gql`
    query AskClaimCount($filter: ClaimFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 0) {
    totalCount
  }
}
    ` as unknown as DocumentNode<AskClaimCountQuery, AskClaimCountQueryVariables>;
export const AskStatsDocument = gql`
    query AskStats {
  stats {
    claims
    attributions
    documents
    sources
    entities
    events
  }
}
    ` as unknown as DocumentNode<AskStatsQuery, AskStatsQueryVariables>;
export const AskFactsDocument = gql`
    query AskFacts($filter: ClaimFilter, $orderBy: ClaimOrder, $view: View) {
  claims(filter: $filter, orderBy: $orderBy, view: $view, first: 100) {
    totalCount
    nodes {
      ...SaidClaim
      quantity {
        low
        best
        high
        unit
        vague
        impossible
      }
      participants {
        role
        part
        entity {
          id
          name
        }
      }
    }
  }
}
    ${SaidClaimFragmentDoc}` as unknown as DocumentNode<AskFactsQuery, AskFactsQueryVariables>;
export const AskSourcesDocument = gql`
    query AskSources($named: Boolean, $view: View) {
  sources(named: $named, view: $view, first: 100) {
    totalCount
    nodes {
      __typename
      id
      name
      named
      sourceKind
    }
  }
}
    ` as unknown as DocumentNode<AskSourcesQuery, AskSourcesQueryVariables>;
export const AskEntitiesDocument = gql`
    query AskEntities($kind: [EntityKind!], $view: View) {
  entities(kind: $kind, view: $view, first: 100) {
    totalCount
    nodes {
      __typename
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<AskEntitiesQuery, AskEntitiesQueryVariables>;
export const AskEventsDocument = gql`
    query AskEvents($view: View) {
  events(view: $view, first: 100) {
    totalCount
    nodes {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<AskEventsQuery, AskEventsQueryVariables>;
export const AskDocumentsDocument = gql`
    query AskDocuments($view: View) {
  documents(view: $view, first: 100) {
    totalCount
    nodes {
      id
      title
      publishedAt
    }
  }
}
    ` as unknown as DocumentNode<AskDocumentsQuery, AskDocumentsQueryVariables>;
export const AskDisputedDocument = gql`
    query AskDisputed($filter: ClaimFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 50) {
    totalCount
    nodes {
      ...SaidClaim
    }
  }
}
    ${SaidClaimFragmentDoc}` as unknown as DocumentNode<AskDisputedQuery, AskDisputedQueryVariables>;
export const AskOneVoiceDocument = gql`
    query AskOneVoice($filter: ClaimFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 50) {
    totalCount
    nodes {
      ...SaidClaim
      corroboration {
        atLeast
        atMost
      }
    }
  }
}
    ${SaidClaimFragmentDoc}` as unknown as DocumentNode<AskOneVoiceQuery, AskOneVoiceQueryVariables>;
export const AskProvenanceDocument = gql`
    query AskProvenance($document: ID!, $view: View) {
  provenance(document: $document, view: $view) {
    document {
      title
      publishedAt
      publisher {
        name
        named
      }
    }
    complete
    read
    of
    sayings {
      claim {
        text
      }
      attribution {
        source {
          name
          named
        }
        mode
        quotation {
          exact
        }
      }
      originSourceCount
      originSources(first: 20) {
        ...SourceWords
      }
      unsourced
      likelyOriginsComplete
      likelyOrigins {
        attribution {
          source {
            name
            named
          }
        }
        same
      }
    }
  }
}
    ${SourceWordsFragmentDoc}` as unknown as DocumentNode<AskProvenanceQuery, AskProvenanceQueryVariables>;
export const AskPathDocument = gql`
    query AskPath($from: ID!, $to: ID!, $view: View) {
  path(from: $from, to: $to, view: $view) {
    hops
    complete
    atLeast
    atMost
    steps {
      text
      originSourceCount
      originSources(first: 20) {
        ...SourceWords
      }
      claim {
        text
      }
      link {
        kind
        reason
      }
    }
  }
}
    ${SourceWordsFragmentDoc}` as unknown as DocumentNode<AskPathQuery, AskPathQueryVariables>;
export const AskLatestDocument = gql`
    query AskLatest($filter: ClaimFilter, $said: AttributionFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 200) {
    totalCount
    nodes {
      text
      attributions(filter: $said, first: 20) {
        totalCount
        nodes {
          stated
          source {
            name
            named
          }
          document {
            title
            publishedAt
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<AskLatestQuery, AskLatestQueryVariables>;
export const AskPassedOnDocument = gql`
    query AskPassedOn($id: ID!, $view: View) {
  node(id: $id, view: $view) {
    ... on Source {
      published(first: 50) {
        totalCount
        nodes {
          attributions(first: 50) {
            totalCount
            nodes {
              ...PassedOn
            }
          }
        }
      }
      said(first: 100) {
        totalCount
        nodes {
          ...PassedOn
        }
      }
    }
  }
}
    ${PassedOnFragmentDoc}
${SpeakerFragmentDoc}` as unknown as DocumentNode<AskPassedOnQuery, AskPassedOnQueryVariables>;
export const AskClaimIdsDocument = gql`
    query AskClaimIds($filter: ClaimFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 200) {
    totalCount
    nodes {
      id
    }
  }
}
    ` as unknown as DocumentNode<AskClaimIdsQuery, AskClaimIdsQueryVariables>;
export const AskPassedOnByDocument = gql`
    query AskPassedOnBy($filter: ClaimFilter, $said: AttributionFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 100) {
    totalCount
    nodes {
      id
      text
      attributions(filter: $said, first: 20) {
        totalCount
        nodes {
          document {
            publisher {
              ...Speaker
            }
          }
          relayedBy {
            source {
              ...Speaker
            }
          }
        }
      }
    }
  }
}
    ${SpeakerFragmentDoc}` as unknown as DocumentNode<AskPassedOnByQuery, AskPassedOnByQueryVariables>;
export const AskWhoReportedDocument = gql`
    query AskWhoReported($filter: ClaimFilter, $except: [ID!], $view: View, $origins: Int!) {
  whoReported(filter: $filter, except: $except, view: $view) {
    complete
    read
    of
    dissentComplete
    ...SourcesAgainst
    happeningCount
    happenings(first: 20) {
      ...ReportedAs
    }
  }
}
    ${SourcesAgainstFragmentDoc}
${SourceWordsFragmentDoc}
${ReportedAsFragmentDoc}
${ReportedTextFragmentDoc}
${OriginFragmentDoc}
${SaidFragmentDoc}
${SourcesOfSidesFragmentDoc}` as unknown as DocumentNode<AskWhoReportedQuery, AskWhoReportedQueryVariables>;
export const AskDissentDocument = gql`
    query AskDissent($filter: ClaimFilter, $except: [ID!], $view: View) {
  whoReported(filter: $filter, except: $except, view: $view) {
    complete
    read
    of
    dissentComplete
    ...SourcesAgainst
    happeningCount
    happenings {
      claims {
        ...ReportedText
      }
      ...SourcesOfSides
    }
  }
}
    ${SourcesAgainstFragmentDoc}
${SourceWordsFragmentDoc}
${ReportedTextFragmentDoc}
${SourcesOfSidesFragmentDoc}` as unknown as DocumentNode<AskDissentQuery, AskDissentQueryVariables>;
export const AskSaidDocument = gql`
    query AskSaid($filter: ClaimFilter, $said: AttributionFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 200) {
    totalCount
    nodes {
      text
      valid {
        edtf
      }
      attributions(filter: $said, first: 10) {
        totalCount
        nodes {
          stance
          certainty
          mode
          cue
          stated
          quotation {
            exact
          }
          document {
            title
            publishedAt
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<AskSaidQuery, AskSaidQueryVariables>;
export const AskAgreedDocument = gql`
    query AskAgreed($filter: ClaimFilter, $one: ID!, $other: ID!, $view: View) {
  claims(filter: $filter, view: $view, first: 100) {
    totalCount
    nodes {
      text
      one: attributions(filter: {source: $one}, first: 20) {
        nodes {
          ...Stands
        }
      }
      other: attributions(filter: {source: $other}, first: 20) {
        nodes {
          ...Stands
        }
      }
    }
  }
}
    ${StandsFragmentDoc}` as unknown as DocumentNode<AskAgreedQuery, AskAgreedQueryVariables>;
export const AskConflictSidesDocument = gql`
    query AskConflictSides($filter: ClaimFilter, $view: View) {
  conflicts(filter: $filter, view: $view, first: 50) {
    ...ComparedConflicts
    nodes {
      ...ToldConflict
      sides {
        source {
          id
        }
      }
    }
  }
}
    ${ComparedConflictsFragmentDoc}
${ToldConflictFragmentDoc}` as unknown as DocumentNode<AskConflictSidesQuery, AskConflictSidesQueryVariables>;
export const AskConflictsDocument = gql`
    query AskConflicts($filter: ClaimFilter, $view: View) {
  conflicts(filter: $filter, view: $view, first: 50) {
    ...ComparedConflicts
    nodes {
      ...ToldConflict
    }
  }
}
    ${ComparedConflictsFragmentDoc}
${ToldConflictFragmentDoc}` as unknown as DocumentNode<AskConflictsQuery, AskConflictsQueryVariables>;
export const AskCorroborationDocument = gql`
    query AskCorroboration($filter: ClaimFilter, $view: View) {
  whoReported(filter: $filter, view: $view) {
    complete
    read
    of
    happeningCount
    happenings(first: 20) {
      ...AskHappening
    }
  }
}
    ${AskHappeningFragmentDoc}` as unknown as DocumentNode<AskCorroborationQuery, AskCorroborationQueryVariables>;
export const AskOnlyUnnamedDocument = gql`
    query AskOnlyUnnamed($filter: ClaimFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 100) {
    totalCount
    nodes {
      ...SaidClaim
    }
  }
}
    ${SaidClaimFragmentDoc}` as unknown as DocumentNode<AskOnlyUnnamedQuery, AskOnlyUnnamedQueryVariables>;
export const AskWhatIfDocument = gql`
    query AskWhatIf($distrust: [ID!], $view: View) {
  whatIf(distrust: $distrust, view: $view) {
    lost {
      text
    }
    gained {
      ...AskChangedRange
    }
    shrunk {
      ...AskChangedRange
    }
    grown {
      ...AskChangedRange
    }
    conflictsGone {
      explanation
    }
    conflictsGoneCount
    conflictsArising {
      explanation
    }
    conflictsArisingCount
    complete
    read
    of
    explanation
  }
}
    ${AskChangedRangeFragmentDoc}` as unknown as DocumentNode<AskWhatIfQuery, AskWhatIfQueryVariables>;
export const AskControlDocument = gql`
    query AskControl($place: ID!, $from: EDTF, $to: EDTF, $view: View) {
  control(place: $place, from: $from, to: $to, view: $view) {
    place {
      id
      name
    }
    tracks {
      ...SpokenTrack
    }
    parts {
      place {
        id
        name
      }
      part
      tracks {
        ...SpokenTrack
      }
    }
    denialCount
    denials {
      claim {
        text
      }
      attributions {
        stance
        source {
          name
          named
        }
      }
    }
    undatedCount
    undated {
      text
    }
    disagreements(first: 10) {
      nodes {
        certainty
        explanation
      }
      totalCount
    }
    trackCount
    complete
    read
    of
  }
}
    ${SpokenTrackFragmentDoc}` as unknown as DocumentNode<AskControlQuery, AskControlQueryVariables>;
export const AskKnownClaimsDocument = gql`
    query AskKnownClaims($filter: ClaimFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 50) {
    totalCount
    nodes {
      ...SaidClaim
    }
  }
}
    ${SaidClaimFragmentDoc}` as unknown as DocumentNode<AskKnownClaimsQuery, AskKnownClaimsQueryVariables>;
export const AskThingsDocument = gql`
    query AskThings($ids: [ID!]!, $view: View) {
  nodes(ids: $ids, view: $view) {
    __typename
    ... on Entity {
      name
      aliases
      subkind
      description
      partOfCount
      partOf {
        name
      }
      claims(first: 0) {
        totalCount
      }
    }
    ... on Source {
      name
      named
      sourceKind
      said(first: 0) {
        totalCount
      }
    }
    ... on UnnamedSource {
      document {
        title
      }
    }
    ... on JointSource {
      signers {
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<AskThingsQuery, AskThingsQueryVariables>;
export const AskChangesOfOfficeDocument = gql`
    query AskChangesOfOffice($filter: ClaimFilter, $view: View) {
  claims(filter: $filter, view: $view, first: 100) {
    totalCount
    nodes {
      ...SaidClaim
      predicate
      participants {
        role
        entity {
          id
        }
      }
    }
  }
}
    ${SaidClaimFragmentDoc}` as unknown as DocumentNode<AskChangesOfOfficeQuery, AskChangesOfOfficeQueryVariables>;
export const AskPublishedDocument = gql`
    query AskPublished($id: ID!, $view: View) {
  node(id: $id, view: $view) {
    ... on Source {
      name
      published(first: 50) {
        totalCount
        nodes {
          title
          publishedAt
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<AskPublishedQuery, AskPublishedQueryVariables>;
export const AskSuccessionDocument = gql`
    query AskSuccession($ids: [ID!]!, $view: View) {
  nodes(ids: $ids, view: $view) {
    __typename
    ... on Entity {
      name
      links {
        kind
        outgoing
        withdrawn
        valid
        by
        reason
        other {
          __typename
          ... on Entity {
            name
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<AskSuccessionQuery, AskSuccessionQueryVariables>;
export const AskTrackRecordDocument = gql`
    query AskTrackRecord($source: ID!, $view: View) {
  trackRecord(source: $source, view: $view) {
    source {
      name
    }
    originated {
      count
    }
    firstToReport {
      count
      claims {
        text
      }
    }
    onlyRepeated {
      count
    }
    laterCorroborated {
      count
      claims {
        text
      }
    }
    denied {
      count
      claims {
        text
      }
    }
    retracted {
      count
      claims {
        text
      }
    }
    complete
    read
    of
  }
}
    ` as unknown as DocumentNode<AskTrackRecordQuery, AskTrackRecordQueryVariables>;
