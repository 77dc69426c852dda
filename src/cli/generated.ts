// Made by `npm run generate`. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Types from '../domain/schema/generated.js';

import type { Edtf } from '../domain/edtf/edtf.js';
import type { TypedQueryDocumentNode as DocumentNode } from 'graphql';
import { gql } from 'graphql-tag';
export type AskQueryVariables = Exact<{
  question: string;
  view?: Types.View | null | undefined;
}>;


export type AskQuery = { readonly ask: { readonly understood: boolean, readonly reading: string, readonly query: string | null, readonly answer: ReadonlyArray<string>, readonly unread: ReadonlyArray<string>, readonly suggestions: ReadonlyArray<string>, readonly result: unknown } };

export type CheckDraftQueryVariables = Exact<{
  text: string;
  view?: Types.View | null | undefined;
}>;


export type CheckDraftQuery = { readonly checkText: { readonly flagged: boolean, readonly complete: boolean, readonly sentenceCount: number, readonly notCompared: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string }>, readonly sentences: ReadonlyArray<{ readonly start: number, readonly end: number, readonly text: string, readonly reading: string, readonly found: boolean, readonly complete: boolean, readonly summary: string, readonly flags: ReadonlyArray<{ readonly kind: Types.DraftFlagKind, readonly text: string }>, readonly happenings: ReadonlyArray<{ readonly corroboration: { readonly atLeast: number, readonly atMost: number } }>, readonly nearest: ReadonlyArray<{ readonly differs: string, readonly claim: { readonly id: string, readonly text: string } }> }> } };

export type ConflictsQueryVariables = Exact<{
  filter?: Types.ClaimFilter | null | undefined;
  kinds?: ReadonlyArray<Types.ConflictKind> | null | undefined;
  certainty?: Types.ConflictCertainty | null | undefined;
  view?: Types.View | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ConflictsQuery = { readonly conflicts: { readonly totalCount: number | null, readonly complete: boolean, readonly read: number, readonly of: number, readonly nodes: ReadonlyArray<ConflictPartsFragment>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type ControlQueryVariables = Exact<{
  place: string;
  from?: Edtf | null | undefined;
  to?: Edtf | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type ControlQuery = { readonly control: { readonly denialCount: number, readonly undatedCount: number, readonly trackCount: number, readonly complete: boolean, readonly read: number, readonly of: number, readonly place: (
      { readonly __typename: 'Place', readonly id: string, readonly name: string }
      & PartLinks_Place_Fragment
    ), readonly tracks: ReadonlyArray<TrackPartsFragment>, readonly parts: ReadonlyArray<{ readonly part: string | null, readonly place: { readonly id: string, readonly name: string }, readonly tracks: ReadonlyArray<TrackPartsFragment> }>, readonly denials: ReadonlyArray<DenialPartsFragment>, readonly undated: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly disagreements: { readonly totalCount: number, readonly nodes: ReadonlyArray<DisagreementPartsFragment> } } };

export type TrackPartsFragment = { readonly source:
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
  , readonly stretches: ReadonlyArray<StretchPartsFragment> };

export type StretchPartsFragment = { readonly basis: Types.ControlBasis, readonly rule: string, readonly controller:
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  , readonly span: SpanPartsFragment, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly attributions: ReadonlyArray<{ readonly id: string }> };

export type DenialPartsFragment = { readonly attributionCount: number, readonly claim: { readonly id: string, readonly text: string }, readonly attributions: ReadonlyArray<WordPartsFragment> };

export type DisagreementPartsFragment = { readonly certainty: Types.ConflictCertainty, readonly explanation: string, readonly span: SpanPartsFragment, readonly sides: ReadonlyArray<{ readonly part: string | null, readonly sourceCount: number, readonly claimCount: number, readonly attributionCount: number, readonly controllers: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    >, readonly sources: ReadonlyArray<
      | { readonly id: string, readonly name: string, readonly named: boolean }
      | { readonly id: string, readonly name: string, readonly named: boolean }
      | { readonly id: string, readonly name: string, readonly named: boolean }
      | { readonly id: string, readonly name: string, readonly named: boolean }
      | { readonly id: string, readonly name: string, readonly named: boolean }
    >, readonly attributions: ReadonlyArray<WordPartsFragment> }> };

export type TextDocumentsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type TextDocumentsQuery = { readonly documents: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sha256: string | null }> } };

export type DecidedProposalsQueryVariables = Exact<{
  document: string;
}>;


export type DecidedProposalsQuery = { readonly open: { readonly totalCount: number }, readonly decided: { readonly totalCount: number } };

export type ReviewedTextQueryVariables = Exact<{
  document: string;
  after?: string | null | undefined;
}>;


export type ReviewedTextQuery = { readonly node:
    | { readonly id: string, readonly title: string, readonly text: string | null, readonly publishedAt: string | null, readonly publisher:
        | ThingName_Person_Fragment
        | ThingName_Organisation_Fragment
        | ThingName_Actor_Fragment
        | ThingName_UnnamedSource_Fragment
        | ThingName_JointSource_Fragment
      , readonly attributions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly mode: Types.Mode, readonly stance: Types.Stance, readonly relaysCount: number, readonly source:
            | ThingName_Person_Fragment
            | ThingName_Organisation_Fragment
            | ThingName_Actor_Fragment
            | ThingName_UnnamedSource_Fragment
            | ThingName_JointSource_Fragment
          , readonly quotation: { readonly pieces: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly cueSpan: { readonly start: number, readonly end: number } | null, readonly sourceSpan: { readonly start: number, readonly end: number, readonly exact: string | null } | null }> } }
    | Record<PropertyKey, never>
   | null };

export type PathQueryVariables = Exact<{
  from: string;
  to: string;
  maxHops?: number | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type PathQuery = { readonly path: ReadonlyArray<PathPartsFragment> };

export type PathPartsFragment = { readonly hops: number, readonly complete: boolean, readonly atLeast: number, readonly atMost: number, readonly steps: ReadonlyArray<StepPartsFragment> };

export type StepPartsFragment = { readonly text: string, readonly originSourceCount: number, readonly from:
    | WaypointParts_Person_Fragment
    | WaypointParts_Organisation_Fragment
    | WaypointParts_Actor_Fragment
    | WaypointParts_Place_Fragment
    | WaypointParts_OtherEntity_Fragment
    | WaypointParts_UnnamedSource_Fragment
    | WaypointParts_JointSource_Fragment
    | WaypointParts_Claim_Fragment
    | WaypointParts_Attribution_Fragment
    | WaypointParts_Document_Fragment
    | WaypointParts_Event_Fragment
    | WaypointParts_Assessment_Fragment
    | WaypointParts_Decision_Fragment
  , readonly to:
    | WaypointParts_Person_Fragment
    | WaypointParts_Organisation_Fragment
    | WaypointParts_Actor_Fragment
    | WaypointParts_Place_Fragment
    | WaypointParts_OtherEntity_Fragment
    | WaypointParts_UnnamedSource_Fragment
    | WaypointParts_JointSource_Fragment
    | WaypointParts_Claim_Fragment
    | WaypointParts_Attribution_Fragment
    | WaypointParts_Document_Fragment
    | WaypointParts_Event_Fragment
    | WaypointParts_Assessment_Fragment
    | WaypointParts_Decision_Fragment
  , readonly claim: { readonly id: string, readonly text: string } | null, readonly originSources: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
  >, readonly link: { readonly kind: Types.LinkKind, readonly decision: string, readonly by: string | null, readonly reason: string | null } | null };

type WaypointParts_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type WaypointParts_Organisation_Fragment = { readonly __typename: 'Organisation', readonly name: string, readonly id: string };

type WaypointParts_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly id: string };

type WaypointParts_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly id: string };

type WaypointParts_OtherEntity_Fragment = { readonly __typename: 'OtherEntity', readonly name: string, readonly id: string };

type WaypointParts_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly name: string, readonly id: string };

type WaypointParts_JointSource_Fragment = { readonly __typename: 'JointSource', readonly name: string, readonly id: string };

type WaypointParts_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type WaypointParts_Attribution_Fragment = { readonly __typename: 'Attribution', readonly id: string };

type WaypointParts_Document_Fragment = { readonly __typename: 'Document', readonly id: string };

type WaypointParts_Event_Fragment = { readonly __typename: 'Event', readonly id: string };

type WaypointParts_Assessment_Fragment = { readonly __typename: 'Assessment', readonly id: string };

type WaypointParts_Decision_Fragment = { readonly __typename: 'Decision', readonly id: string };

export type WaypointPartsFragment =
  | WaypointParts_Person_Fragment
  | WaypointParts_Organisation_Fragment
  | WaypointParts_Actor_Fragment
  | WaypointParts_Place_Fragment
  | WaypointParts_OtherEntity_Fragment
  | WaypointParts_UnnamedSource_Fragment
  | WaypointParts_JointSource_Fragment
  | WaypointParts_Claim_Fragment
  | WaypointParts_Attribution_Fragment
  | WaypointParts_Document_Fragment
  | WaypointParts_Event_Fragment
  | WaypointParts_Assessment_Fragment
  | WaypointParts_Decision_Fragment
;

export type ProvenanceQueryVariables = Exact<{
  document: string;
  view?: Types.View | null | undefined;
}>;


export type ProvenanceQuery = { readonly provenance: { readonly complete: boolean, readonly read: number, readonly of: number, readonly document: { readonly id: string, readonly title: string, readonly publishedAt: string | null, readonly publisher:
        | { readonly id: string, readonly name: string, readonly named: boolean }
        | { readonly id: string, readonly name: string, readonly named: boolean }
        | { readonly id: string, readonly name: string, readonly named: boolean }
        | { readonly id: string, readonly name: string, readonly named: boolean }
        | { readonly id: string, readonly name: string, readonly named: boolean }
       }, readonly sayings: ReadonlyArray<SayingPartsFragment> } };

