// Made from schema.graphql by `npm run generate`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in RFC 3339: `2016-03-05T12:00:00Z`. Input may have any offset; output is in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
  /**
   * A date or time that may be imprecise, in EDTF (ISO 8601-2:2019): `2016-03`, `2016-02~` (about), `2015-05/..` (since),
   * `../2016-03-05` (until), `[2016-03-04..2016-03-05]` (one moment in that range). Stored as written; at most 100
   * characters.
   */
  EDTF: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/**
 * Anything with an id. An id is a hash of content: the same thing has the same id in every graph, and the id never
 * changes.
 */
export type Node = {
  /** A prefix for the kind (`ent`, `src`, `doc`, `evt`, `clm`, `att` or `dec`), `_`, and 32 hexadecimal digits. */
  readonly id: Scalars['ID']['output'];
};

/** A person, an organisation, an actor or a place. Claims are about entities; every entity except a place can be a source. */
export type Entity = {
  /** A hash of the entity's key in its namespace. The name is not part of it. */
  readonly id: Scalars['ID']['output'];
  /** The display name. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted. Search matches all of them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A description of one or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Ids in other databases, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims in the view that involve this entity in any role. */
  readonly claims: ClaimConnection;
  /** The entities that it is part of (PART_OF links), sorted by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** The links that were decided between this thing and others, oldest first, including withdrawn ones. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** A person, an organisation, an actor or a place. Claims are about entities; every entity except a place can be a source. */
export type EntityClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, an organisation, an actor or a place. Claims are about entities; every entity except a place can be a source. */
export type EntityPartOfArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};

/**
 * Somebody who makes statements. A named source is an entity. An unnamed source ("activists", an unknown publisher) belongs to
 * one document and is never merged with another one automatically.
 */
export type Source = {
  /** The id of the entity, or of the unnamed source in its document. */
  readonly id: Scalars['ID']['output'];
  /** The name, or for an unnamed source the words that the document uses for it. */
  readonly name: Scalars['String']['output'];
  /** True for an entity, false for an unnamed source. */
  readonly named: Scalars['Boolean']['output'];
  /** The kind of source; UNSPECIFIED if unknown. */
  readonly sourceKind: SourceKind;
  /** The attributions of this source in the view, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents that this source published, newest first. */
  readonly published: DocumentConnection;
  /** The reliability grades of this source, oldest first, including withdrawn ones. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/**
 * Somebody who makes statements. A named source is an entity. An unnamed source ("activists", an unknown publisher) belongs to
 * one document and is never merged with another one automatically.
 */
export type SourceSaidArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Somebody who makes statements. A named source is an entity. An unnamed source ("activists", an unknown publisher) belongs to
 * one document and is never merged with another one automatically.
 */
export type SourcePublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type Person = Node & Entity & Source & {
  readonly __typename?: 'Person';
  /** A hash of the entity's key in its namespace. The name is not part of it. */
  readonly id: Scalars['ID']['output'];
  /** The display name. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted. Search matches all of them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A description of one or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Ids in other databases, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims in the view that involve this entity in any role. */
  readonly claims: ClaimConnection;
  /** The entities that it is part of (PART_OF links), sorted by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** The links that were decided between this thing and others, oldest first, including withdrawn ones. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** True for an entity, false for an unnamed source. */
  readonly named: Scalars['Boolean']['output'];
  /** The kind of source; UNSPECIFIED if unknown. */
  readonly sourceKind: SourceKind;
  /** The attributions of this source in the view, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents that this source published, newest first. */
  readonly published: DocumentConnection;
  /** The reliability grades of this source, oldest first, including withdrawn ones. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** A human being. */
export type PersonClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonPartOfArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};


/** A human being. */
export type PersonSaidArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A human being. */
export type PersonPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An agency, a company, a network, an observatory or another body of people. */
export type Organisation = Node & Entity & Source & {
  readonly __typename?: 'Organisation';
  /** A hash of the entity's key in its namespace. The name is not part of it. */
  readonly id: Scalars['ID']['output'];
  /** The display name. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted. Search matches all of them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A description of one or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Ids in other databases, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims in the view that involve this entity in any role. */
  readonly claims: ClaimConnection;
  /** The entities that it is part of (PART_OF links), sorted by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** The links that were decided between this thing and others, oldest first, including withdrawn ones. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** True for an entity, false for an unnamed source. */
  readonly named: Scalars['Boolean']['output'];
  /** The kind of source; UNSPECIFIED if unknown. */
  readonly sourceKind: SourceKind;
  /** The attributions of this source in the view, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents that this source published, newest first. */
  readonly published: DocumentConnection;
  /** The reliability grades of this source, oldest first, including withdrawn ones. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** An agency, a company, a network, an observatory or another body of people. */
export type OrganisationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An agency, a company, a network, an observatory or another body of people. */
export type OrganisationPartOfArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};


/** An agency, a company, a network, an observatory or another body of people. */
export type OrganisationSaidArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An agency, a company, a network, an observatory or another body of people. */
export type OrganisationPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An armed group, a force or a state. */
export type Actor = Node & Entity & Source & {
  readonly __typename?: 'Actor';
  /** A hash of the entity's key in its namespace. The name is not part of it. */
  readonly id: Scalars['ID']['output'];
  /** The display name. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted. Search matches all of them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A description of one or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Ids in other databases, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims in the view that involve this entity in any role. */
  readonly claims: ClaimConnection;
  /** The entities that it is part of (PART_OF links), sorted by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** The links that were decided between this thing and others, oldest first, including withdrawn ones. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** True for an entity, false for an unnamed source. */
  readonly named: Scalars['Boolean']['output'];
  /** The kind of source; UNSPECIFIED if unknown. */
  readonly sourceKind: SourceKind;
  /** The attributions of this source in the view, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents that this source published, newest first. */
  readonly published: DocumentConnection;
  /** The reliability grades of this source, oldest first, including withdrawn ones. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** An armed group, a force or a state. */
export type ActorClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An armed group, a force or a state. */
export type ActorPartOfArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};


/** An armed group, a force or a state. */
export type ActorSaidArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An armed group, a force or a state. */
export type ActorPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A place: a town, a crossing, one side of a border, a country. A place is never a source. */
export type Place = Node & Entity & {
  readonly __typename?: 'Place';
  /** A hash of the entity's key in its namespace. The name is not part of it. */
  readonly id: Scalars['ID']['output'];
  /** The display name. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted. Search matches all of them. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** A description of one or two sentences. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Ids in other databases, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims in the view that involve this entity in any role. */
  readonly claims: ClaimConnection;
  /** The entities that it is part of (PART_OF links), sorted by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** The links that were decided between this thing and others, oldest first, including withdrawn ones. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The administrative areas that contain it, widest first, as named in the source data. */
  readonly adminAreas: ReadonlyArray<Scalars['String']['output']>;
};


/** A place: a town, a crossing, one side of a border, a country. A place is never a source. */
export type PlaceClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place: a town, a crossing, one side of a border, a country. A place is never a source. */
export type PlacePartOfArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};

/**
 * A source without a name, in one document. Two mentions of "activists" are two unnamed sources: they may or may not be
 * the same people.
 */
export type UnnamedSource = Node & Source & {
  readonly __typename?: 'UnnamedSource';
  /** The id of the entity, or of the unnamed source in its document. */
  readonly id: Scalars['ID']['output'];
  /** The name, or for an unnamed source the words that the document uses for it. */
  readonly name: Scalars['String']['output'];
  /** True for an entity, false for an unnamed source. */
  readonly named: Scalars['Boolean']['output'];
  /** The kind of source; UNSPECIFIED if unknown. */
  readonly sourceKind: SourceKind;
  /** The attributions of this source in the view, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents that this source published, newest first. */
  readonly published: DocumentConnection;
  /** The reliability grades of this source, oldest first, including withdrawn ones. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The document that mentions this source, or that it published. */
  readonly document?: Maybe<Document>;
};


/**
 * A source without a name, in one document. Two mentions of "activists" are two unnamed sources: they may or may not be
 * the same people.
 */
export type UnnamedSourceSaidArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * A source without a name, in one document. Two mentions of "activists" are two unnamed sources: they may or may not be
 * the same people.
 */
export type UnnamedSourcePublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An id in another database. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** The database: `wikidata`, `geonames`, … */
  readonly scheme: Scalars['String']['output'];
  /** The id in that database. */
  readonly value: Scalars['String']['output'];
  /** A web page about it; null for schemes other than `wikidata` and `geonames`. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What is said: a positive proposition. Its attributions record who asserts it and who denies it. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /**
   * A hash of predicate, modality, condition, participants, valid time, quantity and occurrence. The text is not part of
   * it.
   */
  readonly id: Scalars['ID']['output'];
  /** The claim in words, for readers. */
  readonly text: Scalars['String']['output'];
  /** What happens or is the case, in lower case: `seized`, `controls`. Free text, or a term of a vocabulary such as PLOVER. */
  readonly predicate: Scalars['String']['output'];
  /** Whether it is put forward as a fact, a forecast, an intention or a conditional. */
  readonly modality: Modality;
  /** The condition; only for modality CONDITIONAL. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** A key of the imported data that distinguishes two otherwise equal claims. */
  readonly occurrence?: Maybe<Scalars['String']['output']>;
  /** The entities in the claim with their roles, in the order of the enum Role. At most 200. */
  readonly participants: ReadonlyArray<Participant>;
  /** The entities in one role, sorted by name. At most 200. */
  readonly participant: ReadonlyArray<Entity>;
  /** When it happened or was the case; null if unknown. */
  readonly valid?: Maybe<TimeSpan>;
  /** A number with its unit; null if the claim gives none. */
  readonly quantity?: Maybe<Quantity>;
  /** The event that the claim describes, by the latest DESCRIBES link; null if there is none. */
  readonly event?: Maybe<Event>;
  /** The attributions of this claim in the view, earliest first. */
  readonly attributions: AttributionConnection;
  /**
   * How many independent voices support the claim, and which of them it depends on. Computed from the claim's evidence in
   * the view.
   */
  readonly corroboration: Corroboration;
  /**
   * Disagreements between sources about this claim, in the order of the enum ConflictKind, certain ones first. At most
   * 100, found among at most 200 other claims. For all of them, page through the root field `conflicts` with this claim in
   * `filter.ids`.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The credibility grades of this claim, oldest first, including withdrawn ones. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** What is said: a positive proposition. Its attributions record who asserts it and who denies it. */
export type ClaimParticipantArgs = {
  role: Role;
};


/** What is said: a positive proposition. Its attributions record who asserts it and who denies it. */
export type ClaimAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity in a claim, with its role. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** The role of the entity in the claim. */
  readonly role: Role;
  /** The entity. */
  readonly entity: Entity;
  /** The part of the entity that is meant: `half`, `the Syrian side`; null for all of it. */
  readonly part?: Maybe<Scalars['String']['output']>;
};

/**
 * A time as written, with its four bounds. `a/b` is a period from a to b; `[a..b]` is one moment in that range. A bound is
 * a day, or an instant in UTC if the text has a time of day; null if open.
 */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** The time as written. */
  readonly edtf: Scalars['EDTF']['output'];
  /** It did not start before this day or instant. */
  readonly earliestStart?: Maybe<Scalars['EDTF']['output']>;
  /** It had started by the end of this day, or by this instant. */
  readonly latestStart?: Maybe<Scalars['EDTF']['output']>;
  /** It did not end before this day or instant. */
  readonly earliestEnd?: Maybe<Scalars['EDTF']['output']>;
  /** It had ended by the end of this day, or by this instant. */
  readonly latestEnd?: Maybe<Scalars['EDTF']['output']>;
  /** True if written with `~` or `%` (approximate). */
  readonly approximate: Scalars['Boolean']['output'];
  /** True if written with `?` or `%` (uncertain). */
  readonly uncertain: Scalars['Boolean']['output'];
};

/** A number with its range. A figure that was not given is null, which is different from zero. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** The lowest figure given. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The best estimate given. */
  readonly best?: Maybe<Scalars['Float']['output']>;
  /** The highest figure given. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** The unit: `people`, `square kilometres`. */
  readonly unit: Scalars['String']['output'];
  /** True if the figure stands for words such as "dozens" or "several". */
  readonly vague: Scalars['Boolean']['output'];
};

/** One source's stance towards one claim, or towards another attribution, in one document. */
export type Attribution = Node & {
  readonly __typename?: 'Attribution';
  /**
   * A hash of document, source, target, stance and position in the text. Everything else can be corrected by later
   * records.
   */
  readonly id: Scalars['ID']['output'];
  /** The source of the statement. */
  readonly source: Source;
  /** The claim that it concerns, directly or through the attribution in `about`. */
  readonly claim: Claim;
  /**
   * The attribution that it responds to, if it is about a statement ("we never said that") and not about the claim itself;
   * else null.
   */
  readonly about?: Maybe<Attribution>;
  /** The source's stance: asserts, denies, doubts, declines to say, or withdraws. */
  readonly stance: Stance;
  /** How sure the source is of what it says. */
  readonly certainty: Certainty;
  /** How the document gives the words. An attribution that relays has the mode of what it relays. */
  readonly mode: Mode;
  /** The words that introduce the statement: `said`, `according to`. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** When the source said it; null if the document does not say. */
  readonly stated?: Maybe<Scalars['EDTF']['output']>;
  /** How clearly the document attributes this statement to this source. It rates the reading of the text, not the source. */
  readonly coding: Coding;
  /** The document that contains the statement. */
  readonly document: Document;
  /** The position in the document's text, with the words; null if unknown. */
  readonly quotation?: Maybe<Quotation>;
  /** The attributions whose words this one passes on, earliest first. At most 200. */
  readonly relays: ReadonlyArray<Attribution>;
  /** The attributions that pass on the words of this one, earliest first. At most 200. */
  readonly relayedBy: ReadonlyArray<Attribution>;
  /**
   * The attributions or documents that its source coded, aggregated or examined. The source itself answers for the
   * conclusion. At most 200.
   */
  readonly basedOn: ReadonlyArray<Basis>;
  /**
   * The later attribution of the same source that supersedes this one: another stance towards the claim, or another figure
   * for the same event. A superseded attribution is listed but does not count. Null if it is not superseded.
   */
  readonly supersededBy?: Maybe<Attribution>;
  /** The review state of the extracted attribution. */
  readonly review: ReviewState;
  /** What extracted it from the document: a program, a rule or a person. */
  readonly extractor?: Maybe<Scalars['String']['output']>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The decision that retracted our record of it, unless that decision was withdrawn; else null. */
  readonly retraction?: Maybe<Retraction>;
};

/** What an attribution is based on. */
export type Basis = Attribution | Document;

/**
 * A position in a document's text, with the words (W3C Web Annotation TextPositionSelector and TextQuoteSelector).
 * Positions count Unicode code points from 0.
 */
export type Quotation = {
  readonly __typename?: 'Quotation';
  /** The words at that position. */
  readonly exact?: Maybe<Scalars['String']['output']>;
  /** The words just before. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** The words just after. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /** Position of the first character. */
  readonly start: Scalars['Int']['output'];
  /** Position after the last character. */
  readonly end: Scalars['Int']['output'];
};

