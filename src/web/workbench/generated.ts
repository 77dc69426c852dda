// Made by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../../domain/schema/generated.js';

import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PageEndFragment = { readonly hasNextPage: boolean, readonly endCursor: string | null };

export type WorkbenchAskQueryVariables = Exact<{
  question: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchAskQuery = { readonly ask: { readonly understood: boolean, readonly reading: string, readonly query: string | null, readonly result: unknown, readonly answer: ReadonlyArray<string>, readonly unread: ReadonlyArray<string>, readonly suggestions: ReadonlyArray<string> } };

export type WorkbenchReportingQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
  skip?: number | null | undefined;
}>;


export type WorkbenchReportingQuery = { readonly whoReported: { readonly complete: boolean, readonly read: number, readonly of: number, readonly dissentComplete: boolean, readonly happeningCount: number, readonly happenings: ReadonlyArray<AnswerHappeningFragment> } };

export type AnswerHappeningFragment = { readonly originCount: number, readonly denialCount: number, readonly doubtCount: number, readonly declinedCount: number, readonly event: { readonly id: string, readonly name: string } | null, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string, readonly modality: Types.Modality, readonly valid: { readonly edtf: string } | null }>, readonly corroboration: { readonly atLeast: number, readonly atMost: number, readonly exact: boolean, readonly reports: number }, readonly origins: ReadonlyArray<{ readonly relayedByCount: number, readonly source:
      | SourceParts_Person_Fragment
      | SourceParts_Organisation_Fragment
      | SourceParts_Actor_Fragment
      | SourceParts_UnnamedSource_Fragment
      | SourceParts_JointSource_Fragment
    , readonly relayedBy: ReadonlyArray<{ readonly source:
        | SourceParts_Person_Fragment
        | SourceParts_Organisation_Fragment
        | SourceParts_Actor_Fragment
        | SourceParts_UnnamedSource_Fragment
        | SourceParts_JointSource_Fragment
       }> }>, readonly denials: ReadonlyArray<{ readonly source:
      | SourceParts_Person_Fragment
      | SourceParts_Organisation_Fragment
      | SourceParts_Actor_Fragment
      | SourceParts_UnnamedSource_Fragment
      | SourceParts_JointSource_Fragment
     }>, readonly doubts: ReadonlyArray<{ readonly source:
      | SourceParts_Person_Fragment
      | SourceParts_Organisation_Fragment
      | SourceParts_Actor_Fragment
      | SourceParts_UnnamedSource_Fragment
      | SourceParts_JointSource_Fragment
     }>, readonly declined: ReadonlyArray<{ readonly source:
      | SourceParts_Person_Fragment
      | SourceParts_Organisation_Fragment
      | SourceParts_Actor_Fragment
      | SourceParts_UnnamedSource_Fragment
      | SourceParts_JointSource_Fragment
     }> };

export type WorkbenchStartQueryVariables = Exact<{
  view?: Types.View | null | undefined;
}>;


export type WorkbenchStartQuery = { readonly stats: { readonly claims: number, readonly attributions: number, readonly documents: number, readonly sources: number, readonly recordedAt: string | null }, readonly claims: ReportedClaimsFragment };

export type WorkbenchReportedQueryVariables = Exact<{
  after: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchReportedQuery = { readonly claims: ReportedClaimsFragment };

export type ReportedClaimsFragment = { readonly pageInfo: PageEndFragment, readonly nodes: ReadonlyArray<DatedClaimFragment> };

export type WorkbenchJournalEndQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchJournalEndQuery = { readonly stats: { readonly seq: number, readonly recordedAt: string | null } };

export type WorkbenchClaimQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchClaimQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'OtherEntity' }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | (
      { readonly __typename: 'Claim', readonly modality: Types.Modality, readonly condition: string | null, readonly conflictsComplete: boolean, readonly participants: ReadonlyArray<{ readonly role: Types.Role, readonly part: string | null, readonly entity:
          | EntityName_Person_Fragment
          | EntityName_Organisation_Fragment
          | EntityName_Actor_Fragment
          | EntityName_Place_Fragment
          | EntityName_OtherEntity_Fragment
         }>, readonly event: { readonly id: string, readonly name: string } | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly grade: { readonly credibility: number | null } | null, readonly conflicts: ReadonlyArray<{ readonly kind: Types.ConflictKind, readonly certainty: Types.ConflictCertainty, readonly explanation: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string }> }>, readonly resembles: ReadonlyArray<{ readonly id: string, readonly text: string }> }
      & ClaimHeadFragment
    )
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null, readonly whoReported: ReportingPartsFragment };

export type WorkbenchVersionsQueryVariables = Exact<{
  event: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchVersionsQuery = { readonly whoReported: { readonly complete: boolean, readonly read: number, readonly of: number, readonly happenings: ReadonlyArray<HappeningHeadFragment> } };

export type WorkbenchEventQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchEventQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'OtherEntity' }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event', readonly id: string, readonly name: string, readonly type: string | null, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }> }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null, readonly whoReported: ReportingPartsFragment };

export type ClaimHeadFragment = (
  { readonly quantity: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly unit: string, readonly vague: boolean, readonly impossible: boolean } | null }
  & DatedClaimFragment
);

export type ReportingPartsFragment = { readonly complete: boolean, readonly read: number, readonly of: number, readonly dissentComplete: boolean, readonly happenings: ReadonlyArray<HappeningPartsFragment> };

export type HappeningHeadFragment = { readonly claims: ReadonlyArray<{ readonly id: string, readonly modality: Types.Modality }>, readonly versions: ReadonlyArray<VersionPartsFragment> };

export type VersionPartsFragment = { readonly claims: ReadonlyArray<ClaimHeadFragment>, readonly corroboration: { readonly atLeast: number, readonly atMost: number, readonly exact: boolean, readonly reports: number } };

export type HappeningPartsFragment = (
  { readonly originCount: number, readonly originSourceCount: number, readonly denialCount: number, readonly denialSourceCount: number, readonly doubtCount: number, readonly doubtSourceCount: number, readonly declinedCount: number, readonly declinedSourceCount: number, readonly mayBe: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly corroboration: RangePartsFragment, readonly origins: ReadonlyArray<OriginTreeFragment>, readonly denials: ReadonlyArray<DissentTreeFragment>, readonly doubts: ReadonlyArray<DissentTreeFragment>, readonly declined: ReadonlyArray<DissentTreeFragment> }
  & HappeningHeadFragment
);

export type WorkbenchVoicesQueryVariables = Exact<{
  claim?: string | null | undefined;
  event?: string | null | undefined;
  view?: Types.View | null | undefined;
  skip: number;
  support?: boolean | null | undefined;
  denies?: boolean | null | undefined;
  doubts?: boolean | null | undefined;
  declines?: boolean | null | undefined;
}>;


export type WorkbenchVoicesQuery = { readonly whoReported: { readonly happenings: ReadonlyArray<{ readonly originCount: number, readonly denialCount: number, readonly doubtCount: number, readonly declinedCount: number, readonly claims: ReadonlyArray<{ readonly id: string }>, readonly origins?: ReadonlyArray<OriginTreeFragment>, readonly denials?: ReadonlyArray<DissentTreeFragment>, readonly doubts?: ReadonlyArray<DissentTreeFragment>, readonly declined?: ReadonlyArray<DissentTreeFragment> }> } };

export type WorkbenchCompareQueryVariables = Exact<{
  a: string;
  b: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchCompareQuery = { readonly compareDocuments: { readonly passageCount: number | null, readonly complete: boolean, readonly read: number, readonly of: number, readonly sides: ReadonlyArray<{ readonly words: number | null, readonly share: number | null, readonly document: (
        { readonly text: string | null }
        & DocumentPartsFragment
      ) }>, readonly passages: ReadonlyArray<{ readonly words: number, readonly placesBySide: ReadonlyArray<{ readonly start: number, readonly end: number }> }> | null, readonly claims: ReadonlyArray<{ readonly countsBySide: ReadonlyArray<number>, readonly claim: { readonly id: string, readonly text: string }, readonly attributionsBySide: ReadonlyArray<ReadonlyArray<ComparedSayingFragment>> }>, readonly publishedFirst: { readonly id: string } | null, readonly derivations: ReadonlyArray<{ readonly kind: Types.DerivationKind, readonly document: { readonly id: string }, readonly original: { readonly id: string } }>, readonly commonOriginals: ReadonlyArray<DocumentPartsFragment> } };

export type ComparedSayingFragment = { readonly id: string, readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly review: Types.ReviewState, readonly cue: string | null, readonly source:
    | SourceParts_Person_Fragment
    | SourceParts_Organisation_Fragment
    | SourceParts_Actor_Fragment
    | SourceParts_UnnamedSource_Fragment
    | SourceParts_JointSource_Fragment
  , readonly quotation: { readonly exact: string | null } | null };

export type WorkbenchChosenDocumentQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchChosenDocumentQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'OtherEntity' }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution' }
    | (
      { readonly __typename: 'Document' }
      & DocumentPartsFragment
    )
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null };

export type WorkbenchDocumentsFoundQueryVariables = Exact<{
  text: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchDocumentsFoundQuery = { readonly search: ReadonlyArray<{ readonly node:
      | { readonly __typename: 'Person' }
      | { readonly __typename: 'Organisation' }
      | { readonly __typename: 'Actor' }
      | { readonly __typename: 'Place' }
      | { readonly __typename: 'OtherEntity' }
      | { readonly __typename: 'UnnamedSource' }
      | { readonly __typename: 'JointSource' }
      | { readonly __typename: 'Claim' }
      | { readonly __typename: 'Attribution' }
      | (
        { readonly __typename: 'Document' }
        & DocumentPartsFragment
      )
      | { readonly __typename: 'Event' }
      | { readonly __typename: 'Assessment' }
      | { readonly __typename: 'Decision' }
     }> };

export type WorkbenchConflictsQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  kinds?: ReadonlyArray<Types.ConflictKind> | null | undefined;
  certainty?: Types.ConflictCertainty | null | undefined;
  about?: ReadonlyArray<string> | null | undefined;
  after?: string | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchConflictsQuery = { readonly nodes: ReadonlyArray<
    | NamedNode_Person_Fragment
    | NamedNode_Organisation_Fragment
    | NamedNode_Actor_Fragment
    | NamedNode_Place_Fragment
    | NamedNode_OtherEntity_Fragment
    | NamedNode_UnnamedSource_Fragment
    | NamedNode_JointSource_Fragment
    | NamedNode_Claim_Fragment
    | NamedNode_Attribution_Fragment
    | NamedNode_Document_Fragment
    | NamedNode_Event_Fragment
    | NamedNode_Assessment_Fragment
    | NamedNode_Decision_Fragment
   | null>, readonly conflicts: { readonly totalCount: number | null, readonly complete: boolean, readonly read: number, readonly of: number, readonly pageInfo: PageEndFragment, readonly nodes: ReadonlyArray<ConflictCardPartsFragment> } };

export type ConflictCardPartsFragment = { readonly kind: Types.ConflictKind, readonly certainty: Types.ConflictCertainty, readonly explanation: string, readonly sideCounts: ReadonlyArray<number>, readonly claims: ReadonlyArray<ClaimHeadFragment>, readonly sides: ReadonlyArray<ReadonlyArray<{ readonly id: string, readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly stated: string | null, readonly cue: string | null, readonly quotation: { readonly exact: string | null } | null, readonly claim: { readonly id: string }, readonly source:
      | SourceParts_Person_Fragment
      | SourceParts_Organisation_Fragment
      | SourceParts_Actor_Fragment
      | SourceParts_UnnamedSource_Fragment
      | SourceParts_JointSource_Fragment
    , readonly document: DocumentPartsFragment }>> };

export type WorkbenchDraftQueryVariables = Exact<{
  text: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchDraftQuery = { readonly checkText: { readonly flagged: boolean, readonly sentenceCount: number, readonly complete: boolean, readonly sentences: ReadonlyArray<DraftSentenceFragment> } };

export type DraftSentenceFragment = { readonly start: number, readonly end: number, readonly text: string, readonly reading: string, readonly found: boolean, readonly complete: boolean, readonly flags: ReadonlyArray<{ readonly kind: Types.DraftFlagKind, readonly text: string }>, readonly happenings: ReadonlyArray<{ readonly claims: ReadonlyArray<DatedClaimFragment>, readonly corroboration: { readonly atLeast: number, readonly atMost: number, readonly exact: boolean } }>, readonly nearest: ReadonlyArray<{ readonly differs: string, readonly claim: { readonly id: string, readonly text: string } }> };

export type WorkbenchSuggestionsQueryVariables = Exact<{
  text: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchSuggestionsQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly node:
      | NamedNode_Person_Fragment
      | NamedNode_Organisation_Fragment
      | NamedNode_Actor_Fragment
      | NamedNode_Place_Fragment
      | NamedNode_OtherEntity_Fragment
      | NamedNode_UnnamedSource_Fragment
      | NamedNode_JointSource_Fragment
      | NamedNode_Claim_Fragment
      | NamedNode_Attribution_Fragment
      | NamedNode_Document_Fragment
      | NamedNode_Event_Fragment
      | NamedNode_Assessment_Fragment
      | NamedNode_Decision_Fragment
     }> };

type NamedNode_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly named: boolean, readonly id: string };