export type SayingPartsFragment = { readonly unsourced: boolean, readonly originCount: number, readonly likelyOriginsComplete: boolean, readonly claim: ClaimLineFragment, readonly attribution: WordPartsFragment, readonly origins: ReadonlyArray<VoiceTreeFragment>, readonly likelyOrigins: ReadonlyArray<{ readonly same: Types.LikelyOriginKind, readonly attribution: WordPartsFragment }> };

export type ReadMutationVariables = Exact<{
  document: Types.TextDocumentInput;
  text: string;
  correct?: boolean | null | undefined;
  dryRun?: boolean | null | undefined;
}>;


export type ReadMutation = { readonly propose: { readonly count: number, readonly leftOut: ReadonlyArray<string>, readonly readings: ReadonlyArray<string>, readonly document: { readonly id: string, readonly title: string } | null, readonly change: { readonly seq: number } | null, readonly updateOf: { readonly document: { readonly id: string, readonly title: string }, readonly kept: ReadonlyArray<{ readonly start: number }>, readonly lost: ReadonlyArray<{ readonly id: string }> } | null } };

export type ReplayQueryVariables = Exact<{
  receipt: string;
}>;


export type ReplayQuery = { readonly replay: { readonly same: boolean, readonly unchanged: boolean, readonly recordedAt: string, readonly seq: number, readonly explanation: string, readonly changes: ReadonlyArray<ReplayChangePartsFragment>, readonly happenings: ReadonlyArray<ReplayHappeningPartsFragment> } };

export type ReplayHappeningPartsFragment = { readonly claims: ReadonlyArray<ClaimLineFragment>, readonly before: { readonly atLeast: number, readonly atMost: number } | null, readonly after: { readonly atLeast: number, readonly atMost: number } | null };

export type ReplayChangePartsFragment = { readonly kind: Types.ReplayChangeKind, readonly attribution: WordPartsFragment | null, readonly decision: { readonly id: string, readonly kind: Types.DecisionKind, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean, readonly subjectCount: number, readonly subjects: ReadonlyArray<
      | ThingName_Person_Fragment
      | ThingName_Organisation_Fragment
      | ThingName_Actor_Fragment
      | ThingName_Place_Fragment
      | ThingName_OtherEntity_Fragment
      | ThingName_UnnamedSource_Fragment
      | ThingName_JointSource_Fragment
      | ThingName_Claim_Fragment
      | ThingName_Attribution_Fragment
      | ThingName_Document_Fragment
      | ThingName_Event_Fragment
      | ThingName_Assessment_Fragment
      | ThingName_Decision_Fragment
    > } | null, readonly change: { readonly seq: number, readonly at: string, readonly by: string | null, readonly kind: Types.ChangeKind, readonly reason: string | null } | null };

export type ReplayJournalEntryQueryVariables = Exact<{
  after: number;
}>;


export type ReplayJournalEntryQuery = { readonly changes: { readonly nodes: ReadonlyArray<{ readonly seq: number, readonly at: string }> } };

export type NextProposalQueryVariables = Exact<{
  filter?: Types.ProposalFilter | null | undefined;
  after?: string | null | undefined;
}>;


export type NextProposalQuery = { readonly proposals: { readonly totalCount: number, readonly pageInfo: { readonly endCursor: string | null }, readonly nodes: ReadonlyArray<ProposalPartsFragment> } };

export type ProposalPartsFragment = { readonly reading: string, readonly attribution: { readonly id: string, readonly stance: Types.Stance, readonly mode: Types.Mode, readonly certainty: Types.Certainty, readonly coding: Types.Coding, readonly extractor: string | null, readonly quotation: { readonly start: number, readonly end: number, readonly prefix: string | null, readonly exact: string | null, readonly suffix: string | null } | null, readonly document: { readonly id: string, readonly title: string } }, readonly mentions: ReadonlyArray<{ readonly words: string | null, readonly role: Types.Role | null, readonly how: Types.MentionMatch, readonly thing:
      | ThingName_Person_Fragment
      | ThingName_Organisation_Fragment
      | ThingName_Actor_Fragment
      | ThingName_Place_Fragment
      | ThingName_OtherEntity_Fragment
      | ThingName_UnnamedSource_Fragment
      | ThingName_JointSource_Fragment
      | ThingName_Claim_Fragment
      | ThingName_Attribution_Fragment
      | ThingName_Document_Fragment
      | ThingName_Event_Fragment
      | ThingName_Assessment_Fragment
      | ThingName_Decision_Fragment
    , readonly candidates: ReadonlyArray<
      | ThingName_Person_Fragment
      | ThingName_Organisation_Fragment
      | ThingName_Actor_Fragment
      | ThingName_Place_Fragment
      | ThingName_OtherEntity_Fragment
      | ThingName_UnnamedSource_Fragment
      | ThingName_JointSource_Fragment
      | ThingName_Claim_Fragment
      | ThingName_Attribution_Fragment
      | ThingName_Document_Fragment
      | ThingName_Event_Fragment
      | ThingName_Assessment_Fragment
      | ThingName_Decision_Fragment
    > }>, readonly sameAs: ReadonlyArray<{ readonly how: Types.Likeness, readonly differs: string | null, readonly preselected: boolean, readonly claim: { readonly id: string, readonly text: string } }> };

export type DecideProposalMutationVariables = Exact<{
  attribution: string;
  state: Types.ReviewState;
  note?: string | null | undefined;
}>;


export type DecideProposalMutation = { readonly review: { readonly decision: { readonly id: string } } };

export type CorrectProposalMutationVariables = Exact<{
  attribution: string;
  correction: Types.CorrectionInput;
}>;


export type CorrectProposalMutation = { readonly correct: { readonly attribution: { readonly id: string }, readonly change: { readonly seq: number } } };

export type UndoReviewMutationVariables = Exact<{
  decision?: string | null | undefined;
  change?: number | null | undefined;
}>;


export type UndoReviewMutation = { readonly withdraw: { readonly decision: { readonly id: string } } };

export type TextWithSayingsQueryVariables = Exact<{
  document: string;
  after?: string | null | undefined;
}>;


export type TextWithSayingsQuery = { readonly node:
    | { readonly __typename: 'Person' }
    | { readonly __typename: 'Organisation' }
    | { readonly __typename: 'Actor' }
    | { readonly __typename: 'Place' }
    | { readonly __typename: 'OtherEntity' }
    | { readonly __typename: 'UnnamedSource' }
    | { readonly __typename: 'JointSource' }
    | { readonly __typename: 'Claim' }
    | { readonly __typename: 'Attribution' }
    | { readonly __typename: 'Document', readonly text: string | null, readonly attributions: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly mode: Types.Mode, readonly source:
            | ThingName_Person_Fragment
            | ThingName_Organisation_Fragment
            | ThingName_Actor_Fragment
            | ThingName_UnnamedSource_Fragment
            | ThingName_JointSource_Fragment
          , readonly quotation: { readonly pieces: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null }> } }
    | { readonly __typename: 'Event' }
    | { readonly __typename: 'Assessment' }
    | { readonly __typename: 'Decision' }
   | null };

export type MissedWordsQueryVariables = Exact<{
  document: string;
  span: Types.SpanInput;
  sourceSpan?: Types.WordsSpanInput | null | undefined;
}>;


export type MissedWordsQuery = { readonly readSpan: { readonly words: string, readonly reading: string, readonly further: ReadonlyArray<{ readonly exact: string }>, readonly speakers: ReadonlyArray<{ readonly start: number, readonly end: number, readonly exact: string, readonly name: string, readonly named: boolean }>, readonly cue: { readonly start: number, readonly end: number, readonly exact: string } | null } };

export type AddMissedMutationVariables = Exact<{
  document: string;
  statement: Types.StatementInput;
}>;


export type AddMissedMutation = { readonly addProposal: { readonly attribution: { readonly id: string, readonly review: Types.ReviewState }, readonly proposal: ProposalPartsFragment | null, readonly change: { readonly seq: number } | null } };

export type SearchQueryVariables = Exact<{
  text: string;
  in?: ReadonlyArray<Types.NodeKind> | null | undefined;
  first?: number | null | undefined;
}>;


export type SearchQuery = { readonly search: ReadonlyArray<HitPartsFragment> };

export type HitPartsFragment = { readonly matched: string, readonly score: number, readonly node:
    | ThingName_Person_Fragment
    | ThingName_Organisation_Fragment
    | ThingName_Actor_Fragment
    | ThingName_Place_Fragment
    | ThingName_OtherEntity_Fragment
    | ThingName_UnnamedSource_Fragment
    | ThingName_JointSource_Fragment
    | ThingName_Claim_Fragment
    | ThingName_Attribution_Fragment
    | ThingName_Document_Fragment
    | ThingName_Event_Fragment
    | ThingName_Assessment_Fragment
    | ThingName_Decision_Fragment
   };

export type SubjectsQueryVariables = Exact<{ [key: string]: never; }>;


export type SubjectsQuery = { readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly text: string }> }, readonly attributions: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly documents: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string }> }, readonly events: { readonly nodes: ReadonlyArray<{ readonly id: string }> }, readonly sources: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > }, readonly places: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > }, readonly entities: { readonly nodes: ReadonlyArray<
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
    > } };

export type ReceiptOfQueryVariables = Exact<{
  claim: string;
}>;


export type ReceiptOfQuery = { readonly whoReported: { readonly receipt: string } };

export type StartQueryVariables = Exact<{
  words: string;
}>;


