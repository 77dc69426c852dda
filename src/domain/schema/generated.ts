// Made by `npm run generate`. Do not edit.
import type { Certainty } from '../vocabulary.js';
import type { ChangeKind } from '../vocabulary.js';
import type { Coding } from '../vocabulary.js';
import type { DerivationKind } from '../vocabulary.js';
import type { EntityKind } from '../vocabulary.js';
import type { LinkKind } from '../vocabulary.js';
import type { Modality } from '../vocabulary.js';
import type { Mode } from '../vocabulary.js';
import type { Reliability } from '../vocabulary.js';
import type { ReviewState } from '../vocabulary.js';
import type { Role } from '../vocabulary.js';
import type { SourceKind } from '../vocabulary.js';
import type { Stance } from '../vocabulary.js';
import type { Edtf } from '../edtf/edtf.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  DateTime: { input: string; output: string; }
  EDTF: { input: Edtf; output: string; }
};

export type { Stance };

export type { Certainty };

export type { Coding };

export type { Modality };

export type { Mode };

export type { SourceKind };

export type { Role };

export type { ReviewState };

export type { EntityKind };

export type NodeKind =
  | 'ENTITY'
  | 'SOURCE'
  | 'DOCUMENT'
  | 'EVENT'
  | 'CLAIM';

export type { Reliability };

export type DecisionKind =
  | 'LINK'
  | 'ASSESSMENT'
  | 'REVIEW'
  | 'RETRACTION'
  | 'WITHDRAWAL';

export type { LinkKind };

export type { DerivationKind };

export type { ChangeKind };

export type ClaimOrder =
  | 'VALID_DESC'
  | 'VALID_ASC'
  | 'RECORDED_DESC'
  | 'RECORDED_ASC'
  | 'REPORTS_DESC'
  | 'SOURCES_DESC'
  | 'VOICES_DESC';

export type ActivityKey =
  | 'SOURCE'
  | 'PLACE'
  | 'ENTITY'
  | 'DOCUMENT'
  | 'EVENT'
  | 'PREDICATE'
  | 'STANCE'
  | 'DAY'
  | 'MONTH'
  | 'YEAR';

export type ActivityOrder =
  | 'ATTRIBUTIONS'
  | 'PERIOD';

export type Clock =
  | 'VALID'
  | 'STATED'
  | 'PUBLISHED'
  | 'RECORDED';

export type View = {
  readonly recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  readonly publishedBy?: InputMaybe<Scalars['EDTF']['input']>;
  readonly onlySources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly excludeSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly minReliability?: InputMaybe<Reliability>;
  readonly minCredibility?: InputMaybe<Scalars['Int']['input']>;
  readonly includeUnjudged?: InputMaybe<Scalars['Boolean']['input']>;
  readonly review?: InputMaybe<ReadonlyArray<ReviewState>>;
};

export type PropertyFilter = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type ClaimFilter = {
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<RoleFilter>>;
  readonly involves?: InputMaybe<ReadonlyArray<InvolvedFilter>>;
  readonly property?: InputMaybe<PropertyFilter>;
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  readonly to?: InputMaybe<Scalars['EDTF']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  readonly stance?: InputMaybe<Stance>;
  readonly onlyUnnamed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
  readonly entities?: InputMaybe<IdSet>;
  readonly sources?: InputMaybe<IdSet>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  readonly adminArea?: InputMaybe<Scalars['String']['input']>;
  readonly validUnknown?: InputMaybe<Scalars['Boolean']['input']>;
  readonly minReports?: InputMaybe<Scalars['Int']['input']>;
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  readonly minVoices?: InputMaybe<Scalars['Int']['input']>;
};

export type InvolvedFilter = {
  readonly any: ReadonlyArray<Scalars['ID']['input']>;
  readonly roles?: InputMaybe<ReadonlyArray<Role>>;
};