type NamedNode_Organisation_Fragment = { readonly __typename: 'Organisation', readonly name: string, readonly named: boolean, readonly id: string };

type NamedNode_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly named: boolean, readonly id: string };

type NamedNode_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly id: string };

type NamedNode_OtherEntity_Fragment = { readonly __typename: 'OtherEntity', readonly name: string, readonly id: string };

type NamedNode_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly name: string, readonly named: boolean, readonly id: string };

type NamedNode_JointSource_Fragment = { readonly __typename: 'JointSource', readonly name: string, readonly named: boolean, readonly id: string };

type NamedNode_Claim_Fragment = { readonly __typename: 'Claim', readonly text: string, readonly id: string };

type NamedNode_Attribution_Fragment = { readonly __typename: 'Attribution', readonly id: string };

type NamedNode_Document_Fragment = { readonly __typename: 'Document', readonly title: string, readonly id: string };

type NamedNode_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string };

type NamedNode_Assessment_Fragment = { readonly __typename: 'Assessment', readonly id: string };

type NamedNode_Decision_Fragment = { readonly __typename: 'Decision', readonly id: string };

export type NamedNodeFragment =
  | NamedNode_Person_Fragment
  | NamedNode_Organisation_Fragment
  | NamedNode_Actor_Fragment
  | NamedNode_Place_Fragment
  | NamedNode_OtherEntity_Fragment
  | NamedNode_UnnamedSource_Fragment
  | NamedNode_JointSource_Fragment
  | NamedNode_Claim_Fragment
  | NamedNode_Attribution_Fragment
  | NamedNode_Document_Fragment
  | NamedNode_Event_Fragment
  | NamedNode_Assessment_Fragment
  | NamedNode_Decision_Fragment
;

export type WorkbenchNamesQueryVariables = Exact<{
  ids: ReadonlyArray<string>;
}>;


export type WorkbenchNamesQuery = { readonly nodes: ReadonlyArray<
    | NamedNode_Person_Fragment
    | NamedNode_Organisation_Fragment
    | NamedNode_Actor_Fragment
    | NamedNode_Place_Fragment
    | NamedNode_OtherEntity_Fragment
    | NamedNode_UnnamedSource_Fragment
    | NamedNode_JointSource_Fragment
    | NamedNode_Claim_Fragment
    | NamedNode_Attribution_Fragment
    | NamedNode_Document_Fragment
    | NamedNode_Event_Fragment
    | NamedNode_Assessment_Fragment
    | NamedNode_Decision_Fragment
   | null> };

export type WorkbenchSourcesQueryVariables = Exact<{
  name: string;
}>;


export type WorkbenchSourcesQuery = { readonly sources: { readonly nodes: ReadonlyArray<
      | SourceParts_Person_Fragment
      | SourceParts_Organisation_Fragment
      | SourceParts_Actor_Fragment
      | SourceParts_UnnamedSource_Fragment
      | SourceParts_JointSource_Fragment
    > } };

export type WorkbenchJournalHeadQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkbenchJournalHeadQuery = { readonly stats: { readonly seq: number } };

export type WorkbenchJournalQueryVariables = Exact<{
  after: number;
  first: number;
}>;


export type WorkbenchJournalQuery = { readonly changes: { readonly nodes: ReadonlyArray<JournalEntryFragment> } };

export type JournalEntryFragment = { readonly seq: number, readonly at: string, readonly by: string | null, readonly kind: Types.ChangeKind, readonly reason: string | null, readonly records: number, readonly withdrawn: boolean, readonly import: string | null, readonly counts: ReadonlyArray<{ readonly type: string, readonly created: number, readonly updated: number }> };

export type WorkbenchUndoMutationVariables = Exact<{
  change: number;
  reason: string;
}>;


export type WorkbenchUndoMutation = { readonly withdraw: { readonly change: { readonly seq: number } } };

export type WorkbenchNeighbourhoodQueryVariables = Exact<{
  of: string;
  most: number;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchNeighbourhoodQuery = { readonly node:
    | { readonly __typename: 'Person', readonly linkCount: number, readonly links: ReadonlyArray<SourceLinkPartsFragment> }
    | { readonly __typename: 'Organisation', readonly linkCount: number, readonly links: ReadonlyArray<SourceLinkPartsFragment> }
    | { readonly __typename: 'Actor', readonly linkCount: number, readonly links: ReadonlyArray<SourceLinkPartsFragment> }
    | { readonly __typename: 'Place', readonly linkCount: number, readonly links: ReadonlyArray<SourceLinkPartsFragment> }
    | { readonly __typename: 'OtherEntity', readonly linkCount: number, readonly links: ReadonlyArray<SourceLinkPartsFragment> }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null, readonly neighbourhood: { readonly complete: boolean, readonly partsComplete: boolean, readonly read: number, readonly of: number, readonly centre:
      | NamedNode_Person_Fragment
      | NamedNode_Organisation_Fragment
      | NamedNode_Actor_Fragment
      | NamedNode_Place_Fragment
      | NamedNode_OtherEntity_Fragment
      | NamedNode_UnnamedSource_Fragment
      | NamedNode_JointSource_Fragment
      | NamedNode_Claim_Fragment
      | NamedNode_Attribution_Fragment
      | NamedNode_Document_Fragment
      | NamedNode_Event_Fragment
      | NamedNode_Assessment_Fragment
      | NamedNode_Decision_Fragment
    , readonly nodes: ReadonlyArray<{ readonly steps: number, readonly complete: boolean, readonly thing:
        | NamedNode_Person_Fragment
        | NamedNode_Organisation_Fragment
        | NamedNode_Actor_Fragment
        | NamedNode_Place_Fragment
        | NamedNode_OtherEntity_Fragment
        | NamedNode_UnnamedSource_Fragment
        | NamedNode_JointSource_Fragment
        | NamedNode_Claim_Fragment
        | NamedNode_Attribution_Fragment
        | NamedNode_Document_Fragment
        | NamedNode_Event_Fragment
        | NamedNode_Assessment_Fragment
        | NamedNode_Decision_Fragment
       }>, readonly edges: ReadonlyArray<{ readonly kind: Types.NeighbourEdgeKind, readonly from: string, readonly to: string, readonly role: Types.Role | null, readonly stances: ReadonlyArray<Types.Stance>, readonly onWordOf: ReadonlyArray<
        | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly named: boolean }
        | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly named: boolean }
        | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly named: boolean }
        | { readonly __typename: 'UnnamedSource', readonly id: string, readonly name: string, readonly named: boolean }
        | { readonly __typename: 'JointSource', readonly id: string, readonly name: string, readonly named: boolean }
      > }> } };

export type DatedClaimFragment = { readonly id: string, readonly text: string, readonly valid: { readonly edtf: string } | null };

type EntityName_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string };

type EntityName_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string };

type EntityName_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly name: string };

type EntityName_Place_Fragment = { readonly __typename: 'Place', readonly id: string, readonly name: string };

type EntityName_OtherEntity_Fragment = { readonly __typename: 'OtherEntity', readonly id: string, readonly name: string };

export type EntityNameFragment =
  | EntityName_Person_Fragment
  | EntityName_Organisation_Fragment
  | EntityName_Actor_Fragment
  | EntityName_Place_Fragment
  | EntityName_OtherEntity_Fragment
;

export type RangePartsFragment = { readonly atLeast: number, readonly atMost: number, readonly exact: boolean, readonly reports: number, readonly onlyUnnamed: boolean, readonly explanation: string, readonly circularCount: number, readonly suspectedCopyCount: number, readonly singlePointsOfFailure: ReadonlyArray<CountedVoiceFragment>, readonly smallestCut: { readonly exact: boolean, readonly atMost: number, readonly voices: ReadonlyArray<CountedVoiceFragment> }, readonly circular: ReadonlyArray<ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
  >>, readonly suspectedCopies: ReadonlyArray<{ readonly overlap: number, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string }> }> };

export type CountedVoiceFragment = { readonly sources: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
  > };

export type RangeEndsFragment = { readonly atLeast: number, readonly atMost: number };

export type WorkbenchReceiptQueryVariables = Exact<{
  claim?: string | null | undefined;
  event?: string | null | undefined;
  filter?: Types.ClaimFilter | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchReceiptQuery = { readonly whoReported: { readonly receipt: string } };

type SourceParts_Person_Fragment = { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly grade: { readonly reliability: Types.Reliability | null } | null };

type SourceParts_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly grade: { readonly reliability: Types.Reliability | null } | null };

type SourceParts_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly grade: { readonly reliability: Types.Reliability | null } | null };

type SourceParts_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly grade: { readonly reliability: Types.Reliability | null } | null };

type SourceParts_JointSource_Fragment = { readonly __typename: 'JointSource', readonly id: string, readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly grade: { readonly reliability: Types.Reliability | null } | null };

export type SourcePartsFragment =
  | SourceParts_Person_Fragment
  | SourceParts_Organisation_Fragment
  | SourceParts_Actor_Fragment
  | SourceParts_UnnamedSource_Fragment
  | SourceParts_JointSource_Fragment
;

export type SayingPartsFragment = { readonly id: string, readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly coding: Types.Coding, readonly mode: Types.Mode, readonly cue: string | null, readonly stated: string | null, readonly recordedAt: string, readonly quotation: { readonly exact: string | null } | null, readonly claim: { readonly id: string, readonly text: string }, readonly supersededBy: { readonly id: string } | null, readonly document: DocumentPartsFragment };

export type DocumentPartsFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly publisher:
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
   };

export type VoicePartsFragment = { readonly repeated: boolean, readonly source:
    | SourceParts_Person_Fragment
    | SourceParts_Organisation_Fragment
    | SourceParts_Actor_Fragment
    | SourceParts_UnnamedSource_Fragment
    | SourceParts_JointSource_Fragment
  , readonly attribution: SayingPartsFragment };

export type OriginTreeFragment = (
  { readonly basedOnCount: number, readonly relayedByCount: number, readonly countsAs: { readonly counted: Types.Counted, readonly reason: string } | null, readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<RelayLevel1Fragment> }
  & VoicePartsFragment
);

export type RelayLevel1Fragment = (
  { readonly relayedByCount: number, readonly relayedBy: ReadonlyArray<RelayLevel2Fragment> }
  & VoicePartsFragment
);

export type RelayLevel2Fragment = (
  { readonly relayedByCount: number, readonly relayedBy: ReadonlyArray<RelayLevel3Fragment> }
  & VoicePartsFragment
);

export type RelayLevel3Fragment = (
  { readonly relayedByCount: number, readonly relayedBy: ReadonlyArray<RelayLevel4Fragment> }
  & VoicePartsFragment
);

export type RelayLevel4Fragment = (
  { readonly relayedByCount: number }
  & VoicePartsFragment
);

export type DissentTreeFragment = (
  { readonly relayedByCount: number, readonly relayedBy: ReadonlyArray<DissentLevel1Fragment> }
  & VoicePartsFragment
);

export type DissentLevel1Fragment = (
  { readonly relayedByCount: number }
  & VoicePartsFragment
);

export type WorkbenchPlaceQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchPlaceQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Actor' }
    | (
      { readonly __typename: 'Place', readonly id: string, readonly name: string, readonly adminAreas: ReadonlyArray<string>, readonly latitude: number | null, readonly longitude: number | null }
      & EntityFacts_Place_Fragment
    )
    | { readonly __typename: 'OtherEntity' }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null, readonly claims: ClaimsOfEntityFragment };

export type WorkbenchPlaceClaimsQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchPlaceClaimsQuery = { readonly claims: ClaimsOfEntityFragment };

export type WorkbenchPlaceControlQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchPlaceControlQuery = { readonly control: { readonly trackCount: number, readonly complete: boolean, readonly read: number, readonly of: number, readonly denialCount: number, readonly undatedCount: number, readonly tracks: ReadonlyArray<ControlLaneFragment>, readonly parts: ReadonlyArray<{ readonly part: string | null, readonly place: EntityName_Place_Fragment, readonly tracks: ReadonlyArray<ControlLaneFragment> }>, readonly denials: ReadonlyArray<{ readonly attributionCount: number, readonly claim: { readonly id: string, readonly text: string }, readonly attributions: ReadonlyArray<{ readonly id: string, readonly stance: Types.Stance, readonly source:
          | SourceParts_Person_Fragment
          | SourceParts_Organisation_Fragment
          | SourceParts_Actor_Fragment
          | SourceParts_UnnamedSource_Fragment
          | SourceParts_JointSource_Fragment
         }> }>, readonly undated: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly disagreements: DisagreementPageFragment } };