export type StartQuery = { readonly stats: StatsPartsFragment, readonly claims: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type ShowAttributionQueryVariables = Exact<{
  id: string;
}>;


export type ShowAttributionQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string }
      & AttributionPageFragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type AttributionPageFragment = { readonly id: string, readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly coding: Types.Coding, readonly mode: Types.Mode, readonly cue: string | null, readonly spelling: string | null, readonly stated: string | null, readonly recordedAt: string, readonly review: Types.ReviewState, readonly extractor: string | null, readonly relaysCount: number, readonly relayedByCount: number, readonly basedOnCount: number, readonly cueSpan: { readonly start: number, readonly end: number } | null, readonly sourceSpan: { readonly start: number, readonly end: number } | null, readonly quotation: { readonly exact: string | null, readonly prefix: string | null, readonly suffix: string | null, readonly start: number, readonly end: number } | null, readonly source:
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
  , readonly claim: { readonly id: string, readonly text: string, readonly valid: { readonly edtf: string } | null }, readonly about: AttributionLineFragment | null, readonly document: { readonly id: string, readonly title: string, readonly publishedAt: string | null, readonly publisher:
      | { readonly name: string, readonly named: boolean }
      | { readonly name: string, readonly named: boolean }
      | { readonly name: string, readonly named: boolean }
      | { readonly name: string, readonly named: boolean }
      | { readonly name: string, readonly named: boolean }
     }, readonly relays: ReadonlyArray<AttributionLineFragment>, readonly relayedBy: ReadonlyArray<AttributionLineFragment>, readonly basedOn: ReadonlyArray<
    | (
      { readonly __typename: 'Attribution' }
      & AttributionLineFragment
    )
    | { readonly __typename: 'Document', readonly id: string, readonly title: string }
  >, readonly retraction: { readonly id: string, readonly by: string | null, readonly at: string, readonly reason: string | null } | null };

export type ShowClaimQueryVariables = Exact<{
  id: string;
}>;


export type ShowClaimQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string }
      & ClaimPageFragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type ClaimPageFragment = { readonly id: string, readonly text: string, readonly predicate: string, readonly modality: Types.Modality, readonly condition: string | null, readonly occurrence: string | null, readonly recordedAt: string, readonly assessmentCount: number, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly participants: ReadonlyArray<{ readonly role: Types.Role, readonly part: string | null, readonly entity:
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
      | { readonly id: string, readonly name: string }
     }>, readonly valid: SpanPartsFragment | null, readonly quantity: { readonly low: number | null, readonly best: number | null, readonly high: number | null, readonly unit: string, readonly vague: boolean, readonly impossible: boolean } | null, readonly event: { readonly id: string, readonly name: string } | null, readonly assessments: ReadonlyArray<{ readonly credibility: number | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }>, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<AttributionLineFragment> } };

export type ShowDecisionQueryVariables = Exact<{
  id: string;
}>;


export type ShowDecisionQuery = { readonly node:
    | DecisionPage_Person_Fragment
    | DecisionPage_Organisation_Fragment
    | DecisionPage_Actor_Fragment
    | DecisionPage_Place_Fragment
    | DecisionPage_OtherEntity_Fragment
    | DecisionPage_UnnamedSource_Fragment
    | DecisionPage_JointSource_Fragment
    | DecisionPage_Claim_Fragment
    | DecisionPage_Attribution_Fragment
    | DecisionPage_Document_Fragment
    | DecisionPage_Event_Fragment
    | DecisionPage_Assessment_Fragment
    | DecisionPage_Decision_Fragment
   | null };

type DecisionPage_Person_Fragment = { readonly __typename: 'Person', readonly id: string };

type DecisionPage_Organisation_Fragment = { readonly __typename: 'Organisation', readonly id: string };

type DecisionPage_Actor_Fragment = { readonly __typename: 'Actor', readonly id: string };

type DecisionPage_Place_Fragment = { readonly __typename: 'Place', readonly id: string };

type DecisionPage_OtherEntity_Fragment = { readonly __typename: 'OtherEntity', readonly id: string };

type DecisionPage_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly id: string };

type DecisionPage_JointSource_Fragment = { readonly __typename: 'JointSource', readonly id: string };

type DecisionPage_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type DecisionPage_Attribution_Fragment = { readonly __typename: 'Attribution', readonly id: string };

type DecisionPage_Document_Fragment = { readonly __typename: 'Document', readonly id: string };

type DecisionPage_Event_Fragment = { readonly __typename: 'Event', readonly id: string };

type DecisionPage_Assessment_Fragment = { readonly __typename: 'Assessment', readonly reliability: Types.Reliability | null, readonly credibility: number | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean, readonly id: string, readonly subject:
    | ThingName_Person_Fragment
    | ThingName_Organisation_Fragment
    | ThingName_Actor_Fragment
    | ThingName_Place_Fragment
    | ThingName_OtherEntity_Fragment
    | ThingName_UnnamedSource_Fragment
    | ThingName_JointSource_Fragment
    | ThingName_Claim_Fragment
    | ThingName_Attribution_Fragment
    | ThingName_Document_Fragment
    | ThingName_Event_Fragment
    | ThingName_Assessment_Fragment
    | ThingName_Decision_Fragment
   };

type DecisionPage_Decision_Fragment = { readonly __typename: 'Decision', readonly kind: Types.DecisionKind, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean, readonly subjectCount: number, readonly id: string, readonly subjects: ReadonlyArray<
    | ThingName_Person_Fragment
    | ThingName_Organisation_Fragment
    | ThingName_Actor_Fragment
    | ThingName_Place_Fragment
    | ThingName_OtherEntity_Fragment
    | ThingName_UnnamedSource_Fragment
    | ThingName_JointSource_Fragment
    | ThingName_Claim_Fragment
    | ThingName_Attribution_Fragment
    | ThingName_Document_Fragment
    | ThingName_Event_Fragment
    | ThingName_Assessment_Fragment
    | ThingName_Decision_Fragment
  > };

export type DecisionPageFragment =
  | DecisionPage_Person_Fragment
  | DecisionPage_Organisation_Fragment
  | DecisionPage_Actor_Fragment
  | DecisionPage_Place_Fragment
  | DecisionPage_OtherEntity_Fragment
  | DecisionPage_UnnamedSource_Fragment
  | DecisionPage_JointSource_Fragment
  | DecisionPage_Claim_Fragment
  | DecisionPage_Attribution_Fragment
  | DecisionPage_Document_Fragment
  | DecisionPage_Event_Fragment
  | DecisionPage_Assessment_Fragment
  | DecisionPage_Decision_Fragment
;

export type ShowDocumentQueryVariables = Exact<{
  id: string;
}>;


export type ShowDocumentQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string }
      & DocumentPageFragment
    )
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type DocumentPageFragment = { readonly id: string, readonly title: string, readonly url: string | null, readonly publishedAt: string | null, readonly language: string | null, readonly note: string | null, readonly sha256: string | null, readonly text: string | null, readonly recordedAt: string, readonly derivedFromCount: number, readonly publisher:
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
  , readonly derivedFrom: ReadonlyArray<{ readonly kind: Types.DerivationKind, readonly document: { readonly id: string, readonly title: string } }>, readonly attributions: { readonly totalCount: number, readonly nodes: ReadonlyArray<AttributionLineFragment> } };

export type ShowEventQueryVariables = Exact<{
  id: string;
}>;


export type ShowEventQuery = { readonly node:
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | { readonly id: string }
    | (
      { readonly id: string }
      & EventPageFragment
    )
    | { readonly id: string }
    | { readonly id: string }
   | null };

export type EventPageFragment = { readonly id: string, readonly name: string, readonly type: string | null, readonly recordedAt: string, readonly properties: ReadonlyArray<{ readonly name: string, readonly value: string }>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<ClaimLineFragment> } };

export type ShowNamedQueryVariables = Exact<{
  id: string;
}>;


export type ShowNamedQuery = { readonly node:
    | NamedPage_Person_Fragment
    | NamedPage_Organisation_Fragment
    | NamedPage_Actor_Fragment
    | NamedPage_Place_Fragment
    | NamedPage_OtherEntity_Fragment
    | NamedPage_UnnamedSource_Fragment
    | NamedPage_JointSource_Fragment
    | NamedPage_Claim_Fragment
    | NamedPage_Attribution_Fragment
    | NamedPage_Document_Fragment
    | NamedPage_Event_Fragment
    | NamedPage_Assessment_Fragment
    | NamedPage_Decision_Fragment
   | null };

type NamedPage_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly recordedAt: string, readonly linkCount: number, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly assessmentCount: number, readonly id: string, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<LinkPartsFragment>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<ClaimLineFragment> }, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<AttributionLineFragment> }, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }> };

type NamedPage_Organisation_Fragment = { readonly __typename: 'Organisation', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly recordedAt: string, readonly linkCount: number, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly assessmentCount: number, readonly id: string, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<LinkPartsFragment>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<ClaimLineFragment> }, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<AttributionLineFragment> }, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }> };

type NamedPage_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly recordedAt: string, readonly linkCount: number, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly assessmentCount: number, readonly id: string, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<LinkPartsFragment>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<ClaimLineFragment> }, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<AttributionLineFragment> }, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }> };

type NamedPage_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly recordedAt: string, readonly linkCount: number, readonly latitude: number | null, readonly longitude: number | null, readonly adminAreas: ReadonlyArray<string>, readonly id: string, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<LinkPartsFragment>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<ClaimLineFragment> } };

type NamedPage_OtherEntity_Fragment = { readonly __typename: 'OtherEntity', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly subkind: string | null, readonly description: string | null, readonly recordedAt: string, readonly linkCount: number, readonly id: string, readonly externalIds: ReadonlyArray<{ readonly scheme: string, readonly value: string, readonly url: string | null }>, readonly links: ReadonlyArray<LinkPartsFragment>, readonly claims: { readonly totalCount: number, readonly nodes: ReadonlyArray<ClaimLineFragment> } };

type NamedPage_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly recordedAt: string, readonly assessmentCount: number, readonly id: string, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<AttributionLineFragment> }, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }>, readonly document: { readonly id: string, readonly title: string } | null };

type NamedPage_JointSource_Fragment = { readonly __typename: 'JointSource', readonly name: string, readonly named: boolean, readonly sourceKind: Types.SourceKind, readonly recordedAt: string, readonly assessmentCount: number, readonly id: string, readonly spellings: ReadonlyArray<{ readonly text: string, readonly count: number }>, readonly said: { readonly totalCount: number, readonly nodes: ReadonlyArray<AttributionLineFragment> }, readonly published: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }, readonly assessments: ReadonlyArray<{ readonly id: string, readonly reliability: Types.Reliability | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean }>, readonly signers: ReadonlyArray<
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
    | { readonly id: string, readonly name: string }
  > };