export type IdSet = {
  readonly all?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly any?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

export type RoleFilter = {
  readonly role: Role;
  readonly entity: Scalars['ID']['input'];
};

export type AttributionFilter = {
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  readonly mode?: InputMaybe<ReadonlyArray<Mode>>;
  readonly statedFrom?: InputMaybe<Scalars['EDTF']['input']>;
  readonly statedTo?: InputMaybe<Scalars['EDTF']['input']>;
  readonly document?: InputMaybe<Scalars['ID']['input']>;
};

export type Likeness =
  | 'EXACT'
  | 'ALIAS'
  | 'FRAME'
  | 'PARTIAL';

export type Counted =
  | 'BOTH'
  | 'UPPER_ONLY'
  | 'NEITHER';

export type ConflictKind =
  | 'DENIAL'
  | 'CONTROL'
  | 'FIGURES'
  | 'ROLE'
  | 'TIMING';

export type ConflictCertainty =
  | 'CERTAIN'
  | 'POSSIBLE';

export type ControlBasis =
  | 'STATED'
  | 'INFERRED'
  | 'ASSUMED';

export type LikelyOriginKind =
  | 'CLAIM'
  | 'EVENT';

export type NeighbourEdgeKind =
  | 'INVOLVES'
  | 'SAYS'
  | 'DESCRIBES'
  | 'CONTAINS'
  | 'PUBLISHES'
  | 'PART_OF';

export type ReplayChangeKind =
  | 'NEW'
  | 'GONE'
  | 'CHANGED';

export type TextDocumentInput = {
  readonly publisher?: InputMaybe<Scalars['String']['input']>;
  readonly title?: InputMaybe<Scalars['String']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly publishedAt?: InputMaybe<Scalars['EDTF']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
};

export type StatementInput = {
  readonly span: SpanInput;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly sourceName?: InputMaybe<Scalars['String']['input']>;
  readonly sourceSpan?: InputMaybe<WordsSpanInput>;
  readonly sourceUnnamed?: InputMaybe<Scalars['Boolean']['input']>;
  readonly cueSpan?: InputMaybe<WordsSpanInput>;
  readonly stance?: InputMaybe<Stance>;
  readonly mode?: InputMaybe<Mode>;
  readonly certainty?: InputMaybe<Certainty>;
  readonly coding?: InputMaybe<Coding>;
  readonly stated?: InputMaybe<Scalars['EDTF']['input']>;
  readonly claim?: InputMaybe<Scalars['ID']['input']>;
  readonly newClaim?: InputMaybe<CorrectedClaimInput>;
};

export type CorrectionInput = {
  readonly claim?: InputMaybe<Scalars['ID']['input']>;
  readonly newClaim?: InputMaybe<CorrectedClaimInput>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly span?: InputMaybe<SpanInput>;
  readonly stance?: InputMaybe<Stance>;
  readonly mode?: InputMaybe<Mode>;
  readonly certainty?: InputMaybe<Certainty>;
  readonly coding?: InputMaybe<Coding>;
  readonly stated?: InputMaybe<Scalars['EDTF']['input']>;
};

export type CorrectedClaimInput = {
  readonly predicate?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly participants?: InputMaybe<ReadonlyArray<ParticipantInput>>;
  readonly valid?: InputMaybe<Scalars['EDTF']['input']>;
  readonly quantity?: InputMaybe<QuantityInput>;
  readonly modality?: InputMaybe<Modality>;
  readonly condition?: InputMaybe<Scalars['String']['input']>;
};

export type ProposalFilter = {
  readonly attribution?: InputMaybe<Scalars['ID']['input']>;
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  readonly extractor?: InputMaybe<Scalars['String']['input']>;
  readonly decided?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MentionMatch =
  | 'NAME'
  | 'ALIAS'
  | 'NEW'
  | 'UNNAMED'
  | 'JOINT';

export type DraftFlagKind =
  | 'NOT_FOUND'
  | 'DENIED'
  | 'DOUBTED'
  | 'ONE_VOICE'
  | 'NOT_SEVERAL'
  | 'SINGLE_POINT'
  | 'FIGURE'
  | 'ONLY_OWN_SOURCE'
  | 'NO_DENIAL';

export type RecordOutcome =
  | 'CREATED'
  | 'UPDATED'
  | 'UNCHANGED';

export type RecordInput =
  { readonly entity: EntityInput; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source: SourceInput; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document: DocumentInput; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event: EventInput; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim: ClaimInput; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution: AttributionInput; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay: RelayInput; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis: BasisInput; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link: LinkInput; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment: AssessmentInput; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review: ReviewInput; readonly retraction?: never; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction: RetractionInput; readonly withdrawal?: never; }
  |  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal: WithdrawalInput; };

export type EntityInput = {
  readonly key: Scalars['String']['input'];
  readonly kind: EntityKind;
  readonly subkind?: InputMaybe<Scalars['String']['input']>;
  readonly name: Scalars['String']['input'];
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly withoutAliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly description?: InputMaybe<Scalars['String']['input']>;
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly withoutExternalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  readonly adminAreas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly sourceKind?: InputMaybe<SourceKind>;
};

export type ExternalIdInput = {
  readonly scheme: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type SourceInput = {
  readonly key: Scalars['String']['input'];
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly sourceKind?: InputMaybe<SourceKind>;
  readonly document?: InputMaybe<Scalars['String']['input']>;
  readonly mention?: InputMaybe<Scalars['String']['input']>;
  readonly publisherOf?: InputMaybe<PublisherOfInput>;
  readonly signers?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

export type PublisherOfInput = {
  readonly title: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly publishedAt?: InputMaybe<Scalars['EDTF']['input']>;
};

export type DocumentInput = {
  readonly key: Scalars['String']['input'];
  readonly title: Scalars['String']['input'];
  readonly publisher: Scalars['String']['input'];
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly publishedAt?: InputMaybe<Scalars['EDTF']['input']>;
  readonly language?: InputMaybe<Scalars['String']['input']>;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

export type EventInput = {
  readonly key: Scalars['String']['input'];
  readonly name: Scalars['String']['input'];
  readonly type?: InputMaybe<Scalars['String']['input']>;
  readonly properties?: InputMaybe<ReadonlyArray<PropertyInput>>;
};

export type ClaimInput = {
  readonly key: Scalars['String']['input'];
  readonly predicate: Scalars['String']['input'];
  readonly text: Scalars['String']['input'];
  readonly modality?: InputMaybe<Modality>;
  readonly condition?: InputMaybe<Scalars['String']['input']>;
  readonly participants: ReadonlyArray<ParticipantInput>;
  readonly valid?: InputMaybe<Scalars['EDTF']['input']>;
  readonly quantity?: InputMaybe<QuantityInput>;
  readonly occurrence?: InputMaybe<Scalars['String']['input']>;
  readonly properties?: InputMaybe<ReadonlyArray<PropertyInput>>;
};

export type PropertyInput = {
  readonly name: Scalars['String']['input'];
  readonly value: Scalars['String']['input'];
};

export type ParticipantInput = {
  readonly role: Role;
  readonly entity: Scalars['String']['input'];
  readonly part?: InputMaybe<Scalars['String']['input']>;
};

export type QuantityInput = {
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  readonly best?: InputMaybe<Scalars['Float']['input']>;
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  readonly unit: Scalars['String']['input'];
  readonly vague?: InputMaybe<Scalars['Boolean']['input']>;
};

export type AttributionInput = {
  readonly key: Scalars['String']['input'];
  readonly document: Scalars['String']['input'];
  readonly source?: InputMaybe<Scalars['String']['input']>;
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly claim?: InputMaybe<Scalars['String']['input']>;
  readonly about?: InputMaybe<Scalars['String']['input']>;
  readonly stance?: InputMaybe<Stance>;
  readonly certainty?: InputMaybe<Certainty>;
  readonly coding?: InputMaybe<Coding>;
  readonly mode: Mode;
  readonly cue?: InputMaybe<Scalars['String']['input']>;
  readonly cueSpan?: InputMaybe<WordsSpanInput>;
  readonly spelling?: InputMaybe<Scalars['String']['input']>;
  readonly sourceSpan?: InputMaybe<WordsSpanInput>;
  readonly stated?: InputMaybe<Scalars['EDTF']['input']>;
  readonly span?: InputMaybe<SpanInput>;
  readonly mentions?: InputMaybe<ReadonlyArray<MentionSpanInput>>;
  readonly extractor?: InputMaybe<Scalars['String']['input']>;
  readonly review?: InputMaybe<ReviewState>;
};

export type SpanInput = {
  readonly start?: InputMaybe<Scalars['Int']['input']>;
  readonly end?: InputMaybe<Scalars['Int']['input']>;
  readonly exact?: InputMaybe<Scalars['String']['input']>;
  readonly pieces?: InputMaybe<ReadonlyArray<SpanPieceInput>>;
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
};

export type WordsSpanInput = {
  readonly start?: InputMaybe<Scalars['Int']['input']>;
  readonly end?: InputMaybe<Scalars['Int']['input']>;
  readonly exact?: InputMaybe<Scalars['String']['input']>;
  readonly pieces?: InputMaybe<ReadonlyArray<SpanPieceInput>>;
};

export type MentionSpanInput = {
  readonly entity: Scalars['String']['input'];
  readonly start: Scalars['Int']['input'];
  readonly end: Scalars['Int']['input'];
  readonly exact?: InputMaybe<Scalars['String']['input']>;
};

export type SpanPieceInput = {
  readonly start: Scalars['Int']['input'];
  readonly end: Scalars['Int']['input'];
  readonly exact?: InputMaybe<Scalars['String']['input']>;
};

export type RelayInput = {
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
};

export type BasisInput = {
  readonly from: Scalars['String']['input'];
  readonly on: Scalars['String']['input'];
};

export type LinkInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly kind: LinkKind;
  readonly from: Scalars['String']['input'];
  readonly to: Scalars['String']['input'];
  readonly valid?: InputMaybe<Scalars['EDTF']['input']>;
  readonly derivation?: InputMaybe<DerivationKind>;
};

export type AssessmentInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly subject: Scalars['String']['input'];
  readonly reliability?: InputMaybe<Reliability>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
};

export type ReviewInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly attributions: ReadonlyArray<Scalars['String']['input']>;
  readonly state: ReviewState;
  readonly correctedBy?: InputMaybe<Scalars['String']['input']>;
};

export type RetractionInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly attribution: Scalars['String']['input'];
};