export type ControlLaneFragment = { readonly source:
    | SourceParts_Person_Fragment
    | SourceParts_Organisation_Fragment
    | SourceParts_Actor_Fragment
    | SourceParts_UnnamedSource_Fragment
    | SourceParts_JointSource_Fragment
  , readonly stretches: ReadonlyArray<{ readonly basis: Types.ControlBasis, readonly controller:
      | EntityName_Person_Fragment
      | EntityName_Organisation_Fragment
      | EntityName_Actor_Fragment
      | EntityName_Place_Fragment
      | EntityName_OtherEntity_Fragment
    , readonly span: { readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null }, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string }> }> };

export type DisagreementPageFragment = { readonly totalCount: number, readonly pageInfo: PageEndFragment, readonly nodes: ReadonlyArray<ControlDisputeFragment> };

export type ControlDisputeFragment = { readonly certainty: Types.ConflictCertainty, readonly span: { readonly earliestStart: string | null, readonly latestEnd: string | null }, readonly sides: ReadonlyArray<{ readonly part: string | null, readonly sourceCount: number, readonly controllers: ReadonlyArray<
      | EntityName_Person_Fragment
      | EntityName_Organisation_Fragment
      | EntityName_Actor_Fragment
      | EntityName_Place_Fragment
      | EntityName_OtherEntity_Fragment
    >, readonly sources: ReadonlyArray<
      | SourceParts_Person_Fragment
      | SourceParts_Organisation_Fragment
      | SourceParts_Actor_Fragment
      | SourceParts_UnnamedSource_Fragment
      | SourceParts_JointSource_Fragment
    > }> };

export type WorkbenchPlaceDisputesQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchPlaceDisputesQuery = { readonly control: { readonly disagreements: DisagreementPageFragment } };

export type WorkbenchPlaceListQueryVariables = Exact<{
  name?: string | null | undefined;
  after?: string | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchPlaceListQuery = { readonly entities: { readonly totalCount: number, readonly pageInfo: PageEndFragment, readonly nodes: ReadonlyArray<
      | { readonly __typename: 'Person', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly claims: { readonly totalCount: number }, readonly partOf: ReadonlyArray<
          | EntityName_Person_Fragment
          | EntityName_Organisation_Fragment
          | EntityName_Actor_Fragment
          | EntityName_Place_Fragment
          | EntityName_OtherEntity_Fragment
        > }
      | { readonly __typename: 'Organisation', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly claims: { readonly totalCount: number }, readonly partOf: ReadonlyArray<
          | EntityName_Person_Fragment
          | EntityName_Organisation_Fragment
          | EntityName_Actor_Fragment
          | EntityName_Place_Fragment
          | EntityName_OtherEntity_Fragment
        > }
      | { readonly __typename: 'Actor', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly claims: { readonly totalCount: number }, readonly partOf: ReadonlyArray<
          | EntityName_Person_Fragment
          | EntityName_Organisation_Fragment
          | EntityName_Actor_Fragment
          | EntityName_Place_Fragment
          | EntityName_OtherEntity_Fragment
        > }
      | { readonly __typename: 'Place', readonly adminAreas: ReadonlyArray<string>, readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly claims: { readonly totalCount: number }, readonly partOf: ReadonlyArray<
          | EntityName_Person_Fragment
          | EntityName_Organisation_Fragment
          | EntityName_Actor_Fragment
          | EntityName_Place_Fragment
          | EntityName_OtherEntity_Fragment
        > }
      | { readonly __typename: 'OtherEntity', readonly id: string, readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly claims: { readonly totalCount: number }, readonly partOf: ReadonlyArray<
          | EntityName_Person_Fragment
          | EntityName_Organisation_Fragment
          | EntityName_Actor_Fragment
          | EntityName_Place_Fragment
          | EntityName_OtherEntity_Fragment
        > }
    > } };

export type WorkbenchDocumentQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchDocumentQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'OtherEntity' }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution' }
    | (
      { readonly __typename: 'Document', readonly language: string | null, readonly note: string | null, readonly text: string | null, readonly recordedAt: string, readonly derivedFromCount: number, readonly publisher:
        | SourceParts_Person_Fragment
        | SourceParts_Organisation_Fragment
        | SourceParts_Actor_Fragment
        | SourceParts_UnnamedSource_Fragment
        | SourceParts_JointSource_Fragment
      , readonly derivedFrom: ReadonlyArray<{ readonly kind: Types.DerivationKind, readonly document: DocumentPartsFragment }>, readonly attributions: DocumentSayingsFragment }
      & DocumentPartsFragment
    )
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null };

export type WorkbenchDocumentSayingsQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
  after: string;
}>;


export type WorkbenchDocumentSayingsQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'OtherEntity' }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Document', readonly attributions: DocumentSayingsFragment }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null };

export type DocumentSayingsFragment = { readonly totalCount: number, readonly pageInfo: PageEndFragment, readonly nodes: ReadonlyArray<DocumentSayingFragment> };

export type DocumentSayingFragment = { readonly id: string, readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly mode: Types.Mode, readonly cue: string | null, readonly stated: string | null, readonly review: Types.ReviewState, readonly source:
    | SourceParts_Person_Fragment
    | SourceParts_Organisation_Fragment
    | SourceParts_Actor_Fragment
    | SourceParts_UnnamedSource_Fragment
    | SourceParts_JointSource_Fragment
  , readonly claim: { readonly id: string, readonly text: string }, readonly quotation: { readonly exact: string | null, readonly start: number, readonly pieces: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly relays: ReadonlyArray<{ readonly id: string }> };

export type WorkbenchProposeMutationVariables = Exact<{
  document: Types.TextDocumentInput;
  text: string;
  correct: boolean;
}>;


export type WorkbenchProposeMutation = { readonly propose: { readonly count: number, readonly leftOut: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string } | null, readonly change: { readonly seq: number } | null, readonly updateOf: { readonly document: DocumentPartsFragment, readonly kept: ReadonlyArray<{ readonly start: number }>, readonly lost: ReadonlyArray<{ readonly id: string }> } | null } };

export type WorkbenchReadSpanQueryVariables = Exact<{
  document: string;
  span: Types.SpanInput;
}>;


export type WorkbenchReadSpanQuery = { readonly readSpan: { readonly reading: string, readonly narrated: boolean, readonly stance: Types.Stance, readonly mode: Types.Mode, readonly predicate: string, readonly text: string, readonly valid: string | null, readonly further: ReadonlyArray<{ readonly start: number, readonly exact: string }>, readonly speakers: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly name: string, readonly named: boolean }>, readonly cue: { readonly start: number, readonly end: number, readonly exact: string } | null } };

export type WorkbenchAddProposalMutationVariables = Exact<{
  document: string;
  statement: Types.StatementInput;
}>;


export type WorkbenchAddProposalMutation = { readonly addProposal: { readonly attribution: { readonly id: string, readonly review: Types.ReviewState }, readonly proposal: { readonly reading: string } | null, readonly change: { readonly seq: number } | null } };

export type WorkbenchProposalsQueryVariables = Exact<{
  filter?: Types.ProposalFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkbenchProposalsQuery = { readonly proposals: { readonly totalCount: number, readonly pageInfo: PageEndFragment, readonly nodes: ReadonlyArray<ProposalCardPartsFragment> } };

export type ProposalCardPartsFragment = (
  { readonly attribution: { readonly id: string, readonly stance: Types.Stance, readonly mode: Types.Mode, readonly certainty: Types.Certainty, readonly coding: Types.Coding, readonly stated: string | null, readonly cue: string | null, readonly extractor: string | null, readonly review: Types.ReviewState, readonly reviews: ReadonlyArray<{ readonly by: string | null, readonly at: string }>, readonly correctedBy: { readonly id: string } | null, readonly quotation: { readonly start: number, readonly end: number, readonly prefix: string | null, readonly exact: string | null, readonly suffix: string | null, readonly pieces: ReadonlyArray<{ readonly start: number }> } | null, readonly source:
      | SourceParts_Person_Fragment
      | SourceParts_Organisation_Fragment
      | SourceParts_Actor_Fragment
      | SourceParts_UnnamedSource_Fragment
      | SourceParts_JointSource_Fragment
    , readonly claim: { readonly id: string, readonly predicate: string, readonly text: string, readonly valid: { readonly edtf: string } | null, readonly participants: ReadonlyArray<{ readonly role: Types.Role, readonly part: string | null, readonly entity:
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
          | { readonly id: string, readonly name: string }
         }> }, readonly document: DocumentPartsFragment }, readonly relayedBy: ReadonlyArray<{ readonly id: string, readonly source:
      | SourceParts_Person_Fragment
      | SourceParts_Organisation_Fragment
      | SourceParts_Actor_Fragment
      | SourceParts_UnnamedSource_Fragment
      | SourceParts_JointSource_Fragment
     }>, readonly mentions: ReadonlyArray<{ readonly words: string | null, readonly role: Types.Role | null, readonly how: Types.MentionMatch, readonly thing:
      | NamedNode_Person_Fragment
      | NamedNode_Organisation_Fragment
      | NamedNode_Actor_Fragment
      | NamedNode_Place_Fragment
      | NamedNode_OtherEntity_Fragment
      | NamedNode_UnnamedSource_Fragment
      | NamedNode_JointSource_Fragment
      | NamedNode_Claim_Fragment
      | NamedNode_Attribution_Fragment
      | NamedNode_Document_Fragment
      | NamedNode_Event_Fragment
      | NamedNode_Assessment_Fragment
      | NamedNode_Decision_Fragment
    , readonly candidates: ReadonlyArray<
      | NamedNode_Person_Fragment
      | NamedNode_Organisation_Fragment
      | NamedNode_Actor_Fragment
      | NamedNode_Place_Fragment
      | NamedNode_OtherEntity_Fragment
      | NamedNode_UnnamedSource_Fragment
      | NamedNode_JointSource_Fragment
      | NamedNode_Claim_Fragment
      | NamedNode_Attribution_Fragment
      | NamedNode_Document_Fragment
      | NamedNode_Event_Fragment
      | NamedNode_Assessment_Fragment
      | NamedNode_Decision_Fragment
    > }> }
  & SameAsPartsFragment
);

export type WorkbenchSameAsQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchSameAsQuery = { readonly proposals: { readonly nodes: ReadonlyArray<SameAsPartsFragment> } };

export type SameAsPartsFragment = { readonly sameAs: ReadonlyArray<{ readonly how: Types.Likeness, readonly differs: string | null, readonly preselected: boolean, readonly claim: (
      { readonly corroboration: RangeEndsFragment }
      & DatedClaimFragment
    ) }> };

export type WorkbenchReviewMutationVariables = Exact<{
  id: string;
  state: Types.ReviewState;
  expected: Types.ReviewState;
  reason: string;
}>;


export type WorkbenchReviewMutation = { readonly review: { readonly decision: { readonly id: string } } };

export type WorkbenchCorrectMutationVariables = Exact<{
  id: string;
  correction: Types.CorrectionInput;
  expected: Types.ReviewState;
  reason: string;
}>;


export type WorkbenchCorrectMutation = { readonly correct: { readonly attribution: { readonly claim: { readonly id: string, readonly text: string } }, readonly change: { readonly seq: number } } };

export type WorkbenchUndoReviewMutationVariables = Exact<{
  decision?: string | null | undefined;
  change?: number | null | undefined;
}>;


export type WorkbenchUndoReviewMutation = { readonly withdraw: { readonly decision: { readonly id: string } } };

export type WorkbenchReviewedQueryVariables = Exact<{
  id: string;
}>;


export type WorkbenchReviewedQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'OtherEntity' }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution', readonly review: Types.ReviewState, readonly reviews: ReadonlyArray<{ readonly by: string | null, readonly at: string }> }
    | { readonly __typename: 'Document' }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null };