type NamedPage_Claim_Fragment = { readonly __typename: 'Claim', readonly id: string };

type NamedPage_Attribution_Fragment = { readonly __typename: 'Attribution', readonly id: string };

type NamedPage_Document_Fragment = { readonly __typename: 'Document', readonly id: string };

type NamedPage_Event_Fragment = { readonly __typename: 'Event', readonly id: string };

type NamedPage_Assessment_Fragment = { readonly __typename: 'Assessment', readonly id: string };

type NamedPage_Decision_Fragment = { readonly __typename: 'Decision', readonly id: string };

export type NamedPageFragment =
  | NamedPage_Person_Fragment
  | NamedPage_Organisation_Fragment
  | NamedPage_Actor_Fragment
  | NamedPage_Place_Fragment
  | NamedPage_OtherEntity_Fragment
  | NamedPage_UnnamedSource_Fragment
  | NamedPage_JointSource_Fragment
  | NamedPage_Claim_Fragment
  | NamedPage_Attribution_Fragment
  | NamedPage_Document_Fragment
  | NamedPage_Event_Fragment
  | NamedPage_Assessment_Fragment
  | NamedPage_Decision_Fragment
;

export type StatsQueryVariables = Exact<{ [key: string]: never; }>;


export type StatsQuery = { readonly stats: StatsPartsFragment };

export type StatsPartsFragment = { readonly claims: number, readonly attributions: number, readonly documents: number, readonly sources: number, readonly entities: number, readonly events: number, readonly seq: number, readonly recordedAt: string | null, readonly engine: { readonly name: string, readonly version: string } };

export type TrackRecordQueryVariables = Exact<{
  source: string;
  view?: Types.View | null | undefined;
}>;


export type TrackRecordQuery = { readonly trackRecord: { readonly complete: boolean, readonly read: number, readonly of: number, readonly source:
      | { readonly id: string, readonly name: string, readonly named: boolean }
      | { readonly id: string, readonly name: string, readonly named: boolean }
      | { readonly id: string, readonly name: string, readonly named: boolean }
      | { readonly id: string, readonly name: string, readonly named: boolean }
      | { readonly id: string, readonly name: string, readonly named: boolean }
    , readonly originated: TrackCountPartsFragment, readonly firstToReport: TrackCountPartsFragment, readonly onlyRepeated: TrackCountPartsFragment, readonly laterCorroborated: TrackCountPartsFragment, readonly denied: TrackCountPartsFragment, readonly retracted: TrackCountPartsFragment } };

export type TrackCountPartsFragment = { readonly count: number, readonly claims: ReadonlyArray<ClaimLineFragment> };

export type WhatIfQueryVariables = Exact<{
  distrust?: ReadonlyArray<string> | null | undefined;
  retract?: ReadonlyArray<string> | null | undefined;
  view?: Types.View | null | undefined;
  first?: number | null | undefined;
}>;


export type WhatIfQuery = { readonly whatIf: { readonly explanation: string, readonly complete: boolean, readonly read: number, readonly of: number, readonly conflictsGoneCount: number, readonly conflictsArisingCount: number, readonly lost: ReadonlyArray<ClaimLineFragment>, readonly gained: ReadonlyArray<ChangedRangePartsFragment>, readonly shrunk: ReadonlyArray<ChangedRangePartsFragment>, readonly grown: ReadonlyArray<ChangedRangePartsFragment>, readonly conflictsGone: ReadonlyArray<ConflictPartsFragment>, readonly conflictsArising: ReadonlyArray<ConflictPartsFragment> } };

export type ChangedRangePartsFragment = { readonly claim: ClaimLineFragment, readonly before: { readonly atLeast: number, readonly atMost: number, readonly explanation: string }, readonly after: { readonly atLeast: number, readonly atMost: number, readonly explanation: string } };

export type WhoReportedQueryVariables = Exact<{
  claim?: string | null | undefined;
  event?: string | null | undefined;
  text?: string | null | undefined;
  view?: Types.View | null | undefined;
  withReceipt?: boolean | null | undefined;
}>;


export type WhoReportedQuery = { readonly whoReported: { readonly reading: string | null, readonly matched: boolean, readonly complete: boolean, readonly read: number, readonly of: number, readonly dissentComplete: boolean, readonly receipt?: string, readonly nearest: ReadonlyArray<{ readonly differs: string, readonly claim: { readonly id: string, readonly text: string } }>, readonly claims: ReadonlyArray<ReportedClaimFragment>, readonly happenings: ReadonlyArray<HappeningPartsFragment>, readonly corroboration: CorroborationPartsFragment | null, readonly origins: ReadonlyArray<VoiceTreeFragment>, readonly denials: ReadonlyArray<VoiceTreeFragment>, readonly doubts: ReadonlyArray<VoiceTreeFragment>, readonly declined: ReadonlyArray<VoiceTreeFragment> } };

export type ReportedClaimFragment = { readonly id: string, readonly text: string, readonly modality: Types.Modality, readonly condition: string | null, readonly valid: { readonly edtf: string } | null, readonly grade: { readonly credibility: number | null } | null };

export type HappeningPartsFragment = { readonly event: { readonly id: string, readonly name: string } | null, readonly claims: ReadonlyArray<ReportedClaimFragment>, readonly mayBe: ReadonlyArray<{ readonly id: string }>, readonly corroboration: CorroborationPartsFragment, readonly versions: ReadonlyArray<VersionPartsFragment>, readonly origins: ReadonlyArray<VoiceTreeFragment>, readonly denials: ReadonlyArray<VoiceTreeFragment>, readonly doubts: ReadonlyArray<VoiceTreeFragment>, readonly declined: ReadonlyArray<VoiceTreeFragment> };

export type VersionPartsFragment = { readonly claims: ReadonlyArray<ClaimLineFragment>, readonly corroboration: { readonly atLeast: number, readonly atMost: number } };

export type MeantQueryVariables = Exact<{
  text: string;
  in?: ReadonlyArray<Types.NodeKind> | null | undefined;
  view?: Types.View | null | undefined;
}>;


export type MeantQuery = { readonly search: ReadonlyArray<{ readonly matched: string, readonly node:
      | (
        { readonly __typename: 'Person', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string }
        & PartLinks_Person_Fragment
      )
      | (
        { readonly __typename: 'Organisation', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string }
        & PartLinks_Organisation_Fragment
      )
      | (
        { readonly __typename: 'Actor', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string }
        & PartLinks_Actor_Fragment
      )
      | (
        { readonly __typename: 'Place', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly adminAreas: ReadonlyArray<string>, readonly id: string }
        & PartLinks_Place_Fragment
      )
      | (
        { readonly __typename: 'OtherEntity', readonly name: string, readonly aliases: ReadonlyArray<string>, readonly description: string | null, readonly id: string }
        & PartLinks_OtherEntity_Fragment
      )
      | { readonly __typename: 'UnnamedSource', readonly name: string, readonly id: string, readonly document: { readonly title: string } | null }
      | { readonly __typename: 'JointSource', readonly name: string, readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Document', readonly title: string, readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'Assessment', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
     }> };

export type MeantByUrlQueryVariables = Exact<{
  url: string;
  view?: Types.View | null | undefined;
}>;


export type MeantByUrlQuery = { readonly documents: { readonly nodes: ReadonlyArray<{ readonly __typename: 'Document', readonly id: string, readonly title: string, readonly url: string | null }> } };

export type AttributionLineFragment = { readonly id: string, readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly mode: Types.Mode, readonly coding: Types.Coding, readonly cue: string | null, readonly quotation: { readonly exact: string | null } | null, readonly source:
    | { readonly name: string, readonly named: boolean }
    | { readonly name: string, readonly named: boolean }
    | { readonly name: string, readonly named: boolean }
    | { readonly name: string, readonly named: boolean }
    | { readonly name: string, readonly named: boolean }
  , readonly claim: { readonly text: string }, readonly retraction: { readonly by: string | null, readonly at: string, readonly reason: string | null } | null };

export type WordPartsFragment = (
  { readonly stated: string | null, readonly document: { readonly id: string, readonly title: string, readonly publishedAt: string | null } }
  & AttributionLineFragment
);

export type ClaimLineFragment = { readonly id: string, readonly text: string, readonly valid: { readonly edtf: string } | null };

export type ConflictPartsFragment = { readonly kind: Types.ConflictKind, readonly certainty: Types.ConflictCertainty, readonly explanation: string, readonly sideCounts: ReadonlyArray<number>, readonly claims: ReadonlyArray<{ readonly id: string, readonly text: string }>, readonly sides: ReadonlyArray<ReadonlyArray<WordPartsFragment>> };

export type VoiceGroupPartsFragment = { readonly counted: Types.Counted, readonly reason: string, readonly sources: ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
  > };

export type CorroborationPartsFragment = { readonly atLeast: number, readonly atMost: number, readonly reports: number, readonly dissentingReports: number, readonly documents: number, readonly onlyUnnamed: boolean, readonly explanation: string, readonly voices: ReadonlyArray<VoiceGroupPartsFragment>, readonly singlePointsOfFailure: ReadonlyArray<VoiceGroupPartsFragment>, readonly smallestCut: { readonly size: number, readonly atMost: number, readonly exact: boolean, readonly voices: ReadonlyArray<VoiceGroupPartsFragment> }, readonly circular: ReadonlyArray<ReadonlyArray<
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
    | { readonly id: string, readonly name: string, readonly named: boolean }
  >>, readonly suspectedCopies: ReadonlyArray<{ readonly overlap: number, readonly documents: ReadonlyArray<{ readonly id: string, readonly title: string, readonly publishedAt: string | null }> }>, readonly unsupported: ReadonlyArray<WordPartsFragment>, readonly superseded: ReadonlyArray<(
    { readonly supersededBy: WordPartsFragment | null }
    & WordPartsFragment
  )> };

type ThingName_Person_Fragment = { readonly __typename: 'Person', readonly name: string, readonly id: string };

type ThingName_Organisation_Fragment = { readonly __typename: 'Organisation', readonly name: string, readonly id: string };

type ThingName_Actor_Fragment = { readonly __typename: 'Actor', readonly name: string, readonly id: string };

type ThingName_Place_Fragment = { readonly __typename: 'Place', readonly name: string, readonly id: string };

type ThingName_OtherEntity_Fragment = { readonly __typename: 'OtherEntity', readonly name: string, readonly id: string };

type ThingName_UnnamedSource_Fragment = { readonly __typename: 'UnnamedSource', readonly name: string, readonly id: string };

type ThingName_JointSource_Fragment = { readonly __typename: 'JointSource', readonly name: string, readonly id: string };

type ThingName_Claim_Fragment = { readonly __typename: 'Claim', readonly text: string, readonly id: string };

type ThingName_Attribution_Fragment = { readonly __typename: 'Attribution', readonly id: string };

type ThingName_Document_Fragment = { readonly __typename: 'Document', readonly title: string, readonly id: string };

type ThingName_Event_Fragment = { readonly __typename: 'Event', readonly name: string, readonly id: string };

type ThingName_Assessment_Fragment = { readonly __typename: 'Assessment', readonly id: string };

type ThingName_Decision_Fragment = { readonly __typename: 'Decision', readonly id: string };

export type ThingNameFragment =
  | ThingName_Person_Fragment
  | ThingName_Organisation_Fragment
  | ThingName_Actor_Fragment
  | ThingName_Place_Fragment
  | ThingName_OtherEntity_Fragment
  | ThingName_UnnamedSource_Fragment
  | ThingName_JointSource_Fragment
  | ThingName_Claim_Fragment
  | ThingName_Attribution_Fragment
  | ThingName_Document_Fragment
  | ThingName_Event_Fragment
  | ThingName_Assessment_Fragment
  | ThingName_Decision_Fragment
;

type PartLinks_Person_Fragment = { readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly other:
      | { readonly __typename: 'Person', readonly name: string, readonly id: string }
      | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'OtherEntity', readonly name: string, readonly id: string }
      | { readonly __typename: 'UnnamedSource', readonly id: string }
      | { readonly __typename: 'JointSource', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'Assessment', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
     }> };