export type WithdrawalInput = {
  readonly key?: InputMaybe<Scalars['String']['input']>;
  readonly by?: InputMaybe<Scalars['String']['input']>;
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  readonly decision: Scalars['String']['input'];
};

export type QueryNodeArgs = {
  readonly id: Scalars['ID']['input'];
  readonly view?: InputMaybe<View>;
};

export type QueryNodesArgs = {
  readonly ids: ReadonlyArray<Scalars['ID']['input']>;
  readonly view?: InputMaybe<View>;
};

export type QueryClaimsArgs = {
  readonly filter?: InputMaybe<ClaimFilter>;
  readonly view?: InputMaybe<View>;
  readonly orderBy?: InputMaybe<ClaimOrder>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryAttributionsArgs = {
  readonly filter?: InputMaybe<AttributionFilter>;
  readonly view?: InputMaybe<View>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEntitiesArgs = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  readonly subkind?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  readonly view?: InputMaybe<View>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySourcesArgs = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  readonly named?: InputMaybe<Scalars['Boolean']['input']>;
  readonly view?: InputMaybe<View>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryDocumentsArgs = {
  readonly publisher?: InputMaybe<Scalars['ID']['input']>;
  readonly url?: InputMaybe<Scalars['String']['input']>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  readonly adminArea?: InputMaybe<Scalars['String']['input']>;
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  readonly to?: InputMaybe<Scalars['EDTF']['input']>;
  readonly view?: InputMaybe<View>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryEventsArgs = {
  readonly name?: InputMaybe<Scalars['String']['input']>;
  readonly property?: InputMaybe<PropertyFilter>;
  readonly within?: InputMaybe<Scalars['ID']['input']>;
  readonly adminArea?: InputMaybe<Scalars['String']['input']>;
  readonly view?: InputMaybe<View>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type QuerySearchArgs = {
  readonly text: Scalars['String']['input'];
  readonly in?: InputMaybe<ReadonlyArray<NodeKind>>;
  readonly view?: InputMaybe<View>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryWhoReportedArgs = {
  readonly claim?: InputMaybe<Scalars['ID']['input']>;
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  readonly filter?: InputMaybe<ClaimFilter>;
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly except?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly view?: InputMaybe<View>;
};

export type QueryResemblesArgs = {
  readonly text?: InputMaybe<Scalars['String']['input']>;
  readonly claim?: InputMaybe<Scalars['ID']['input']>;
  readonly view?: InputMaybe<View>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryProposalsArgs = {
  readonly filter?: InputMaybe<ProposalFilter>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryReadSpanArgs = {
  readonly document: Scalars['ID']['input'];
  readonly span: SpanInput;
  readonly sourceSpan?: InputMaybe<WordsSpanInput>;
  readonly cueSpan?: InputMaybe<WordsSpanInput>;
};

export type QueryCheckTextArgs = {
  readonly text: Scalars['String']['input'];
  readonly view?: InputMaybe<View>;
};

export type QueryConflictsArgs = {
  readonly filter?: InputMaybe<ClaimFilter>;
  readonly kinds?: InputMaybe<ReadonlyArray<ConflictKind>>;
  readonly certainty?: InputMaybe<ConflictCertainty>;
  readonly view?: InputMaybe<View>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryControlArgs = {
  readonly place: Scalars['ID']['input'];
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  readonly to?: InputMaybe<Scalars['EDTF']['input']>;
  readonly view?: InputMaybe<View>;
};

export type QueryPathArgs = {
  readonly from: Scalars['ID']['input'];
  readonly to: Scalars['ID']['input'];
  readonly maxHops?: InputMaybe<Scalars['Int']['input']>;
  readonly view?: InputMaybe<View>;
};

export type QueryWhatIfArgs = {
  readonly distrust?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly retract?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  readonly filter?: InputMaybe<ClaimFilter>;
  readonly view?: InputMaybe<View>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
};

export type QueryProvenanceArgs = {
  readonly document: Scalars['ID']['input'];
  readonly view?: InputMaybe<View>;
};

export type QueryCompareDocumentsArgs = {
  readonly a: Scalars['ID']['input'];
  readonly b: Scalars['ID']['input'];
  readonly view?: InputMaybe<View>;
};

export type QueryNeighbourhoodArgs = {
  readonly of: Scalars['ID']['input'];
  readonly most?: InputMaybe<Scalars['Int']['input']>;
  readonly view?: InputMaybe<View>;
};

export type QueryTrackRecordArgs = {
  readonly source: Scalars['ID']['input'];
  readonly view?: InputMaybe<View>;
};

export type QueryAskArgs = {
  readonly question: Scalars['String']['input'];
  readonly view?: InputMaybe<View>;
};

export type QueryReplayArgs = {
  readonly receipt: Scalars['String']['input'];
};

export type QueryActivityArgs = {
  readonly by: ReadonlyArray<ActivityKey>;
  readonly filter?: InputMaybe<ClaimFilter>;
  readonly clock?: InputMaybe<Clock>;
  readonly view?: InputMaybe<View>;
  readonly orderBy?: InputMaybe<ActivityOrder>;
  readonly fillPeriods?: InputMaybe<Scalars['Boolean']['input']>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
  readonly after?: InputMaybe<Scalars['String']['input']>;
};

export type QueryChangesArgs = {
  readonly after?: InputMaybe<Scalars['Int']['input']>;
  readonly first?: InputMaybe<Scalars['Int']['input']>;
};

export type MutationRecordArgs = {
  readonly records: ReadonlyArray<RecordInput>;
  readonly namespace?: InputMaybe<Scalars['String']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationRetractArgs = {
  readonly attribution: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type MutationReviewArgs = {
  readonly attributions: ReadonlyArray<Scalars['ID']['input']>;
  readonly state: ReviewState;
  readonly note?: InputMaybe<Scalars['String']['input']>;
  readonly expected?: InputMaybe<ReviewState>;
  readonly withRelays?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MutationProposeArgs = {
  readonly document: TextDocumentInput;
  readonly text: Scalars['String']['input'];
  readonly correct?: InputMaybe<Scalars['Boolean']['input']>;
  readonly dryRun?: InputMaybe<Scalars['Boolean']['input']>;
};

export type MutationAddProposalArgs = {
  readonly document: Scalars['ID']['input'];
  readonly statement: StatementInput;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationCorrectArgs = {
  readonly attribution: Scalars['ID']['input'];
  readonly correction: CorrectionInput;
  readonly expected?: InputMaybe<ReviewState>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationAssessArgs = {
  readonly subject: Scalars['ID']['input'];
  readonly reliability?: InputMaybe<Reliability>;
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
  readonly reason?: InputMaybe<Scalars['String']['input']>;
};

export type MutationLinkArgs = {
  readonly kind: LinkKind;
  readonly from: Scalars['ID']['input'];
  readonly to: Scalars['ID']['input'];
  readonly valid?: InputMaybe<Scalars['EDTF']['input']>;
  readonly derivation?: InputMaybe<DerivationKind>;
  readonly reason: Scalars['String']['input'];
};

export type MutationMergeArgs = {
  readonly keep: Scalars['ID']['input'];
  readonly absorb: Scalars['ID']['input'];
  readonly reason: Scalars['String']['input'];
};

export type MutationWithdrawArgs = {
  readonly decision?: InputMaybe<Scalars['ID']['input']>;
  readonly change?: InputMaybe<Scalars['Int']['input']>;
  readonly reason: Scalars['String']['input'];
};