export type WorkbenchSourceQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchSourceQuery = { readonly node:
    | (
      { readonly __typename: 'Person', readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly recordedAt: string, readonly spellingCount: number, readonly assessmentCount: number, readonly id: string, readonly said: { readonly totalCount: number }, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }>, readonly grade: { readonly id: string, readonly reliability: Types.Reliability | null } | null, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<DocumentPartsFragment> }, readonly claims: ClaimsOfEntityFragment }
      & EntityFacts_Person_Fragment
    )
    | (
      { readonly __typename: 'Organisation', readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly recordedAt: string, readonly spellingCount: number, readonly assessmentCount: number, readonly id: string, readonly said: { readonly totalCount: number }, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }>, readonly grade: { readonly id: string, readonly reliability: Types.Reliability | null } | null, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<DocumentPartsFragment> }, readonly claims: ClaimsOfEntityFragment }
      & EntityFacts_Organisation_Fragment
    )
    | (
      { readonly __typename: 'Actor', readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly recordedAt: string, readonly spellingCount: number, readonly assessmentCount: number, readonly id: string, readonly said: { readonly totalCount: number }, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }>, readonly grade: { readonly id: string, readonly reliability: Types.Reliability | null } | null, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<DocumentPartsFragment> }, readonly claims: ClaimsOfEntityFragment }
      & EntityFacts_Actor_Fragment
    )
    | (
      { readonly __typename: 'Place', readonly id: string, readonly claims: ClaimsOfEntityFragment }
      & EntityFacts_Place_Fragment
    )
    | (
      { readonly __typename: 'OtherEntity', readonly id: string, readonly claims: ClaimsOfEntityFragment }
      & EntityFacts_OtherEntity_Fragment
    )
    | { readonly __typename: 'UnnamedSource', readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly recordedAt: string, readonly spellingCount: number, readonly assessmentCount: number, readonly id: string, readonly said: { readonly totalCount: number }, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }>, readonly grade: { readonly id: string, readonly reliability: Types.Reliability | null } | null, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<DocumentPartsFragment> }, readonly document: DocumentPartsFragment | null }
    | { readonly __typename: 'JointSource', readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly recordedAt: string, readonly spellingCount: number, readonly assessmentCount: number, readonly id: string, readonly said: { readonly totalCount: number }, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }>, readonly grade: { readonly id: string, readonly reliability: Types.Reliability | null } | null, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<DocumentPartsFragment> }, readonly signers: ReadonlyArray<
        | SourceParts_Person_Fragment
        | SourceParts_Organisation_Fragment
        | SourceParts_Actor_Fragment
        | SourceParts_UnnamedSource_Fragment
        | SourceParts_JointSource_Fragment
      > }
    | { readonly __typename: 'Claim', readonly id: string }
    | { readonly __typename: 'Attribution', readonly id: string }
    | { readonly __typename: 'Document', readonly id: string }
    | { readonly __typename: 'Event', readonly id: string }
    | { readonly __typename: 'Assessment', readonly id: string }
    | { readonly __typename: 'Decision', readonly id: string }
   | null, readonly claims: SaidPageFragment };

type EntityFacts_Person_Fragment = { readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly linkCount: number, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<SourceLinkPartsFragment> };

type EntityFacts_Organisation_Fragment = { readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly linkCount: number, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<SourceLinkPartsFragment> };

type EntityFacts_Actor_Fragment = { readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly linkCount: number, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<SourceLinkPartsFragment> };

type EntityFacts_Place_Fragment = { readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly linkCount: number, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<SourceLinkPartsFragment> };

type EntityFacts_OtherEntity_Fragment = { readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly linkCount: number, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<SourceLinkPartsFragment> };

export type EntityFactsFragment =
  | EntityFacts_Person_Fragment
  | EntityFacts_Organisation_Fragment
  | EntityFacts_Actor_Fragment
  | EntityFacts_Place_Fragment
  | EntityFacts_OtherEntity_Fragment
;

export type SourceLinkPartsFragment = { readonly id: string, readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly valid: string | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean, readonly other:
    | NamedNode_Person_Fragment
    | NamedNode_Organisation_Fragment
    | NamedNode_Actor_Fragment
    | NamedNode_Place_Fragment
    | NamedNode_OtherEntity_Fragment
    | NamedNode_UnnamedSource_Fragment
    | NamedNode_JointSource_Fragment
    | NamedNode_Claim_Fragment
    | NamedNode_Attribution_Fragment
    | NamedNode_Document_Fragment
    | NamedNode_Event_Fragment
    | NamedNode_Assessment_Fragment
    | NamedNode_Decision_Fragment
   };

export type ClaimsOfEntityFragment = { readonly totalCount: number, readonly pageInfo: PageEndFragment, readonly nodes: ReadonlyArray<ClaimInListFragment> };

export type ClaimInListFragment = { readonly id: string, readonly text: string, readonly modality: Types.Modality, readonly valid: { readonly edtf: string } | null, readonly corroboration: { readonly atLeast: number, readonly atMost: number, readonly exact: boolean } };

export type SaidPageFragment = { readonly totalCount: number, readonly pageInfo: PageEndFragment, readonly nodes: ReadonlyArray<SaidClaimFragment> };

export type SaidClaimFragment = (
  { readonly corroboration: { readonly singlePointsOfFailure: ReadonlyArray<{ readonly sources: ReadonlyArray<
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
        | { readonly id: string }
      > }> }, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly stated: string | null, readonly cue: string | null, readonly quotation: { readonly exact: string | null } | null, readonly supersededBy: { readonly id: string } | null, readonly relays: ReadonlyArray<{ readonly source:
          | SourceParts_Person_Fragment
          | SourceParts_Organisation_Fragment
          | SourceParts_Actor_Fragment
          | SourceParts_UnnamedSource_Fragment
          | SourceParts_JointSource_Fragment
         }>, readonly document: DocumentPartsFragment }> } }
  & ClaimInListFragment
);

export type WorkbenchSourceSaidQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchSourceSaidQuery = { readonly claims: SaidPageFragment };

export type WorkbenchSaidOfSourceQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchSaidOfSourceQuery = { readonly claims: ClaimsOfEntityFragment };

export type WorkbenchSourceRecordQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchSourceRecordQuery = { readonly trackRecord: { readonly complete: boolean, readonly read: number, readonly of: number, readonly originated: { readonly count: number }, readonly firstToReport: { readonly count: number }, readonly onlyRepeated: { readonly count: number }, readonly laterCorroborated: { readonly count: number }, readonly denied: { readonly count: number }, readonly retracted: { readonly count: number } } };

export type WorkbenchSourceOutcomeQueryVariables = Exact<{
  id: string;
  view?: Types.View | null | undefined;
  originated?: boolean | null | undefined;
  firstToReport?: boolean | null | undefined;
  onlyRepeated?: boolean | null | undefined;
  laterCorroborated?: boolean | null | undefined;
  denied?: boolean | null | undefined;
  retracted?: boolean | null | undefined;
}>;


export type WorkbenchSourceOutcomeQuery = { readonly trackRecord: { readonly originated?: OutcomeClaimsFragment, readonly firstToReport?: OutcomeClaimsFragment, readonly onlyRepeated?: OutcomeClaimsFragment, readonly laterCorroborated?: OutcomeClaimsFragment, readonly denied?: OutcomeClaimsFragment, readonly retracted?: OutcomeClaimsFragment } };

export type OutcomeClaimsFragment = { readonly count: number, readonly claims: ReadonlyArray<DatedClaimFragment> };

export type WorkbenchSourceListQueryVariables = Exact<{
  name?: string | null | undefined;
  kind?: ReadonlyArray<Types.SourceKind> | null | undefined;
  named?: boolean | null | undefined;
  after?: string | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchSourceListQuery = { readonly sources: { readonly totalCount: number, readonly pageInfo: PageEndFragment, readonly nodes: ReadonlyArray<
      | (
        { readonly aliases: ReadonlyArray<string>, readonly said: { readonly totalCount: number } }
        & SourceParts_Person_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly said: { readonly totalCount: number } }
        & SourceParts_Organisation_Fragment
      )
      | (
        { readonly aliases: ReadonlyArray<string>, readonly said: { readonly totalCount: number } }
        & SourceParts_Actor_Fragment
      )
      | (
        { readonly document: { readonly title: string } | null, readonly said: { readonly totalCount: number } }
        & SourceParts_UnnamedSource_Fragment
      )
      | (
        { readonly said: { readonly totalCount: number } }
        & SourceParts_JointSource_Fragment
      )
    > } };

export type WorkbenchWhatIfQueryVariables = Exact<{
  distrust: ReadonlyArray<string>;
  view?: Types.View | null | undefined;
}>;


export type WorkbenchWhatIfQuery = { readonly nodes: ReadonlyArray<
    | NamedNode_Person_Fragment
    | NamedNode_Organisation_Fragment
    | NamedNode_Actor_Fragment
    | NamedNode_Place_Fragment
    | NamedNode_OtherEntity_Fragment
    | NamedNode_UnnamedSource_Fragment
    | NamedNode_JointSource_Fragment
    | NamedNode_Claim_Fragment
    | NamedNode_Attribution_Fragment
    | NamedNode_Document_Fragment
    | NamedNode_Event_Fragment
    | NamedNode_Assessment_Fragment
    | NamedNode_Decision_Fragment
   | null>, readonly whatIf: { readonly complete: boolean, readonly read: number, readonly of: number, readonly conflictsGoneCount: number, readonly conflictsArisingCount: number, readonly lost: ReadonlyArray<DatedClaimFragment>, readonly shrunk: ReadonlyArray<ChangedClaimFragment>, readonly grown: ReadonlyArray<ChangedClaimFragment>, readonly gained: ReadonlyArray<ChangedClaimFragment>, readonly conflictsGone: ReadonlyArray<ChangedConflictFragment>, readonly conflictsArising: ReadonlyArray<ChangedConflictFragment> } };

export type ChangedClaimFragment = { readonly claim: DatedClaimFragment, readonly before: RangeEndsFragment, readonly after: RangeEndsFragment };

export type ChangedConflictFragment = { readonly kind: Types.ConflictKind, readonly certainty: Types.ConflictCertainty, readonly explanation: string, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string }> };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const SourcePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
    `, {"fragmentName":"SourceParts"}) as unknown as TypedDocumentString<SourcePartsFragment, unknown>;
export const AnswerHappeningFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AnswerHappening on Happening {
  event {
    id
    name
  }
  claims {
    id
    text
    modality
    valid {
      edtf
    }
  }
  corroboration {
    atLeast
    atMost
    exact
    reports
  }
  originCount
  origins(first: 20) {
    source {
      ...SourceParts
    }
    relayedByCount
    relayedBy(first: 5) {
      source {
        ...SourceParts
      }
    }
  }
  denialCount
  denials(first: 20) {
    source {
      ...SourceParts
    }
  }
  doubtCount
  doubts(first: 20) {
    source {
      ...SourceParts
    }
  }
  declinedCount
  declined(first: 20) {
    source {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}`, {"fragmentName":"AnswerHappening"}) as unknown as TypedDocumentString<AnswerHappeningFragment, unknown>;
export const PageEndFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
    `, {"fragmentName":"PageEnd"}) as unknown as TypedDocumentString<PageEndFragment, unknown>;
export const DatedClaimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
    `, {"fragmentName":"DatedClaim"}) as unknown as TypedDocumentString<DatedClaimFragment, unknown>;
export const ReportedClaimsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReportedClaims on ClaimConnection {
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...DatedClaim
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`, {"fragmentName":"ReportedClaims"}) as unknown as TypedDocumentString<ReportedClaimsFragment, unknown>;
export const ClaimHeadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
    fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`, {"fragmentName":"ClaimHead"}) as unknown as TypedDocumentString<ClaimHeadFragment, unknown>;
export const VersionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VersionParts on Version {
  claims {
    ...ClaimHead
  }
  corroboration {
    atLeast
    atMost
    exact
    reports
  }
}
    fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`, {"fragmentName":"VersionParts"}) as unknown as TypedDocumentString<VersionPartsFragment, unknown>;
export const HappeningHeadFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HappeningHead on Happening {
  claims {
    id
    modality
  }
  versions {
    ...VersionParts
  }
}
    fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
fragment VersionParts on Version {
  claims {
    ...ClaimHead
  }
  corroboration {
    atLeast
    atMost
    exact
    reports
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`, {"fragmentName":"HappeningHead"}) as unknown as TypedDocumentString<HappeningHeadFragment, unknown>;
export const CountedVoiceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CountedVoice on VoiceGroup {
  sources {
    id
    name
    named
  }
}
    `, {"fragmentName":"CountedVoice"}) as unknown as TypedDocumentString<CountedVoiceFragment, unknown>;
export const RangePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RangeParts on Corroboration {
  atLeast
  atMost
  exact
  reports
  onlyUnnamed
  explanation
  singlePointsOfFailure {
    ...CountedVoice
  }
  smallestCut {
    exact
    atMost
    voices(first: 20) {
      ...CountedVoice
    }
  }
  circularCount
  circular(first: 20) {
    id
    name
    named
  }
  suspectedCopyCount
  suspectedCopies(first: 20) {
    overlap
    documents {
      id
      title
    }
  }
}
    fragment CountedVoice on VoiceGroup {
  sources {
    id
    name
    named
  }
}`, {"fragmentName":"RangeParts"}) as unknown as TypedDocumentString<RangePartsFragment, unknown>;
export const DocumentPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
    `, {"fragmentName":"DocumentParts"}) as unknown as TypedDocumentString<DocumentPartsFragment, unknown>;
export const SayingPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
    fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}`, {"fragmentName":"SayingParts"}) as unknown as TypedDocumentString<SayingPartsFragment, unknown>;