type PartLinks_Organisation_Fragment = { readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly other:
      | { readonly __typename: 'Person', readonly name: string, readonly id: string }
      | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'OtherEntity', readonly name: string, readonly id: string }
      | { readonly __typename: 'UnnamedSource', readonly id: string }
      | { readonly __typename: 'JointSource', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'Assessment', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
     }> };

type PartLinks_Actor_Fragment = { readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly other:
      | { readonly __typename: 'Person', readonly name: string, readonly id: string }
      | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'OtherEntity', readonly name: string, readonly id: string }
      | { readonly __typename: 'UnnamedSource', readonly id: string }
      | { readonly __typename: 'JointSource', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'Assessment', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
     }> };

type PartLinks_Place_Fragment = { readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly other:
      | { readonly __typename: 'Person', readonly name: string, readonly id: string }
      | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'OtherEntity', readonly name: string, readonly id: string }
      | { readonly __typename: 'UnnamedSource', readonly id: string }
      | { readonly __typename: 'JointSource', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'Assessment', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
     }> };

type PartLinks_OtherEntity_Fragment = { readonly links: ReadonlyArray<{ readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly withdrawn: boolean, readonly other:
      | { readonly __typename: 'Person', readonly name: string, readonly id: string }
      | { readonly __typename: 'Organisation', readonly name: string, readonly id: string }
      | { readonly __typename: 'Actor', readonly name: string, readonly id: string }
      | { readonly __typename: 'Place', readonly name: string, readonly id: string }
      | { readonly __typename: 'OtherEntity', readonly name: string, readonly id: string }
      | { readonly __typename: 'UnnamedSource', readonly id: string }
      | { readonly __typename: 'JointSource', readonly id: string }
      | { readonly __typename: 'Claim', readonly id: string }
      | { readonly __typename: 'Attribution', readonly id: string }
      | { readonly __typename: 'Document', readonly id: string }
      | { readonly __typename: 'Event', readonly id: string }
      | { readonly __typename: 'Assessment', readonly id: string }
      | { readonly __typename: 'Decision', readonly id: string }
     }> };

export type PartLinksFragment =
  | PartLinks_Person_Fragment
  | PartLinks_Organisation_Fragment
  | PartLinks_Actor_Fragment
  | PartLinks_Place_Fragment
  | PartLinks_OtherEntity_Fragment
;

export type LinkPartsFragment = { readonly id: string, readonly kind: Types.LinkKind, readonly outgoing: boolean, readonly valid: string | null, readonly by: string | null, readonly at: string, readonly reason: string | null, readonly withdrawn: boolean, readonly other:
    | ThingName_Person_Fragment
    | ThingName_Organisation_Fragment
    | ThingName_Actor_Fragment
    | ThingName_Place_Fragment
    | ThingName_OtherEntity_Fragment
    | ThingName_UnnamedSource_Fragment
    | ThingName_JointSource_Fragment
    | ThingName_Claim_Fragment
    | ThingName_Attribution_Fragment
    | ThingName_Document_Fragment
    | ThingName_Event_Fragment
    | ThingName_Assessment_Fragment
    | ThingName_Decision_Fragment
   };

export type SpanPartsFragment = { readonly edtf: string, readonly earliestStart: string | null, readonly latestStart: string | null, readonly earliestEnd: string | null, readonly latestEnd: string | null };

export type VoiceTreeFragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel1Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel1Fragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel2Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel2Fragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel3Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel3Fragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel4Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel4Fragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel5Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel5Fragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel6Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel6Fragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel7Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel7Fragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel8Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel8Fragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel9Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel9Fragment = (
  { readonly basedOn: ReadonlyArray<VoicePartsFragment>, readonly relayedBy: ReadonlyArray<VoiceLevel10Fragment> }
  & VoicePartsFragment
);

export type VoiceLevel10Fragment = VoicePartsFragment;

export type VoicePartsFragment = { readonly repeated: boolean, readonly source:
    | { readonly id: string, readonly name: string, readonly named: boolean, readonly grade: { readonly reliability: Types.Reliability | null } | null }
    | { readonly id: string, readonly name: string, readonly named: boolean, readonly grade: { readonly reliability: Types.Reliability | null } | null }
    | { readonly id: string, readonly name: string, readonly named: boolean, readonly grade: { readonly reliability: Types.Reliability | null } | null }
    | { readonly id: string, readonly name: string, readonly named: boolean, readonly grade: { readonly reliability: Types.Reliability | null } | null }
    | { readonly id: string, readonly name: string, readonly named: boolean, readonly grade: { readonly reliability: Types.Reliability | null } | null }
  , readonly attribution: { readonly id: string, readonly stance: Types.Stance, readonly certainty: Types.Certainty, readonly coding: Types.Coding, readonly mode: Types.Mode, readonly cue: string | null, readonly stated: string | null, readonly recordedAt: string, readonly quotation: { readonly exact: string | null } | null, readonly claim: { readonly id: string, readonly text: string, readonly valid: { readonly edtf: string } | null }, readonly document: { readonly id: string, readonly title: string, readonly publishedAt: string | null, readonly publisher:
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
        | { readonly name: string, readonly named: boolean }
       } } };

export const SpanPartsFragmentDoc = gql`
    fragment SpanParts on TimeSpan {
  edtf
  earliestStart
  latestStart
  earliestEnd
  latestEnd
}
    ` as unknown as DocumentNode<SpanPartsFragment, unknown>;
export const StretchPartsFragmentDoc = gql`
    fragment StretchParts on ControlStretch {
  basis
  rule
  controller {
    id
    name
  }
  span {
    ...SpanParts
  }
  claims {
    id
    text
  }
  attributions {
    id
  }
}
    ` as unknown as DocumentNode<StretchPartsFragment, unknown>;
export const TrackPartsFragmentDoc = gql`
    fragment TrackParts on ControlTrack {
  source {
    id
    name
    named
  }
  stretches {
    ...StretchParts
  }
}
    ` as unknown as DocumentNode<TrackPartsFragment, unknown>;
export const AttributionLineFragmentDoc = gql`
    fragment AttributionLine on Attribution {
  id
  stance
  certainty
  mode
  coding
  cue
  quotation {
    exact
  }
  source {
    name
    named
  }
  claim {
    text
  }
  retraction {
    by
    at
    reason
  }
}
    ` as unknown as DocumentNode<AttributionLineFragment, unknown>;
export const WordPartsFragmentDoc = gql`
    fragment WordParts on Attribution {
  ...AttributionLine
  stated
  document {
    id
    title
    publishedAt
  }
}
    ` as unknown as DocumentNode<WordPartsFragment, unknown>;
export const DenialPartsFragmentDoc = gql`
    fragment DenialParts on ControlDenial {
  claim {
    id
    text
  }
  attributions {
    ...WordParts
  }
  attributionCount
}
    ` as unknown as DocumentNode<DenialPartsFragment, unknown>;
export const DisagreementPartsFragmentDoc = gql`
    fragment DisagreementParts on ControlDisagreement {
  certainty
  span {
    ...SpanParts
  }
  explanation
  sides {
    controllers {
      id
      name
    }
    part
    sources {
      id
      name
      named
    }
    sourceCount
    claimCount
    attributions {
      ...WordParts
    }
    attributionCount
  }
}
    ` as unknown as DocumentNode<DisagreementPartsFragment, unknown>;
export const WaypointPartsFragmentDoc = gql`
    fragment WaypointParts on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
  }
}
    ` as unknown as DocumentNode<WaypointPartsFragment, unknown>;
export const StepPartsFragmentDoc = gql`
    fragment StepParts on PathStep {
  from {
    ...WaypointParts
  }
  to {
    ...WaypointParts
  }
  text
  claim {
    id
    text
  }
  originSourceCount
  originSources(first: 20) {
    id
    name
    named
  }
  link {
    kind
    decision
    by
    reason
  }
}
    ` as unknown as DocumentNode<StepPartsFragment, unknown>;