/** The decision to retract our record of an attribution. It can be withdrawn. */
export type Retraction = {
  readonly __typename?: 'Retraction';
  /** The id of the decision; pass it to `withdraw`. */
  readonly id: Scalars['ID']['output'];
  /** When the decision was made. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made the decision. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** One published text. A document is immutable: a changed text is another document. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** A hash of publisher (omitted if unnamed), URL, title, time of publication and the hash of the text. */
  readonly id: Scalars['ID']['output'];
  /** The headline or title. */
  readonly title: Scalars['String']['output'];
  /** The URL where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['EDTF']['output']>;
  /** The language, as a BCP 47 tag. */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** A note on this copy for readers, for example that it is a retelling. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** The source that published it. */
  readonly publisher: Source;
  /** SHA-256 of the text in UTF-8, in hexadecimal. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** The text; null if it is not stored here. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** The attributions in this document that the view includes, earliest first. */
  readonly attributions: AttributionConnection;
  /** The documents that this one is declared to be derived from, sorted by publication date, earliest first. At most 200. */
  readonly derivedFrom: ReadonlyArray<Derivation>;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** One published text. A document is immutable: a changed text is another document. */
export type DocumentAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A declaration that one document is derived from another. */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** The kind of derivation. */
  readonly kind: DerivationKind;
  /** The original document. */
  readonly document: Document;
};