export const VoicePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}`, {"fragmentName":"VoiceParts"}) as unknown as TypedDocumentString<VoicePartsFragment, unknown>;
export const RelayLevel4FragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}`, {"fragmentName":"RelayLevel4"}) as unknown as TypedDocumentString<RelayLevel4Fragment, unknown>;
export const RelayLevel3FragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RelayLevel3 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel4
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}`, {"fragmentName":"RelayLevel3"}) as unknown as TypedDocumentString<RelayLevel3Fragment, unknown>;
export const RelayLevel2FragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RelayLevel2 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel3
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment RelayLevel3 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel4
  }
}
fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}`, {"fragmentName":"RelayLevel2"}) as unknown as TypedDocumentString<RelayLevel2Fragment, unknown>;
export const RelayLevel1FragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RelayLevel1 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 5) {
    ...RelayLevel2
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment RelayLevel2 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel3
  }
}
fragment RelayLevel3 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel4
  }
}
fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}`, {"fragmentName":"RelayLevel1"}) as unknown as TypedDocumentString<RelayLevel1Fragment, unknown>;
export const OriginTreeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OriginTree on Voice {
  ...VoiceParts
  countsAs {
    counted
    reason
  }
  basedOnCount
  basedOn(first: 20) {
    ...VoiceParts
  }
  relayedByCount
  relayedBy(first: 20) {
    ...RelayLevel1
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment RelayLevel1 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 5) {
    ...RelayLevel2
  }
}
fragment RelayLevel2 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel3
  }
}
fragment RelayLevel3 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel4
  }
}
fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}`, {"fragmentName":"OriginTree"}) as unknown as TypedDocumentString<OriginTreeFragment, unknown>;
export const DissentLevel1FragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DissentLevel1 on Voice {
  ...VoiceParts
  relayedByCount
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}`, {"fragmentName":"DissentLevel1"}) as unknown as TypedDocumentString<DissentLevel1Fragment, unknown>;
export const DissentTreeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DissentTree on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 20) {
    ...DissentLevel1
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment DissentLevel1 on Voice {
  ...VoiceParts
  relayedByCount
}`, {"fragmentName":"DissentTree"}) as unknown as TypedDocumentString<DissentTreeFragment, unknown>;
export const HappeningPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment HappeningParts on Happening {
  ...HappeningHead
  mayBe {
    id
    text
  }
  corroboration {
    ...RangeParts
  }
  originCount
  originSourceCount
  origins(first: 20) {
    ...OriginTree
  }
  denialCount
  denialSourceCount
  denials(first: 20) {
    ...DissentTree
  }
  doubtCount
  doubtSourceCount
  doubts(first: 20) {
    ...DissentTree
  }
  declinedCount
  declinedSourceCount
  declined(first: 20) {
    ...DissentTree
  }
}
    fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
fragment HappeningHead on Happening {
  claims {
    id
    modality
  }
  versions {
    ...VersionParts
  }
}
fragment VersionParts on Version {
  claims {
    ...ClaimHead
  }
  corroboration {
    atLeast
    atMost
    exact
    reports
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment RangeParts on Corroboration {
  atLeast
  atMost
  exact
  reports
  onlyUnnamed
  explanation
  singlePointsOfFailure {
    ...CountedVoice
  }
  smallestCut {
    exact
    atMost
    voices(first: 20) {
      ...CountedVoice
    }
  }
  circularCount
  circular(first: 20) {
    id
    name
    named
  }
  suspectedCopyCount
  suspectedCopies(first: 20) {
    overlap
    documents {
      id
      title
    }
  }
}
fragment CountedVoice on VoiceGroup {
  sources {
    id
    name
    named
  }
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment OriginTree on Voice {
  ...VoiceParts
  countsAs {
    counted
    reason
  }
  basedOnCount
  basedOn(first: 20) {
    ...VoiceParts
  }
  relayedByCount
  relayedBy(first: 20) {
    ...RelayLevel1
  }
}
fragment RelayLevel1 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 5) {
    ...RelayLevel2
  }
}
fragment RelayLevel2 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel3
  }
}
fragment RelayLevel3 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel4
  }
}
fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}
fragment DissentTree on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 20) {
    ...DissentLevel1
  }
}
fragment DissentLevel1 on Voice {
  ...VoiceParts
  relayedByCount
}`, {"fragmentName":"HappeningParts"}) as unknown as TypedDocumentString<HappeningPartsFragment, unknown>;
export const ReportingPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ReportingParts on Reporting {
  complete
  read
  of
  dissentComplete
  happenings {
    ...HappeningParts
  }
}
    fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
fragment HappeningHead on Happening {
  claims {
    id
    modality
  }
  versions {
    ...VersionParts
  }
}
fragment VersionParts on Version {
  claims {
    ...ClaimHead
  }
  corroboration {
    atLeast
    atMost
    exact
    reports
  }
}
fragment HappeningParts on Happening {
  ...HappeningHead
  mayBe {
    id
    text
  }
  corroboration {
    ...RangeParts
  }
  originCount
  originSourceCount
  origins(first: 20) {
    ...OriginTree
  }
  denialCount
  denialSourceCount
  denials(first: 20) {
    ...DissentTree
  }
  doubtCount
  doubtSourceCount
  doubts(first: 20) {
    ...DissentTree
  }
  declinedCount
  declinedSourceCount
  declined(first: 20) {
    ...DissentTree
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment RangeParts on Corroboration {
  atLeast
  atMost
  exact
  reports
  onlyUnnamed
  explanation
  singlePointsOfFailure {
    ...CountedVoice
  }
  smallestCut {
    exact
    atMost
    voices(first: 20) {
      ...CountedVoice
    }
  }
  circularCount
  circular(first: 20) {
    id
    name
    named
  }
  suspectedCopyCount
  suspectedCopies(first: 20) {
    overlap
    documents {
      id
      title
    }
  }
}
fragment CountedVoice on VoiceGroup {
  sources {
    id
    name
    named
  }
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment OriginTree on Voice {
  ...VoiceParts
  countsAs {
    counted
    reason
  }
  basedOnCount
  basedOn(first: 20) {
    ...VoiceParts
  }
  relayedByCount
  relayedBy(first: 20) {
    ...RelayLevel1
  }
}
fragment RelayLevel1 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 5) {
    ...RelayLevel2
  }
}
fragment RelayLevel2 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel3
  }
}
fragment RelayLevel3 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel4
  }
}
fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}
fragment DissentTree on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 20) {
    ...DissentLevel1
  }
}
fragment DissentLevel1 on Voice {
  ...VoiceParts
  relayedByCount
}`, {"fragmentName":"ReportingParts"}) as unknown as TypedDocumentString<ReportingPartsFragment, unknown>;
export const ComparedSayingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ComparedSaying on Attribution {
  id
  stance
  certainty
  review
  cue
  source {
    ...SourceParts
  }
  quotation {
    exact
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}`, {"fragmentName":"ComparedSaying"}) as unknown as TypedDocumentString<ComparedSayingFragment, unknown>;
export const ConflictCardPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ConflictCardParts on Conflict {
  kind
  certainty
  explanation
  sideCounts
  claims {
    ...ClaimHead
  }
  sides {
    id
    stance
    certainty
    stated
    cue
    quotation {
      exact
    }
    claim {
      id
    }
    source {
      ...SourceParts
    }
    document {
      ...DocumentParts
    }
  }
}
    fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}`, {"fragmentName":"ConflictCardParts"}) as unknown as TypedDocumentString<ConflictCardPartsFragment, unknown>;
export const DraftSentenceFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DraftSentence on CheckedSentence {
  start
  end
  text
  reading
  found
  complete
  flags {
    kind
    text
  }
  happenings {
    claims {
      ...DatedClaim
    }
    corroboration {
      atLeast
      atMost
      exact
    }
  }
  nearest {
    differs
    claim {
      id
      text
    }
  }
}
    fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`, {"fragmentName":"DraftSentence"}) as unknown as TypedDocumentString<DraftSentenceFragment, unknown>;
export const JournalEntryFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment JournalEntry on Change {
  seq
  at
  by
  kind
  reason
  records
  withdrawn
  import
  counts {
    type
    created
    updated
  }
}
    `, {"fragmentName":"JournalEntry"}) as unknown as TypedDocumentString<JournalEntryFragment, unknown>;
export const EntityNameFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EntityName on Entity {
  __typename
  id
  name
}
    `, {"fragmentName":"EntityName"}) as unknown as TypedDocumentString<EntityNameFragment, unknown>;
export const ControlLaneFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ControlLane on ControlTrack {
  source {
    ...SourceParts
  }
  stretches {
    basis
    controller {
      ...EntityName
    }
    span {
      earliestStart
      latestStart
      earliestEnd
      latestEnd
    }
    claims {
      id
      text
    }
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}`, {"fragmentName":"ControlLane"}) as unknown as TypedDocumentString<ControlLaneFragment, unknown>;
export const ControlDisputeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ControlDispute on ControlDisagreement {
  certainty
  span {
    earliestStart
    latestEnd
  }
  sides {
    controllers {
      ...EntityName
    }
    part
    sources {
      ...SourceParts
    }
    sourceCount
  }
}
    fragment EntityName on Entity {
  __typename
  id
  name
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}`, {"fragmentName":"ControlDispute"}) as unknown as TypedDocumentString<ControlDisputeFragment, unknown>;
export const DisagreementPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DisagreementPage on ControlDisagreementConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...ControlDispute
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment EntityName on Entity {
  __typename
  id
  name
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment ControlDispute on ControlDisagreement {
  certainty
  span {
    earliestStart
    latestEnd
  }
  sides {
    controllers {
      ...EntityName
    }
    part
    sources {
      ...SourceParts
    }
    sourceCount
  }
}`, {"fragmentName":"DisagreementPage"}) as unknown as TypedDocumentString<DisagreementPageFragment, unknown>;
export const DocumentSayingFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DocumentSaying on Attribution {
  id
  stance
  certainty
  mode
  cue
  stated
  review
  source {
    ...SourceParts
  }
  claim {
    id
    text
  }
  quotation {
    exact
    start
    pieces {
      start
      end
    }
  }
  relays {
    id
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}`, {"fragmentName":"DocumentSaying"}) as unknown as TypedDocumentString<DocumentSayingFragment, unknown>;
export const DocumentSayingsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment DocumentSayings on AttributionConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...DocumentSaying
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentSaying on Attribution {
  id
  stance
  certainty
  mode
  cue
  stated
  review
  source {
    ...SourceParts
  }
  claim {
    id
    text
  }
  quotation {
    exact
    start
    pieces {
      start
      end
    }
  }
  relays {
    id
  }
}`, {"fragmentName":"DocumentSayings"}) as unknown as TypedDocumentString<DocumentSayingsFragment, unknown>;
export const NamedNodeFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}
    `, {"fragmentName":"NamedNode"}) as unknown as TypedDocumentString<NamedNodeFragment, unknown>;
export const RangeEndsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RangeEnds on Corroboration {
  atLeast
  atMost
}
    `, {"fragmentName":"RangeEnds"}) as unknown as TypedDocumentString<RangeEndsFragment, unknown>;