export const PathPartsFragmentDoc = gql`
    fragment PathParts on Path {
  hops
  complete
  atLeast
  atMost
  steps {
    ...StepParts
  }
}
    ` as unknown as DocumentNode<PathPartsFragment, unknown>;
export const ClaimLineFragmentDoc = gql`
    fragment ClaimLine on Claim {
  id
  text
  valid {
    edtf
  }
}
    ` as unknown as DocumentNode<ClaimLineFragment, unknown>;
export const VoicePartsFragmentDoc = gql`
    fragment VoiceParts on Voice {
  repeated
  source {
    id
    name
    named
    grade {
      reliability
    }
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
    ` as unknown as DocumentNode<VoicePartsFragment, unknown>;
export const VoiceLevel10FragmentDoc = gql`
    fragment VoiceLevel10 on Voice {
  ...VoiceParts
}
    ` as unknown as DocumentNode<VoiceLevel10Fragment, unknown>;
export const VoiceLevel9FragmentDoc = gql`
    fragment VoiceLevel9 on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel10
  }
}
    ` as unknown as DocumentNode<VoiceLevel9Fragment, unknown>;
export const VoiceLevel8FragmentDoc = gql`
    fragment VoiceLevel8 on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel9
  }
}
    ` as unknown as DocumentNode<VoiceLevel8Fragment, unknown>;
export const VoiceLevel7FragmentDoc = gql`
    fragment VoiceLevel7 on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel8
  }
}
    ` as unknown as DocumentNode<VoiceLevel7Fragment, unknown>;
export const VoiceLevel6FragmentDoc = gql`
    fragment VoiceLevel6 on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel7
  }
}
    ` as unknown as DocumentNode<VoiceLevel6Fragment, unknown>;
export const VoiceLevel5FragmentDoc = gql`
    fragment VoiceLevel5 on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel6
  }
}
    ` as unknown as DocumentNode<VoiceLevel5Fragment, unknown>;
export const VoiceLevel4FragmentDoc = gql`
    fragment VoiceLevel4 on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel5
  }
}
    ` as unknown as DocumentNode<VoiceLevel4Fragment, unknown>;
export const VoiceLevel3FragmentDoc = gql`
    fragment VoiceLevel3 on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel4
  }
}
    ` as unknown as DocumentNode<VoiceLevel3Fragment, unknown>;
export const VoiceLevel2FragmentDoc = gql`
    fragment VoiceLevel2 on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel3
  }
}
    ` as unknown as DocumentNode<VoiceLevel2Fragment, unknown>;
export const VoiceLevel1FragmentDoc = gql`
    fragment VoiceLevel1 on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel2
  }
}
    ` as unknown as DocumentNode<VoiceLevel1Fragment, unknown>;
export const VoiceTreeFragmentDoc = gql`
    fragment VoiceTree on Voice {
  ...VoiceParts
  basedOn {
    ...VoiceParts
  }
  relayedBy {
    ...VoiceLevel1
  }
}
    ` as unknown as DocumentNode<VoiceTreeFragment, unknown>;
export const SayingPartsFragmentDoc = gql`
    fragment SayingParts on DocumentSaying {
  unsourced
  claim {
    ...ClaimLine
  }
  attribution {
    ...WordParts
  }
  originCount
  origins(first: 20) {
    ...VoiceTree
  }
  likelyOriginsComplete
  likelyOrigins {
    same
    attribution {
      ...WordParts
    }
  }
}
    ` as unknown as DocumentNode<SayingPartsFragment, unknown>;
export const ReplayHappeningPartsFragmentDoc = gql`
    fragment ReplayHappeningParts on ReplayHappening {
  claims {
    ...ClaimLine
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
    ` as unknown as DocumentNode<ReplayHappeningPartsFragment, unknown>;
export const ThingNameFragmentDoc = gql`
    fragment ThingName on Node {
  __typename
  id
  ... on Entity {
    name
  }
  ... on Source {
    name
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
    ` as unknown as DocumentNode<ThingNameFragment, unknown>;
export const ReplayChangePartsFragmentDoc = gql`
    fragment ReplayChangeParts on ReplayChange {
  kind
  attribution {
    ...WordParts
  }
  decision {
    id
    kind
    by
    at
    reason
    withdrawn
    subjectCount
    subjects {
      ...ThingName
    }
  }
  change {
    seq
    at
    by
    kind
    reason
  }
}
    ` as unknown as DocumentNode<ReplayChangePartsFragment, unknown>;
export const ProposalPartsFragmentDoc = gql`
    fragment ProposalParts on Proposal {
  reading
  attribution {
    id
    stance
    mode
    certainty
    coding
    extractor
    quotation {
      start
      end
      prefix
      exact
      suffix
    }
    document {
      id
      title
    }
  }
  mentions {
    words
    role
    how
    thing {
      ...ThingName
    }
    candidates {
      ...ThingName
    }
  }
  sameAs {
    how
    differs
    preselected
    claim {
      id
      text
    }
  }
}
    ` as unknown as DocumentNode<ProposalPartsFragment, unknown>;
export const HitPartsFragmentDoc = gql`
    fragment HitParts on SearchHit {
  matched
  score
  node {
    ...ThingName
  }
}
    ` as unknown as DocumentNode<HitPartsFragment, unknown>;
export const AttributionPageFragmentDoc = gql`
    fragment AttributionPage on Attribution {
  id
  stance
  certainty
  coding
  mode
  cue
  cueSpan {
    start
    end
  }
  spelling
  sourceSpan {
    start
    end
  }
  stated
  recordedAt
  review
  extractor
  quotation {
    exact
    prefix
    suffix
    start
    end
  }
  source {
    id
    name
    named
  }
  claim {
    id
    text
    valid {
      edtf
    }
  }
  about {
    ...AttributionLine
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
  relaysCount
  relays {
    ...AttributionLine
  }
  relayedByCount
  relayedBy {
    ...AttributionLine
  }
  basedOnCount
  basedOn {
    __typename
    ...AttributionLine
    ... on Document {
      id
      title
    }
  }
  retraction {
    id
    by
    at
    reason
  }
}
    ` as unknown as DocumentNode<AttributionPageFragment, unknown>;
export const ClaimPageFragmentDoc = gql`
    fragment ClaimPage on Claim {
  id
  text
  predicate
  modality
  condition
  occurrence
  properties {
    name
    value
  }
  recordedAt
  participants {
    role
    part
    entity {
      id
      name
    }
  }
  valid {
    ...SpanParts
  }
  quantity {
    low
    best
    high
    unit
    vague
    impossible
  }
  event {
    id
    name
  }
  assessmentCount
  assessments {
    credibility
    by
    at
    reason
    withdrawn
  }
  attributions(first: 50) {
    totalCount
    nodes {
      ...AttributionLine
    }
  }
}
    ` as unknown as DocumentNode<ClaimPageFragment, unknown>;
export const DecisionPageFragmentDoc = gql`
    fragment DecisionPage on Node {
  __typename
  id
  ... on Decision {
    kind
    by
    at
    reason
    withdrawn
    subjectCount
    subjects {
      ...ThingName
    }
  }
  ... on Assessment {
    reliability
    credibility
    by
    at
    reason
    withdrawn
    subject {
      ...ThingName
    }
  }
}
    ` as unknown as DocumentNode<DecisionPageFragment, unknown>;
export const DocumentPageFragmentDoc = gql`
    fragment DocumentPage on Document {
  id
  title
  url
  publishedAt
  language
  note
  sha256
  text
  recordedAt
  publisher {
    id
    name
    named
  }
  derivedFromCount
  derivedFrom {
    kind
    document {
      id
      title
    }
  }
  attributions(first: 50) {
    totalCount
    nodes {
      ...AttributionLine
    }
  }
}
    ` as unknown as DocumentNode<DocumentPageFragment, unknown>;
export const EventPageFragmentDoc = gql`
    fragment EventPage on Event {
  id
  name
  type
  properties {
    name
    value
  }
  recordedAt
  claims(first: 50) {
    totalCount
    nodes {
      ...ClaimLine
    }
  }
}
    ` as unknown as DocumentNode<EventPageFragment, unknown>;
export const LinkPartsFragmentDoc = gql`
    fragment LinkParts on Link {
  id
  kind
  outgoing
  valid
  by
  at
  reason
  withdrawn
  other {
    ...ThingName
  }
}
    ` as unknown as DocumentNode<LinkPartsFragment, unknown>;