/** What several claims seem to describe. An event is a clustering hypothesis: it asserts nothing by itself. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** A hash of the event's key in its namespace. */
  readonly id: Scalars['ID']['output'];
  /** The name. Importers include the event's key in their data. */
  readonly name: Scalars['String']['output'];
  /** The kind of event, as named in the source data. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The claims in the view that describe this event, newest first. */
  readonly claims: ClaimConnection;
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** What several claims seem to describe. An event is a clustering hypothesis: it asserts nothing by itself. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A decided link between two things, seen from one of them. */
export type Link = {
  readonly __typename?: 'Link';
  /** The id of the decision; pass it to `withdraw`. */
  readonly id: Scalars['ID']['output'];
  /** The kind of link. */
  readonly kind: LinkKind;
  /** The thing at the other end of the link. */
  readonly other: Node;
  /** True if the link points from this thing to the other. */
  readonly outgoing: Scalars['Boolean']['output'];
  /** When the link was valid; null if always or unknown. */
  readonly valid?: Maybe<Scalars['EDTF']['output']>;
  /** Who made the decision. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** When the decision was made. */
  readonly at: Scalars['DateTime']['output'];
  /** The reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** True if the decision has been withdrawn. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** A grade on the Admiralty scale that somebody gave: the reliability of a source, or the credibility of a claim. */
export type Assessment = Node & {
  readonly __typename?: 'Assessment';
  /** The id of the decision; pass it to `withdraw`. */
  readonly id: Scalars['ID']['output'];
  /** The graded source or claim. */
  readonly subject: Node;
  /** For a source: A (completely reliable) to E (unreliable), or F (cannot be judged); else null. */
  readonly reliability?: Maybe<Reliability>;
  /** For a claim: 1 (confirmed) to 5 (improbable), or 6 (cannot be judged); else null. */
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  /** Who gave the grade. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** When the grade was given. */
  readonly at: Scalars['DateTime']['output'];
  /** The reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** True if the decision has been withdrawn. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** A decision about things in the graph: a link, a grade, a review, a retraction or a withdrawal. It can be withdrawn. */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** A hash of everything that was decided, who decided it and when. */
  readonly id: Scalars['ID']['output'];
  /** The kind of decision. */
  readonly kind: DecisionKind;
  /** The things that the decision concerns, in the order in which it names them. At most 200. */
  readonly subjects: ReadonlyArray<Node>;
  /** Who made the decision. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** When the decision was made. */
  readonly at: Scalars['DateTime']['output'];
  /** The reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** True if the decision has been withdrawn. */
  readonly withdrawn: Scalars['Boolean']['output'];
  /** When this graph first recorded it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** One entry of the journal, written by one write transaction. The journal is append-only and has no gaps. */
export type Change = {
  readonly __typename?: 'Change';
  /** The sequence number, from 1. */
  readonly seq: Scalars['Int']['output'];
  /** When it was recorded; strictly later than the previous change. */
  readonly at: Scalars['DateTime']['output'];
  /** Who made the change. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The kind of change. */
  readonly kind: ChangeKind;
  /** The reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The number of records that were created or updated. */
  readonly records: Scalars['Int']['output'];
  /** The numbers by record type, in the order of the interchange format. */
  readonly counts: ReadonlyArray<RecordCount>;
  /** True if what it recorded has been withdrawn. */
  readonly withdrawn: Scalars['Boolean']['output'];
  /** The id of the import run. All changes of one import share it; null for other changes. */
  readonly import?: Maybe<Scalars['ID']['output']>;
};

/** How many records of one type a change created and updated. */
export type RecordCount = {
  readonly __typename?: 'RecordCount';
  /** The record type, as named in the interchange format. */
  readonly type: Scalars['String']['output'];
  /** The number of new records. */
  readonly created: Scalars['Int']['output'];
  /** The number of records that changed existing ones. */
  readonly updated: Scalars['Int']['output'];
};

/** A source's stance towards a claim (after FactBank, Saurí and Pustejovsky 2009). */
export type Stance =
  /** The source says that it is so. */
  | 'ASSERTS'
  /** The source says that it is not so. */
  | 'DENIES'
  /** The source does not believe it. */
  | 'DOUBTS'
  /** The source refuses to say. */
  | 'DECLINES'
  /** The source takes back its own earlier statement, named in `about`. */
  | 'WITHDRAWS';

/** How sure a source is of what it says. */
export type Certainty =
  /** Without reservation. */
  | 'CERTAIN'
  /** Probable. */
  | 'PROBABLE'
  /** Possible. */
  | 'POSSIBLE'
  /** The source passes on words without adopting them. */
  | 'UNCOMMITTED';

/** How clearly a document attributes a statement to a source. */
export type Coding =
  /** No other reading is possible. */
  | 'CLEAR'
  /** Another reading is possible. */
  | 'LIKELY'
  /** Another reading is equally likely. */
  | 'UNSURE';

/** How a claim is put forward. */
export type Modality =
  /** As a fact. */
  | 'ACTUAL'
  /** As a forecast. */
  | 'EXPECTED'
  /** As a threat, an order or a plan. */
  | 'INTENDED'
  /** As the consequence of a condition. */
  | 'CONDITIONAL';

/** How a document gives a source's words. */
export type Mode =
  /** A verbatim quotation. */
  | 'DIRECT'
  /** Reported in the document's own words. */
  | 'INDIRECT'
  /** Partly verbatim. */
  | 'MIXED'
  /** The publisher's own voice. */
  | 'NARRATIVE';

/** The kind of source. */
export type SourceKind =
  /** Publishes news. */
  | 'OUTLET'
  /** Monitors and counts: an observatory, a dataset. */
  | 'MONITOR'
  /** Speaks for a state or an international body. */
  | 'OFFICIAL'
  /** A network of local people. */
  | 'NETWORK'
  /** An armed party to the conflict. */
  | 'ARMED_GROUP'
  /** Somebody who was there. */
  | 'WITNESS'
  /** Unknown. */
  | 'UNSPECIFIED';

/** The role of an entity in a claim. */
export type Role =
  /** Who does it. */
  | 'ACTOR'
  /** Who or what it is done to. */
  | 'TARGET'
  /** Where it happens. */
  | 'PLACE'
  /** Where a movement starts. */
  | 'ORIGIN'
  /** Where a movement ends. */
  | 'DESTINATION'
  /** Who controls the place. */
  | 'CONTROLLER'
  /** Who is hurt or killed. */
  | 'VICTIM'
  /** What it is about. */
  | 'TOPIC';

/** The review state of an attribution. */
export type ReviewState =
  /** Not reviewed yet. */
  | 'PROPOSED'
  /** Reviewed and correct. */
  | 'ACCEPTED'
  /** Reviewed and wrong. Excluded, unless the view's `review` includes REJECTED. */
  | 'REJECTED';

/** The kind of entity. */
export type EntityKind =
  /** A human being. */
  | 'PERSON'
  /** A body of people: an agency, a company, a network. */
  | 'ORGANISATION'
  /** An armed group, a force or a state. */
  | 'ACTOR'
  /** A place. */
  | 'PLACE';

/** The kinds of things that search can find. */
export type NodeKind =
  /** People, organisations, actors and places, by name. */
  | 'ENTITY'
  /** Named and unnamed sources, by name. */
  | 'SOURCE'
  /** Documents, by the words in title, note and text. */
  | 'DOCUMENT'
  /** Events, by name. */
  | 'EVENT'
  /** Claims, by the words in text and predicate. */
  | 'CLAIM';

/** The reliability of a source on the Admiralty scale. */
export type Reliability =
  /** Completely reliable. */
  | 'A'
  /** Usually reliable. */
  | 'B'
  /** Fairly reliable. */
  | 'C'
  /** Not usually reliable. */
  | 'D'
  /** Unreliable. */
  | 'E'
  /** Cannot be judged. */
  | 'F';

/** The kind of decision. */
export type DecisionKind =
  /** A link between two things, or a merge (SAME_AS). */
  | 'LINK'
  /** A grade on the Admiralty scale. */
  | 'ASSESSMENT'
  /** A review of attributions. */
  | 'REVIEW'
  /** A retraction of our record of an attribution. */
  | 'RETRACTION'
  /** A withdrawal of another decision or of an import. */
  | 'WITHDRAWAL';

/** The kind of link. */
export type LinkKind =
  /** From an entity to the entity that it is part of. */
  | 'PART_OF'
  /** Between two entities on the same side. */
  | 'ALLIED_WITH'
  /** From an entity to its predecessor. */
  | 'SUCCEEDS'
  /** Between two sources that are one voice. */
  | 'ONE_VOICE'
  /** From a source to the source that it depends on. */
  | 'DEPENDS_ON'
  /** A merge, from the record that is absorbed to the one that is kept: two entities of one kind, or two unnamed sources. */
  | 'SAME_AS'
  /** From a document to the document that it is derived from. */
  | 'DERIVED_FROM'
  /** From a claim to the event that it describes. */
  | 'DESCRIBES';

/** How a document is derived from another. */
export type DerivationKind =
  /** The same text. */
  | 'REPRINT'
  /** A later version. */
  | 'UPDATE'
  /** A correction. */
  | 'CORRECTION'
  /** A translation. */
  | 'TRANSLATION';

/** What a write transaction did. */
export type ChangeKind =
  /** Recorded one batch of an import. */
  | 'IMPORT'
  /** Recorded records through the API. */
  | 'RECORD'
  /** Retracted an attribution. */
  | 'RETRACT'
  /** Reviewed attributions. */
  | 'REVIEW'
  /** Graded a source or a claim. */
  | 'ASSESS'
  /** Linked two things. */
  | 'LINK'
  /** Merged two things. */
  | 'MERGE'
  /** Withdrew a decision or an import. */
  | 'WITHDRAW';

/** The sort order of claims. Claims without a valid time come last in either direction; ties are broken by id. */
export type ClaimOrder =
  /** By valid time: latest start first. */
  | 'VALID_DESC'
  /** By valid time: earliest start first. */
  | 'VALID_ASC'
  /** By time of recording: latest first. */
  | 'RECORDED_DESC'
  /** By time of recording: earliest first. */
  | 'RECORDED_ASC';

/** What to group counts by. */
export type ActivityKey =
  /** By source. */
  | 'SOURCE'
  /** By the entity in the role PLACE. */
  | 'PLACE'
  /** By entity in any role; a claim counts once for each of its entities. */
  | 'ENTITY'
  /** By predicate. */
  | 'PREDICATE'
  /** By stance. */
  | 'STANCE'
  /** By day. */
  | 'DAY'
  /** By month. */
  | 'MONTH'
  /** By year. */
  | 'YEAR';

/** One of the four times that belong to a report. */
export type Clock =
  /** When it was the case: the start of the claim's valid time. */
  | 'VALID'
  /** When the source said it. */
  | 'STATED'
  /** When the document was published. */
  | 'PUBLISHED'
  /** When this graph recorded the attribution. */
  | 'RECORDED';

/**
 * Restricts an answer to what was known at a time and to chosen sources. Everything below a root field uses the same view.
 * Omitted fields apply no restriction, except that rejected attributions are excluded unless `review` includes REJECTED.
 */
export type View = {
  /** The state of this graph at that time: whatever was recorded, decided or withdrawn later is ignored. */
  readonly recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What could be known at that time: only documents that were certainly published by the end of it. */
  readonly publishedBy?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only statements of these sources. At most 1,000 source ids; fails with NOT_FOUND if one does not exist. */
  readonly onlySources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Excludes what these sources say, what they publish, and documents derived from what they publish. At most 1,000 source
   * ids; fails with NOT_FOUND if one does not exist.
   */
  readonly excludeSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only sources whose latest reliability grade is this one or better. Sources without a grade are excluded. */
  readonly minReliability?: InputMaybe<Reliability>;
  /** Only attributions in one of these review states. If omitted, all except REJECTED. */
  readonly review?: InputMaybe<ReadonlyArray<ReviewState>>;
};

/**
 * Selects claims. All conditions must hold; `source`, `document` and `stance` must hold for one and the same attribution.
 * An id that does not exist matches nothing.
 */
export type ClaimFilter = {
  /** The ids of claims; at most 200. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /**
   * Claims whose text or predicate contains all of these words, ignoring English stop words. Only the 1,000 best matches
   * are considered.
   */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** Claims with one of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Claims that involve this entity in any role. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** Claims that involve each of these entities in the given role; at most 20. */
  readonly roles?: InputMaybe<ReadonlyArray<RoleFilter>>;
  /** Claims that may be valid at or after this time. A claim without a valid time matches neither `from` nor `to`. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** Claims that may be valid at or before this time. */
  readonly to?: InputMaybe<Scalars['EDTF']['input']>;
  /** Claims with an attribution of this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Claims with an attribution in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** Claims that describe this event. */
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  /** Claims towards which a source takes this stance. */
  readonly stance?: InputMaybe<Stance>;
  /**
   * If true, only claims that are supported but have no named origin. False has no effect. Fails with STORE_TOO_SLOW if
   * more than 50,000 claims would have to be examined.
   */
  readonly onlyUnnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Claims with one of these modalities. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
};

/** An entity in a role. */
export type RoleFilter = {
  /** The role. */
  readonly role: Role;
  /** The entity. */
  readonly entity: Scalars['ID']['input'];
};

/** Selects attributions. All conditions must hold. */
export type AttributionFilter = {
  /** Attributions of this source. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** Attributions with one of these stances. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** Attributions in one of these modes. DIRECT selects verbatim quotations only. */
  readonly mode?: InputMaybe<ReadonlyArray<Mode>>;
  /**
   * Attributions that may have been stated at or after this time. One without a stated time matches neither `statedFrom`
   * nor `statedTo`.
   */
  readonly statedFrom?: InputMaybe<Scalars['EDTF']['input']>;
  /** Attributions that may have been stated at or before this time. */
  readonly statedTo?: InputMaybe<Scalars['EDTF']['input']>;
  /** Attributions in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type Query = {
  readonly __typename?: 'Query';
  /**
   * One thing by its id, including things that were retracted or withdrawn. Null if the graph has not recorded it, or not
   * yet at the view's `recordedAt`.
   */
  readonly node?: Maybe<Node>;
  /** Things by their ids, in the order given; null for each one that the graph has not recorded. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Claims that have at least one attribution in the view. */
  readonly claims: ClaimConnection;
  /** Attributions, earliest first, by the time stated or else the time of publication. */
  readonly attributions: AttributionConnection;
  /** Entities, sorted by name. An entity that was merged into another is not listed separately. */
  readonly entities: EntityConnection;
  /** Sources, sorted by name. */
  readonly sources: SourceConnection;
  /** Documents, latest published first; documents without a date last. */
  readonly documents: DocumentConnection;
  /** Events, sorted by name. */
  readonly events: EventConnection;
  /** Full-text search, best match first. Names match despite spelling variants and typos. */
  readonly search: ReadonlyArray<SearchHit>;
  /**
   * Who reported something: the sources behind a claim, an event, the claims of a filter, or the claims that contain some
   * words. Give exactly one of the four. Covers the newest 200 claims at most. Fails with NOT_FOUND if the claim does not
   * exist.
   */
  readonly whoReported: Reporting;
  /**
   * Disagreements between sources. Pagination runs over the claims that may be in a conflict, newest first, 200 per page:
   * a page may have fewer than `first` conflicts, or none, and still have a next page. A conflict is listed with the
   * newest of its claims.
   */
  readonly conflicts: ConflictConnection;
  /**
   * Who controls a place, according to each source: one track per source, from what it states and what follows from that,
   * and where the tracks disagree. Computed from at most 2,000 claims. Fails with NOT_FOUND if the place does not exist.
   */
  readonly control: ControlTimeline;
  /**
   * The shortest paths between two things through claims and PART_OF links, best corroborated first; at most 20. Of a
   * thing with more than 2,000 claims, only the newest are searched. Fails with NOT_FOUND if `from` or `to` does not
   * exist.
   */
  readonly path: ReadonlyArray<Path>;
  /**
   * What would change if these sources were distrusted or these attributions retracted. Nothing is written. Starts from
   * what the sources said, follows what relays it or is based on it, and compares the claims affected. Needs at least one
   * of `distrust` and `retract`.
   */
  readonly whatIf: Difference;
  /**
   * Everything a document says, in the order of its text, traced to its origins. Fails with NOT_FOUND if the document does
   * not exist.
   */
  readonly provenance: DocumentProvenance;
  /**
   * What became of a source's claims: counts with the claims behind them, and no score. Computed from its latest 500
   * attributions. Fails with NOT_FOUND if the source does not exist, and with BAD_USER_INPUT if the entity has never made
   * a statement.
   */
  readonly trackRecord: TrackRecord;
  /**
   * Answers an English question, parsed by rules: who reported …, what did … say about …, who controls … on …, how many
   * independent sources …, do sources disagree about …, and more (docs/ask.md). The answer shows how the question was
   * interpreted. A question that cannot be parsed is not an error: the answer lists the words that were not understood and
   * suggests similar questions.
   */
  readonly ask: Answer;
  /**
   * Repeats the query of a receipt and compares: whether the answer is the same, or what is new, gone or changed since,
   * and by which change of the journal. Fails with BAD_USER_INPUT if the receipt is invalid or was altered, and with
   * CONFLICT if it belongs to another graph.
   */
  readonly replay: Replay;
  /** Counts for dashboards, highest number of attributions first. */
  readonly activity: ReadonlyArray<ActivityCount>;
  /** The journal, oldest change first. To follow the graph, query again with the last `seq` as `after`. */
  readonly changes: ChangeConnection;
  /** The size of the graph, and the engine that stores it. */
  readonly stats: Stats;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  view?: InputMaybe<View>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryEntitiesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QuerySourcesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ReadonlyArray<SourceKind>>;
  named?: InputMaybe<Scalars['Boolean']['input']>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryDocumentsArgs = {
  publisher?: InputMaybe<Scalars['ID']['input']>;
  from?: InputMaybe<Scalars['EDTF']['input']>;
  to?: InputMaybe<Scalars['EDTF']['input']>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryEventsArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  in?: InputMaybe<ReadonlyArray<NodeKind>>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryWhoReportedArgs = {
  claim?: InputMaybe<Scalars['ID']['input']>;
  event?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  text?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryConflictsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<ConflictKind>>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryControlArgs = {
  place: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['EDTF']['input']>;
  to?: InputMaybe<Scalars['EDTF']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryWhatIfArgs = {
  distrust?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  retract?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<ClaimFilter>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryProvenanceArgs = {
  document: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryTrackRecordArgs = {
  source: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
  view?: InputMaybe<View>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryReplayArgs = {
  receipt: Scalars['String']['input'];
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryActivityArgs = {
  by: ReadonlyArray<ActivityKey>;
  filter?: InputMaybe<ClaimFilter>;
  clock?: InputMaybe<Clock>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Queries. A root field takes one round trip to the store, however much is selected below it; computed fields such as
 * `corroboration` take a few more. Every error has a code in `extensions.code` and a message that says what to do:
 * BAD_USER_INPUT (an invalid argument), NOT_FOUND, STORE_UNAVAILABLE (try again), STORE_TOO_SLOW (narrow the query) and
 * others, listed in docs/api.md.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A search result. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The thing that was found. */
  readonly node: Node;
  /** The name, alias, title or text that matched best. */
  readonly matched: Scalars['String']['output'];
  /** 0 to 1: the share of the query's letter trigrams (for names) or words (for texts) that match. */
  readonly score: Scalars['Float']['output'];
};

/**
 * Who is behind some claims. An origin relays nobody; support, denial and doubt are determined at the origins. A source
 * that only relays is listed below the source whose words it relays.
 */
export type Reporting = {
  readonly __typename?: 'Reporting';
  /** The claims that the answer is about, newest first. */
  readonly claims: ReadonlyArray<Claim>;
  /** The sources that assert it themselves, earliest first, each with those that relayed it. */
  readonly origins: ReadonlyArray<Voice>;
  /** The sources that deny it. */
  readonly denials: ReadonlyArray<Voice>;
  /** The sources that doubt it. */
  readonly doubts: ReadonlyArray<Voice>;
  /** The sources that declined to say. */
  readonly declined: ReadonlyArray<Voice>;
  /** The corroboration of all these claims together: how many independent voices say that something of this kind happened. */
  readonly corroboration: Corroboration;
  /**
   * The competing accounts, best corroborated first. The claims of one version have the same predicate, modality and
   * (after merges) participants, the same figures, and times that may overlap. Figures are never added up across versions.
   */
  readonly versions: ReadonlyArray<Version>;
  /**
   * A receipt for this answer, to pass to `replay`: an opaque text that holds the query, the view pinned to the time of
   * the answer, the attributions used, the versions of the rules, and a SHA-256 of the canonical JSON (RFC 8785) of all
   * that. It holds no text of any document.
   */
  readonly receipt: Scalars['String']['output'];
};

/** A source that makes a statement, in a tree of those who relayed it. */
export type Voice = {
  readonly __typename?: 'Voice';
  /** The source of the statement. */
  readonly source: Source;
  /** The attribution, with its words, document and times. */
  readonly attribution: Attribution;
  /**
   * True if this attribution is listed earlier or higher up in the tree as well. Its `relayedBy` and `basedOn` are given
   * there and empty here.
   */
  readonly repeated: Scalars['Boolean']['output'];
  /** Those that relayed it, earliest first. A cycle (circular reporting) is cut where it would repeat. */
  readonly relayedBy: ReadonlyArray<Voice>;
  /** What the source coded, aggregated or examined, each with its own claim. */
  readonly basedOn: ReadonlyArray<Voice>;
};

/**
 * How many independent voices support some claims, as a range, and which of them are indispensable. Computed from the
 * evidence in the view: the attributions of the claims and everything that these relay or are based on. docs/reasoning.md
 * states every rule and its source.
 */
export type Corroboration = {
  readonly __typename?: 'Corroboration';
  /**
   * The lower bound. Every voice is joined with at most one that it depends on or may be a copy of, such that the fewest
   * groups remain that contain a named source speaking for itself; these are counted. Unnamed sources, outlets in their
   * own voice and circular reports add nothing, except that one named outlet alone makes 1.
   */
  readonly atLeast: Scalars['Int']['output'];
  /** The upper bound: the number of distinct voices at the roots of the evidence. */
  readonly atMost: Scalars['Int']['output'];
  /** The number of distinct documents that carry the claims. */
  readonly reports: Scalars['Int']['output'];
  /** The number of these documents together with the documents that they are declared to be derived from. */
  readonly documents: Scalars['Int']['output'];
  /** The voices, those that count in both bounds first, then by name. */
  readonly voices: ReadonlyArray<VoiceGroup>;
  /** Circular reporting: groups of sources that relay each other, each sorted by name. */
  readonly circular: ReadonlyArray<ReadonlyArray<Source>>;
  /** Attributions that relay or are based on nothing but words that the view excludes or that were withdrawn, earliest first. */
  readonly unsupported: ReadonlyArray<Attribution>;
  /** Attributions that a later statement of the same source supersedes, earliest first. */
  readonly superseded: ReadonlyArray<Attribution>;
  /** Pairs of documents that appear to be copies of each other, judging by their texts. A suspicion, not a finding. */
  readonly suspectedCopies: ReadonlyArray<SuspectedCopy>;
  /** True if the claims are supported but have no named origin. */
  readonly onlyUnnamed: Scalars['Boolean']['output'];
  /** The voices that are each indispensable: without any one of them, no support would remain. */
  readonly singlePointsOfFailure: ReadonlyArray<VoiceGroup>;
  /**
   * A smallest set of voices without which no support would remain: a minimum label cut, found as an implicit hitting set
   * (Moreno-Centeno and Karp, Operations Research 61, 2013).
   */
  readonly smallestCut: Cut;
  /** A summary of one or two sentences. */
  readonly explanation: Scalars['String']['output'];
};

/** Sources that count as one voice according to the evidence, and how that voice counts. */
export type VoiceGroup = {
  readonly __typename?: 'VoiceGroup';
  /** The sources, sorted by name. */
  readonly sources: ReadonlyArray<Source>;
  /** Their attributions in the evidence, earliest first. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** The bounds in which it counts. */
  readonly counted: Counted;
  /** Why it counts that way. */
  readonly reason: Scalars['String']['output'];
  /** Sources that this voice depends on or may be a copy of. */
  readonly dependsOn: ReadonlyArray<Source>;
};

/** The bounds of a corroboration in which a voice counts. */
export type Counted =
  /** It counts in the lower and the upper bound. */
  | 'BOTH'
  /** It counts in the upper bound only. */
  | 'UPPER_ONLY'
  /** It counts in neither: it only relays or publishes, and is not an origin. */
  | 'NEITHER';

/** A smallest set of voices without which no support remains, or the smallest set that was found. */
export type Cut = {
  readonly __typename?: 'Cut';
  /**
   * The voices. Without them no support remains, even if `exact` is false. Of several smallest sets, the first by source
   * ids. Empty if there is no support.
   */
  readonly voices: ReadonlyArray<VoiceGroup>;
  /** The proven minimum: no set with fewer voices is enough. */
  readonly size: Scalars['Int']['output'];
  /** The number of `voices`; equals `size` if `exact` is true. */
  readonly atMost: Scalars['Int']['output'];
  /** False if the search stopped at its limit. A smallest set then has at least `size` and at most `atMost` voices. */
  readonly exact: Scalars['Boolean']['output'];
};

/** Two documents with similar texts (5-word shingles; Broder 1997). */
export type SuspectedCopy = {
  readonly __typename?: 'SuspectedCopy';
  /** The two documents. */
  readonly documents: ReadonlyArray<Document>;
  /** 0.8 to 1: the share of the shorter document's shingles that the other contains. */
  readonly overlap: Scalars['Float']['output'];
};

/** Claims that give one account, and its corroboration. */
export type Version = {
  readonly __typename?: 'Version';
  /** The claims: they say the same, and their times may overlap. */
  readonly claims: ReadonlyArray<Claim>;
  /** The corroboration of this account. */
  readonly corroboration: Corroboration;
};

/** The kind of conflict. */
export type ConflictKind =
  /** One source denies or doubts what another asserts. */
  | 'DENIAL'
  /** Two parties control one place at the same time, and neither is part of, or allied with, the other. */
  | 'CONTROL'
  /** Two figures for one quantity of one event whose ranges do not overlap. */
  | 'FIGURES'
  /** Two different actors for one predicate of one event. */
  | 'ROLE'
  /** A report was published before the reported event began. */
  | 'TIMING';

/** Whether a conflict is certain. */
export type ConflictCertainty =
  /** A conflict for all times and figures within the bounds. */
  | 'CERTAIN'
  /** A conflict for some times or figures within the bounds. */
  | 'POSSIBLE';

/** A disagreement between sources. It does not say who is right. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** The kind of conflict. */
  readonly kind: ConflictKind;
  /** Whether the conflict is certain or only possible. */
  readonly certainty: ConflictCertainty;
  /** The conflicting claims; a single one for DENIAL. */
  readonly claims: ReadonlyArray<Claim>;
  /** The attributions on each side, earliest first; at most 100 per side. */
  readonly sides: ReadonlyArray<ReadonlyArray<Attribution>>;
  /** The total number of attributions on each side. */
  readonly sideCounts: ReadonlyArray<Scalars['Int']['output']>;
  /** A summary in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** A page of conflicts (a Relay connection). */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of conflicts, if this page covers all candidate claims and there are at most 10,000; else null. */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * True if the claims of this page were compared with every claim that they may conflict with. False if those exceed
   * 2,000: narrow the filter.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** A conflict with its cursor. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** The position of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict. */
  readonly node: Conflict;
};

/** Who controls a place, according to each source. */
export type ControlTimeline = {
  readonly __typename?: 'ControlTimeline';
  /** The place. */
  readonly place: Place;
  /** One track per source that reports on control of the place, sorted by source name. */
  readonly tracks: ReadonlyArray<ControlTrack>;
  /**
   * Disagreements between tracks, certain ones first; at most 100. For all of them, page through `conflicts` of kind
   * CONTROL with the place in `filter.entity`.
   */
  readonly disagreements: ReadonlyArray<Conflict>;
  /** The number of disagreements; a lower bound if `complete` is false. */
  readonly disagreementCount: Scalars['Int']['output'];
  /**
   * False if more than 2,000 claims concern control of the place, or more than 20,000 disagreements were found: narrow the
   * view.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** Control of a place according to one source. */
export type ControlTrack = {
  readonly __typename?: 'ControlTrack';
  /** The source: the origin of the statements, not those who relay it. */
  readonly source: Source;
  /** The stretches of control, earliest first. */
  readonly stretches: ReadonlyArray<ControlStretch>;
};

/** A period during which one party has control. */
export type ControlStretch = {
  readonly __typename?: 'ControlStretch';
  /** Who has control. */
  readonly controller: Entity;
  /** The period. */
  readonly span: TimeSpan;
  /** Whether it is stated, inferred or assumed. */
  readonly basis: ControlBasis;
  /** The name of the rule that it follows from. */
  readonly rule: Scalars['String']['output'];
  /** The claims that it follows from. */
  readonly claims: ReadonlyArray<Claim>;
  /** The attributions that it follows from, earliest first. */
  readonly attributions: ReadonlyArray<Attribution>;
};

/** What a stretch of control is based on. */
export type ControlBasis =
  /** The source states who controls the place in that period. */
  | 'STATED'
  /** It follows from an event that the source reports. */
  | 'INFERRED'
  /** The source says nothing later; its last statement is assumed to hold until it says otherwise. */
  | 'ASSUMED';

/** A path from one thing to another through claims and PART_OF links. */
export type Path = {
  readonly __typename?: 'Path';
  /** The number of steps. */
  readonly hops: Scalars['Int']['output'];
  /** The steps, in order. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The smallest `atLeast` among the claims on the path; 0 if one of them rests on unnamed sources only. */
  readonly atLeast: Scalars['Int']['output'];
  /** The smallest `atMost` among the claims on the path. */
  readonly atMost: Scalars['Int']['output'];
};

/** One step of a path, through a claim or a PART_OF link. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** The thing where the step starts. */
  readonly from: Node;
  /** The thing where the step ends. */
  readonly to: Node;
  /** How the two are connected, in one sentence. */
  readonly text: Scalars['String']['output'];
  /** The claim that both have to do with; null for a decided link. */
  readonly claim?: Maybe<Claim>;
  /** The origins of the claim, earliest first; empty for a PART_OF link. */
  readonly origins: ReadonlyArray<Voice>;
  /** The PART_OF link; null for a claim. */
  readonly link?: Maybe<PathLink>;
};

/** A decided link as a step of a path. */
export type PathLink = {
  readonly __typename?: 'PathLink';
  /** The kind of link. */
  readonly kind: LinkKind;
  /** The id of the decision; pass it to `withdraw`. */
  readonly decision: Scalars['ID']['output'];
  /** Who made the decision. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** The reason. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** The difference between the current view and the view after the change. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** Claims that would lose all support, newest first. */
  readonly lost: ReadonlyArray<Claim>;
  /** Claims that would keep some support, with a different range. */
  readonly shrunk: ReadonlyArray<Shrunk>;
  /** Conflicts that would no longer exist; at most 100. */
  readonly conflictsGone: ReadonlyArray<Conflict>;
  /** The number of conflicts that would no longer exist. */
  readonly conflictsGoneCount: Scalars['Int']['output'];
  /** The number of claims that rest on the named sources or attributions. */
  readonly affected: Scalars['Int']['output'];
  /** True if all affected claims were compared. If false, narrow the filter. */
  readonly complete: Scalars['Boolean']['output'];
  /** A summary in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** A claim whose range would change. */
export type Shrunk = {
  readonly __typename?: 'Shrunk';
  /** The claim. */
  readonly claim: Claim;
  /** The corroboration now. */
  readonly before: Corroboration;
  /** The corroboration after the change. */
  readonly after: Corroboration;
};

/** What a document says, and where the information comes from. */
export type DocumentProvenance = {
  readonly __typename?: 'DocumentProvenance';
  /** The document. */
  readonly document: Document;
  /** Each statement of the document, in the order of its text. Covers at most 500 claims. */
  readonly sayings: ReadonlyArray<DocumentSaying>;
};

/** One statement of a document. */
export type DocumentSaying = {
  readonly __typename?: 'DocumentSaying';
  /** The claim. */
  readonly claim: Claim;
  /** The outermost attribution: the one that nothing else in the document relays. */
  readonly attribution: Attribution;
  /** Its origins in the view: who asserts, denies, doubts or declines to say it, each with those that relayed it. */
  readonly origins: ReadonlyArray<Voice>;
  /** True for the publisher's own narrative that names no source and is based on nothing. */
  readonly unsourced: Scalars['Boolean']['output'];
  /**
   * For unsourced narrative: attributions of the same claim, or of the same event, in documents published earlier.
   * Earliest first; at most 20.
   */
  readonly likelyOrigins: ReadonlyArray<LikelyOrigin>;
};

/** A possible origin of an unsourced narrative, suggested by publication dates. A guess, not a finding. */
export type LikelyOrigin = {
  readonly __typename?: 'LikelyOrigin';
  /** The earlier attribution. */
  readonly attribution: Attribution;
  /** Whether it is of the same claim, or of another claim of the same event. */
  readonly same: LikelyOriginKind;
};

/** What a likely origin has in common with the narrative. */
export type LikelyOriginKind =
  /** The same claim. */
  | 'CLAIM'
  /** The same event. */
  | 'EVENT';

/** What became of a source's claims: counts with the claims behind them, and no score. */
export type TrackRecord = {
  readonly __typename?: 'TrackRecord';
  /** The source. */
  readonly source: Source;
  /** Claims that it made as an origin, relaying nobody. */
  readonly originated: TrackCount;
  /** Claims that several sources assert and that it certainly reported first. */
  readonly firstToReport: TrackCount;
  /** Claims that it only relays. */
  readonly onlyRepeated: TrackCount;
  /** Its own claims that an independent named voice certainly asserted later. */
  readonly laterCorroborated: TrackCount;
  /** Its own claims that another source denies or doubts. */
  readonly denied: TrackCount;
  /** Claims for which one of its own attributions was retracted or withdrawn. */
  readonly retracted: TrackCount;
  /** The number of its attributions that were examined. */
  readonly attributions: Scalars['Int']['output'];
  /** True if these are all of its attributions. */
  readonly complete: Scalars['Boolean']['output'];
};

/** A count with the counted claims. */
export type TrackCount = {
  readonly __typename?: 'TrackCount';
  /** The number of claims. */
  readonly count: Scalars['Int']['output'];
  /** The claims, newest first; at most 500. */
  readonly claims: ReadonlyArray<Claim>;
};

/** The answer to an English question, and how the question was interpreted. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** True if the question could be parsed. */
  readonly understood: Scalars['Boolean']['output'];
  /** How the question was interpreted, in one sentence; or why it could not be parsed. */
  readonly reading: Scalars['String']['output'];
  /** The equivalent GraphQL query, without variables; null if the question could not be parsed. */
  readonly query?: Maybe<Scalars['String']['output']>;
  /** The `data` of that query's response; null if the question could not be parsed. */
  readonly result?: Maybe<Scalars['JSON']['output']>;
  /** The result in plain sentences, the most important first. */
  readonly answer: ReadonlyArray<Scalars['String']['output']>;
  /** The words that were not understood. */
  readonly unread: ReadonlyArray<Scalars['String']['output']>;
  /** Similar questions that can be asked as they are; empty if there are none. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
};

/** The result of replaying a receipt. */
export type Replay = {
  readonly __typename?: 'Replay';
  /** True if the query still gives the same answer (the same hash) as of the time of the receipt. */
  readonly same: Scalars['Boolean']['output'];
  /** True if the query gives the same answer now. */
  readonly unchanged: Scalars['Boolean']['output'];
  /** The time that the receipt is pinned to. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The last change of the journal that the receipt's answer included. */
  readonly seq: Scalars['Int']['output'];
  /** What is new, gone or changed since, in the order of the journal. */
  readonly changes: ReadonlyArray<ReplayChange>;
  /** A summary in one sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** An attribution that counts differently than before. */
export type ReplayChange = {
  readonly __typename?: 'ReplayChange';
  /** What happened to it. */
  readonly kind: ReplayChangeKind;
  /** The attribution. */
  readonly attribution: Attribution;
  /** The change of the journal that caused it; null if no single one did. */
  readonly change?: Maybe<Change>;
};

/** What happened to an attribution since a receipt was issued. */
export type ReplayChangeKind =
  /** It counts now and did not before. */
  | 'NEW'
  /** It counted before and does not now. */
  | 'GONE'
  /** It counts differently: the source, its certainty, or what it rests on has changed. */
  | 'CHANGED';

/** The counts for one combination of the requested keys. Keys that were not requested are null. */
export type ActivityCount = {
  readonly __typename?: 'ActivityCount';
  /** The source, if grouped by SOURCE. */
  readonly source?: Maybe<Source>;
  /** The place, if grouped by PLACE. */
  readonly place?: Maybe<Place>;
  /** The entity, if grouped by ENTITY. */
  readonly entity?: Maybe<Entity>;
  /** The predicate, if grouped by PREDICATE. */
  readonly predicate?: Maybe<Scalars['String']['output']>;
  /** The stance, if grouped by STANCE. */
  readonly stance?: Maybe<Stance>;
  /**
   * For DAY, MONTH or YEAR: `2016-03-05`, `2016-03`, `2016`. Null if the time is unknown or may fall into more than one
   * period.
   */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** The number of claims. */
  readonly claims: Scalars['Int']['output'];
  /** The number of attributions of these claims. */
  readonly attributions: Scalars['Int']['output'];
};

/** The number of things in the graph, including retracted and withdrawn ones. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** The number of claims. */
  readonly claims: Scalars['Int']['output'];
  /** The number of attributions. */
  readonly attributions: Scalars['Int']['output'];
  /** The number of documents. */
  readonly documents: Scalars['Int']['output'];
  /** The number of sources, named and unnamed. */
  readonly sources: Scalars['Int']['output'];
  /** The number of entities. */
  readonly entities: Scalars['Int']['output'];
  /** The number of events. */
  readonly events: Scalars['Int']['output'];
  /** The `seq` of the last change; 0 for an empty graph. */
  readonly seq: Scalars['Int']['output'];
  /** When the last change was recorded; null for an empty graph. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The graph database that stores the graph. */
  readonly engine: Engine;
};

/** The graph database that stores the graph. */
export type Engine = {
  readonly __typename?: 'Engine';
  /** `embedded` or `neo4j`. */
  readonly name: Scalars['String']['output'];
  /** The version of the graph database. */
  readonly version: Scalars['String']['output'];
};

/** The position of a page in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True if there are more items after this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** True if there are items before this page. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of the first item. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of the last item; pass it as `after` to get the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of claims (a Relay connection). */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of items. Selecting it adds a count over the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A claim with its cursor. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** The position of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Claim;
};

/** A page of attributions (a Relay connection). */
export type AttributionConnection = {
  readonly __typename?: 'AttributionConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<AttributionEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Attribution>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of items. Selecting it adds a count over the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An attribution with its cursor. */
export type AttributionEdge = {
  readonly __typename?: 'AttributionEdge';
  /** The position of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Attribution;
};

/** A page of entities (a Relay connection). */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of items. Selecting it adds a count over the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entity with its cursor. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** The position of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Entity;
};

/** A page of sources (a Relay connection). */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of items. Selecting it adds a count over the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A source with its cursor. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** The position of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Source;
};

/** A page of documents (a Relay connection). */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of items. Selecting it adds a count over the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A document with its cursor. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** The position of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Document;
};

/** A page of events (a Relay connection). */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of items. Selecting it adds a count over the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An event with its cursor. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** The position of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Event;
};

/** A page of changes (a Relay connection). */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** The items with their cursors. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The items without cursors. */
  readonly nodes: ReadonlyArray<Change>;
  /** The position of the page in the list. */
  readonly pageInfo: PageInfo;
  /** The total number of items. Selecting it adds a count over the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change with its cursor. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** The position of the item in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The item. */
  readonly node: Change;
};

/**
 * Mutations. Nothing is ever deleted or overwritten: errors are retracted or withdrawn, and that decision can itself be
 * withdrawn. Mutations need a key, sent as `Authorization: Bearer …`, or a browser session (docs/serving.md); otherwise
 * they fail with FORBIDDEN.
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Records claims, attributions and other records in one transaction: if one record is invalid, none is written.
   * Idempotent: recording the same again changes nothing.
   */
  readonly record: RecordPayload;
  /**
   * Retracts our record of an attribution: it no longer counts but remains visible. Fails with NOT_FOUND if it does not
   * exist, and with CONFLICT if it is already retracted.
   */
  readonly retract: DecisionPayload;
  /** Sets the review state of attributions. The latest review that is not withdrawn counts. */
  readonly review: DecisionPayload;
  /** Grades a source (`reliability`) or a claim (`credibility`) on the Admiralty scale. Give exactly one of the two. */
  readonly assess: DecisionPayload;
  /** Links two things. The enum LinkKind says which kinds of things each link connects; SAME_AS is a merge. */
  readonly link: DecisionPayload;
  /**
   * Merges two entities of one kind, or two unnamed sources: queries treat them as one. Both records are kept, and
   * withdrawing the decision restores every answer. Fails with CONFLICT if they are already merged.
   */
  readonly merge: DecisionPayload;
  /**
   * Withdraws a decision, or a whole import identified by one of its changes. Give exactly one of the two. Fails with
   * NOT_FOUND if it does not exist, and with CONFLICT if it is already withdrawn.
   */
  readonly withdraw: DecisionPayload;
};


/**
 * Mutations. Nothing is ever deleted or overwritten: errors are retracted or withdrawn, and that decision can itself be
 * withdrawn. Mutations need a key, sent as `Authorization: Bearer …`, or a browser session (docs/serving.md); otherwise
 * they fail with FORBIDDEN.
 */
export type MutationRecordArgs = {
  records: ReadonlyArray<RecordInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Mutations. Nothing is ever deleted or overwritten: errors are retracted or withdrawn, and that decision can itself be
 * withdrawn. Mutations need a key, sent as `Authorization: Bearer …`, or a browser session (docs/serving.md); otherwise
 * they fail with FORBIDDEN.
 */
export type MutationRetractArgs = {
  attribution: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Mutations. Nothing is ever deleted or overwritten: errors are retracted or withdrawn, and that decision can itself be
 * withdrawn. Mutations need a key, sent as `Authorization: Bearer …`, or a browser session (docs/serving.md); otherwise
 * they fail with FORBIDDEN.
 */
export type MutationReviewArgs = {
  attributions: ReadonlyArray<Scalars['ID']['input']>;
  state: ReviewState;
  note?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Mutations. Nothing is ever deleted or overwritten: errors are retracted or withdrawn, and that decision can itself be
 * withdrawn. Mutations need a key, sent as `Authorization: Bearer …`, or a browser session (docs/serving.md); otherwise
 * they fail with FORBIDDEN.
 */
export type MutationAssessArgs = {
  subject: Scalars['ID']['input'];
  reliability?: InputMaybe<Reliability>;
  credibility?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Mutations. Nothing is ever deleted or overwritten: errors are retracted or withdrawn, and that decision can itself be
 * withdrawn. Mutations need a key, sent as `Authorization: Bearer …`, or a browser session (docs/serving.md); otherwise
 * they fail with FORBIDDEN.
 */
export type MutationLinkArgs = {
  kind: LinkKind;
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  valid?: InputMaybe<Scalars['EDTF']['input']>;
  derivation?: InputMaybe<DerivationKind>;
  reason: Scalars['String']['input'];
};


/**
 * Mutations. Nothing is ever deleted or overwritten: errors are retracted or withdrawn, and that decision can itself be
 * withdrawn. Mutations need a key, sent as `Authorization: Bearer …`, or a browser session (docs/serving.md); otherwise
 * they fail with FORBIDDEN.
 */
export type MutationMergeArgs = {
  keep: Scalars['ID']['input'];
  absorb: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Mutations. Nothing is ever deleted or overwritten: errors are retracted or withdrawn, and that decision can itself be
 * withdrawn. Mutations need a key, sent as `Authorization: Bearer …`, or a browser session (docs/serving.md); otherwise
 * they fail with FORBIDDEN.
 */
export type MutationWithdrawArgs = {
  decision?: InputMaybe<Scalars['ID']['input']>;
  change?: InputMaybe<Scalars['Int']['input']>;
  reason: Scalars['String']['input'];
};

/** The result of `record`. */
export type RecordPayload = {
  readonly __typename?: 'RecordPayload';
  /** The change in the journal; null if nothing was new. */
  readonly change?: Maybe<Change>;
  /** One result per record, in the order given. */
  readonly results: ReadonlyArray<RecordResult>;
};

/** The result for one record. */
export type RecordResult = {
  readonly __typename?: 'RecordResult';
  /** The record type. */
  readonly type: Scalars['String']['output'];
  /** The id of the thing; null for relays and bases, which have no id. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What the record changed. */
  readonly outcome: RecordOutcome;
};

/** What a record changed. */
export type RecordOutcome =
  /** The thing is new. */
  | 'CREATED'
  /** It changed an existing thing; the earlier state is kept as a revision. */
  | 'UPDATED'
  /** The thing existed already, with the same values. */
  | 'UNCHANGED';

/** A decision and its change in the journal. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** The decision. */
  readonly decision: Decision;
  /** The change in the journal. */
  readonly change: Change;
};

/**
 * One record of the interchange format, with exactly one field, named after its type. `key` names a record within the
 * call; the key of an entity or event is its identity and must be absolute (`namespace:key`). References to things accept
 * a key or an id.
 */
export type RecordInput =
  /** A person, organisation, actor or place. */
  { readonly entity: EntityInput; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** An unnamed source. */
  { readonly entity?: never; readonly source: SourceInput; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A published text. */
  { readonly entity?: never; readonly source?: never; readonly document: DocumentInput; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** An event. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event: EventInput; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A claim. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim: ClaimInput; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** An attribution. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution: AttributionInput; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A relay: one attribution passes on the words of another. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay: RelayInput; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A basis: an attribution is based on what its source examined. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis: BasisInput; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A decided link. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link: LinkInput; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A grade on the Admiralty scale. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment: AssessmentInput; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A review of attributions. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review: ReviewInput; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A retraction of an attribution. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction: RetractionInput; readonly withdrawal?: never; }
  |  /** A withdrawal of a decision. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal: WithdrawalInput; };

/** A person, organisation, actor or place. */
export type EntityInput = {
  /** The identity: `namespace:key`. */
  readonly key: Scalars['String']['input'];
  /** The kind of entity. It cannot be changed later. */
  readonly kind: EntityKind;
  /** The display name. */
  readonly name: Scalars['String']['input'];
  /** Other names and spellings; at most 200. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** A description; at most 2,000 characters. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Ids in other databases; at most 50. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Degrees north, WGS 84. For places only, together with `longitude`. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, WGS 84. For places only, together with `latitude`. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** The administrative areas that contain it, widest first; at most 10. For places only. */
  readonly adminAreas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The kind of source, if the entity is a source. Not for places. */
  readonly sourceKind?: InputMaybe<SourceKind>;
};

/** An id in another database. */
export type ExternalIdInput = {
  /** The database, as one word such as `wikidata`. */
  readonly scheme: Scalars['String']['input'];
  /** The id in that database. */
  readonly value: Scalars['String']['input'];
};

/** An unnamed source: mentioned in a document (`document` and `mention`), or the unnamed publisher of one (`publisherOf`). */
export type SourceInput = {
  /** A name for this record within the call. */
  readonly key: Scalars['String']['input'];
  /** The words that the document uses for it. */
  readonly name: Scalars['String']['input'];
  /** The kind of source. */
  readonly sourceKind?: InputMaybe<SourceKind>;
  /** The document that mentions it (key or id). Together with `mention`. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** Which mention in the document, to keep two apart: `activists (2)`. */
  readonly mention?: InputMaybe<Scalars['String']['input']>;
  /** For an unnamed publisher: the document that it published. Excludes `document` and `mention`. */
  readonly publisherOf?: InputMaybe<PublisherOfInput>;
};

/** The document that identifies an unnamed publisher. */
export type PublisherOfInput = {
  /** The title of the document. */
  readonly title: Scalars['String']['input'];
  /** The URL of the document. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  readonly publishedAt?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A published text. */
export type DocumentInput = {
  /** A name for this record within the call. */
  readonly key: Scalars['String']['input'];
  /** The headline or title. */
  readonly title: Scalars['String']['input'];
  /** The publisher: key or id of an entity or of an unnamed publisher. */
  readonly publisher: Scalars['String']['input'];
  /** The URL (http or https). */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  readonly publishedAt?: InputMaybe<Scalars['EDTF']['input']>;
  /** The language, as a BCP 47 tag. */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** A note on this copy for readers. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** The text; at most 500,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of the text, in lower-case hexadecimal. Checked if `text` is given. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

/** An event. */
export type EventInput = {
  /** The identity: `namespace:key`. */
  readonly key: Scalars['String']['input'];
  /** The name. */
  readonly name: Scalars['String']['input'];
  /** The kind of event, in the words of the source data. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** A claim. */
export type ClaimInput = {
  /** A name for this record within the call. */
  readonly key: Scalars['String']['input'];
  /** What happens or is the case. Stored in lower case. */
  readonly predicate: Scalars['String']['input'];
  /** The claim in words, for readers. */
  readonly text: Scalars['String']['input'];
  /** How it is put forward; ACTUAL if omitted. */
  readonly modality?: InputMaybe<Modality>;
  /** The condition. Required for CONDITIONAL, and not allowed otherwise. */
  readonly condition?: InputMaybe<Scalars['String']['input']>;
  /** The entities in the claim with their roles; 1 to 100. */
  readonly participants: ReadonlyArray<ParticipantInput>;
  /** When it happened or was the case. */
  readonly valid?: InputMaybe<Scalars['EDTF']['input']>;
  /** A number with its unit. */
  readonly quantity?: InputMaybe<QuantityInput>;
  /** A key that distinguishes two otherwise equal claims. */
  readonly occurrence?: InputMaybe<Scalars['String']['input']>;
};

/** An entity in a claim, with its role. */
export type ParticipantInput = {
  /** The role. */
  readonly role: Role;
  /** The entity: key or id. */
  readonly entity: Scalars['String']['input'];
  /** The part of the entity that is meant. */
  readonly part?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A number with its range: at least one of `low`, `best` and `high`, in ascending order. Each is 0, or between 1e-6 and
 * 1e15; counts of people must be whole.
 */
export type QuantityInput = {
  /** The lowest figure. */
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  /** The best estimate. */
  readonly best?: InputMaybe<Scalars['Float']['input']>;
  /** The highest figure. */
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  /** The unit. */
  readonly unit: Scalars['String']['input'];
  /** True if the figure stands for words such as "dozens". */
  readonly vague?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An attribution. */
export type AttributionInput = {
  /** A name for this record within the call. */
  readonly key: Scalars['String']['input'];
  /** The document that contains the statement: key or id. */
  readonly document: Scalars['String']['input'];
  /** The source: key or id. */
  readonly source: Scalars['String']['input'];
  /** The claim that it concerns. Give either `claim` or `about`. */
  readonly claim?: InputMaybe<Scalars['String']['input']>;
  /** The attribution that it responds to. Give either `about` or `claim`. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** The stance; ASSERTS if omitted. WITHDRAWS requires `about`. */
  readonly stance?: InputMaybe<Stance>;
  /** How sure the source is; CERTAIN if omitted. Use UNCOMMITTED for a source that only relays. */
  readonly certainty?: InputMaybe<Certainty>;
  /** How clearly the document attributes this to the source; CLEAR if omitted. */
  readonly coding?: InputMaybe<Coding>;
  /** How the document gives the words. */
  readonly mode: Mode;
  /** The words that introduce the statement. */
  readonly cue?: InputMaybe<Scalars['String']['input']>;
  /** When the source said it. */
  readonly stated?: InputMaybe<Scalars['EDTF']['input']>;
  /** The position in the text of the document. */
  readonly span?: InputMaybe<SpanInput>;
  /** What extracted it: a program, a rule or a person. */
  readonly extractor?: InputMaybe<Scalars['String']['input']>;
  /** The review state; ACCEPTED if omitted. */
  readonly review?: InputMaybe<ReviewState>;
};

/** A position in a text, in Unicode code points from 0. */
export type SpanInput = {
  /** Position of the first character. */
  readonly start: Scalars['Int']['input'];
  /** Position after the last character. */
  readonly end: Scalars['Int']['input'];
  /** The words at that position. Checked against the document's text. */
  readonly exact?: InputMaybe<Scalars['String']['input']>;
  /** The words just before. */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  /** The words just after. */
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
};

/** One attribution passes on the words of another. Relays within one document must not form a cycle. */
export type RelayInput = {
  /** The attribution that relays: key or id. */
  readonly from: Scalars['String']['input'];
  /** The attribution whose words are relayed: key or id. */
  readonly to: Scalars['String']['input'];
};

/** An attribution is based on what its source coded, aggregated or examined. */
export type BasisInput = {
  /** The attribution: key or id. */
  readonly from: Scalars['String']['input'];
  /** The attribution or document that it is based on: key or id. */
  readonly on: Scalars['String']['input'];
};

/** A decided link. */
export type LinkInput = {
  /** A name for this record within the call. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who made the decision. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When the decision was made. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The reason. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The kind of link. */
  readonly kind: LinkKind;
  /** The thing where the link starts: key or id. */
  readonly from: Scalars['String']['input'];
  /** The thing where the link ends: key or id. */
  readonly to: Scalars['String']['input'];
  /** When the link is valid. */
  readonly valid?: InputMaybe<Scalars['EDTF']['input']>;
  /** The kind of derivation, for DERIVED_FROM only. REPRINT if omitted. */
  readonly derivation?: InputMaybe<DerivationKind>;
};

/** A grade on the Admiralty scale: either `reliability` or `credibility`. */
export type AssessmentInput = {
  /** A name for this record within the call. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who gave the grade. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When the grade was given. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The reason. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The source or claim: key or id. */
  readonly subject: Scalars['String']['input'];
  /** For a source. */
  readonly reliability?: InputMaybe<Reliability>;
  /** For a claim: 1 to 6. */
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
};

/** A review of attributions. */
export type ReviewInput = {
  /** A name for this record within the call. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who reviewed. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When the review was made. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The reason. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The attributions; 1 to 1,000. */
  readonly attributions: ReadonlyArray<Scalars['String']['input']>;
  /** The review state. */
  readonly state: ReviewState;
};

/** A retraction of an attribution. */
export type RetractionInput = {
  /** A name for this record within the call. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who made the decision. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When the decision was made. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The reason. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The attribution: key or id. */
  readonly attribution: Scalars['String']['input'];
};

/** A withdrawal of a decision. */
export type WithdrawalInput = {
  /** A name for this record within the call. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who made the decision. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When the decision was made. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The reason. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** The decision: key or id. */
  readonly decision: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Basis:
    | ( Omit<Attribution, 'source' | 'claim' | 'about' | 'document' | 'relays' | 'relayedBy' | 'basedOn' | 'supersededBy'> & { source: _RefType['Source'], claim: _RefType['Claim'], about?: Maybe<_RefType['Attribution']>, document: _RefType['Document'], relays: ReadonlyArray<_RefType['Attribution']>, relayedBy: ReadonlyArray<_RefType['Attribution']>, basedOn: ReadonlyArray<_RefType['Basis']>, supersededBy?: Maybe<_RefType['Attribution']> } )
    | ( Omit<Document, 'publisher' | 'attributions' | 'derivedFrom'> & { publisher: _RefType['Source'], attributions: _RefType['AttributionConnection'], derivedFrom: ReadonlyArray<_RefType['Derivation']> } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( Omit<Person, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']>, said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<Organisation, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']>, said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<Actor, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']>, said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<Place, 'claims' | 'partOf' | 'links'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']> } )
    | ( Omit<UnnamedSource, 'said' | 'published' | 'assessments' | 'document'> & { said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']>, document?: Maybe<_RefType['Document']> } )
    | ( Omit<Claim, 'participants' | 'participant' | 'attributions' | 'corroboration' | 'conflicts' | 'assessments'> & { participants: ReadonlyArray<_RefType['Participant']>, participant: ReadonlyArray<_RefType['Entity']>, attributions: _RefType['AttributionConnection'], corroboration: _RefType['Corroboration'], conflicts: ReadonlyArray<_RefType['Conflict']>, assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<Attribution, 'source' | 'claim' | 'about' | 'document' | 'relays' | 'relayedBy' | 'basedOn' | 'supersededBy'> & { source: _RefType['Source'], claim: _RefType['Claim'], about?: Maybe<_RefType['Attribution']>, document: _RefType['Document'], relays: ReadonlyArray<_RefType['Attribution']>, relayedBy: ReadonlyArray<_RefType['Attribution']>, basedOn: ReadonlyArray<_RefType['Basis']>, supersededBy?: Maybe<_RefType['Attribution']> } )
    | ( Omit<Document, 'publisher' | 'attributions' | 'derivedFrom'> & { publisher: _RefType['Source'], attributions: _RefType['AttributionConnection'], derivedFrom: ReadonlyArray<_RefType['Derivation']> } )
    | ( Omit<Event, 'claims'> & { claims: _RefType['ClaimConnection'] } )
    | ( Omit<Assessment, 'subject'> & { subject: _RefType['Node'] } )
    | ( Omit<Decision, 'subjects'> & { subjects: ReadonlyArray<_RefType['Node']> } )
  ;
  Entity:
    | ( Omit<Person, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']>, said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<Organisation, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']>, said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<Actor, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']>, said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<Place, 'claims' | 'partOf' | 'links'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']> } )
  ;
  Source:
    | ( Omit<Person, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']>, said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<Organisation, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']>, said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<Actor, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: _RefType['ClaimConnection'], partOf: ReadonlyArray<_RefType['Entity']>, links: ReadonlyArray<_RefType['Link']>, said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']> } )
    | ( Omit<UnnamedSource, 'said' | 'published' | 'assessments' | 'document'> & { said: _RefType['AttributionConnection'], published: _RefType['DocumentConnection'], assessments: ReadonlyArray<_RefType['Assessment']>, document?: Maybe<_RefType['Document']> } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  EDTF: ResolverTypeWrapper<Scalars['EDTF']['output']>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Entity: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Entity']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Source: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Source']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Person: ResolverTypeWrapper<Omit<Person, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: ResolversTypes['ClaimConnection'], partOf: ReadonlyArray<ResolversTypes['Entity']>, links: ReadonlyArray<ResolversTypes['Link']>, said: ResolversTypes['AttributionConnection'], published: ResolversTypes['DocumentConnection'], assessments: ReadonlyArray<ResolversTypes['Assessment']> }>;
  Organisation: ResolverTypeWrapper<Omit<Organisation, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: ResolversTypes['ClaimConnection'], partOf: ReadonlyArray<ResolversTypes['Entity']>, links: ReadonlyArray<ResolversTypes['Link']>, said: ResolversTypes['AttributionConnection'], published: ResolversTypes['DocumentConnection'], assessments: ReadonlyArray<ResolversTypes['Assessment']> }>;
  Actor: ResolverTypeWrapper<Omit<Actor, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: ResolversTypes['ClaimConnection'], partOf: ReadonlyArray<ResolversTypes['Entity']>, links: ReadonlyArray<ResolversTypes['Link']>, said: ResolversTypes['AttributionConnection'], published: ResolversTypes['DocumentConnection'], assessments: ReadonlyArray<ResolversTypes['Assessment']> }>;
  Place: ResolverTypeWrapper<Omit<Place, 'claims' | 'partOf' | 'links'> & { claims: ResolversTypes['ClaimConnection'], partOf: ReadonlyArray<ResolversTypes['Entity']>, links: ReadonlyArray<ResolversTypes['Link']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  UnnamedSource: ResolverTypeWrapper<Omit<UnnamedSource, 'said' | 'published' | 'assessments' | 'document'> & { said: ResolversTypes['AttributionConnection'], published: ResolversTypes['DocumentConnection'], assessments: ReadonlyArray<ResolversTypes['Assessment']>, document?: Maybe<ResolversTypes['Document']> }>;
  ExternalId: ResolverTypeWrapper<ExternalId>;
  Claim: ResolverTypeWrapper<Omit<Claim, 'participants' | 'participant' | 'attributions' | 'corroboration' | 'conflicts' | 'assessments'> & { participants: ReadonlyArray<ResolversTypes['Participant']>, participant: ReadonlyArray<ResolversTypes['Entity']>, attributions: ResolversTypes['AttributionConnection'], corroboration: ResolversTypes['Corroboration'], conflicts: ReadonlyArray<ResolversTypes['Conflict']>, assessments: ReadonlyArray<ResolversTypes['Assessment']> }>;
  Participant: ResolverTypeWrapper<Omit<Participant, 'entity'> & { entity: ResolversTypes['Entity'] }>;
  TimeSpan: ResolverTypeWrapper<TimeSpan>;
  Quantity: ResolverTypeWrapper<Quantity>;
  Attribution: ResolverTypeWrapper<Omit<Attribution, 'source' | 'claim' | 'about' | 'document' | 'relays' | 'relayedBy' | 'basedOn' | 'supersededBy'> & { source: ResolversTypes['Source'], claim: ResolversTypes['Claim'], about?: Maybe<ResolversTypes['Attribution']>, document: ResolversTypes['Document'], relays: ReadonlyArray<ResolversTypes['Attribution']>, relayedBy: ReadonlyArray<ResolversTypes['Attribution']>, basedOn: ReadonlyArray<ResolversTypes['Basis']>, supersededBy?: Maybe<ResolversTypes['Attribution']> }>;
  Basis: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Basis']>;
  Quotation: ResolverTypeWrapper<Quotation>;
  Retraction: ResolverTypeWrapper<Retraction>;
  Document: ResolverTypeWrapper<Omit<Document, 'publisher' | 'attributions' | 'derivedFrom'> & { publisher: ResolversTypes['Source'], attributions: ResolversTypes['AttributionConnection'], derivedFrom: ReadonlyArray<ResolversTypes['Derivation']> }>;
  Derivation: ResolverTypeWrapper<Omit<Derivation, 'document'> & { document: ResolversTypes['Document'] }>;
  Event: ResolverTypeWrapper<Omit<Event, 'claims'> & { claims: ResolversTypes['ClaimConnection'] }>;
  Link: ResolverTypeWrapper<Omit<Link, 'other'> & { other: ResolversTypes['Node'] }>;
  Assessment: ResolverTypeWrapper<Omit<Assessment, 'subject'> & { subject: ResolversTypes['Node'] }>;
  Decision: ResolverTypeWrapper<Omit<Decision, 'subjects'> & { subjects: ReadonlyArray<ResolversTypes['Node']> }>;
  Change: ResolverTypeWrapper<Change>;
  RecordCount: ResolverTypeWrapper<RecordCount>;
  Stance: Stance;
  Certainty: Certainty;
  Coding: Coding;
  Modality: Modality;
  Mode: Mode;
  SourceKind: SourceKind;
  Role: Role;
  ReviewState: ReviewState;
  EntityKind: EntityKind;
  NodeKind: NodeKind;
  Reliability: Reliability;
  DecisionKind: DecisionKind;
  LinkKind: LinkKind;
  DerivationKind: DerivationKind;
  ChangeKind: ChangeKind;
  ClaimOrder: ClaimOrder;
  ActivityKey: ActivityKey;
  Clock: Clock;
  View: View;
  ClaimFilter: ClaimFilter;
  RoleFilter: RoleFilter;
  AttributionFilter: AttributionFilter;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  Reporting: ResolverTypeWrapper<Omit<Reporting, 'claims' | 'origins' | 'denials' | 'doubts' | 'declined' | 'corroboration' | 'versions'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, origins: ReadonlyArray<ResolversTypes['Voice']>, denials: ReadonlyArray<ResolversTypes['Voice']>, doubts: ReadonlyArray<ResolversTypes['Voice']>, declined: ReadonlyArray<ResolversTypes['Voice']>, corroboration: ResolversTypes['Corroboration'], versions: ReadonlyArray<ResolversTypes['Version']> }>;
  Voice: ResolverTypeWrapper<Omit<Voice, 'source' | 'attribution' | 'relayedBy' | 'basedOn'> & { source: ResolversTypes['Source'], attribution: ResolversTypes['Attribution'], relayedBy: ReadonlyArray<ResolversTypes['Voice']>, basedOn: ReadonlyArray<ResolversTypes['Voice']> }>;
  Corroboration: ResolverTypeWrapper<Omit<Corroboration, 'voices' | 'circular' | 'unsupported' | 'superseded' | 'suspectedCopies' | 'singlePointsOfFailure' | 'smallestCut'> & { voices: ReadonlyArray<ResolversTypes['VoiceGroup']>, circular: ReadonlyArray<ReadonlyArray<ResolversTypes['Source']>>, unsupported: ReadonlyArray<ResolversTypes['Attribution']>, superseded: ReadonlyArray<ResolversTypes['Attribution']>, suspectedCopies: ReadonlyArray<ResolversTypes['SuspectedCopy']>, singlePointsOfFailure: ReadonlyArray<ResolversTypes['VoiceGroup']>, smallestCut: ResolversTypes['Cut'] }>;
  VoiceGroup: ResolverTypeWrapper<Omit<VoiceGroup, 'sources' | 'attributions' | 'dependsOn'> & { sources: ReadonlyArray<ResolversTypes['Source']>, attributions: ReadonlyArray<ResolversTypes['Attribution']>, dependsOn: ReadonlyArray<ResolversTypes['Source']> }>;
  Counted: Counted;
  Cut: ResolverTypeWrapper<Omit<Cut, 'voices'> & { voices: ReadonlyArray<ResolversTypes['VoiceGroup']> }>;
  SuspectedCopy: ResolverTypeWrapper<Omit<SuspectedCopy, 'documents'> & { documents: ReadonlyArray<ResolversTypes['Document']> }>;
  Version: ResolverTypeWrapper<Omit<Version, 'claims' | 'corroboration'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, corroboration: ResolversTypes['Corroboration'] }>;
  ConflictKind: ConflictKind;
  ConflictCertainty: ConflictCertainty;
  Conflict: ResolverTypeWrapper<Omit<Conflict, 'claims' | 'sides'> & { claims: ReadonlyArray<ResolversTypes['Claim']>, sides: ReadonlyArray<ReadonlyArray<ResolversTypes['Attribution']>> }>;
  ConflictConnection: ResolverTypeWrapper<Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversTypes['Conflict']> }>;
  ConflictEdge: ResolverTypeWrapper<Omit<ConflictEdge, 'node'> & { node: ResolversTypes['Conflict'] }>;
  ControlTimeline: ResolverTypeWrapper<Omit<ControlTimeline, 'place' | 'tracks' | 'disagreements'> & { place: ResolversTypes['Place'], tracks: ReadonlyArray<ResolversTypes['ControlTrack']>, disagreements: ReadonlyArray<ResolversTypes['Conflict']> }>;
  ControlTrack: ResolverTypeWrapper<Omit<ControlTrack, 'source' | 'stretches'> & { source: ResolversTypes['Source'], stretches: ReadonlyArray<ResolversTypes['ControlStretch']> }>;
  ControlStretch: ResolverTypeWrapper<Omit<ControlStretch, 'controller' | 'claims' | 'attributions'> & { controller: ResolversTypes['Entity'], claims: ReadonlyArray<ResolversTypes['Claim']>, attributions: ReadonlyArray<ResolversTypes['Attribution']> }>;
  ControlBasis: ControlBasis;
  Path: ResolverTypeWrapper<Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversTypes['PathStep']> }>;
  PathStep: ResolverTypeWrapper<Omit<PathStep, 'from' | 'to' | 'claim' | 'origins'> & { from: ResolversTypes['Node'], to: ResolversTypes['Node'], claim?: Maybe<ResolversTypes['Claim']>, origins: ReadonlyArray<ResolversTypes['Voice']> }>;
  PathLink: ResolverTypeWrapper<PathLink>;
  Difference: ResolverTypeWrapper<Omit<Difference, 'lost' | 'shrunk' | 'conflictsGone'> & { lost: ReadonlyArray<ResolversTypes['Claim']>, shrunk: ReadonlyArray<ResolversTypes['Shrunk']>, conflictsGone: ReadonlyArray<ResolversTypes['Conflict']> }>;
  Shrunk: ResolverTypeWrapper<Omit<Shrunk, 'claim' | 'before' | 'after'> & { claim: ResolversTypes['Claim'], before: ResolversTypes['Corroboration'], after: ResolversTypes['Corroboration'] }>;
  DocumentProvenance: ResolverTypeWrapper<Omit<DocumentProvenance, 'document' | 'sayings'> & { document: ResolversTypes['Document'], sayings: ReadonlyArray<ResolversTypes['DocumentSaying']> }>;
  DocumentSaying: ResolverTypeWrapper<Omit<DocumentSaying, 'claim' | 'attribution' | 'origins' | 'likelyOrigins'> & { claim: ResolversTypes['Claim'], attribution: ResolversTypes['Attribution'], origins: ReadonlyArray<ResolversTypes['Voice']>, likelyOrigins: ReadonlyArray<ResolversTypes['LikelyOrigin']> }>;
  LikelyOrigin: ResolverTypeWrapper<Omit<LikelyOrigin, 'attribution'> & { attribution: ResolversTypes['Attribution'] }>;
  LikelyOriginKind: LikelyOriginKind;
  TrackRecord: ResolverTypeWrapper<Omit<TrackRecord, 'source' | 'originated' | 'firstToReport' | 'onlyRepeated' | 'laterCorroborated' | 'denied' | 'retracted'> & { source: ResolversTypes['Source'], originated: ResolversTypes['TrackCount'], firstToReport: ResolversTypes['TrackCount'], onlyRepeated: ResolversTypes['TrackCount'], laterCorroborated: ResolversTypes['TrackCount'], denied: ResolversTypes['TrackCount'], retracted: ResolversTypes['TrackCount'] }>;
  TrackCount: ResolverTypeWrapper<Omit<TrackCount, 'claims'> & { claims: ReadonlyArray<ResolversTypes['Claim']> }>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  Answer: ResolverTypeWrapper<Answer>;
  Replay: ResolverTypeWrapper<Omit<Replay, 'changes'> & { changes: ReadonlyArray<ResolversTypes['ReplayChange']> }>;
  ReplayChange: ResolverTypeWrapper<Omit<ReplayChange, 'attribution'> & { attribution: ResolversTypes['Attribution'] }>;
  ReplayChangeKind: ReplayChangeKind;
  ActivityCount: ResolverTypeWrapper<Omit<ActivityCount, 'source' | 'place' | 'entity'> & { source?: Maybe<ResolversTypes['Source']>, place?: Maybe<ResolversTypes['Place']>, entity?: Maybe<ResolversTypes['Entity']> }>;
  Stats: ResolverTypeWrapper<Stats>;
  Engine: ResolverTypeWrapper<Engine>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  AttributionConnection: ResolverTypeWrapper<Omit<AttributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['AttributionEdge']>, nodes: ReadonlyArray<ResolversTypes['Attribution']> }>;
  AttributionEdge: ResolverTypeWrapper<Omit<AttributionEdge, 'node'> & { node: ResolversTypes['Attribution'] }>;
  EntityConnection: ResolverTypeWrapper<Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversTypes['Entity']> }>;
  EntityEdge: ResolverTypeWrapper<Omit<EntityEdge, 'node'> & { node: ResolversTypes['Entity'] }>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  DocumentConnection: ResolverTypeWrapper<Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversTypes['Document']> }>;
  DocumentEdge: ResolverTypeWrapper<Omit<DocumentEdge, 'node'> & { node: ResolversTypes['Document'] }>;
  EventConnection: ResolverTypeWrapper<EventConnection>;
  EventEdge: ResolverTypeWrapper<EventEdge>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnection>;
  ChangeEdge: ResolverTypeWrapper<ChangeEdge>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordPayload: ResolverTypeWrapper<RecordPayload>;
  RecordResult: ResolverTypeWrapper<RecordResult>;
  RecordOutcome: RecordOutcome;
  DecisionPayload: ResolverTypeWrapper<Omit<DecisionPayload, 'decision'> & { decision: ResolversTypes['Decision'] }>;
  RecordInput: RecordInput;
  EntityInput: EntityInput;
  ExternalIdInput: ExternalIdInput;
  SourceInput: SourceInput;
  PublisherOfInput: PublisherOfInput;
  DocumentInput: DocumentInput;
  EventInput: EventInput;
  ClaimInput: ClaimInput;
  ParticipantInput: ParticipantInput;
  QuantityInput: QuantityInput;
  AttributionInput: AttributionInput;
  SpanInput: SpanInput;
  RelayInput: RelayInput;
  BasisInput: BasisInput;
  LinkInput: LinkInput;
  AssessmentInput: AssessmentInput;
  ReviewInput: ReviewInput;
  RetractionInput: RetractionInput;
  WithdrawalInput: WithdrawalInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  EDTF: Scalars['EDTF']['output'];
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  ID: Scalars['ID']['output'];
  Entity: ResolversInterfaceTypes<ResolversParentTypes>['Entity'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Source: ResolversInterfaceTypes<ResolversParentTypes>['Source'];
  Boolean: Scalars['Boolean']['output'];
  Person: Omit<Person, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: ResolversParentTypes['ClaimConnection'], partOf: ReadonlyArray<ResolversParentTypes['Entity']>, links: ReadonlyArray<ResolversParentTypes['Link']>, said: ResolversParentTypes['AttributionConnection'], published: ResolversParentTypes['DocumentConnection'], assessments: ReadonlyArray<ResolversParentTypes['Assessment']> };
  Organisation: Omit<Organisation, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: ResolversParentTypes['ClaimConnection'], partOf: ReadonlyArray<ResolversParentTypes['Entity']>, links: ReadonlyArray<ResolversParentTypes['Link']>, said: ResolversParentTypes['AttributionConnection'], published: ResolversParentTypes['DocumentConnection'], assessments: ReadonlyArray<ResolversParentTypes['Assessment']> };
  Actor: Omit<Actor, 'claims' | 'partOf' | 'links' | 'said' | 'published' | 'assessments'> & { claims: ResolversParentTypes['ClaimConnection'], partOf: ReadonlyArray<ResolversParentTypes['Entity']>, links: ReadonlyArray<ResolversParentTypes['Link']>, said: ResolversParentTypes['AttributionConnection'], published: ResolversParentTypes['DocumentConnection'], assessments: ReadonlyArray<ResolversParentTypes['Assessment']> };
  Place: Omit<Place, 'claims' | 'partOf' | 'links'> & { claims: ResolversParentTypes['ClaimConnection'], partOf: ReadonlyArray<ResolversParentTypes['Entity']>, links: ReadonlyArray<ResolversParentTypes['Link']> };
  Float: Scalars['Float']['output'];
  UnnamedSource: Omit<UnnamedSource, 'said' | 'published' | 'assessments' | 'document'> & { said: ResolversParentTypes['AttributionConnection'], published: ResolversParentTypes['DocumentConnection'], assessments: ReadonlyArray<ResolversParentTypes['Assessment']>, document?: Maybe<ResolversParentTypes['Document']> };
  ExternalId: ExternalId;
  Claim: Omit<Claim, 'participants' | 'participant' | 'attributions' | 'corroboration' | 'conflicts' | 'assessments'> & { participants: ReadonlyArray<ResolversParentTypes['Participant']>, participant: ReadonlyArray<ResolversParentTypes['Entity']>, attributions: ResolversParentTypes['AttributionConnection'], corroboration: ResolversParentTypes['Corroboration'], conflicts: ReadonlyArray<ResolversParentTypes['Conflict']>, assessments: ReadonlyArray<ResolversParentTypes['Assessment']> };
  Participant: Omit<Participant, 'entity'> & { entity: ResolversParentTypes['Entity'] };
  TimeSpan: TimeSpan;
  Quantity: Quantity;
  Attribution: Omit<Attribution, 'source' | 'claim' | 'about' | 'document' | 'relays' | 'relayedBy' | 'basedOn' | 'supersededBy'> & { source: ResolversParentTypes['Source'], claim: ResolversParentTypes['Claim'], about?: Maybe<ResolversParentTypes['Attribution']>, document: ResolversParentTypes['Document'], relays: ReadonlyArray<ResolversParentTypes['Attribution']>, relayedBy: ReadonlyArray<ResolversParentTypes['Attribution']>, basedOn: ReadonlyArray<ResolversParentTypes['Basis']>, supersededBy?: Maybe<ResolversParentTypes['Attribution']> };
  Basis: ResolversUnionTypes<ResolversParentTypes>['Basis'];
  Quotation: Quotation;
  Retraction: Retraction;
  Document: Omit<Document, 'publisher' | 'attributions' | 'derivedFrom'> & { publisher: ResolversParentTypes['Source'], attributions: ResolversParentTypes['AttributionConnection'], derivedFrom: ReadonlyArray<ResolversParentTypes['Derivation']> };
  Derivation: Omit<Derivation, 'document'> & { document: ResolversParentTypes['Document'] };
  Event: Omit<Event, 'claims'> & { claims: ResolversParentTypes['ClaimConnection'] };
  Link: Omit<Link, 'other'> & { other: ResolversParentTypes['Node'] };
  Assessment: Omit<Assessment, 'subject'> & { subject: ResolversParentTypes['Node'] };
  Decision: Omit<Decision, 'subjects'> & { subjects: ReadonlyArray<ResolversParentTypes['Node']> };
  Change: Change;
  RecordCount: RecordCount;
  View: View;
  ClaimFilter: ClaimFilter;
  RoleFilter: RoleFilter;
  AttributionFilter: AttributionFilter;
  Query: Record<PropertyKey, never>;
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Reporting: Omit<Reporting, 'claims' | 'origins' | 'denials' | 'doubts' | 'declined' | 'corroboration' | 'versions'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, origins: ReadonlyArray<ResolversParentTypes['Voice']>, denials: ReadonlyArray<ResolversParentTypes['Voice']>, doubts: ReadonlyArray<ResolversParentTypes['Voice']>, declined: ReadonlyArray<ResolversParentTypes['Voice']>, corroboration: ResolversParentTypes['Corroboration'], versions: ReadonlyArray<ResolversParentTypes['Version']> };
  Voice: Omit<Voice, 'source' | 'attribution' | 'relayedBy' | 'basedOn'> & { source: ResolversParentTypes['Source'], attribution: ResolversParentTypes['Attribution'], relayedBy: ReadonlyArray<ResolversParentTypes['Voice']>, basedOn: ReadonlyArray<ResolversParentTypes['Voice']> };
  Corroboration: Omit<Corroboration, 'voices' | 'circular' | 'unsupported' | 'superseded' | 'suspectedCopies' | 'singlePointsOfFailure' | 'smallestCut'> & { voices: ReadonlyArray<ResolversParentTypes['VoiceGroup']>, circular: ReadonlyArray<ReadonlyArray<ResolversParentTypes['Source']>>, unsupported: ReadonlyArray<ResolversParentTypes['Attribution']>, superseded: ReadonlyArray<ResolversParentTypes['Attribution']>, suspectedCopies: ReadonlyArray<ResolversParentTypes['SuspectedCopy']>, singlePointsOfFailure: ReadonlyArray<ResolversParentTypes['VoiceGroup']>, smallestCut: ResolversParentTypes['Cut'] };
  VoiceGroup: Omit<VoiceGroup, 'sources' | 'attributions' | 'dependsOn'> & { sources: ReadonlyArray<ResolversParentTypes['Source']>, attributions: ReadonlyArray<ResolversParentTypes['Attribution']>, dependsOn: ReadonlyArray<ResolversParentTypes['Source']> };
  Cut: Omit<Cut, 'voices'> & { voices: ReadonlyArray<ResolversParentTypes['VoiceGroup']> };
  SuspectedCopy: Omit<SuspectedCopy, 'documents'> & { documents: ReadonlyArray<ResolversParentTypes['Document']> };
  Version: Omit<Version, 'claims' | 'corroboration'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, corroboration: ResolversParentTypes['Corroboration'] };
  Conflict: Omit<Conflict, 'claims' | 'sides'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']>, sides: ReadonlyArray<ReadonlyArray<ResolversParentTypes['Attribution']>> };
  ConflictConnection: Omit<ConflictConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ConflictEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Conflict']> };
  ConflictEdge: Omit<ConflictEdge, 'node'> & { node: ResolversParentTypes['Conflict'] };
  ControlTimeline: Omit<ControlTimeline, 'place' | 'tracks' | 'disagreements'> & { place: ResolversParentTypes['Place'], tracks: ReadonlyArray<ResolversParentTypes['ControlTrack']>, disagreements: ReadonlyArray<ResolversParentTypes['Conflict']> };
  ControlTrack: Omit<ControlTrack, 'source' | 'stretches'> & { source: ResolversParentTypes['Source'], stretches: ReadonlyArray<ResolversParentTypes['ControlStretch']> };
  ControlStretch: Omit<ControlStretch, 'controller' | 'claims' | 'attributions'> & { controller: ResolversParentTypes['Entity'], claims: ReadonlyArray<ResolversParentTypes['Claim']>, attributions: ReadonlyArray<ResolversParentTypes['Attribution']> };
  Path: Omit<Path, 'steps'> & { steps: ReadonlyArray<ResolversParentTypes['PathStep']> };
  PathStep: Omit<PathStep, 'from' | 'to' | 'claim' | 'origins'> & { from: ResolversParentTypes['Node'], to: ResolversParentTypes['Node'], claim?: Maybe<ResolversParentTypes['Claim']>, origins: ReadonlyArray<ResolversParentTypes['Voice']> };
  PathLink: PathLink;
  Difference: Omit<Difference, 'lost' | 'shrunk' | 'conflictsGone'> & { lost: ReadonlyArray<ResolversParentTypes['Claim']>, shrunk: ReadonlyArray<ResolversParentTypes['Shrunk']>, conflictsGone: ReadonlyArray<ResolversParentTypes['Conflict']> };
  Shrunk: Omit<Shrunk, 'claim' | 'before' | 'after'> & { claim: ResolversParentTypes['Claim'], before: ResolversParentTypes['Corroboration'], after: ResolversParentTypes['Corroboration'] };
  DocumentProvenance: Omit<DocumentProvenance, 'document' | 'sayings'> & { document: ResolversParentTypes['Document'], sayings: ReadonlyArray<ResolversParentTypes['DocumentSaying']> };
  DocumentSaying: Omit<DocumentSaying, 'claim' | 'attribution' | 'origins' | 'likelyOrigins'> & { claim: ResolversParentTypes['Claim'], attribution: ResolversParentTypes['Attribution'], origins: ReadonlyArray<ResolversParentTypes['Voice']>, likelyOrigins: ReadonlyArray<ResolversParentTypes['LikelyOrigin']> };
  LikelyOrigin: Omit<LikelyOrigin, 'attribution'> & { attribution: ResolversParentTypes['Attribution'] };
  TrackRecord: Omit<TrackRecord, 'source' | 'originated' | 'firstToReport' | 'onlyRepeated' | 'laterCorroborated' | 'denied' | 'retracted'> & { source: ResolversParentTypes['Source'], originated: ResolversParentTypes['TrackCount'], firstToReport: ResolversParentTypes['TrackCount'], onlyRepeated: ResolversParentTypes['TrackCount'], laterCorroborated: ResolversParentTypes['TrackCount'], denied: ResolversParentTypes['TrackCount'], retracted: ResolversParentTypes['TrackCount'] };
  TrackCount: Omit<TrackCount, 'claims'> & { claims: ReadonlyArray<ResolversParentTypes['Claim']> };
  JSON: Scalars['JSON']['output'];
  Answer: Answer;
  Replay: Omit<Replay, 'changes'> & { changes: ReadonlyArray<ResolversParentTypes['ReplayChange']> };
  ReplayChange: Omit<ReplayChange, 'attribution'> & { attribution: ResolversParentTypes['Attribution'] };
  ActivityCount: Omit<ActivityCount, 'source' | 'place' | 'entity'> & { source?: Maybe<ResolversParentTypes['Source']>, place?: Maybe<ResolversParentTypes['Place']>, entity?: Maybe<ResolversParentTypes['Entity']> };
  Stats: Stats;
  Engine: Engine;
  PageInfo: PageInfo;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['ClaimEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  AttributionConnection: Omit<AttributionConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['AttributionEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Attribution']> };
  AttributionEdge: Omit<AttributionEdge, 'node'> & { node: ResolversParentTypes['Attribution'] };
  EntityConnection: Omit<EntityConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['EntityEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Entity']> };
  EntityEdge: Omit<EntityEdge, 'node'> & { node: ResolversParentTypes['Entity'] };
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['SourceEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  DocumentConnection: Omit<DocumentConnection, 'edges' | 'nodes'> & { edges: ReadonlyArray<ResolversParentTypes['DocumentEdge']>, nodes: ReadonlyArray<ResolversParentTypes['Document']> };
  DocumentEdge: Omit<DocumentEdge, 'node'> & { node: ResolversParentTypes['Document'] };
  EventConnection: EventConnection;
  EventEdge: EventEdge;
  ChangeConnection: ChangeConnection;
  ChangeEdge: ChangeEdge;
  Mutation: Record<PropertyKey, never>;
  RecordPayload: RecordPayload;
  RecordResult: RecordResult;
  DecisionPayload: Omit<DecisionPayload, 'decision'> & { decision: ResolversParentTypes['Decision'] };
  RecordInput: RecordInput;
  EntityInput: EntityInput;
  ExternalIdInput: ExternalIdInput;
  SourceInput: SourceInput;
  PublisherOfInput: PublisherOfInput;
  DocumentInput: DocumentInput;
  EventInput: EventInput;
  ClaimInput: ClaimInput;
  ParticipantInput: ParticipantInput;
  QuantityInput: QuantityInput;
  AttributionInput: AttributionInput;
  SpanInput: SpanInput;
  RelayInput: RelayInput;
  BasisInput: BasisInput;
  LinkInput: LinkInput;
  AssessmentInput: AssessmentInput;
  ReviewInput: ReviewInput;
  RetractionInput: RetractionInput;
  WithdrawalInput: WithdrawalInput;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface EdtfScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['EDTF'], any> {
  name: 'EDTF';
}

export type NodeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organisation' | 'Actor' | 'Place' | 'UnnamedSource' | 'Claim' | 'Attribution' | 'Document' | 'Event' | 'Assessment' | 'Decision', ParentType, ContextType>;
};

export type EntityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Entity'] = ResolversParentTypes['Entity']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organisation' | 'Actor' | 'Place', ParentType, ContextType>;
};

export type SourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  __resolveType: TypeResolveFn<'Person' | 'Organisation' | 'Actor' | 'UnnamedSource', ParentType, ContextType>;
};

export type PersonResolvers<ContextType = any, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PersonClaimsArgs, 'orderBy' | 'first'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<PersonPartOfArgs>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<PersonSaidArgs, 'first'>>;
  published?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<PersonPublishedArgs, 'first'>>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<OrganisationClaimsArgs, 'orderBy' | 'first'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<OrganisationPartOfArgs>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<OrganisationSaidArgs, 'first'>>;
  published?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<OrganisationPublishedArgs, 'first'>>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ActorResolvers<ContextType = any, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<ActorClaimsArgs, 'orderBy' | 'first'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<ActorPartOfArgs>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<ActorSaidArgs, 'first'>>;
  published?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<ActorPublishedArgs, 'first'>>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalIds?: Resolver<ReadonlyArray<ResolversTypes['ExternalId']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<PlaceClaimsArgs, 'orderBy' | 'first'>>;
  partOf?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, Partial<PlacePartOfArgs>>;
  links?: Resolver<ReadonlyArray<ResolversTypes['Link']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  adminAreas?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnnamedSourceResolvers<ContextType = any, ParentType extends ResolversParentTypes['UnnamedSource'] = ResolversParentTypes['UnnamedSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  named?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sourceKind?: Resolver<ResolversTypes['SourceKind'], ParentType, ContextType>;
  said?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<UnnamedSourceSaidArgs, 'first'>>;
  published?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<UnnamedSourcePublishedArgs, 'first'>>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  document?: Resolver<Maybe<ResolversTypes['Document']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExternalIdResolvers<ContextType = any, ParentType extends ResolversParentTypes['ExternalId'] = ResolversParentTypes['ExternalId']> = {
  scheme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = any, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  predicate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  condition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurrence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<ReadonlyArray<ResolversTypes['Participant']>, ParentType, ContextType>;
  participant?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType, RequireFields<ClaimParticipantArgs, 'role'>>;
  valid?: Resolver<Maybe<ResolversTypes['TimeSpan']>, ParentType, ContextType>;
  quantity?: Resolver<Maybe<ResolversTypes['Quantity']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<ClaimAttributionsArgs, 'first'>>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
  conflicts?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['Assessment']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = any, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  entity?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TimeSpanResolvers<ContextType = any, ParentType extends ResolversParentTypes['TimeSpan'] = ResolversParentTypes['TimeSpan']> = {
  edtf?: Resolver<ResolversTypes['EDTF'], ParentType, ContextType>;
  earliestStart?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  latestStart?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  earliestEnd?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  latestEnd?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  approximate?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  uncertain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuantityResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quantity'] = ResolversParentTypes['Quantity']> = {
  low?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  best?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  high?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vague?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AttributionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Attribution'] = ResolversParentTypes['Attribution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  about?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['Mode'], ParentType, ContextType>;
  cue?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stated?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  coding?: Resolver<ResolversTypes['Coding'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  quotation?: Resolver<Maybe<ResolversTypes['Quotation']>, ParentType, ContextType>;
  relays?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Basis']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Attribution']>, ParentType, ContextType>;
  review?: Resolver<ResolversTypes['ReviewState'], ParentType, ContextType>;
  extractor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  retraction?: Resolver<Maybe<ResolversTypes['Retraction']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BasisResolvers<ContextType = any, ParentType extends ResolversParentTypes['Basis'] = ResolversParentTypes['Basis']> = {
  __resolveType: TypeResolveFn<'Attribution' | 'Document', ParentType, ContextType>;
};

export type QuotationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Quotation'] = ResolversParentTypes['Quotation']> = {
  exact?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  prefix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  suffix?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RetractionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Retraction'] = ResolversParentTypes['Retraction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DocumentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Document'] = ResolversParentTypes['Document']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  sha256?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<DocumentAttributionsArgs, 'first'>>;
  derivedFrom?: Resolver<ReadonlyArray<ResolversTypes['Derivation']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DerivationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Derivation'] = ResolversParentTypes['Derivation']> = {
  kind?: Resolver<ResolversTypes['DerivationKind'], ParentType, ContextType>;
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EventResolvers<ContextType = any, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<EventClaimsArgs, 'first'>>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  other?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  outgoing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['EDTF']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AssessmentResolvers<ContextType = any, ParentType extends ResolversParentTypes['Assessment'] = ResolversParentTypes['Assessment']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  reliability?: Resolver<Maybe<ResolversTypes['Reliability']>, ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DecisionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Decision'] = ResolversParentTypes['Decision']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change']> = {
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counts?: Resolver<ReadonlyArray<ResolversTypes['RecordCount']>, ParentType, ContextType>;
  withdrawn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  import?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RecordCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordCount'] = ResolversParentTypes['RecordCount']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  created?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  updated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = any, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'orderBy' | 'first'>>;
  attributions?: Resolver<ResolversTypes['AttributionConnection'], ParentType, ContextType, RequireFields<QueryAttributionsArgs, 'first'>>;
  entities?: Resolver<ResolversTypes['EntityConnection'], ParentType, ContextType, RequireFields<QueryEntitiesArgs, 'first'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  documents?: Resolver<ResolversTypes['DocumentConnection'], ParentType, ContextType, RequireFields<QueryDocumentsArgs, 'first'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'text' | 'first'>>;
  whoReported?: Resolver<ResolversTypes['Reporting'], ParentType, ContextType, Partial<QueryWhoReportedArgs>>;
  conflicts?: Resolver<ResolversTypes['ConflictConnection'], ParentType, ContextType, RequireFields<QueryConflictsArgs, 'first'>>;
  control?: Resolver<ResolversTypes['ControlTimeline'], ParentType, ContextType, RequireFields<QueryControlArgs, 'place'>>;
  path?: Resolver<ReadonlyArray<ResolversTypes['Path']>, ParentType, ContextType, RequireFields<QueryPathArgs, 'from' | 'to' | 'maxHops'>>;
  whatIf?: Resolver<ResolversTypes['Difference'], ParentType, ContextType, RequireFields<QueryWhatIfArgs, 'first'>>;
  provenance?: Resolver<ResolversTypes['DocumentProvenance'], ParentType, ContextType, RequireFields<QueryProvenanceArgs, 'document'>>;
  trackRecord?: Resolver<ResolversTypes['TrackRecord'], ParentType, ContextType, RequireFields<QueryTrackRecordArgs, 'source'>>;
  ask?: Resolver<ResolversTypes['Answer'], ParentType, ContextType, RequireFields<QueryAskArgs, 'question'>>;
  replay?: Resolver<ResolversTypes['Replay'], ParentType, ContextType, RequireFields<QueryReplayArgs, 'receipt'>>;
  activity?: Resolver<ReadonlyArray<ResolversTypes['ActivityCount']>, ParentType, ContextType, RequireFields<QueryActivityArgs, 'by' | 'clock' | 'first'>>;
  changes?: Resolver<ResolversTypes['ChangeConnection'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'first'>>;
  stats?: Resolver<ResolversTypes['Stats'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = any, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ReportingResolvers<ContextType = any, ParentType extends ResolversParentTypes['Reporting'] = ResolversParentTypes['Reporting']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
  denials?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
  doubts?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
  declined?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
  versions?: Resolver<ReadonlyArray<ResolversTypes['Version']>, ParentType, ContextType>;
  receipt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoiceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Voice'] = ResolversParentTypes['Voice']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  relayedBy?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
  basedOn?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
};

export type CorroborationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Corroboration'] = ResolversParentTypes['Corroboration']> = {
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reports?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voices?: Resolver<ReadonlyArray<ResolversTypes['VoiceGroup']>, ParentType, ContextType>;
  circular?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Source']>>, ParentType, ContextType>;
  unsupported?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  superseded?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  suspectedCopies?: Resolver<ReadonlyArray<ResolversTypes['SuspectedCopy']>, ParentType, ContextType>;
  onlyUnnamed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  singlePointsOfFailure?: Resolver<ReadonlyArray<ResolversTypes['VoiceGroup']>, ParentType, ContextType>;
  smallestCut?: Resolver<ResolversTypes['Cut'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VoiceGroupResolvers<ContextType = any, ParentType extends ResolversParentTypes['VoiceGroup'] = ResolversParentTypes['VoiceGroup']> = {
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['Counted'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  dependsOn?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type CutResolvers<ContextType = any, ParentType extends ResolversParentTypes['Cut'] = ResolversParentTypes['Cut']> = {
  voices?: Resolver<ReadonlyArray<ResolversTypes['VoiceGroup']>, ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SuspectedCopyResolvers<ContextType = any, ParentType extends ResolversParentTypes['SuspectedCopy'] = ResolversParentTypes['SuspectedCopy']> = {
  documents?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  overlap?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type VersionResolvers<ContextType = any, ParentType extends ResolversParentTypes['Version'] = ResolversParentTypes['Version']> = {
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  corroboration?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
};

export type ConflictResolvers<ContextType = any, ParentType extends ResolversParentTypes['Conflict'] = ResolversParentTypes['Conflict']> = {
  kind?: Resolver<ResolversTypes['ConflictKind'], ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['ConflictCertainty'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  sides?: Resolver<ReadonlyArray<ReadonlyArray<ResolversTypes['Attribution']>>, ParentType, ContextType>;
  sideCounts?: Resolver<ReadonlyArray<ResolversTypes['Int']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConflictConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConflictConnection'] = ResolversParentTypes['ConflictConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ConflictEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ConflictEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ConflictEdge'] = ResolversParentTypes['ConflictEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Conflict'], ParentType, ContextType>;
};

export type ControlTimelineResolvers<ContextType = any, ParentType extends ResolversParentTypes['ControlTimeline'] = ResolversParentTypes['ControlTimeline']> = {
  place?: Resolver<ResolversTypes['Place'], ParentType, ContextType>;
  tracks?: Resolver<ReadonlyArray<ResolversTypes['ControlTrack']>, ParentType, ContextType>;
  disagreements?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  disagreementCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ControlTrackResolvers<ContextType = any, ParentType extends ResolversParentTypes['ControlTrack'] = ResolversParentTypes['ControlTrack']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  stretches?: Resolver<ReadonlyArray<ResolversTypes['ControlStretch']>, ParentType, ContextType>;
};

export type ControlStretchResolvers<ContextType = any, ParentType extends ResolversParentTypes['ControlStretch'] = ResolversParentTypes['ControlStretch']> = {
  controller?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
  span?: Resolver<ResolversTypes['TimeSpan'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['ControlBasis'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  attributions?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
};

export type PathResolvers<ContextType = any, ParentType extends ResolversParentTypes['Path'] = ResolversParentTypes['Path']> = {
  hops?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  steps?: Resolver<ReadonlyArray<ResolversTypes['PathStep']>, ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  atMost?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathStepResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathStep'] = ResolversParentTypes['PathStep']> = {
  from?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
  link?: Resolver<Maybe<ResolversTypes['PathLink']>, ParentType, ContextType>;
};

export type PathLinkResolvers<ContextType = any, ParentType extends ResolversParentTypes['PathLink'] = ResolversParentTypes['PathLink']> = {
  kind?: Resolver<ResolversTypes['LinkKind'], ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DifferenceResolvers<ContextType = any, ParentType extends ResolversParentTypes['Difference'] = ResolversParentTypes['Difference']> = {
  lost?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  shrunk?: Resolver<ReadonlyArray<ResolversTypes['Shrunk']>, ParentType, ContextType>;
  conflictsGone?: Resolver<ReadonlyArray<ResolversTypes['Conflict']>, ParentType, ContextType>;
  conflictsGoneCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  affected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ShrunkResolvers<ContextType = any, ParentType extends ResolversParentTypes['Shrunk'] = ResolversParentTypes['Shrunk']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
  after?: Resolver<ResolversTypes['Corroboration'], ParentType, ContextType>;
};

export type DocumentProvenanceResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentProvenance'] = ResolversParentTypes['DocumentProvenance']> = {
  document?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
  sayings?: Resolver<ReadonlyArray<ResolversTypes['DocumentSaying']>, ParentType, ContextType>;
};

export type DocumentSayingResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentSaying'] = ResolversParentTypes['DocumentSaying']> = {
  claim?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  origins?: Resolver<ReadonlyArray<ResolversTypes['Voice']>, ParentType, ContextType>;
  unsourced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  likelyOrigins?: Resolver<ReadonlyArray<ResolversTypes['LikelyOrigin']>, ParentType, ContextType>;
};

export type LikelyOriginResolvers<ContextType = any, ParentType extends ResolversParentTypes['LikelyOrigin'] = ResolversParentTypes['LikelyOrigin']> = {
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  same?: Resolver<ResolversTypes['LikelyOriginKind'], ParentType, ContextType>;
};

export type TrackRecordResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrackRecord'] = ResolversParentTypes['TrackRecord']> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  originated?: Resolver<ResolversTypes['TrackCount'], ParentType, ContextType>;
  firstToReport?: Resolver<ResolversTypes['TrackCount'], ParentType, ContextType>;
  onlyRepeated?: Resolver<ResolversTypes['TrackCount'], ParentType, ContextType>;
  laterCorroborated?: Resolver<ResolversTypes['TrackCount'], ParentType, ContextType>;
  denied?: Resolver<ResolversTypes['TrackCount'], ParentType, ContextType>;
  retracted?: Resolver<ResolversTypes['TrackCount'], ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TrackCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['TrackCount'] = ResolversParentTypes['TrackCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
};

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type AnswerResolvers<ContextType = any, ParentType extends ResolversParentTypes['Answer'] = ResolversParentTypes['Answer']> = {
  understood?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reading?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  query?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  answer?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  unread?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  suggestions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReplayResolvers<ContextType = any, ParentType extends ResolversParentTypes['Replay'] = ResolversParentTypes['Replay']> = {
  same?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['ReplayChange']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReplayChangeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ReplayChange'] = ResolversParentTypes['ReplayChange']> = {
  kind?: Resolver<ResolversTypes['ReplayChangeKind'], ParentType, ContextType>;
  attribution?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
};

export type ActivityCountResolvers<ContextType = any, ParentType extends ResolversParentTypes['ActivityCount'] = ResolversParentTypes['ActivityCount']> = {
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  entity?: Resolver<Maybe<ResolversTypes['Entity']>, ParentType, ContextType>;
  predicate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stance?: Resolver<Maybe<ResolversTypes['Stance']>, ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatsResolvers<ContextType = any, ParentType extends ResolversParentTypes['Stats'] = ResolversParentTypes['Stats']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attributions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  documents?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entities?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  events?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  seq?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  engine?: Resolver<ResolversTypes['Engine'], ParentType, ContextType>;
};

export type EngineResolvers<ContextType = any, ParentType extends ResolversParentTypes['Engine'] = ResolversParentTypes['Engine']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = any, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type AttributionConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttributionConnection'] = ResolversParentTypes['AttributionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AttributionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Attribution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AttributionEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['AttributionEdge'] = ResolversParentTypes['AttributionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Attribution'], ParentType, ContextType>;
};

export type EntityConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityConnection'] = ResolversParentTypes['EntityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EntityEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Entity']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EntityEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EntityEdge'] = ResolversParentTypes['EntityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Entity'], ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type DocumentConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentConnection'] = ResolversParentTypes['DocumentConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DocumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Document']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DocumentEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['DocumentEdge'] = ResolversParentTypes['DocumentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Document'], ParentType, ContextType>;
};

export type EventConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type ChangeConnectionResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<ReadonlyArray<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<ContextType = any, ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = any, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  record?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordArgs, 'records'>>;
  retract?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationRetractArgs, 'attribution' | 'reason'>>;
  review?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationReviewArgs, 'attributions' | 'state'>>;
  assess?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationAssessArgs, 'subject'>>;
  link?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationLinkArgs, 'kind' | 'from' | 'to' | 'reason'>>;
  merge?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationMergeArgs, 'keep' | 'absorb' | 'reason'>>;
  withdraw?: Resolver<ResolversTypes['DecisionPayload'], ParentType, ContextType, RequireFields<MutationWithdrawArgs, 'reason'>>;
};

export type RecordPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordPayload'] = ResolversParentTypes['RecordPayload']> = {
  change?: Resolver<Maybe<ResolversTypes['Change']>, ParentType, ContextType>;
  results?: Resolver<ReadonlyArray<ResolversTypes['RecordResult']>, ParentType, ContextType>;
};

export type RecordResultResolvers<ContextType = any, ParentType extends ResolversParentTypes['RecordResult'] = ResolversParentTypes['RecordResult']> = {
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['RecordOutcome'], ParentType, ContextType>;
};

export type DecisionPayloadResolvers<ContextType = any, ParentType extends ResolversParentTypes['DecisionPayload'] = ResolversParentTypes['DecisionPayload']> = {
  decision?: Resolver<ResolversTypes['Decision'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
};

export type Resolvers<ContextType = any> = {
  DateTime?: GraphQLScalarType;
  EDTF?: GraphQLScalarType;
  Node?: NodeResolvers<ContextType>;
  Entity?: EntityResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  UnnamedSource?: UnnamedSourceResolvers<ContextType>;
  ExternalId?: ExternalIdResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  TimeSpan?: TimeSpanResolvers<ContextType>;
  Quantity?: QuantityResolvers<ContextType>;
  Attribution?: AttributionResolvers<ContextType>;
  Basis?: BasisResolvers<ContextType>;
  Quotation?: QuotationResolvers<ContextType>;
  Retraction?: RetractionResolvers<ContextType>;
  Document?: DocumentResolvers<ContextType>;
  Derivation?: DerivationResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  Assessment?: AssessmentResolvers<ContextType>;
  Decision?: DecisionResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  RecordCount?: RecordCountResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Reporting?: ReportingResolvers<ContextType>;
  Voice?: VoiceResolvers<ContextType>;
  Corroboration?: CorroborationResolvers<ContextType>;
  VoiceGroup?: VoiceGroupResolvers<ContextType>;
  Cut?: CutResolvers<ContextType>;
  SuspectedCopy?: SuspectedCopyResolvers<ContextType>;
  Version?: VersionResolvers<ContextType>;
  Conflict?: ConflictResolvers<ContextType>;
  ConflictConnection?: ConflictConnectionResolvers<ContextType>;
  ConflictEdge?: ConflictEdgeResolvers<ContextType>;
  ControlTimeline?: ControlTimelineResolvers<ContextType>;
  ControlTrack?: ControlTrackResolvers<ContextType>;
  ControlStretch?: ControlStretchResolvers<ContextType>;
  Path?: PathResolvers<ContextType>;
  PathStep?: PathStepResolvers<ContextType>;
  PathLink?: PathLinkResolvers<ContextType>;
  Difference?: DifferenceResolvers<ContextType>;
  Shrunk?: ShrunkResolvers<ContextType>;
  DocumentProvenance?: DocumentProvenanceResolvers<ContextType>;
  DocumentSaying?: DocumentSayingResolvers<ContextType>;
  LikelyOrigin?: LikelyOriginResolvers<ContextType>;
  TrackRecord?: TrackRecordResolvers<ContextType>;
  TrackCount?: TrackCountResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  Answer?: AnswerResolvers<ContextType>;
  Replay?: ReplayResolvers<ContextType>;
  ReplayChange?: ReplayChangeResolvers<ContextType>;
  ActivityCount?: ActivityCountResolvers<ContextType>;
  Stats?: StatsResolvers<ContextType>;
  Engine?: EngineResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  AttributionConnection?: AttributionConnectionResolvers<ContextType>;
  AttributionEdge?: AttributionEdgeResolvers<ContextType>;
  EntityConnection?: EntityConnectionResolvers<ContextType>;
  EntityEdge?: EntityEdgeResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  DocumentConnection?: DocumentConnectionResolvers<ContextType>;
  DocumentEdge?: DocumentEdgeResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  RecordPayload?: RecordPayloadResolvers<ContextType>;
  RecordResult?: RecordResultResolvers<ContextType>;
  DecisionPayload?: DecisionPayloadResolvers<ContextType>;
};