export const SameAsPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SameAsParts on Proposal {
  sameAs {
    how
    differs
    preselected
    claim {
      ...DatedClaim
      corroboration {
        ...RangeEnds
      }
    }
  }
}
    fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment RangeEnds on Corroboration {
  atLeast
  atMost
}`, {"fragmentName":"SameAsParts"}) as unknown as TypedDocumentString<SameAsPartsFragment, unknown>;
export const ProposalCardPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProposalCardParts on Proposal {
  attribution {
    id
    stance
    mode
    certainty
    coding
    stated
    cue
    extractor
    review
    reviews {
      by
      at
    }
    correctedBy {
      id
    }
    quotation {
      start
      end
      prefix
      exact
      suffix
      pieces {
        start
      }
    }
    source {
      ...SourceParts
    }
    claim {
      id
      predicate
      text
      valid {
        edtf
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
    document {
      ...DocumentParts
    }
  }
  relayedBy {
    id
    source {
      ...SourceParts
    }
  }
  mentions {
    words
    role
    how
    thing {
      ...NamedNode
    }
    candidates {
      ...NamedNode
    }
  }
  ...SameAsParts
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment RangeEnds on Corroboration {
  atLeast
  atMost
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment SameAsParts on Proposal {
  sameAs {
    how
    differs
    preselected
    claim {
      ...DatedClaim
      corroboration {
        ...RangeEnds
      }
    }
  }
}`, {"fragmentName":"ProposalCardParts"}) as unknown as TypedDocumentString<ProposalCardPartsFragment, unknown>;
export const SourceLinkPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SourceLinkParts on Link {
  id
  kind
  outgoing
  valid
  by
  at
  reason
  withdrawn
  other {
    ...NamedNode
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}`, {"fragmentName":"SourceLinkParts"}) as unknown as TypedDocumentString<SourceLinkPartsFragment, unknown>;
export const EntityFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment EntityFacts on Entity {
  aliases
  subkind
  description
  externalIds {
    scheme
    value
    url
  }
  linkCount
  links {
    ...SourceLinkParts
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}
fragment SourceLinkParts on Link {
  id
  kind
  outgoing
  valid
  by
  at
  reason
  withdrawn
  other {
    ...NamedNode
  }
}`, {"fragmentName":"EntityFacts"}) as unknown as TypedDocumentString<EntityFactsFragment, unknown>;
export const ClaimInListFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimInList on Claim {
  id
  text
  modality
  valid {
    edtf
  }
  corroboration {
    atLeast
    atMost
    exact
  }
}
    `, {"fragmentName":"ClaimInList"}) as unknown as TypedDocumentString<ClaimInListFragment, unknown>;
export const ClaimsOfEntityFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ClaimsOfEntity on ClaimConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...ClaimInList
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment ClaimInList on Claim {
  id
  text
  modality
  valid {
    edtf
  }
  corroboration {
    atLeast
    atMost
    exact
  }
}`, {"fragmentName":"ClaimsOfEntity"}) as unknown as TypedDocumentString<ClaimsOfEntityFragment, unknown>;
export const SaidClaimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SaidClaim on Claim {
  ...ClaimInList
  corroboration {
    singlePointsOfFailure {
      sources {
        id
      }
    }
  }
  attributions(filter: {source: $id}, first: 3) {
    totalCount
    nodes {
      id
      stance
      certainty
      stated
      cue
      quotation {
        exact
      }
      supersededBy {
        id
      }
      relays {
        source {
          ...SourceParts
        }
      }
      document {
        ...DocumentParts
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment ClaimInList on Claim {
  id
  text
  modality
  valid {
    edtf
  }
  corroboration {
    atLeast
    atMost
    exact
  }
}`, {"fragmentName":"SaidClaim"}) as unknown as TypedDocumentString<SaidClaimFragment, unknown>;
export const SaidPageFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SaidPage on ClaimConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...SaidClaim
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment ClaimInList on Claim {
  id
  text
  modality
  valid {
    edtf
  }
  corroboration {
    atLeast
    atMost
    exact
  }
}
fragment SaidClaim on Claim {
  ...ClaimInList
  corroboration {
    singlePointsOfFailure {
      sources {
        id
      }
    }
  }
  attributions(filter: {source: $id}, first: 3) {
    totalCount
    nodes {
      id
      stance
      certainty
      stated
      cue
      quotation {
        exact
      }
      supersededBy {
        id
      }
      relays {
        source {
          ...SourceParts
        }
      }
      document {
        ...DocumentParts
      }
    }
  }
}`, {"fragmentName":"SaidPage"}) as unknown as TypedDocumentString<SaidPageFragment, unknown>;
export const OutcomeClaimsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OutcomeClaims on TrackCount {
  count
  claims {
    ...DatedClaim
  }
}
    fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`, {"fragmentName":"OutcomeClaims"}) as unknown as TypedDocumentString<OutcomeClaimsFragment, unknown>;
export const ChangedClaimFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChangedClaim on ChangedRange {
  claim {
    ...DatedClaim
  }
  before {
    ...RangeEnds
  }
  after {
    ...RangeEnds
  }
}
    fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment RangeEnds on Corroboration {
  atLeast
  atMost
}`, {"fragmentName":"ChangedClaim"}) as unknown as TypedDocumentString<ChangedClaimFragment, unknown>;
export const ChangedConflictFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChangedConflict on Conflict {
  kind
  certainty
  explanation
  claims {
    id
    text
  }
}
    `, {"fragmentName":"ChangedConflict"}) as unknown as TypedDocumentString<ChangedConflictFragment, unknown>;
export const WorkbenchAskDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchAsk($question: String!, $view: View) {
  ask(question: $question, view: $view) {
    understood
    reading
    query
    result
    answer
    unread
    suggestions
  }
}
    `) as unknown as TypedDocumentString<WorkbenchAskQuery, WorkbenchAskQueryVariables>;
export const WorkbenchReportingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchReporting($filter: ClaimFilter, $view: View, $skip: Int = 0) {
  whoReported(filter: $filter, view: $view) {
    complete
    read
    of
    dissentComplete
    happeningCount
    happenings(first: 20, skip: $skip) {
      ...AnswerHappening
    }
  }
}
    fragment AnswerHappening on Happening {
  event {
    id
    name
  }
  claims {
    id
    text
    modality
    valid {
      edtf
    }
  }
  corroboration {
    atLeast
    atMost
    exact
    reports
  }
  originCount
  origins(first: 20) {
    source {
      ...SourceParts
    }
    relayedByCount
    relayedBy(first: 5) {
      source {
        ...SourceParts
      }
    }
  }
  denialCount
  denials(first: 20) {
    source {
      ...SourceParts
    }
  }
  doubtCount
  doubts(first: 20) {
    source {
      ...SourceParts
    }
  }
  declinedCount
  declined(first: 20) {
    source {
      ...SourceParts
    }
  }
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}`) as unknown as TypedDocumentString<WorkbenchReportingQuery, WorkbenchReportingQueryVariables>;
export const WorkbenchStartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchStart($view: View) {
  stats {
    claims
    attributions
    documents
    sources
    recordedAt
  }
  claims(first: 6, orderBy: REPORTS_DESC, view: $view) {
    ...ReportedClaims
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment ReportedClaims on ClaimConnection {
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...DatedClaim
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`) as unknown as TypedDocumentString<WorkbenchStartQuery, WorkbenchStartQueryVariables>;
export const WorkbenchReportedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchReported($after: String!, $view: View) {
  claims(first: 20, after: $after, orderBy: REPORTS_DESC, view: $view) {
    ...ReportedClaims
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment ReportedClaims on ClaimConnection {
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...DatedClaim
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`) as unknown as TypedDocumentString<WorkbenchReportedQuery, WorkbenchReportedQueryVariables>;
export const WorkbenchJournalEndDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchJournalEnd {
  stats {
    seq
    recordedAt
  }
}
    `) as unknown as TypedDocumentString<WorkbenchJournalEndQuery, WorkbenchJournalEndQueryVariables>;
export const WorkbenchClaimDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchClaim($id: ID!, $view: View) {
  node(id: $id, view: $view) {
    __typename
    ... on Claim {
      ...ClaimHead
      modality
      condition
      participants {
        role
        part
        entity {
          ...EntityName
        }
      }
      event {
        id
        name
      }
      properties {
        name
        value
      }
      grade {
        credibility
      }
      conflictsComplete
      conflicts {
        kind
        certainty
        explanation
        claims {
          id
          text
        }
      }
      resembles {
        id
        text
      }
    }
  }
  whoReported(claim: $id, view: $view) {
    ...ReportingParts
  }
}
    fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
fragment ReportingParts on Reporting {
  complete
  read
  of
  dissentComplete
  happenings {
    ...HappeningParts
  }
}
fragment HappeningHead on Happening {
  claims {
    id
    modality
  }
  versions {
    ...VersionParts
  }
}
fragment VersionParts on Version {
  claims {
    ...ClaimHead
  }
  corroboration {
    atLeast
    atMost
    exact
    reports
  }
}
fragment HappeningParts on Happening {
  ...HappeningHead
  mayBe {
    id
    text
  }
  corroboration {
    ...RangeParts
  }
  originCount
  originSourceCount
  origins(first: 20) {
    ...OriginTree
  }
  denialCount
  denialSourceCount
  denials(first: 20) {
    ...DissentTree
  }
  doubtCount
  doubtSourceCount
  doubts(first: 20) {
    ...DissentTree
  }
  declinedCount
  declinedSourceCount
  declined(first: 20) {
    ...DissentTree
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment EntityName on Entity {
  __typename
  id
  name
}
fragment RangeParts on Corroboration {
  atLeast
  atMost
  exact
  reports
  onlyUnnamed
  explanation
  singlePointsOfFailure {
    ...CountedVoice
  }
  smallestCut {
    exact
    atMost
    voices(first: 20) {
      ...CountedVoice
    }
  }
  circularCount
  circular(first: 20) {
    id
    name
    named
  }
  suspectedCopyCount
  suspectedCopies(first: 20) {
    overlap
    documents {
      id
      title
    }
  }
}
fragment CountedVoice on VoiceGroup {
  sources {
    id
    name
    named
  }
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment OriginTree on Voice {
  ...VoiceParts
  countsAs {
    counted
    reason
  }
  basedOnCount
  basedOn(first: 20) {
    ...VoiceParts
  }
  relayedByCount
  relayedBy(first: 20) {
    ...RelayLevel1
  }
}
fragment RelayLevel1 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 5) {
    ...RelayLevel2
  }
}
fragment RelayLevel2 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel3
  }
}
fragment RelayLevel3 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel4
  }
}
fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}
fragment DissentTree on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 20) {
    ...DissentLevel1
  }
}
fragment DissentLevel1 on Voice {
  ...VoiceParts
  relayedByCount
}`) as unknown as TypedDocumentString<WorkbenchClaimQuery, WorkbenchClaimQueryVariables>;
export const WorkbenchVersionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchVersions($event: ID!, $view: View) {
  whoReported(event: $event, view: $view) {
    complete
    read
    of
    happenings {
      ...HappeningHead
    }
  }
}
    fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
fragment HappeningHead on Happening {
  claims {
    id
    modality
  }
  versions {
    ...VersionParts
  }
}
fragment VersionParts on Version {
  claims {
    ...ClaimHead
  }
  corroboration {
    atLeast
    atMost
    exact
    reports
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`) as unknown as TypedDocumentString<WorkbenchVersionsQuery, WorkbenchVersionsQueryVariables>;
export const WorkbenchEventDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchEvent($id: ID!, $view: View) {
  node(id: $id, view: $view) {
    __typename
    ... on Event {
      id
      name
      type
      properties {
        name
        value
      }
    }
  }
  whoReported(event: $id, view: $view) {
    ...ReportingParts
  }
}
    fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
fragment ReportingParts on Reporting {
  complete
  read
  of
  dissentComplete
  happenings {
    ...HappeningParts
  }
}
fragment HappeningHead on Happening {
  claims {
    id
    modality
  }
  versions {
    ...VersionParts
  }
}
fragment VersionParts on Version {
  claims {
    ...ClaimHead
  }
  corroboration {
    atLeast
    atMost
    exact
    reports
  }
}
fragment HappeningParts on Happening {
  ...HappeningHead
  mayBe {
    id
    text
  }
  corroboration {
    ...RangeParts
  }
  originCount
  originSourceCount
  origins(first: 20) {
    ...OriginTree
  }
  denialCount
  denialSourceCount
  denials(first: 20) {
    ...DissentTree
  }
  doubtCount
  doubtSourceCount
  doubts(first: 20) {
    ...DissentTree
  }
  declinedCount
  declinedSourceCount
  declined(first: 20) {
    ...DissentTree
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment RangeParts on Corroboration {
  atLeast
  atMost
  exact
  reports
  onlyUnnamed
  explanation
  singlePointsOfFailure {
    ...CountedVoice
  }
  smallestCut {
    exact
    atMost
    voices(first: 20) {
      ...CountedVoice
    }
  }
  circularCount
  circular(first: 20) {
    id
    name
    named
  }
  suspectedCopyCount
  suspectedCopies(first: 20) {
    overlap
    documents {
      id
      title
    }
  }
}
fragment CountedVoice on VoiceGroup {
  sources {
    id
    name
    named
  }
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment OriginTree on Voice {
  ...VoiceParts
  countsAs {
    counted
    reason
  }
  basedOnCount
  basedOn(first: 20) {
    ...VoiceParts
  }
  relayedByCount
  relayedBy(first: 20) {
    ...RelayLevel1
  }
}
fragment RelayLevel1 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 5) {
    ...RelayLevel2
  }
}
fragment RelayLevel2 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel3
  }
}
fragment RelayLevel3 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel4
  }
}
fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}
fragment DissentTree on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 20) {
    ...DissentLevel1
  }
}
fragment DissentLevel1 on Voice {
  ...VoiceParts
  relayedByCount
}`) as unknown as TypedDocumentString<WorkbenchEventQuery, WorkbenchEventQueryVariables>;
export const WorkbenchVoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchVoices($claim: ID, $event: ID, $view: View, $skip: Int!, $support: Boolean = false, $denies: Boolean = false, $doubts: Boolean = false, $declines: Boolean = false) {
  whoReported(claim: $claim, event: $event, view: $view) {
    happenings {
      claims {
        id
      }
      originCount
      denialCount
      doubtCount
      declinedCount
      origins(first: 20, skip: $skip) @include(if: $support) {
        ...OriginTree
      }
      denials(first: 20, skip: $skip) @include(if: $denies) {
        ...DissentTree
      }
      doubts(first: 20, skip: $skip) @include(if: $doubts) {
        ...DissentTree
      }
      declined(first: 20, skip: $skip) @include(if: $declines) {
        ...DissentTree
      }
    }
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment SayingParts on Attribution {
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
  }
  supersededBy {
    id
  }
  document {
    ...DocumentParts
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment VoiceParts on Voice {
  repeated
  source {
    ...SourceParts
  }
  attribution {
    ...SayingParts
  }
}
fragment OriginTree on Voice {
  ...VoiceParts
  countsAs {
    counted
    reason
  }
  basedOnCount
  basedOn(first: 20) {
    ...VoiceParts
  }
  relayedByCount
  relayedBy(first: 20) {
    ...RelayLevel1
  }
}
fragment RelayLevel1 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 5) {
    ...RelayLevel2
  }
}
fragment RelayLevel2 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel3
  }
}
fragment RelayLevel3 on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 3) {
    ...RelayLevel4
  }
}
fragment RelayLevel4 on Voice {
  ...VoiceParts
  relayedByCount
}
fragment DissentTree on Voice {
  ...VoiceParts
  relayedByCount
  relayedBy(first: 20) {
    ...DissentLevel1
  }
}
fragment DissentLevel1 on Voice {
  ...VoiceParts
  relayedByCount
}`) as unknown as TypedDocumentString<WorkbenchVoicesQuery, WorkbenchVoicesQueryVariables>;
export const WorkbenchCompareDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchCompare($a: ID!, $b: ID!, $view: View) {
  compareDocuments(a: $a, b: $b, view: $view) {
    sides {
      document {
        ...DocumentParts
        text
      }
      words
      share
    }
    passages {
      words
      placesBySide {
        start
        end
      }
    }
    passageCount
    claims {
      claim {
        id
        text
      }
      attributionsBySide {
        ...ComparedSaying
      }
      countsBySide
    }
    complete
    read
    of
    publishedFirst {
      id
    }
    derivations {
      kind
      document {
        id
      }
      original {
        id
      }
    }
    commonOriginals {
      ...DocumentParts
    }
  }
}
    fragment ComparedSaying on Attribution {
  id
  stance
  certainty
  review
  cue
  source {
    ...SourceParts
  }
  quotation {
    exact
  }
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}`) as unknown as TypedDocumentString<WorkbenchCompareQuery, WorkbenchCompareQueryVariables>;
export const WorkbenchChosenDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchChosenDocument($id: ID!) {
  node(id: $id) {
    __typename
    ... on Document {
      ...DocumentParts
    }
  }
}
    fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}`) as unknown as TypedDocumentString<WorkbenchChosenDocumentQuery, WorkbenchChosenDocumentQueryVariables>;
export const WorkbenchDocumentsFoundDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchDocumentsFound($text: String!, $view: View) {
  search(text: $text, in: [DOCUMENT], first: 10, view: $view) {
    node {
      __typename
      ... on Document {
        ...DocumentParts
      }
    }
  }
}
    fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}`) as unknown as TypedDocumentString<WorkbenchDocumentsFoundQuery, WorkbenchDocumentsFoundQueryVariables>;
export const WorkbenchConflictsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchConflicts($filter: ClaimFilter, $kinds: [ConflictKind!], $certainty: ConflictCertainty, $about: [ID!] = [], $after: String, $view: View) {
  nodes(ids: $about, view: $view) {
    ...NamedNode
  }
  conflicts(
    filter: $filter
    kinds: $kinds
    certainty: $certainty
    view: $view
    first: 10
    after: $after
  ) {
    totalCount
    complete
    read
    of
    pageInfo {
      ...PageEnd
    }
    nodes {
      ...ConflictCardParts
    }
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment ClaimHead on Claim {
  ...DatedClaim
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
}
fragment ConflictCardParts on Conflict {
  kind
  certainty
  explanation
  sideCounts
  claims {
    ...ClaimHead
  }
  sides {
    id
    stance
    certainty
    stated
    cue
    quotation {
      exact
    }
    claim {
      id
    }
    source {
      ...SourceParts
    }
    document {
      ...DocumentParts
    }
  }
}
fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}`) as unknown as TypedDocumentString<WorkbenchConflictsQuery, WorkbenchConflictsQueryVariables>;
export const WorkbenchDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchDraft($text: String!, $view: View) {
  checkText(text: $text, view: $view) {
    flagged
    sentenceCount
    complete
    sentences {
      ...DraftSentence
    }
  }
}
    fragment DraftSentence on CheckedSentence {
  start
  end
  text
  reading
  found
  complete
  flags {
    kind
    text
  }
  happenings {
    claims {
      ...DatedClaim
    }
    corroboration {
      atLeast
      atMost
      exact
    }
  }
  nearest {
    differs
    claim {
      id
      text
    }
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}`) as unknown as TypedDocumentString<WorkbenchDraftQuery, WorkbenchDraftQueryVariables>;
export const WorkbenchSuggestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchSuggestions($text: String!, $view: View) {
  search(
    text: $text
    in: [CLAIM, EVENT, ENTITY, SOURCE, DOCUMENT]
    first: 8
    view: $view
  ) {
    matched
    node {
      ...NamedNode
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}`) as unknown as TypedDocumentString<WorkbenchSuggestionsQuery, WorkbenchSuggestionsQueryVariables>;
export const WorkbenchNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchNames($ids: [ID!]!) {
  nodes(ids: $ids) {
    ...NamedNode
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}`) as unknown as TypedDocumentString<WorkbenchNamesQuery, WorkbenchNamesQueryVariables>;
export const WorkbenchSourcesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchSources($name: String!) {
  sources(name: $name, first: 8) {
    nodes {
      ...SourceParts
    }
  }
}
    fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}`) as unknown as TypedDocumentString<WorkbenchSourcesQuery, WorkbenchSourcesQueryVariables>;
export const WorkbenchJournalHeadDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchJournalHead {
  stats {
    seq
  }
}
    `) as unknown as TypedDocumentString<WorkbenchJournalHeadQuery, WorkbenchJournalHeadQueryVariables>;
export const WorkbenchJournalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchJournal($after: Int!, $first: Int!) {
  changes(after: $after, first: $first) {
    nodes {
      ...JournalEntry
    }
  }
}
    fragment JournalEntry on Change {
  seq
  at
  by
  kind
  reason
  records
  withdrawn
  import
  counts {
    type
    created
    updated
  }
}`) as unknown as TypedDocumentString<WorkbenchJournalQuery, WorkbenchJournalQueryVariables>;
export const WorkbenchUndoDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WorkbenchUndo($change: Int!, $reason: String!) {
  withdraw(change: $change, reason: $reason) {
    change {
      seq
    }
  }
}
    `) as unknown as TypedDocumentString<WorkbenchUndoMutation, WorkbenchUndoMutationVariables>;
export const WorkbenchNeighbourhoodDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchNeighbourhood($of: ID!, $most: Int!, $view: View) {
  node(id: $of, view: $view) {
    __typename
    ... on Entity {
      linkCount
      links {
        ...SourceLinkParts
      }
    }
  }
  neighbourhood(of: $of, most: $most, view: $view) {
    centre {
      ...NamedNode
    }
    nodes {
      thing {
        ...NamedNode
      }
      steps
      complete
    }
    edges {
      kind
      from
      to
      role
      stances
      onWordOf {
        __typename
        id
        name
        named
      }
    }
    complete
    partsComplete
    read
    of
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}
fragment SourceLinkParts on Link {
  id
  kind
  outgoing
  valid
  by
  at
  reason
  withdrawn
  other {
    ...NamedNode
  }
}`) as unknown as TypedDocumentString<WorkbenchNeighbourhoodQuery, WorkbenchNeighbourhoodQueryVariables>;
export const WorkbenchReceiptDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchReceipt($claim: ID, $event: ID, $filter: ClaimFilter, $view: View) {
  whoReported(claim: $claim, event: $event, filter: $filter, view: $view) {
    receipt
  }
}
    `) as unknown as TypedDocumentString<WorkbenchReceiptQuery, WorkbenchReceiptQueryVariables>;
export const WorkbenchPlaceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchPlace($id: ID!, $view: View) {
  node(id: $id, view: $view) {
    __typename
    ... on Place {
      id
      name
      adminAreas
      latitude
      longitude
      ...EntityFacts
    }
  }
  claims(filter: {within: $id}, view: $view, first: 20) {
    ...ClaimsOfEntity
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}
fragment EntityFacts on Entity {
  aliases
  subkind
  description
  externalIds {
    scheme
    value
    url
  }
  linkCount
  links {
    ...SourceLinkParts
  }
}
fragment SourceLinkParts on Link {
  id
  kind
  outgoing
  valid
  by
  at
  reason
  withdrawn
  other {
    ...NamedNode
  }
}
fragment ClaimsOfEntity on ClaimConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...ClaimInList
  }
}
fragment ClaimInList on Claim {
  id
  text
  modality
  valid {
    edtf
  }
  corroboration {
    atLeast
    atMost
    exact
  }
}`) as unknown as TypedDocumentString<WorkbenchPlaceQuery, WorkbenchPlaceQueryVariables>;
export const WorkbenchPlaceClaimsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchPlaceClaims($id: ID!, $after: String, $view: View) {
  claims(filter: {within: $id}, view: $view, first: 20, after: $after) {
    ...ClaimsOfEntity
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment ClaimsOfEntity on ClaimConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...ClaimInList
  }
}
fragment ClaimInList on Claim {
  id
  text
  modality
  valid {
    edtf
  }
  corroboration {
    atLeast
    atMost
    exact
  }
}`) as unknown as TypedDocumentString<WorkbenchPlaceClaimsQuery, WorkbenchPlaceClaimsQueryVariables>;
export const WorkbenchPlaceControlDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchPlaceControl($id: ID!, $view: View) {
  control(place: $id, view: $view) {
    trackCount
    complete
    read
    of
    tracks {
      ...ControlLane
    }
    parts {
      part
      place {
        ...EntityName
      }
      tracks {
        ...ControlLane
      }
    }
    denials {
      claim {
        id
        text
      }
      attributions {
        id
        stance
        source {
          ...SourceParts
        }
      }
      attributionCount
    }
    denialCount
    undatedCount
    undated {
      id
      text
    }
    disagreements(first: 20) {
      ...DisagreementPage
    }
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment EntityName on Entity {
  __typename
  id
  name
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment ControlLane on ControlTrack {
  source {
    ...SourceParts
  }
  stretches {
    basis
    controller {
      ...EntityName
    }
    span {
      earliestStart
      latestStart
      earliestEnd
      latestEnd
    }
    claims {
      id
      text
    }
  }
}
fragment DisagreementPage on ControlDisagreementConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...ControlDispute
  }
}
fragment ControlDispute on ControlDisagreement {
  certainty
  span {
    earliestStart
    latestEnd
  }
  sides {
    controllers {
      ...EntityName
    }
    part
    sources {
      ...SourceParts
    }
    sourceCount
  }
}`) as unknown as TypedDocumentString<WorkbenchPlaceControlQuery, WorkbenchPlaceControlQueryVariables>;
export const WorkbenchPlaceDisputesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchPlaceDisputes($id: ID!, $after: String, $view: View) {
  control(place: $id, view: $view) {
    disagreements(first: 20, after: $after) {
      ...DisagreementPage
    }
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment EntityName on Entity {
  __typename
  id
  name
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DisagreementPage on ControlDisagreementConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...ControlDispute
  }
}
fragment ControlDispute on ControlDisagreement {
  certainty
  span {
    earliestStart
    latestEnd
  }
  sides {
    controllers {
      ...EntityName
    }
    part
    sources {
      ...SourceParts
    }
    sourceCount
  }
}`) as unknown as TypedDocumentString<WorkbenchPlaceDisputesQuery, WorkbenchPlaceDisputesQueryVariables>;
export const WorkbenchPlaceListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchPlaceList($name: String, $after: String, $view: View) {
  entities(kind: [PLACE], name: $name, view: $view, first: 20, after: $after) {
    totalCount
    pageInfo {
      ...PageEnd
    }
    nodes {
      __typename
      id
      name
      aliases
      subkind
      claims(first: 0) {
        totalCount
      }
      ... on Place {
        adminAreas
      }
      partOf {
        ...EntityName
      }
    }
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment EntityName on Entity {
  __typename
  id
  name
}`) as unknown as TypedDocumentString<WorkbenchPlaceListQuery, WorkbenchPlaceListQueryVariables>;
export const WorkbenchDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchDocument($id: ID!, $view: View) {
  node(id: $id, view: $view) {
    __typename
    ... on Document {
      ...DocumentParts
      publisher {
        ...SourceParts
      }
      language
      note
      text
      recordedAt
      derivedFromCount
      derivedFrom {
        kind
        document {
          ...DocumentParts
        }
      }
      attributions(first: 200) {
        ...DocumentSayings
      }
    }
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment DocumentSayings on AttributionConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...DocumentSaying
  }
}
fragment DocumentSaying on Attribution {
  id
  stance
  certainty
  mode
  cue
  stated
  review
  source {
    ...SourceParts
  }
  claim {
    id
    text
  }
  quotation {
    exact
    start
    pieces {
      start
      end
    }
  }
  relays {
    id
  }
}`) as unknown as TypedDocumentString<WorkbenchDocumentQuery, WorkbenchDocumentQueryVariables>;
export const WorkbenchDocumentSayingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchDocumentSayings($id: ID!, $view: View, $after: String!) {
  node(id: $id, view: $view) {
    __typename
    ... on Document {
      attributions(first: 200, after: $after) {
        ...DocumentSayings
      }
    }
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentSayings on AttributionConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...DocumentSaying
  }
}
fragment DocumentSaying on Attribution {
  id
  stance
  certainty
  mode
  cue
  stated
  review
  source {
    ...SourceParts
  }
  claim {
    id
    text
  }
  quotation {
    exact
    start
    pieces {
      start
      end
    }
  }
  relays {
    id
  }
}`) as unknown as TypedDocumentString<WorkbenchDocumentSayingsQuery, WorkbenchDocumentSayingsQueryVariables>;
export const WorkbenchProposeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WorkbenchPropose($document: TextDocumentInput!, $text: String!, $correct: Boolean!) {
  propose(document: $document, text: $text, correct: $correct) {
    document {
      id
      title
    }
    change {
      seq
    }
    count
    leftOut
    updateOf {
      document {
        ...DocumentParts
      }
      kept {
        start
      }
      lost {
        id
      }
    }
  }
}
    fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}`) as unknown as TypedDocumentString<WorkbenchProposeMutation, WorkbenchProposeMutationVariables>;
export const WorkbenchReadSpanDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchReadSpan($document: ID!, $span: SpanInput!) {
  readSpan(document: $document, span: $span) {
    reading
    further {
      start
      exact
    }
    narrated
    speakers {
      start
      end
      exact
      name
      named
    }
    cue {
      start
      end
      exact
    }
    stance
    mode
    predicate
    text
    valid
  }
}
    `) as unknown as TypedDocumentString<WorkbenchReadSpanQuery, WorkbenchReadSpanQueryVariables>;