export const NamedPageFragmentDoc = gql`
    fragment NamedPage on Node {
  __typename
  id
  ... on Entity {
    name
    aliases
    subkind
    description
    recordedAt
    externalIds {
      scheme
      value
      url
    }
    linkCount
    links {
      ...LinkParts
    }
    claims(first: 10) {
      totalCount
      nodes {
        ...ClaimLine
      }
    }
  }
  ... on Place {
    latitude
    longitude
    adminAreas
  }
  ... on Source {
    name
    named
    sourceKind
    recordedAt
    spellings {
      text
      count
    }
    said(first: 10) {
      totalCount
      nodes {
        ...AttributionLine
      }
    }
    published(first: 10) {
      totalCount
      nodes {
        id
        title
        publishedAt
      }
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
  }
  ... on UnnamedSource {
    document {
      id
      title
    }
  }
  ... on JointSource {
    signers {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<NamedPageFragment, unknown>;
export const StatsPartsFragmentDoc = gql`
    fragment StatsParts on Stats {
  claims
  attributions
  documents
  sources
  entities
  events
  seq
  recordedAt
  engine {
    name
    version
  }
}
    ` as unknown as DocumentNode<StatsPartsFragment, unknown>;
export const TrackCountPartsFragmentDoc = gql`
    fragment TrackCountParts on TrackCount {
  count
  claims {
    ...ClaimLine
  }
}
    ` as unknown as DocumentNode<TrackCountPartsFragment, unknown>;
export const ChangedRangePartsFragmentDoc = gql`
    fragment ChangedRangeParts on ChangedRange {
  claim {
    ...ClaimLine
  }
  before {
    atLeast
    atMost
    explanation
  }
  after {
    atLeast
    atMost
    explanation
  }
}
    ` as unknown as DocumentNode<ChangedRangePartsFragment, unknown>;
export const ReportedClaimFragmentDoc = gql`
    fragment ReportedClaim on Claim {
  id
  text
  modality
  condition
  valid {
    edtf
  }
  grade {
    credibility
  }
}
    ` as unknown as DocumentNode<ReportedClaimFragment, unknown>;
export const VoiceGroupPartsFragmentDoc = gql`
    fragment VoiceGroupParts on VoiceGroup {
  sources {
    id
    name
    named
  }
  counted
  reason
}
    ` as unknown as DocumentNode<VoiceGroupPartsFragment, unknown>;
export const CorroborationPartsFragmentDoc = gql`
    fragment CorroborationParts on Corroboration {
  atLeast
  atMost
  reports
  dissentingReports
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
    ` as unknown as DocumentNode<CorroborationPartsFragment, unknown>;
export const VersionPartsFragmentDoc = gql`
    fragment VersionParts on Version {
  claims {
    ...ClaimLine
  }
  corroboration {
    atLeast
    atMost
  }
}
    ` as unknown as DocumentNode<VersionPartsFragment, unknown>;
export const HappeningPartsFragmentDoc = gql`
    fragment HappeningParts on Happening {
  event {
    id
    name
  }
  claims {
    ...ReportedClaim
  }
  mayBe {
    id
  }
  corroboration {
    ...CorroborationParts
  }
  versions {
    ...VersionParts
  }
  origins {
    ...VoiceTree
  }
  denials {
    ...VoiceTree
  }
  doubts {
    ...VoiceTree
  }
  declined {
    ...VoiceTree
  }
}
    ` as unknown as DocumentNode<HappeningPartsFragment, unknown>;
export const ConflictPartsFragmentDoc = gql`
    fragment ConflictParts on Conflict {
  kind
  certainty
  explanation
  claims {
    id
    text
  }
  sides {
    ...WordParts
  }
  sideCounts
}
    ` as unknown as DocumentNode<ConflictPartsFragment, unknown>;
export const PartLinksFragmentDoc = gql`
    fragment PartLinks on Entity {
  links {
    kind
    outgoing
    withdrawn
    other {
      __typename
      id
      ... on Entity {
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<PartLinksFragment, unknown>;
export const AskDocument = gql`
    query Ask($question: String!, $view: View) {
  ask(question: $question, view: $view) {
    understood
    reading
    query
    answer
    unread
    suggestions
    result
  }
}
    ` as unknown as DocumentNode<AskQuery, AskQueryVariables>;
export const CheckDraftDocument = gql`
    query CheckDraft($text: String!, $view: View) {
  checkText(text: $text, view: $view) {
    flagged
    complete
    sentenceCount
    notCompared {
      start
      end
      text
    }
    sentences {
      start
      end
      text
      reading
      found
      complete
      summary
      flags {
        kind
        text
      }
      happenings {
        corroboration {
          atLeast
          atMost
        }
      }
      nearest {
        claim {
          id
          text
        }
        differs
      }
    }
  }
}
    ` as unknown as DocumentNode<CheckDraftQuery, CheckDraftQueryVariables>;
export const ConflictsDocument = gql`
    query Conflicts($filter: ClaimFilter, $kinds: [ConflictKind!], $certainty: ConflictCertainty, $view: View, $first: Int, $after: String) {
  conflicts(
    filter: $filter
    kinds: $kinds
    certainty: $certainty
    view: $view
    first: $first
    after: $after
  ) {
    nodes {
      ...ConflictParts
    }
    pageInfo {
      hasNextPage
      endCursor
    }
    totalCount
    complete
    read
    of
  }
}
    ${ConflictPartsFragmentDoc}
${WordPartsFragmentDoc}
${AttributionLineFragmentDoc}` as unknown as DocumentNode<ConflictsQuery, ConflictsQueryVariables>;
export const ControlDocument = gql`
    query Control($place: ID!, $from: EDTF, $to: EDTF, $view: View) {
  control(place: $place, from: $from, to: $to, view: $view) {
    place {
      __typename
      id
      name
      ...PartLinks
    }
    tracks {
      ...TrackParts
    }
    parts {
      place {
        id
        name
      }
      part
      tracks {
        ...TrackParts
      }
    }
    denials {
      ...DenialParts
    }
    denialCount
    undated {
      id
      text
    }
    undatedCount
    disagreements(first: 20) {
      nodes {
        ...DisagreementParts
      }
      totalCount
    }
    trackCount
    complete
    read
    of
  }
}
    ${PartLinksFragmentDoc}
${TrackPartsFragmentDoc}
${StretchPartsFragmentDoc}
${SpanPartsFragmentDoc}
${DenialPartsFragmentDoc}
${WordPartsFragmentDoc}
${AttributionLineFragmentDoc}
${DisagreementPartsFragmentDoc}` as unknown as DocumentNode<ControlQuery, ControlQueryVariables>;
export const TextDocumentsDocument = gql`
    query TextDocuments($after: String) {
  documents(
    first: 200
    after: $after
    view: {review: [PROPOSED, ACCEPTED, REJECTED]}
  ) {
    pageInfo {
      hasNextPage
      endCursor
    }
    nodes {
      id
      sha256
    }
  }
}
    ` as unknown as DocumentNode<TextDocumentsQuery, TextDocumentsQueryVariables>;
export const DecidedProposalsDocument = gql`
    query DecidedProposals($document: ID!) {
  open: proposals(filter: {document: $document, decided: false}, first: 0) {
    totalCount
  }
  decided: proposals(filter: {document: $document, decided: true}, first: 0) {
    totalCount
  }
}
    ` as unknown as DocumentNode<DecidedProposalsQuery, DecidedProposalsQueryVariables>;
export const ReviewedTextDocument = gql`
    query ReviewedText($document: ID!, $after: String) {
  node(id: $document, view: {review: [ACCEPTED]}) {
    ... on Document {
      id
      title
      text
      publishedAt
      publisher {
        ...ThingName
      }
      attributions(first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          mode
          stance
          relaysCount
          source {
            ...ThingName
          }
          quotation {
            pieces {
              start
              end
            }
          }
          cueSpan {
            start
            end
          }
          sourceSpan {
            start
            end
            exact
          }
        }
      }
    }
  }
}
    ${ThingNameFragmentDoc}` as unknown as DocumentNode<ReviewedTextQuery, ReviewedTextQueryVariables>;
export const PathDocument = gql`
    query Path($from: ID!, $to: ID!, $maxHops: Int, $view: View) {
  path(from: $from, to: $to, maxHops: $maxHops, view: $view) {
    ...PathParts
  }
}
    ${PathPartsFragmentDoc}
${StepPartsFragmentDoc}
${WaypointPartsFragmentDoc}` as unknown as DocumentNode<PathQuery, PathQueryVariables>;
export const ProvenanceDocument = gql`
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
    complete
    read
    of
    sayings {
      ...SayingParts
    }
  }
}
    ${SayingPartsFragmentDoc}
${ClaimLineFragmentDoc}
${WordPartsFragmentDoc}
${AttributionLineFragmentDoc}
${VoiceTreeFragmentDoc}
${VoicePartsFragmentDoc}
${VoiceLevel1FragmentDoc}
${VoiceLevel2FragmentDoc}
${VoiceLevel3FragmentDoc}
${VoiceLevel4FragmentDoc}
${VoiceLevel5FragmentDoc}
${VoiceLevel6FragmentDoc}
${VoiceLevel7FragmentDoc}
${VoiceLevel8FragmentDoc}
${VoiceLevel9FragmentDoc}
${VoiceLevel10FragmentDoc}` as unknown as DocumentNode<ProvenanceQuery, ProvenanceQueryVariables>;
export const ReadDocument = gql`
    mutation Read($document: TextDocumentInput!, $text: String!, $correct: Boolean, $dryRun: Boolean) {
  propose(document: $document, text: $text, correct: $correct, dryRun: $dryRun) {
    document {
      id
      title
    }
    change {
      seq
    }
    count
    leftOut
    readings
    updateOf {
      document {
        id
        title
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
    ` as unknown as DocumentNode<ReadMutation, ReadMutationVariables>;
export const ReplayDocument = gql`
    query Replay($receipt: String!) {
  replay(receipt: $receipt) {
    same
    unchanged
    recordedAt
    seq
    explanation
    changes {
      ...ReplayChangeParts
    }
    happenings {
      ...ReplayHappeningParts
    }
  }
}
    ${ReplayChangePartsFragmentDoc}
${WordPartsFragmentDoc}
${AttributionLineFragmentDoc}
${ThingNameFragmentDoc}
${ReplayHappeningPartsFragmentDoc}
${ClaimLineFragmentDoc}` as unknown as DocumentNode<ReplayQuery, ReplayQueryVariables>;
export const ReplayJournalEntryDocument = gql`
    query ReplayJournalEntry($after: Int!) {
  changes(after: $after, first: 1) {
    nodes {
      seq
      at
    }
  }
}
    ` as unknown as DocumentNode<ReplayJournalEntryQuery, ReplayJournalEntryQueryVariables>;
export const NextProposalDocument = gql`
    query NextProposal($filter: ProposalFilter, $after: String) {
  proposals(filter: $filter, first: 1, after: $after) {
    totalCount
    pageInfo {
      endCursor
    }
    nodes {
      ...ProposalParts
    }
  }
}
    ${ProposalPartsFragmentDoc}
${ThingNameFragmentDoc}` as unknown as DocumentNode<NextProposalQuery, NextProposalQueryVariables>;
export const DecideProposalDocument = gql`
    mutation DecideProposal($attribution: ID!, $state: ReviewState!, $note: String) {
  review(
    attributions: [$attribution]
    state: $state
    note: $note
    expected: PROPOSED
    withRelays: true
  ) {
    decision {
      id
    }
  }
}
    ` as unknown as DocumentNode<DecideProposalMutation, DecideProposalMutationVariables>;
export const CorrectProposalDocument = gql`
    mutation CorrectProposal($attribution: ID!, $correction: CorrectionInput!) {
  correct(attribution: $attribution, correction: $correction) {
    attribution {
      id
    }
    change {
      seq
    }
  }
}
    ` as unknown as DocumentNode<CorrectProposalMutation, CorrectProposalMutationVariables>;
export const UndoReviewDocument = gql`
    mutation UndoReview($decision: ID, $change: Int) {
  withdraw(decision: $decision, change: $change, reason: "undone by the reviewer") {
    decision {
      id
    }
  }
}
    ` as unknown as DocumentNode<UndoReviewMutation, UndoReviewMutationVariables>;
export const TextWithSayingsDocument = gql`
    query TextWithSayings($document: ID!, $after: String) {
  node(id: $document, view: {review: [PROPOSED, ACCEPTED]}) {
    __typename
    ... on Document {
      text
      attributions(first: 200, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          mode
          source {
            ...ThingName
          }
          quotation {
            pieces {
              start
              end
            }
          }
        }
      }
    }
  }
}
    ${ThingNameFragmentDoc}` as unknown as DocumentNode<TextWithSayingsQuery, TextWithSayingsQueryVariables>;
export const MissedWordsDocument = gql`
    query MissedWords($document: ID!, $span: SpanInput!, $sourceSpan: WordsSpanInput) {
  readSpan(document: $document, span: $span, sourceSpan: $sourceSpan) {
    words
    reading
    further {
      exact
    }
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
  }
}
    ` as unknown as DocumentNode<MissedWordsQuery, MissedWordsQueryVariables>;
export const AddMissedDocument = gql`
    mutation AddMissed($document: ID!, $statement: StatementInput!) {
  addProposal(document: $document, statement: $statement) {
    attribution {
      id
      review
    }
    proposal {
      ...ProposalParts
    }
    change {
      seq
    }
  }
}
    ${ProposalPartsFragmentDoc}
${ThingNameFragmentDoc}` as unknown as DocumentNode<AddMissedMutation, AddMissedMutationVariables>;
export const SearchDocument = gql`
    query Search($text: String!, $in: [NodeKind!], $first: Int) {
  search(text: $text, in: $in, first: $first) {
    ...HitParts
  }
}
    ${HitPartsFragmentDoc}
${ThingNameFragmentDoc}` as unknown as DocumentNode<SearchQuery, SearchQueryVariables>;
export const SubjectsDocument = gql`
    query Subjects {
  claims(first: 1) {
    nodes {
      id
      text
    }
  }
  attributions(first: 1) {
    nodes {
      id
    }
  }
  documents(first: 1) {
    nodes {
      id
      title
    }
  }
  events(first: 1) {
    nodes {
      id
    }
  }
  sources(first: 1, named: true) {
    nodes {
      id
      name
    }
  }
  places: entities(kind: [PLACE], first: 1) {
    nodes {
      id
      name
    }
  }
  entities(first: 2) {
    nodes {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<SubjectsQuery, SubjectsQueryVariables>;
export const ReceiptOfDocument = gql`
    query ReceiptOf($claim: ID!) {
  whoReported(claim: $claim) {
    receipt
  }
}
    ` as unknown as DocumentNode<ReceiptOfQuery, ReceiptOfQueryVariables>;
export const StartDocument = gql`
    query Start($words: String!) {
  stats {
    ...StatsParts
  }
  claims(filter: {text: $words}, first: 1) {
    nodes {
      id
    }
  }
}
    ${StatsPartsFragmentDoc}` as unknown as DocumentNode<StartQuery, StartQueryVariables>;
export const ShowAttributionDocument = gql`
    query ShowAttribution($id: ID!) {
  node(id: $id) {
    id
    ...AttributionPage
  }
}
    ${AttributionPageFragmentDoc}
${AttributionLineFragmentDoc}` as unknown as DocumentNode<ShowAttributionQuery, ShowAttributionQueryVariables>;
export const ShowClaimDocument = gql`
    query ShowClaim($id: ID!) {
  node(id: $id) {
    id
    ...ClaimPage
  }
}
    ${ClaimPageFragmentDoc}
${SpanPartsFragmentDoc}
${AttributionLineFragmentDoc}` as unknown as DocumentNode<ShowClaimQuery, ShowClaimQueryVariables>;
export const ShowDecisionDocument = gql`
    query ShowDecision($id: ID!) {
  node(id: $id) {
    ...DecisionPage
  }
}
    ${DecisionPageFragmentDoc}
${ThingNameFragmentDoc}` as unknown as DocumentNode<ShowDecisionQuery, ShowDecisionQueryVariables>;
export const ShowDocumentDocument = gql`
    query ShowDocument($id: ID!) {
  node(id: $id) {
    id
    ...DocumentPage
  }
}
    ${DocumentPageFragmentDoc}
${AttributionLineFragmentDoc}` as unknown as DocumentNode<ShowDocumentQuery, ShowDocumentQueryVariables>;
export const ShowEventDocument = gql`
    query ShowEvent($id: ID!) {
  node(id: $id) {
    id
    ...EventPage
  }
}
    ${EventPageFragmentDoc}
${ClaimLineFragmentDoc}` as unknown as DocumentNode<ShowEventQuery, ShowEventQueryVariables>;
export const ShowNamedDocument = gql`
    query ShowNamed($id: ID!) {
  node(id: $id) {
    ...NamedPage
  }
}
    ${NamedPageFragmentDoc}
${LinkPartsFragmentDoc}
${ThingNameFragmentDoc}
${ClaimLineFragmentDoc}
${AttributionLineFragmentDoc}` as unknown as DocumentNode<ShowNamedQuery, ShowNamedQueryVariables>;
export const StatsDocument = gql`
    query Stats {
  stats {
    ...StatsParts
  }
}
    ${StatsPartsFragmentDoc}` as unknown as DocumentNode<StatsQuery, StatsQueryVariables>;
export const TrackRecordDocument = gql`
    query TrackRecord($source: ID!, $view: View) {
  trackRecord(source: $source, view: $view) {
    source {
      id
      name
      named
    }
    complete
    read
    of
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
    ${TrackCountPartsFragmentDoc}
${ClaimLineFragmentDoc}` as unknown as DocumentNode<TrackRecordQuery, TrackRecordQueryVariables>;
export const WhatIfDocument = gql`
    query WhatIf($distrust: [ID!], $retract: [ID!], $view: View, $first: Int) {
  whatIf(distrust: $distrust, retract: $retract, view: $view, first: $first) {
    explanation
    complete
    read
    of
    lost {
      ...ClaimLine
    }
    gained {
      ...ChangedRangeParts
    }
    shrunk {
      ...ChangedRangeParts
    }
    grown {
      ...ChangedRangeParts
    }
    conflictsGone {
      ...ConflictParts
    }
    conflictsGoneCount
    conflictsArising {
      ...ConflictParts
    }
    conflictsArisingCount
  }
}
    ${ClaimLineFragmentDoc}
${ChangedRangePartsFragmentDoc}
${ConflictPartsFragmentDoc}
${WordPartsFragmentDoc}
${AttributionLineFragmentDoc}` as unknown as DocumentNode<WhatIfQuery, WhatIfQueryVariables>;
export const WhoReportedDocument = gql`
    query WhoReported($claim: ID, $event: ID, $text: String, $view: View, $withReceipt: Boolean = false) {
  whoReported(claim: $claim, event: $event, text: $text, view: $view) {
    reading
    matched
    nearest {
      claim {
        id
        text
      }
      differs
    }
    complete
    read
    of
    dissentComplete
    claims {
      ...ReportedClaim
    }
    happenings {
      ...HappeningParts
    }
    corroboration {
      ...CorroborationParts
    }
    origins {
      ...VoiceTree
    }
    denials {
      ...VoiceTree
    }
    doubts {
      ...VoiceTree
    }
    declined {
      ...VoiceTree
    }
    receipt @include(if: $withReceipt)
  }
}
    ${ReportedClaimFragmentDoc}
${HappeningPartsFragmentDoc}
${CorroborationPartsFragmentDoc}
${VoiceGroupPartsFragmentDoc}
${WordPartsFragmentDoc}
${AttributionLineFragmentDoc}
${VersionPartsFragmentDoc}
${ClaimLineFragmentDoc}
${VoiceTreeFragmentDoc}
${VoicePartsFragmentDoc}
${VoiceLevel1FragmentDoc}
${VoiceLevel2FragmentDoc}
${VoiceLevel3FragmentDoc}
${VoiceLevel4FragmentDoc}
${VoiceLevel5FragmentDoc}
${VoiceLevel6FragmentDoc}
${VoiceLevel7FragmentDoc}
${VoiceLevel8FragmentDoc}
${VoiceLevel9FragmentDoc}
${VoiceLevel10FragmentDoc}` as unknown as DocumentNode<WhoReportedQuery, WhoReportedQueryVariables>;
export const MeantDocument = gql`
    query Meant($text: String!, $in: [NodeKind!], $view: View) {
  search(text: $text, in: $in, view: $view, first: 10) {
    matched
    node {
      __typename
      id
      ... on Entity {
        name
        aliases
        description
        ...PartLinks
      }
      ... on Place {
        adminAreas
      }
      ... on UnnamedSource {
        name
        document {
          title
        }
      }
      ... on JointSource {
        name
      }
      ... on Document {
        title
      }
    }
  }
}
    ${PartLinksFragmentDoc}` as unknown as DocumentNode<MeantQuery, MeantQueryVariables>;
export const MeantByUrlDocument = gql`
    query MeantByUrl($url: String!, $view: View) {
  documents(url: $url, view: $view, first: 200) {
    nodes {
      __typename
      id
      title
      url
    }
  }
}
    ` as unknown as DocumentNode<MeantByUrlQuery, MeantByUrlQueryVariables>;