export const WorkbenchAddProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WorkbenchAddProposal($document: ID!, $statement: StatementInput!) {
  addProposal(document: $document, statement: $statement) {
    attribution {
      id
      review
    }
    proposal {
      reading
    }
    change {
      seq
    }
  }
}
    `) as unknown as TypedDocumentString<WorkbenchAddProposalMutation, WorkbenchAddProposalMutationVariables>;
export const WorkbenchProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchProposals($filter: ProposalFilter, $after: String) {
  proposals(filter: $filter, first: 30, after: $after) {
    totalCount
    pageInfo {
      ...PageEnd
    }
    nodes {
      ...ProposalCardParts
    }
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment RangeEnds on Corroboration {
  atLeast
  atMost
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment ProposalCardParts on Proposal {
  attribution {
    id
    stance
    mode
    certainty
    coding
    stated
    cue
    extractor
    review
    reviews {
      by
      at
    }
    correctedBy {
      id
    }
    quotation {
      start
      end
      prefix
      exact
      suffix
      pieces {
        start
      }
    }
    source {
      ...SourceParts
    }
    claim {
      id
      predicate
      text
      valid {
        edtf
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
    document {
      ...DocumentParts
    }
  }
  relayedBy {
    id
    source {
      ...SourceParts
    }
  }
  mentions {
    words
    role
    how
    thing {
      ...NamedNode
    }
    candidates {
      ...NamedNode
    }
  }
  ...SameAsParts
}
fragment SameAsParts on Proposal {
  sameAs {
    how
    differs
    preselected
    claim {
      ...DatedClaim
      corroboration {
        ...RangeEnds
      }
    }
  }
}`) as unknown as TypedDocumentString<WorkbenchProposalsQuery, WorkbenchProposalsQueryVariables>;
export const WorkbenchSameAsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchSameAs($id: ID!) {
  proposals(filter: {attribution: $id}, first: 1) {
    nodes {
      ...SameAsParts
    }
  }
}
    fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment RangeEnds on Corroboration {
  atLeast
  atMost
}
fragment SameAsParts on Proposal {
  sameAs {
    how
    differs
    preselected
    claim {
      ...DatedClaim
      corroboration {
        ...RangeEnds
      }
    }
  }
}`) as unknown as TypedDocumentString<WorkbenchSameAsQuery, WorkbenchSameAsQueryVariables>;
export const WorkbenchReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WorkbenchReview($id: ID!, $state: ReviewState!, $expected: ReviewState!, $reason: String!) {
  review(
    attributions: [$id]
    state: $state
    expected: $expected
    note: $reason
    withRelays: true
  ) {
    decision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WorkbenchReviewMutation, WorkbenchReviewMutationVariables>;
export const WorkbenchCorrectDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WorkbenchCorrect($id: ID!, $correction: CorrectionInput!, $expected: ReviewState!, $reason: String!) {
  correct(
    attribution: $id
    correction: $correction
    expected: $expected
    reason: $reason
  ) {
    attribution {
      claim {
        id
        text
      }
    }
    change {
      seq
    }
  }
}
    `) as unknown as TypedDocumentString<WorkbenchCorrectMutation, WorkbenchCorrectMutationVariables>;
export const WorkbenchUndoReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WorkbenchUndoReview($decision: ID, $change: Int) {
  withdraw(decision: $decision, change: $change, reason: "undone by the reviewer") {
    decision {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<WorkbenchUndoReviewMutation, WorkbenchUndoReviewMutationVariables>;
export const WorkbenchReviewedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchReviewed($id: ID!) {
  node(id: $id, view: {review: [PROPOSED, ACCEPTED, REJECTED]}) {
    __typename
    ... on Attribution {
      review
      reviews {
        by
        at
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkbenchReviewedQuery, WorkbenchReviewedQueryVariables>;
export const WorkbenchSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchSource($id: ID!, $view: View) {
  node(id: $id, view: $view) {
    __typename
    id
    ... on Source {
      name
      named
      sourceKind
      recordedAt
      said(first: 0) {
        totalCount
      }
      spellingCount
      spellings {
        text
        count
      }
      assessmentCount
      assessments {
        id
        reliability
        by
        at
        reason
        withdrawn
      }
      grade {
        id
        reliability
      }
      published(first: 5) {
        totalCount
        nodes {
          ...DocumentParts
        }
      }
    }
    ... on UnnamedSource {
      document {
        ...DocumentParts
      }
    }
    ... on JointSource {
      signers {
        ...SourceParts
      }
    }
    ... on Entity {
      ...EntityFacts
      claims(first: 20) {
        ...ClaimsOfEntity
      }
    }
  }
  claims(filter: {source: $id}, view: $view, first: 20) {
    ...SaidPage
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment EntityFacts on Entity {
  aliases
  subkind
  description
  externalIds {
    scheme
    value
    url
  }
  linkCount
  links {
    ...SourceLinkParts
  }
}
fragment SourceLinkParts on Link {
  id
  kind
  outgoing
  valid
  by
  at
  reason
  withdrawn
  other {
    ...NamedNode
  }
}
fragment ClaimsOfEntity on ClaimConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...ClaimInList
  }
}
fragment ClaimInList on Claim {
  id
  text
  modality
  valid {
    edtf
  }
  corroboration {
    atLeast
    atMost
    exact
  }
}
fragment SaidPage on ClaimConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...SaidClaim
  }
}
fragment SaidClaim on Claim {
  ...ClaimInList
  corroboration {
    singlePointsOfFailure {
      sources {
        id
      }
    }
  }
  attributions(filter: {source: $id}, first: 3) {
    totalCount
    nodes {
      id
      stance
      certainty
      stated
      cue
      quotation {
        exact
      }
      supersededBy {
        id
      }
      relays {
        source {
          ...SourceParts
        }
      }
      document {
        ...DocumentParts
      }
    }
  }
}`) as unknown as TypedDocumentString<WorkbenchSourceQuery, WorkbenchSourceQueryVariables>;
export const WorkbenchSourceSaidDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchSourceSaid($id: ID!, $after: String, $view: View) {
  claims(filter: {source: $id}, view: $view, first: 20, after: $after) {
    ...SaidPage
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}
fragment DocumentParts on Document {
  id
  title
  url
  publishedAt
  publisher {
    id
    name
    named
  }
}
fragment ClaimInList on Claim {
  id
  text
  modality
  valid {
    edtf
  }
  corroboration {
    atLeast
    atMost
    exact
  }
}
fragment SaidPage on ClaimConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...SaidClaim
  }
}
fragment SaidClaim on Claim {
  ...ClaimInList
  corroboration {
    singlePointsOfFailure {
      sources {
        id
      }
    }
  }
  attributions(filter: {source: $id}, first: 3) {
    totalCount
    nodes {
      id
      stance
      certainty
      stated
      cue
      quotation {
        exact
      }
      supersededBy {
        id
      }
      relays {
        source {
          ...SourceParts
        }
      }
      document {
        ...DocumentParts
      }
    }
  }
}`) as unknown as TypedDocumentString<WorkbenchSourceSaidQuery, WorkbenchSourceSaidQueryVariables>;
export const WorkbenchSaidOfSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchSaidOfSource($id: ID!, $after: String, $view: View) {
  claims(filter: {entity: $id}, view: $view, first: 20, after: $after) {
    ...ClaimsOfEntity
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment ClaimsOfEntity on ClaimConnection {
  totalCount
  pageInfo {
    ...PageEnd
  }
  nodes {
    ...ClaimInList
  }
}
fragment ClaimInList on Claim {
  id
  text
  modality
  valid {
    edtf
  }
  corroboration {
    atLeast
    atMost
    exact
  }
}`) as unknown as TypedDocumentString<WorkbenchSaidOfSourceQuery, WorkbenchSaidOfSourceQueryVariables>;
export const WorkbenchSourceRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchSourceRecord($id: ID!, $view: View) {
  trackRecord(source: $id, view: $view) {
    complete
    read
    of
    originated {
      count
    }
    firstToReport {
      count
    }
    onlyRepeated {
      count
    }
    laterCorroborated {
      count
    }
    denied {
      count
    }
    retracted {
      count
    }
  }
}
    `) as unknown as TypedDocumentString<WorkbenchSourceRecordQuery, WorkbenchSourceRecordQueryVariables>;
export const WorkbenchSourceOutcomeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchSourceOutcome($id: ID!, $view: View, $originated: Boolean = false, $firstToReport: Boolean = false, $onlyRepeated: Boolean = false, $laterCorroborated: Boolean = false, $denied: Boolean = false, $retracted: Boolean = false) {
  trackRecord(source: $id, view: $view) {
    originated @include(if: $originated) {
      ...OutcomeClaims
    }
    firstToReport @include(if: $firstToReport) {
      ...OutcomeClaims
    }
    onlyRepeated @include(if: $onlyRepeated) {
      ...OutcomeClaims
    }
    laterCorroborated @include(if: $laterCorroborated) {
      ...OutcomeClaims
    }
    denied @include(if: $denied) {
      ...OutcomeClaims
    }
    retracted @include(if: $retracted) {
      ...OutcomeClaims
    }
  }
}
    fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment OutcomeClaims on TrackCount {
  count
  claims {
    ...DatedClaim
  }
}`) as unknown as TypedDocumentString<WorkbenchSourceOutcomeQuery, WorkbenchSourceOutcomeQueryVariables>;
export const WorkbenchSourceListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchSourceList($name: String, $kind: [SourceKind!], $named: Boolean, $after: String, $view: View) {
  sources(
    name: $name
    kind: $kind
    named: $named
    view: $view
    first: 20
    after: $after
  ) {
    totalCount
    pageInfo {
      ...PageEnd
    }
    nodes {
      ...SourceParts
      said(first: 0) {
        totalCount
      }
      ... on UnnamedSource {
        document {
          title
        }
      }
      ... on Entity {
        aliases
      }
    }
  }
}
    fragment PageEnd on PageInfo {
  hasNextPage
  endCursor
}
fragment SourceParts on Source {
  __typename
  id
  name
  named
  sourceKind
  grade {
    reliability
  }
}`) as unknown as TypedDocumentString<WorkbenchSourceListQuery, WorkbenchSourceListQueryVariables>;
export const WorkbenchWhatIfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkbenchWhatIf($distrust: [ID!]!, $view: View) {
  nodes(ids: $distrust, view: $view) {
    ...NamedNode
  }
  whatIf(distrust: $distrust, view: $view) {
    complete
    read
    of
    lost {
      ...DatedClaim
    }
    shrunk {
      ...ChangedClaim
    }
    grown {
      ...ChangedClaim
    }
    gained {
      ...ChangedClaim
    }
    conflictsGoneCount
    conflictsGone {
      ...ChangedConflict
    }
    conflictsArisingCount
    conflictsArising {
      ...ChangedConflict
    }
  }
}
    fragment NamedNode on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
    named
  }
  ... on Event {
    name
  }
  ... on Claim {
    text
  }
  ... on Document {
    title
  }
}
fragment DatedClaim on Claim {
  id
  text
  valid {
    edtf
  }
}
fragment RangeEnds on Corroboration {
  atLeast
  atMost
}
fragment ChangedClaim on ChangedRange {
  claim {
    ...DatedClaim
  }
  before {
    ...RangeEnds
  }
  after {
    ...RangeEnds
  }
}
fragment ChangedConflict on Conflict {
  kind
  certainty
  explanation
  claims {
    id
    text
  }
}`) as unknown as TypedDocumentString<WorkbenchWhatIfQuery, WorkbenchWhatIfQueryVariables>;
