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
  /** An instant, RFC 3339: `2016-03-05T12:00:00Z`. Any offset is taken; answers are in UTC with milliseconds. */
  DateTime: { input: string; output: string; }
  /**
   * A date or time that may be imprecise, in EDTF (ISO 8601-2:2019): `2016-03`, `2016-02~` (about), `2015-05/..` (since),
   * `../2016-03-05` (until), `[2016-03-04..2016-03-05]` (one moment within). Kept as written; at most 100 characters.
   */
  EDTF: { input: string; output: string; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
};

/** Anything with an id. Ids are made of content: the same thing has the same id in every graph, and keeps it. */
export type Node = {
  /** A prefix that tells the kind (ent, src, doc, evt, clm, att, dec), `_`, and 32 hexadecimal digits. */
  readonly id: Scalars['ID']['output'];
};

/** A person, an organisation, an actor or a place: what claims are about, and, but for places, who can speak. */
export type Entity = {
  /** Made from the entity's key in its namespace, never from its name. */
  readonly id: Scalars['ID']['output'];
  /** The name it goes by here. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted; search finds them all. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in a sentence or two. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims that involve it in any role and that the view shows, newest first unless told otherwise. */
  readonly claims: ClaimConnection;
  /** What it is held to be part of, by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** What was decided about it and another thing, oldest first, with what was taken back since. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** A person, an organisation, an actor or a place: what claims are about, and, but for places, who can speak. */
export type EntityClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A person, an organisation, an actor or a place: what claims are about, and, but for places, who can speak. */
export type EntityPartOfArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};

/**
 * Whoever speaks. A named source is an entity; an unnamed one ("activists", a publisher that is not known) is scoped to its
 * document and never merged with another by itself.
 */
export type Source = {
  /** The id of the entity, or of the unnamed source in its document. */
  readonly id: Scalars['ID']['output'];
  /** Its name, or the words it is called by. */
  readonly name: Scalars['String']['output'];
  /** Whether it is somebody in particular. */
  readonly named: Scalars['Boolean']['output'];
  /** What kind of speaker it is. */
  readonly sourceKind: SourceKind;
  /** What it said and the view admits, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents it published, newest first. */
  readonly published: DocumentConnection;
  /** The grades it was given, oldest first, with those taken back since. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/**
 * Whoever speaks. A named source is an entity; an unnamed one ("activists", a publisher that is not known) is scoped to its
 * document and never merged with another by itself.
 */
export type SourceSaidArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Whoever speaks. A named source is an entity; an unnamed one ("activists", a publisher that is not known) is scoped to its
 * document and never merged with another by itself.
 */
export type SourcePublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A human being. */
export type Person = Node & Entity & Source & {
  readonly __typename?: 'Person';
  /** Made from the entity's key in its namespace, never from its name. */
  readonly id: Scalars['ID']['output'];
  /** The name it goes by here. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted; search finds them all. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in a sentence or two. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims that involve it in any role and that the view shows, newest first unless told otherwise. */
  readonly claims: ClaimConnection;
  /** What it is held to be part of, by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** What was decided about it and another thing, oldest first, with what was taken back since. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** Whether it is somebody in particular. */
  readonly named: Scalars['Boolean']['output'];
  /** What kind of speaker it is. */
  readonly sourceKind: SourceKind;
  /** What it said and the view admits, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents it published, newest first. */
  readonly published: DocumentConnection;
  /** The grades it was given, oldest first, with those taken back since. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph learnt of it. */
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

/** A body of people: an agency, a company, a network, an observatory. */
export type Organisation = Node & Entity & Source & {
  readonly __typename?: 'Organisation';
  /** Made from the entity's key in its namespace, never from its name. */
  readonly id: Scalars['ID']['output'];
  /** The name it goes by here. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted; search finds them all. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in a sentence or two. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims that involve it in any role and that the view shows, newest first unless told otherwise. */
  readonly claims: ClaimConnection;
  /** What it is held to be part of, by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** What was decided about it and another thing, oldest first, with what was taken back since. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** Whether it is somebody in particular. */
  readonly named: Scalars['Boolean']['output'];
  /** What kind of speaker it is. */
  readonly sourceKind: SourceKind;
  /** What it said and the view admits, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents it published, newest first. */
  readonly published: DocumentConnection;
  /** The grades it was given, oldest first, with those taken back since. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** A body of people: an agency, a company, a network, an observatory. */
export type OrganisationClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body of people: an agency, a company, a network, an observatory. */
export type OrganisationPartOfArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};


/** A body of people: an agency, a company, a network, an observatory. */
export type OrganisationSaidArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A body of people: an agency, a company, a network, an observatory. */
export type OrganisationPublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An armed group, a force or a state. */
export type Actor = Node & Entity & Source & {
  readonly __typename?: 'Actor';
  /** Made from the entity's key in its namespace, never from its name. */
  readonly id: Scalars['ID']['output'];
  /** The name it goes by here. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted; search finds them all. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in a sentence or two. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims that involve it in any role and that the view shows, newest first unless told otherwise. */
  readonly claims: ClaimConnection;
  /** What it is held to be part of, by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** What was decided about it and another thing, oldest first, with what was taken back since. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** Whether it is somebody in particular. */
  readonly named: Scalars['Boolean']['output'];
  /** What kind of speaker it is. */
  readonly sourceKind: SourceKind;
  /** What it said and the view admits, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents it published, newest first. */
  readonly published: DocumentConnection;
  /** The grades it was given, oldest first, with those taken back since. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph learnt of it. */
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

/** A place: a town, a crossing, one side of a border, a country. It is spoken about and does not speak. */
export type Place = Node & Entity & {
  readonly __typename?: 'Place';
  /** Made from the entity's key in its namespace, never from its name. */
  readonly id: Scalars['ID']['output'];
  /** The name it goes by here. */
  readonly name: Scalars['String']['output'];
  /** Other names and spellings, sorted; search finds them all. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** What it is, in a sentence or two. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Its ids elsewhere, sorted by scheme. */
  readonly externalIds: ReadonlyArray<ExternalId>;
  /** The claims that involve it in any role and that the view shows, newest first unless told otherwise. */
  readonly claims: ClaimConnection;
  /** What it is held to be part of, by name. At most 200. */
  readonly partOf: ReadonlyArray<Entity>;
  /** What was decided about it and another thing, oldest first, with what was taken back since. At most 200. */
  readonly links: ReadonlyArray<Link>;
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Degrees north, WGS 84. */
  readonly latitude?: Maybe<Scalars['Float']['output']>;
  /** Degrees east, WGS 84. */
  readonly longitude?: Maybe<Scalars['Float']['output']>;
  /** The administrative areas it lies in, widest first, as its data names them. */
  readonly adminAreas: ReadonlyArray<Scalars['String']['output']>;
};


/** A place: a town, a crossing, one side of a border, a country. It is spoken about and does not speak. */
export type PlaceClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A place: a town, a crossing, one side of a border, a country. It is spoken about and does not speak. */
export type PlacePartOfArgs = {
  at?: InputMaybe<Scalars['EDTF']['input']>;
};

/** Somebody who is not named, in one document. Two mentions of "activists" are two of these: they may or may not be the same people. */
export type UnnamedSource = Node & Source & {
  readonly __typename?: 'UnnamedSource';
  /** The id of the entity, or of the unnamed source in its document. */
  readonly id: Scalars['ID']['output'];
  /** Its name, or the words it is called by. */
  readonly name: Scalars['String']['output'];
  /** Whether it is somebody in particular. */
  readonly named: Scalars['Boolean']['output'];
  /** What kind of speaker it is. */
  readonly sourceKind: SourceKind;
  /** What it said and the view admits, earliest first, by the time stated or else the time of publication. */
  readonly said: AttributionConnection;
  /** The documents it published, newest first. */
  readonly published: DocumentConnection;
  /** The grades it was given, oldest first, with those taken back since. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The document it is scoped to, or that it published. */
  readonly document?: Maybe<Document>;
};


/** Somebody who is not named, in one document. Two mentions of "activists" are two of these: they may or may not be the same people. */
export type UnnamedSourceSaidArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Somebody who is not named, in one document. Two mentions of "activists" are two of these: they may or may not be the same people. */
export type UnnamedSourcePublishedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An id that something has elsewhere. */
export type ExternalId = {
  readonly __typename?: 'ExternalId';
  /** Whose ids these are: `wikidata`, `geonames`, … */
  readonly scheme: Scalars['String']['output'];
  /** The id there. */
  readonly value: Scalars['String']['output'];
  /** Where to read about it, for schemes that are known here. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** What is said: a positive proposition. Whether anybody asserts it, and who denies it, stands on its attributions. */
export type Claim = Node & {
  readonly __typename?: 'Claim';
  /** Made from predicate, modality, condition, participants, valid time, quantity and occurrence; the text is no part of it. */
  readonly id: Scalars['ID']['output'];
  /** The claim as a person reads it. */
  readonly text: Scalars['String']['output'];
  /** What is said to happen or to hold, in lower case: `seized`, `controls`. Free, or of a vocabulary such as PLOVER. */
  readonly predicate: Scalars['String']['output'];
  /** How it is put forward: a forecast, a threat or a condition is not a fact. */
  readonly modality: Modality;
  /** On what it depends, for modality CONDITIONAL. */
  readonly condition?: Maybe<Scalars['String']['output']>;
  /** An importer's own key, where its data tells two otherwise equal happenings apart. */
  readonly occurrence?: Maybe<Scalars['String']['output']>;
  /** Who and what it is about, by role in the order of Role. At most 200. */
  readonly participants: ReadonlyArray<Participant>;
  /** The entities in one role, by name. At most 200. */
  readonly participant: ReadonlyArray<Entity>;
  /** When it held or happened; null when unknown. */
  readonly valid?: Maybe<TimeSpan>;
  /** How many or how much; null when nothing is said of it. */
  readonly quantity?: Maybe<Quantity>;
  /** The event it is held to describe; the latest decision counts. */
  readonly event?: Maybe<Event>;
  /** Who said it, as the view admits, earliest first. */
  readonly attributions: AttributionConnection;
  /** How many independent voices stand behind it, and what it all hangs on. Read from its evidence: up to 10,000 attributions. */
  readonly corroboration: Corroboration;
  /**
   * Where sources disagree about it, in the order of ConflictKind, certain before possible. The first 100, with at most 200 other
   * claims; all of them, in pages, by `conflicts` with this claim in `filter.ids`.
   */
  readonly conflicts: ReadonlyArray<Conflict>;
  /** The credibility grades it was given, oldest first, with those taken back since. At most 200. */
  readonly assessments: ReadonlyArray<Assessment>;
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** What is said: a positive proposition. Whether anybody asserts it, and who denies it, stands on its attributions. */
export type ClaimParticipantArgs = {
  role: Role;
};


/** What is said: a positive proposition. Whether anybody asserts it, and who denies it, stands on its attributions. */
export type ClaimAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An entity's part in a claim. */
export type Participant = {
  readonly __typename?: 'Participant';
  /** What it does in the claim. */
  readonly role: Role;
  /** Who or what it is. */
  readonly entity: Entity;
  /** Which part of it: `half`, `the Syrian side`; null for all of it. */
  readonly part?: Maybe<Scalars['String']['output']>;
};

/**
 * A time as written, and its four bounds. `a/b` lasted from a to b; `[a..b]` is one moment within. Bounds are days, or
 * instants in UTC where the text has a time of day; null where open.
 */
export type TimeSpan = {
  readonly __typename?: 'TimeSpan';
  /** The text as it was written. */
  readonly edtf: Scalars['EDTF']['output'];
  /** It did not start before. */
  readonly earliestStart?: Maybe<Scalars['EDTF']['output']>;
  /** It had started by the end of this day. */
  readonly latestStart?: Maybe<Scalars['EDTF']['output']>;
  /** It did not end before. */
  readonly earliestEnd?: Maybe<Scalars['EDTF']['output']>;
  /** It had ended by the end of this day. */
  readonly latestEnd?: Maybe<Scalars['EDTF']['output']>;
  /** Written with `~` or `%`: about then. */
  readonly approximate: Scalars['Boolean']['output'];
  /** Written with `?` or `%`: perhaps then. */
  readonly uncertain: Scalars['Boolean']['output'];
};

/** A number with its range. What is not said is null: unknown is neither zero nor no. */
export type Quantity = {
  readonly __typename?: 'Quantity';
  /** At least this many. */
  readonly low?: Maybe<Scalars['Float']['output']>;
  /** The best figure given. */
  readonly best?: Maybe<Scalars['Float']['output']>;
  /** At most this many. */
  readonly high?: Maybe<Scalars['Float']['output']>;
  /** Of what: `people`, `square kilometres`. */
  readonly unit: Scalars['String']['output'];
  /** Given in words such as "dozens" or "several". */
  readonly vague: Scalars['Boolean']['output'];
};

/** Somebody saying it: one source's stance towards one claim, or towards another attribution, in one document. */
export type Attribution = Node & {
  readonly __typename?: 'Attribution';
  /** Made from document, source, target, stance and position; all else about it can be corrected. */
  readonly id: Scalars['ID']['output'];
  /** Who says it. */
  readonly source: Source;
  /** What it concerns, also through the attribution it is about. */
  readonly claim: Claim;
  /** The attribution it answers, when it is about a saying ("we never said that") and not about the claim itself. */
  readonly about?: Maybe<Attribution>;
  /** What the source does with the claim. */
  readonly stance: Stance;
  /** How sure the source is. */
  readonly certainty: Certainty;
  /** How the words stand in the document. One that relays has the mode of what it relays. */
  readonly mode: Mode;
  /** The words that introduce it: `said`, `according to`. */
  readonly cue?: Maybe<Scalars['String']['output']>;
  /** When the source said it, if the document tells. */
  readonly stated?: Maybe<Scalars['EDTF']['output']>;
  /** How surely the document has this source say this: a judgement on the reading, not on the source. */
  readonly coding: Coding;
  /** The document it stands in. */
  readonly document: Document;
  /** Where in the document's text, and the words. */
  readonly quotation?: Maybe<Quotation>;
  /** Whose words it passes on, earliest first. At most 200. */
  readonly relays: ReadonlyArray<Attribution>;
  /** Who passes its words on, earliest first. At most 200. */
  readonly relayedBy: ReadonlyArray<Attribution>;
  /** What its source coded, aggregated or looked at: then it answers for the content itself. At most 200. */
  readonly basedOn: ReadonlyArray<Basis>;
  /**
   * The later word of the same source that overtakes it: another stance towards this claim, or another figure of the same
   * event. It is listed and no longer counts. Null when it stands.
   */
  readonly supersededBy?: Maybe<Attribution>;
  /** Where it stands with the people who check extractions. */
  readonly review: ReviewState;
  /** What found it in the document: a program, a rule, a person. */
  readonly extractor?: Maybe<Scalars['String']['output']>;
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The decision that struck out our record of it, while it stands. */
  readonly retraction?: Maybe<Retraction>;
};

/** What a conclusion rests on. */
export type Basis = Attribution | Document;

/**
 * A place in a document's text: positions and words (W3C Web Annotation TextPositionSelector and TextQuoteSelector).
 * Positions count Unicode code points from 0.
 */
export type Quotation = {
  readonly __typename?: 'Quotation';
  /** The words at that place. */
  readonly exact?: Maybe<Scalars['String']['output']>;
  /** Words just before. */
  readonly prefix?: Maybe<Scalars['String']['output']>;
  /** Words just after. */
  readonly suffix?: Maybe<Scalars['String']['output']>;
  /** Position of the first character. */
  readonly start: Scalars['Int']['output'];
  /** Position after the last character. */
  readonly end: Scalars['Int']['output'];
};

/** We struck out our record of an attribution. It can be withdrawn. */
export type Retraction = {
  readonly __typename?: 'Retraction';
  /** The id of the decision, for `withdraw`. */
  readonly id: Scalars['ID']['output'];
  /** When it was decided. */
  readonly at: Scalars['DateTime']['output'];
  /** Who decided it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** One published text. It never changes: changed text is another document. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Made from publisher (none if unnamed), address, title, time of publication and the hash of the text. */
  readonly id: Scalars['ID']['output'];
  /** Its headline or title. */
  readonly title: Scalars['String']['output'];
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
  /** When it was published. */
  readonly publishedAt?: Maybe<Scalars['EDTF']['output']>;
  /** Its language (BCP 47). */
  readonly language?: Maybe<Scalars['String']['output']>;
  /** What a reader should know of this copy: that it is a retelling, say. */
  readonly note?: Maybe<Scalars['String']['output']>;
  /** Who published it. */
  readonly publisher: Source;
  /** SHA-256 of its text in UTF-8, in hexadecimal. */
  readonly sha256?: Maybe<Scalars['String']['output']>;
  /** Its text, where it may be kept here. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What it has whom say, as the view admits, earliest first. */
  readonly attributions: AttributionConnection;
  /** The documents it is declared to be made from, newest first. At most 200. */
  readonly derivedFrom: ReadonlyArray<Derivation>;
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** One published text. It never changes: changed text is another document. */
export type DocumentAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One document is declared to be made from another. */
export type Derivation = {
  readonly __typename?: 'Derivation';
  /** How it was made. */
  readonly kind: DerivationKind;
  /** The one it was made from. */
  readonly document: Document;
};

/** What several claims seem to describe: a clustering hypothesis that has no authority of its own. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Made from the event's key in its namespace. */
  readonly id: Scalars['ID']['output'];
  /** What it is called; importers put the key of their data into it. */
  readonly name: Scalars['String']['output'];
  /** What kind of event, in the words of its data. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** The claims that describe it and that the view shows, newest first. */
  readonly claims: ClaimConnection;
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};


/** What several claims seem to describe: a clustering hypothesis that has no authority of its own. */
export type EventClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A link between two things that somebody decided, seen from one of them. */
export type Link = {
  readonly __typename?: 'Link';
  /** The id of the decision, for `withdraw`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of link. */
  readonly kind: LinkKind;
  /** The thing at the other end. */
  readonly other: Node;
  /** True when the link leads from this thing to the other. */
  readonly outgoing: Scalars['Boolean']['output'];
  /** When it held; null when always or unknown. */
  readonly valid?: Maybe<Scalars['EDTF']['output']>;
  /** Who decided it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it was taken back since. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** A grade on the Admiralty scale: the reliability of a source or the credibility of a claim, by somebody at a time. */
export type Assessment = Node & {
  readonly __typename?: 'Assessment';
  /** The id of the decision, for `withdraw`. */
  readonly id: Scalars['ID']['output'];
  /** The source or the claim that is graded. */
  readonly subject: Node;
  /** Of a source: A (completely reliable) to E (unreliable), F (cannot be judged). */
  readonly reliability?: Maybe<Reliability>;
  /** Of a claim: 1 (confirmed) to 5 (improbable), 6 (cannot be judged). */
  readonly credibility?: Maybe<Scalars['Int']['output']>;
  /** Who graded it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** When it was graded. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it was taken back since. */
  readonly withdrawn: Scalars['Boolean']['output'];
};

/** Something that was decided about things of the graph, and that can be withdrawn. */
export type Decision = Node & {
  readonly __typename?: 'Decision';
  /** Made from all that was decided, by whom and when. */
  readonly id: Scalars['ID']['output'];
  /** What kind of decision. */
  readonly kind: DecisionKind;
  /** What it is about, in its order. At most 200. */
  readonly subjects: ReadonlyArray<Node>;
  /** Who decided it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** When it was decided. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Whether it was taken back since. */
  readonly withdrawn: Scalars['Boolean']['output'];
  /** When this graph learnt of it. */
  readonly recordedAt: Scalars['DateTime']['output'];
};

/** One entry of the journal: what one write transaction did. The journal is append-only and has no gaps. */
export type Change = {
  readonly __typename?: 'Change';
  /** Its number, from 1. */
  readonly seq: Scalars['Int']['output'];
  /** When it was recorded: strictly later than the one before. */
  readonly at: Scalars['DateTime']['output'];
  /** Who wrote. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** What was done. */
  readonly kind: ChangeKind;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** How many records were new or changed. */
  readonly records: Scalars['Int']['output'];
  /** The same by type of record, in the order of the interchange format. */
  readonly counts: ReadonlyArray<RecordCount>;
  /** Whether what it recorded was taken back since. */
  readonly withdrawn: Scalars['Boolean']['output'];
  /** The run it belongs to: all entries of one import share it. */
  readonly import?: Maybe<Scalars['ID']['output']>;
};

/** How many records of one type an entry of the journal brought. */
export type RecordCount = {
  readonly __typename?: 'RecordCount';
  /** The type, as the interchange format names it. */
  readonly type: Scalars['String']['output'];
  /** How many were new. */
  readonly created: Scalars['Int']['output'];
  /** How many changed what was there. */
  readonly updated: Scalars['Int']['output'];
};

/** What a source does with a claim (after FactBank, Saurí and Pustejovsky 2009). */
export type Stance =
  /** Says it is so. */
  | 'ASSERTS'
  /** Says it is not so. */
  | 'DENIES'
  /** Does not believe it. */
  | 'DOUBTS'
  /** Refuses to say. */
  | 'DECLINES'
  /** Takes back its own attribution, which it is about. */
  | 'WITHDRAWS';

/** How sure a source is of what it says. */
export type Certainty =
  /** Without reserve. */
  | 'CERTAIN'
  /** Probably. */
  | 'PROBABLE'
  /** Possibly. */
  | 'POSSIBLE'
  /** Passes words on without making them its own. */
  | 'UNCOMMITTED';

/** How surely a document has a source say something. */
export type Coding =
  /** There is no other reading. */
  | 'CLEAR'
  /** Another reading is possible. */
  | 'LIKELY'
  /** Another reading is as good. */
  | 'UNSURE';

/** How a thing is put forward. */
export type Modality =
  /** As a fact. */
  | 'ACTUAL'
  /** As a forecast. */
  | 'EXPECTED'
  /** As a threat, an order or a plan. */
  | 'INTENDED'
  /** As what follows if a condition is met. */
  | 'CONDITIONAL';

/** How words stand in a document. */
export type Mode =
  /** Word for word. */
  | 'DIRECT'
  /** Reported in the document's words. */
  | 'INDIRECT'
  /** Partly word for word. */
  | 'MIXED'
  /** In the publisher's own voice. */
  | 'NARRATIVE';

/** What kind of speaker a source is. */
export type SourceKind =
  /** Publishes news. */
  | 'OUTLET'
  /** Watches and counts: an observatory, a dataset. */
  | 'MONITOR'
  /** Speaks for a state or an international body. */
  | 'OFFICIAL'
  /** A network of people on the ground. */
  | 'NETWORK'
  /** A party to the fighting. */
  | 'ARMED_GROUP'
  /** Was there. */
  | 'WITNESS'
  /** Not known. */
  | 'UNSPECIFIED';

/** What an entity does in a claim. */
export type Role =
  /** Does it. */
  | 'ACTOR'
  /** Has it done to it. */
  | 'TARGET'
  /** Where it is. */
  | 'PLACE'
  /** From where. */
  | 'ORIGIN'
  /** To where. */
  | 'DESTINATION'
  /** Holds the place. */
  | 'CONTROLLER'
  /** Is hurt or killed. */
  | 'VICTIM'
  /** What it is about. */
  | 'TOPIC';

/** Where an attribution stands with the people who check extractions. */
export type ReviewState =
  /** Not yet checked. */
  | 'PROPOSED'
  /** Checked, and right. */
  | 'ACCEPTED'
  /** Checked, and wrong: left out of every view that does not ask for it. */
  | 'REJECTED';

/** What kind of entity. */
export type EntityKind =
  /** A human being. */
  | 'PERSON'
  /** A body of people: an agency, a company, a network. */
  | 'ORGANISATION'
  /** An armed group, a force or a state. */
  | 'ACTOR'
  /** A place. */
  | 'PLACE';

/** What search can find. */
export type NodeKind =
  /** People, organisations, actors and places, by their names. */
  | 'ENTITY'
  /** Sources, named or not, by their names. */
  | 'SOURCE'
  /** Documents, by the words of their titles, notes and texts. */
  | 'DOCUMENT'
  /** Events, by their names. */
  | 'EVENT'
  /** Claims, by their words. */
  | 'CLAIM';

/** Reliability of a source on the Admiralty scale. */
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

/** What kind of decision. */
export type DecisionKind =
  /** A link between two things, or a merge. */
  | 'LINK'
  /** A grade. */
  | 'ASSESSMENT'
  /** What a reviewer made of attributions. */
  | 'REVIEW'
  /** Our record of an attribution is struck out. */
  | 'RETRACTION'
  /** Another decision, or an import, is taken back. */
  | 'WITHDRAWAL';

/** What kind of link. */
export type LinkKind =
  /** From an entity to what it is part of. */
  | 'PART_OF'
  /** Between entities that are on one side. */
  | 'ALLIED_WITH'
  /** From an entity to the one it came after. */
  | 'SUCCEEDS'
  /** Between sources that are one voice. */
  | 'ONE_VOICE'
  /** From a source to the one it depends on. */
  | 'DEPENDS_ON'
  /** A merge: from the thing that is absorbed to the one that is kept. */
  | 'SAME_AS'
  /** From a document to the one it is made from. */
  | 'DERIVED_FROM'
  /** From a claim to the event it describes. */
  | 'DESCRIBES';

/** How one document is made from another. */
export type DerivationKind =
  /** The same text again. */
  | 'REPRINT'
  /** A later state of it. */
  | 'UPDATE'
  /** It puts it right. */
  | 'CORRECTION'
  /** In another language. */
  | 'TRANSLATION';

/** What a write transaction did. */
export type ChangeKind =
  /** Recorded a part of an import. */
  | 'IMPORT'
  /** Recorded some records through the API. */
  | 'RECORD'
  /** Struck out an attribution. */
  | 'RETRACT'
  /** Reviewed attributions. */
  | 'REVIEW'
  /** Graded a source or a claim. */
  | 'ASSESS'
  /** Linked two things. */
  | 'LINK'
  /** Merged two things. */
  | 'MERGE'
  /** Took back a decision or an import. */
  | 'WITHDRAW';

/** In which order claims come. What is unknown comes last either way; ids settle what is equal. */
export type ClaimOrder =
  /** By when they held: latest start first. */
  | 'VALID_DESC'
  /** By when they held: earliest start first. */
  | 'VALID_ASC'
  /** By when this graph learnt of them: latest first. */
  | 'RECORDED_DESC'
  /** By when this graph learnt of them: earliest first. */
  | 'RECORDED_ASC';

/** What to count by. */
export type ActivityKey =
  /** Who says it. */
  | 'SOURCE'
  /** Places, in the role PLACE. */
  | 'PLACE'
  /** Entities in any role; a claim counts for each of them. */
  | 'ENTITY'
  /** What is said to happen. */
  | 'PREDICATE'
  /** What the source does with the claim. */
  | 'STANCE'
  /** Days. */
  | 'DAY'
  /** Months. */
  | 'MONTH'
  /** Years. */
  | 'YEAR';

/** One of the four times of a report. */
export type Clock =
  /** When it was so: the start of the claim's valid time. */
  | 'VALID'
  /** When the source said it. */
  | 'STATED'
  /** When the document came out. */
  | 'PUBLISHED'
  /** When this graph learnt of it. */
  | 'RECORDED';

/**
 * As of when to answer, and whom to believe. Everything below a root field sees the same view. What is left out of a view
 * leaves nothing out of the answer, but for rejected attributions.
 */
export type View = {
  /** As this graph knew it then: what was recorded, decided or taken back later does not count. */
  readonly recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As could be known then: only documents that were certainly published by the end of that time. */
  readonly publishedBy?: InputMaybe<Scalars['EDTF']['input']>;
  /** Only what these speakers say. At most 1,000 ids of sources; an unknown one is NOT_FOUND. */
  readonly onlySources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Not what these say, and not what they publish. At most 1,000 ids of sources; an unknown one is NOT_FOUND. */
  readonly excludeSources?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Only sources whose latest grade is this or better; those without a grade fail. */
  readonly minReliability?: InputMaybe<Reliability>;
  /** Only attributions in one of these states. Without it, all but REJECTED ones. */
  readonly review?: InputMaybe<ReadonlyArray<ReviewState>>;
};

/**
 * Which claims. All conditions must hold; `source`, `document` and `stance` must hold of one and the same attribution. Ids
 * that are not in the graph match nothing.
 */
export type ClaimFilter = {
  /** These claims; at most 200. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** All of these words are in the claim's text or predicate (English stop words aside). Among the 1,000 best matches. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** One of these predicates. */
  readonly predicates?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** It involves this entity, in any role. */
  readonly entity?: InputMaybe<Scalars['ID']['input']>;
  /** It involves each of these entities, in that role; at most 20. */
  readonly roles?: InputMaybe<ReadonlyArray<RoleFilter>>;
  /** It may have held at or after this time. An unknown valid time matches neither `from` nor `to`. */
  readonly from?: InputMaybe<Scalars['EDTF']['input']>;
  /** It may have held at or before this time. */
  readonly to?: InputMaybe<Scalars['EDTF']['input']>;
  /** This source said it. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** It stands in this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
  /** It is held to describe this event. */
  readonly event?: InputMaybe<Scalars['ID']['input']>;
  /** Somebody takes this stance to it. */
  readonly stance?: InputMaybe<Stance>;
  /** It is supported, and no origin of it is named (true; false asks for nothing). */
  readonly onlyUnnamed?: InputMaybe<Scalars['Boolean']['input']>;
  /** It is put forward in one of these ways. */
  readonly modality?: InputMaybe<ReadonlyArray<Modality>>;
};

/** An entity in a role. */
export type RoleFilter = {
  /** What it does in the claim. */
  readonly role: Role;
  /** Which entity. */
  readonly entity: Scalars['ID']['input'];
};

/** Which attributions. All conditions must hold. */
export type AttributionFilter = {
  /** This source says it. */
  readonly source?: InputMaybe<Scalars['ID']['input']>;
  /** With one of these stances. */
  readonly stance?: InputMaybe<ReadonlyArray<Stance>>;
  /** In one of these modes: DIRECT for exact words only. */
  readonly mode?: InputMaybe<ReadonlyArray<Mode>>;
  /** It may have been said at or after this time. What was said at an unknown time matches neither. */
  readonly statedFrom?: InputMaybe<Scalars['EDTF']['input']>;
  /** It may have been said at or before this time. */
  readonly statedTo?: InputMaybe<Scalars['EDTF']['input']>;
  /** In this document. */
  readonly document?: InputMaybe<Scalars['ID']['input']>;
};

/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type Query = {
  readonly __typename?: 'Query';
  /** One thing by its id, whatever became of it; null when the graph has not learnt of it (as of the view). */
  readonly node?: Maybe<Node>;
  /** Things by their ids, in the order given; null for those the graph has not learnt of. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** Claims with at least one attribution that the view admits. */
  readonly claims: ClaimConnection;
  /** Attributions, earliest first, by the time stated or else the time of publication. */
  readonly attributions: AttributionConnection;
  /** Entities, by name. What was merged into another is not listed beside it. */
  readonly entities: EntityConnection;
  /** Sources, by name. */
  readonly sources: SourceConnection;
  /** Documents, latest published first; those of unknown date last. */
  readonly documents: DocumentConnection;
  /** Events, by name. */
  readonly events: EventConnection;
  /** Things by words, best first; spellings and a typo are forgiven in names. */
  readonly search: ReadonlyArray<SearchHit>;
  /**
   * Who reported it: the voices behind a claim, an event, the claims of a filter, or the claims that words find; exactly one
   * of the four. At most 200 claims. A claim that the graph has not is NOT_FOUND.
   */
  readonly whoReported: Reporting;
  /**
   * Where sources disagree. Pages through the claims that may be in a conflict, newest first, 200 at a time: a page may hold
   * fewer than `first`, or none, and still have a next one. A conflict stands with the newest of its claims.
   */
  readonly conflicts: ConflictConnection;
  /**
   * Who controls a place, by whose word: a track for each source, from what it states and from what follows from it, and where
   * the tracks disagree. Read from at most 2,000 claims. A place that the graph has not is NOT_FOUND.
   */
  readonly control: ControlTimeline;
  /**
   * Shortest paths between two things through claims: who said what about whom. Fewest hops first, then best corroborated; at
   * most 20. From and to may be entities or sources; each that the graph has not is NOT_FOUND.
   */
  readonly path: ReadonlyArray<Path>;
  /**
   * What would change if these sources were distrusted, or these attributions struck out; nothing is written. Computed from them
   * outward: what they said, what passes that on, which claims rest on it. Needs at least one of `distrust` and `retract`.
   */
  readonly whatIf: Difference;
  /** Each thing a document says, in the order of its text, down to its origin. A document that the graph has not is NOT_FOUND. */
  readonly provenance: DocumentProvenance;
  /**
   * What became of what a source said: counts, with the claims behind them, and no score. Read from its latest 500 attributions.
   * A source that the graph has not is NOT_FOUND.
   */
  readonly trackRecord: TrackRecord;
  /**
   * An English question, read by rules: who reported …, what did … say about …, who controls … on …, how many independent sources
   * …, do sources disagree about …, and more (docs/ask.md). The answer shows how it was read; what cannot be read is answered with
   * the words that were not understood and the nearest forms, not with an error.
   */
  readonly ask: Answer;
  /**
   * Answers the question of a receipt again: the same, or what is new, gone or changed since, by which entry of the journal.
   * BAD_USER_INPUT for what is no receipt or was altered, CONFLICT for one of another graph.
   */
  readonly replay: Replay;
  /** Counts for dashboards, most attributions first. */
  readonly activity: ReadonlyArray<ActivityCount>;
  /** The journal from its beginning, or after an entry: to follow the graph, ask again with the last `seq`. */
  readonly changes: ChangeConnection;
  /** How much is in the graph, and where it is kept. */
  readonly stats: Stats;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  view?: InputMaybe<View>;
  orderBy?: InputMaybe<ClaimOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryAttributionsArgs = {
  filter?: InputMaybe<AttributionFilter>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryEntitiesArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  kind?: InputMaybe<ReadonlyArray<EntityKind>>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
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
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
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
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryEventsArgs = {
  name?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  in?: InputMaybe<ReadonlyArray<NodeKind>>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryWhoReportedArgs = {
  claim?: InputMaybe<Scalars['ID']['input']>;
  event?: InputMaybe<Scalars['ID']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  text?: InputMaybe<Scalars['String']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryConflictsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  kinds?: InputMaybe<ReadonlyArray<ConflictKind>>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryControlArgs = {
  place: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['EDTF']['input']>;
  to?: InputMaybe<Scalars['EDTF']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryPathArgs = {
  from: Scalars['ID']['input'];
  to: Scalars['ID']['input'];
  maxHops?: InputMaybe<Scalars['Int']['input']>;
  view?: InputMaybe<View>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryWhatIfArgs = {
  distrust?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  retract?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  filter?: InputMaybe<ClaimFilter>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryProvenanceArgs = {
  document: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryTrackRecordArgs = {
  source: Scalars['ID']['input'];
  view?: InputMaybe<View>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryAskArgs = {
  question: Scalars['String']['input'];
  view?: InputMaybe<View>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryReplayArgs = {
  receipt: Scalars['String']['input'];
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryActivityArgs = {
  by: ReadonlyArray<ActivityKey>;
  filter?: InputMaybe<ClaimFilter>;
  clock?: InputMaybe<Clock>;
  view?: InputMaybe<View>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Questions. Each costs one round trip to the store, however much is selected below it. Errors carry a code in
 * `extensions.code`: BAD_USER_INPUT (what was asked cannot be asked), NOT_FOUND, STORE_UNAVAILABLE (try again),
 * STORE_TOO_SLOW (ask about less), FORBIDDEN, and say what to do.
 */
export type QueryChangesArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Something that search found. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The thing. */
  readonly node: Node;
  /** The name, alias, title or text that matched best. */
  readonly matched: Scalars['String']['output'];
  /** 0 to 1: the share of the query's letter triples (names) or words (texts) that were found. */
  readonly score: Scalars['Float']['output'];
};

/**
 * Who stands behind claims. An origin relays nobody; support, denial and doubt are read there. Those who only pass words on
 * stand below the one whose words they are.
 */
export type Reporting = {
  readonly __typename?: 'Reporting';
  /** What the question was taken to mean, newest first. */
  readonly claims: ReadonlyArray<Claim>;
  /** Who asserts it of their own, earliest first, each with who relayed it. */
  readonly origins: ReadonlyArray<Voice>;
  /** Who denies it. */
  readonly denials: ReadonlyArray<Voice>;
  /** Who doubts it. */
  readonly doubts: ReadonlyArray<Voice>;
  /** Who declined to say. */
  readonly declined: ReadonlyArray<Voice>;
  /** Of the claims together: how many independent voices say that something of this kind happened. */
  readonly corroboration: Corroboration;
  /**
   * The accounts side by side: claims of one core (predicate, modality, participants after merges) whose times may overlap and
   * whose figures are the same. Figures are never added across versions. Best corroborated first.
   */
  readonly versions: ReadonlyArray<Version>;
  /**
   * A receipt for this answer: the question, the view with its moment pinned, the attributions used, the versions of the rules,
   * and a SHA-256 over the canonical JSON (RFC 8785) of all that. `replay` takes it. Opaque; it holds no text of a document.
   */
  readonly receipt: Scalars['String']['output'];
};

/** Somebody who says something, in a tree of who passed it on. */
export type Voice = {
  readonly __typename?: 'Voice';
  /** Who says it. */
  readonly source: Source;
  /** The saying, with its words, its document and its clocks. */
  readonly attribution: Attribution;
  /**
   * Whether it stands in this tree before, or higher up, too. Then what belongs to it is listed there, and `relayedBy` and
   * `basedOn` are empty here.
   */
  readonly repeated: Scalars['Boolean']['output'];
  /** Who passed it on, earliest first. In circular reporting the circle is cut where it would repeat. */
  readonly relayedBy: ReadonlyArray<Voice>;
  /** What the source coded, aggregated or looked at, each with its own claim. */
  readonly basedOn: ReadonlyArray<Voice>;
};

/**
 * How many independent voices stand behind claims, as a range, and what they hang on. Every count is of the view's evidence:
 * attributions of the claims and all that these relay or are based on. docs/reasoning.md gives every rule and its source.
 */
export type Corroboration = {
  readonly __typename?: 'Corroboration';
  /**
   * The fewest voices it can come down to: named sources that spoke for themselves, when every voice is joined with one that it
   * depends on or may be a copy of. Unnamed sources, outlets in their own voice and circles add nothing; one named outlet alone
   * makes 1.
   */
  readonly atLeast: Scalars['Int']['output'];
  /** The number of voices that the record can tell apart. */
  readonly atMost: Scalars['Int']['output'];
  /** Distinct documents that carry it. */
  readonly reports: Scalars['Int']['output'];
  /** Those, and the documents that they are declared to be made from. */
  readonly documents: Scalars['Int']['output'];
  /** The voices behind it, those that count in both bounds first, then by name. */
  readonly voices: ReadonlyArray<VoiceGroup>;
  /** Circular reporting: sources that relay each other, by name in each circle. */
  readonly circular: ReadonlyArray<ReadonlyArray<Source>>;
  /** What passes on words whose origin the view hides: they support nothing. Earliest first. */
  readonly unsupported: ReadonlyArray<Attribution>;
  /** What a later word of the same source overtook. Earliest first. */
  readonly superseded: ReadonlyArray<Attribution>;
  /** Documents that seem copies of each other, by their texts; a suspicion, and marked as one. */
  readonly suspectedCopies: ReadonlyArray<SuspectedCopy>;
  /** Whether it is supported and no origin of it is named. */
  readonly onlyUnnamed: Scalars['Boolean']['output'];
  /** The voices without any one of which nothing of it would be left. */
  readonly singlePointsOfFailure: ReadonlyArray<VoiceGroup>;
  /**
   * A smallest set of voices without which nothing of it would be left: a minimum label cut, by implicit hitting set
   * (Moreno-Centeno and Karp, Operations Research 61, 2013).
   */
  readonly smallestCut: Cut;
  /** The same in a sentence or two. */
  readonly explanation: Scalars['String']['output'];
};

/** Sources that are one voice as far as the record can tell, and how that voice counts. */
export type VoiceGroup = {
  readonly __typename?: 'VoiceGroup';
  /** The sources, by name. */
  readonly sources: ReadonlyArray<Source>;
  /** What they say here, earliest first. */
  readonly attributions: ReadonlyArray<Attribution>;
  /** In which bounds it counts. */
  readonly counted: Counted;
  /** Why it counts so. */
  readonly reason: Scalars['String']['output'];
  /** Sources that this voice depends on, or may be a copy of. */
  readonly dependsOn: ReadonlyArray<Source>;
};

/** In which bounds of a corroboration a voice counts. */
export type Counted =
  /** In the lower and the upper bound. */
  | 'BOTH'
  /** In the upper bound only. */
  | 'UPPER_ONLY'
  /** In neither: it passes on, or it publishes, and is no origin. */
  | 'NEITHER';

/** A smallest set of voices whose loss leaves nothing, or the smallest that was found. */
export type Cut = {
  readonly __typename?: 'Cut';
  /**
   * The voices, whose loss leaves nothing also when not exact; among several smallest sets, the first by the ids of the sources.
   * Empty when there is no support to lose.
   */
  readonly voices: ReadonlyArray<VoiceGroup>;
  /** No set of fewer will do. */
  readonly size: Scalars['Int']['output'];
  /** How many these are: the same as `size` when exact. */
  readonly atMost: Scalars['Int']['output'];
  /** False when the search was cut short: then a smallest set has at least `size` and at most `atMost` voices. */
  readonly exact: Scalars['Boolean']['output'];
};

/** Two documents whose texts have much in common (5-word shingles; Broder 1997). */
export type SuspectedCopy = {
  readonly __typename?: 'SuspectedCopy';
  /** The two. */
  readonly documents: ReadonlyArray<Document>;
  /** 0.8 to 1: the share of the shorter one's shingles that the other has. */
  readonly overlap: Scalars['Float']['output'];
};

/** Claims that give one account, and who stands behind it. */
export type Version = {
  readonly __typename?: 'Version';
  /** They say the same of the same time, at least possibly. */
  readonly claims: ReadonlyArray<Claim>;
  /** Who stands behind this account. */
  readonly corroboration: Corroboration;
};

/** What kind of conflict. */
export type ConflictKind =
  /** One denies or doubts what another asserts. */
  | 'DENIAL'
  /** Two have control of one place at one time, and are no allies. */
  | 'CONTROL'
  /** One event, one quantity, and figures that do not meet. */
  | 'FIGURES'
  /** One event, one predicate, and another actor. */
  | 'ROLE'
  /** A report was published before what it reports began. */
  | 'TIMING';

/** Whether sources disagree for sure. */
export type ConflictCertainty =
  /** Whatever the exact times and figures were. */
  | 'CERTAIN'
  /** For some of the times or figures that are possible. */
  | 'POSSIBLE';

/** Sources disagree. No side is taken for right. */
export type Conflict = {
  readonly __typename?: 'Conflict';
  /** What kind. */
  readonly kind: ConflictKind;
  /** Whether for sure. */
  readonly certainty: ConflictCertainty;
  /** The claims that are in conflict; one, when a claim is denied. */
  readonly claims: ReadonlyArray<Claim>;
  /** The attributions on each side, earliest first: the first 100 of each. */
  readonly sides: ReadonlyArray<ReadonlyArray<Attribution>>;
  /** How many attributions each side has. */
  readonly sideCounts: ReadonlyArray<Scalars['Int']['output']>;
  /** The same in a sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** A page of conflicts (Relay). */
export type ConflictConnection = {
  readonly __typename?: 'ConflictConnection';
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<ConflictEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Conflict>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /**
   * How many there are in all, where all candidates were looked at for this page and there are no more than 10,000; null
   * otherwise.
   */
  readonly totalCount?: Maybe<Scalars['Int']['output']>;
  /**
   * Whether every claim that those of this page may be in conflict with was looked at; false where these are more than 2,000 in
   * all. Then ask again with a narrower filter.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** One of a page of conflicts. */
export type ConflictEdge = {
  readonly __typename?: 'ConflictEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The conflict. */
  readonly node: Conflict;
};

/** Who controls a place, source by source. */
export type ControlTimeline = {
  readonly __typename?: 'ControlTimeline';
  /** The place. */
  readonly place: Place;
  /** A track for each source that says something of it, by name. */
  readonly tracks: ReadonlyArray<ControlTrack>;
  /**
   * Where tracks disagree, certain before possible: the first 100. All of them, in pages, by `conflicts` of kind CONTROL with the
   * place in `filter.entity`.
   */
  readonly disagreements: ReadonlyArray<Conflict>;
  /** How many disagreements there are; at least so many, when not complete. */
  readonly disagreementCount: Scalars['Int']['output'];
  /**
   * Whether all was looked at; false where more than 2,000 claims tell of control of the place, or more than 20,000 disagreements
   * are found. Then ask again with a narrower view.
   */
  readonly complete: Scalars['Boolean']['output'];
};

/** What follows from the words of one source about the control of a place. */
export type ControlTrack = {
  readonly __typename?: 'ControlTrack';
  /** The source, at the root of what it is relayed for. */
  readonly source: Source;
  /** Its stretches, earliest first. */
  readonly stretches: ReadonlyArray<ControlStretch>;
};

/** Somebody has control for some time. */
export type ControlStretch = {
  readonly __typename?: 'ControlStretch';
  /** Who. */
  readonly controller: Entity;
  /** When. */
  readonly span: TimeSpan;
  /** On what ground. */
  readonly basis: ControlBasis;
  /** The rule it follows by. */
  readonly rule: Scalars['String']['output'];
  /** The claims it follows from. */
  readonly claims: ReadonlyArray<Claim>;
  /** The attributions it follows from, earliest first. */
  readonly attributions: ReadonlyArray<Attribution>;
};

/** On what ground a stretch of control stands. */
export type ControlBasis =
  /** The source says who controls the place then. */
  | 'STATED'
  /** It follows from what the source says happened. */
  | 'INFERRED'
  /** Nothing is said any more: it is taken to last until the source says otherwise. */
  | 'ASSUMED';

/** A way from one thing to another through claims. */
export type Path = {
  readonly __typename?: 'Path';
  /** How many steps. */
  readonly hops: Scalars['Int']['output'];
  /** The steps, in order. */
  readonly steps: ReadonlyArray<PathStep>;
  /** The weakest step: the smallest `atLeast` among the claims on the way; 0 where one rests on unnamed sources only. */
  readonly atLeast: Scalars['Int']['output'];
  /** The smallest `atMost` among the claims on the way. */
  readonly atMost: Scalars['Int']['output'];
};

/** One step of a path: through a claim, or through a decided link. */
export type PathStep = {
  readonly __typename?: 'PathStep';
  /** From which thing. */
  readonly from: Node;
  /** To which thing. */
  readonly to: Node;
  /** How the two hang together, as a sentence. */
  readonly text: Scalars['String']['output'];
  /** The claim that both have to do with; null for a decided link. */
  readonly claim?: Maybe<Claim>;
  /** On whose word it rests: the origins of the claim, earliest first. */
  readonly origins: ReadonlyArray<Voice>;
  /** The decided link (what a thing is part of); null for a claim. */
  readonly link?: Maybe<PathLink>;
};

/** A decided link as a step of a path. */
export type PathLink = {
  readonly __typename?: 'PathLink';
  /** What kind. */
  readonly kind: LinkKind;
  /** The decision, for `withdraw`. */
  readonly decision: Scalars['ID']['output'];
  /** Who decided it. */
  readonly by?: Maybe<Scalars['String']['output']>;
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What would change: the difference between two views. */
export type Difference = {
  readonly __typename?: 'Difference';
  /** Claims that would lose all support, newest first. */
  readonly lost: ReadonlyArray<Claim>;
  /** Claims that would keep some, with another range. */
  readonly shrunk: ReadonlyArray<Shrunk>;
  /** Conflicts that would be none any more: the first 100. */
  readonly conflictsGone: ReadonlyArray<Conflict>;
  /** How many conflicts would be none any more. */
  readonly conflictsGoneCount: Scalars['Int']['output'];
  /** How many claims have to do with what was named. */
  readonly affected: Scalars['Int']['output'];
  /** Whether all of these were looked at; else ask again with a narrower filter. */
  readonly complete: Scalars['Boolean']['output'];
  /** The same in a sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** A claim whose range would change. */
export type Shrunk = {
  readonly __typename?: 'Shrunk';
  /** The claim. */
  readonly claim: Claim;
  /** As it is. */
  readonly before: Corroboration;
  /** As it would be. */
  readonly after: Corroboration;
};

/** What a document says and where it has it from. */
export type DocumentProvenance = {
  readonly __typename?: 'DocumentProvenance';
  /** The document. */
  readonly document: Document;
  /** Each thing it says, in the order of its text. At most 500. */
  readonly sayings: ReadonlyArray<DocumentSaying>;
};

/** One thing that a document says. */
export type DocumentSaying = {
  readonly __typename?: 'DocumentSaying';
  /** The claim. */
  readonly claim: Claim;
  /** The outermost attribution: what nothing else in the document relays. */
  readonly attribution: Attribution;
  /** Where it comes from, as far as the view shows: who asserts, denies, doubts or declines at the root, each with who relayed it. */
  readonly origins: ReadonlyArray<Voice>;
  /** True for the publisher's own narrative: nobody is named for it, and it is based on nothing. */
  readonly unsourced: Scalars['Boolean']['output'];
  /** For unsourced narrative: who said the same, or something of the same event, in a document published before. Earliest first; at most 20. */
  readonly likelyOrigins: ReadonlyArray<LikelyOrigin>;
};

/** Somebody who may be where an unsourced narrative comes from. A guess by dates, and marked as one. */
export type LikelyOrigin = {
  readonly __typename?: 'LikelyOrigin';
  /** What was said before. */
  readonly attribution: Attribution;
  /** Whether it is the same claim, or another one of the same event. */
  readonly same: LikelyOriginKind;
};

/** What a likely origin has in common with a narrative. */
export type LikelyOriginKind =
  /** The same claim. */
  | 'CLAIM'
  /** The same event. */
  | 'EVENT';

/** What became of what a source said. Counts with the claims behind them; what to make of them is for the reader. */
export type TrackRecord = {
  readonly __typename?: 'TrackRecord';
  /** The source. */
  readonly source: Source;
  /** Claims it made as an origin: it relayed nobody. */
  readonly originated: TrackCount;
  /** Claims it was certainly the first to report, among several. */
  readonly firstToReport: TrackCount;
  /** Claims it only passes on. */
  readonly onlyRepeated: TrackCount;
  /** Claims of its own that an independent voice asserted later. */
  readonly laterCorroborated: TrackCount;
  /** Claims of its own that somebody else denies or doubts. */
  readonly denied: TrackCount;
  /** Claims of which an attribution of its own was retracted or taken back. */
  readonly retracted: TrackCount;
  /** How many of its attributions were looked at. */
  readonly attributions: Scalars['Int']['output'];
  /** Whether these are all. */
  readonly complete: Scalars['Boolean']['output'];
};

/** A count, and what was counted. */
export type TrackCount = {
  readonly __typename?: 'TrackCount';
  /** How many claims. */
  readonly count: Scalars['Int']['output'];
  /** The claims, newest first; at most 500. */
  readonly claims: ReadonlyArray<Claim>;
};

/** The answer to an English question, with how it was read. */
export type Answer = {
  readonly __typename?: 'Answer';
  /** Whether the question could be read. */
  readonly understood: Scalars['Boolean']['output'];
  /** How it was read, in a sentence; what went wrong, when it could not be. */
  readonly reading: Scalars['String']['output'];
  /** The same as a query that can be copied; null when it could not be read. */
  readonly query?: Maybe<Scalars['String']['output']>;
  /** What the query gives: the `data` of its answer; null when it could not be read. */
  readonly result?: Maybe<Scalars['JSON']['output']>;
  /** The result in plain sentences, the most telling first. */
  readonly answer: ReadonlyArray<Scalars['String']['output']>;
  /** The words that were not understood. */
  readonly unread: ReadonlyArray<Scalars['String']['output']>;
  /** Questions of the nearest forms, ready to be asked; none where there was nothing to mend. */
  readonly suggestions: ReadonlyArray<Scalars['String']['output']>;
};

/** A receipt, answered again. */
export type Replay = {
  readonly __typename?: 'Replay';
  /** Whether the question, asked as of its moment, gives the same answer: the same hash. */
  readonly same: Scalars['Boolean']['output'];
  /** Whether it would still give the same answer now. */
  readonly unchanged: Scalars['Boolean']['output'];
  /** The moment the receipt is of. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** The entry of the journal it was read at. */
  readonly seq: Scalars['Int']['output'];
  /** What is new, gone or changed since, in the order of the journal. */
  readonly changes: ReadonlyArray<ReplayChange>;
  /** The same in a sentence. */
  readonly explanation: Scalars['String']['output'];
};

/** One attribution that counts otherwise than it did. */
export type ReplayChange = {
  readonly __typename?: 'ReplayChange';
  /** What became of it. */
  readonly kind: ReplayChangeKind;
  /** Which attribution. */
  readonly attribution: Attribution;
  /** The entry of the journal that did it, where one can be named. */
  readonly change?: Maybe<Change>;
};

/** What became of an attribution since a receipt. */
export type ReplayChangeKind =
  /** It counts now, and did not. */
  | 'NEW'
  /** It counted, and does not now. */
  | 'GONE'
  /** It counts otherwise: who said it, how surely, or what it rests on. */
  | 'CHANGED';

/** How much there is for one combination of the keys asked for. Keys that were not asked for are null. */
export type ActivityCount = {
  readonly __typename?: 'ActivityCount';
  /** For SOURCE. */
  readonly source?: Maybe<Source>;
  /** For PLACE. */
  readonly place?: Maybe<Place>;
  /** For ENTITY. */
  readonly entity?: Maybe<Entity>;
  /** For PREDICATE. */
  readonly predicate?: Maybe<Scalars['String']['output']>;
  /** For STANCE. */
  readonly stance?: Maybe<Stance>;
  /** For DAY, MONTH or YEAR: `2016-03-05`, `2016-03`, `2016`; null when the time is unknown or may lie in more than one. */
  readonly period?: Maybe<Scalars['String']['output']>;
  /** How many claims. */
  readonly claims: Scalars['Int']['output'];
  /** How many attributions of them. */
  readonly attributions: Scalars['Int']['output'];
};

/** How much is in the graph, taken back or not. */
export type Stats = {
  readonly __typename?: 'Stats';
  /** Claims. */
  readonly claims: Scalars['Int']['output'];
  /** Attributions. */
  readonly attributions: Scalars['Int']['output'];
  /** Documents. */
  readonly documents: Scalars['Int']['output'];
  /** Sources, named and unnamed. */
  readonly sources: Scalars['Int']['output'];
  /** Entities. */
  readonly entities: Scalars['Int']['output'];
  /** Events. */
  readonly events: Scalars['Int']['output'];
  /** The last entry of the journal; 0 for an empty graph. */
  readonly seq: Scalars['Int']['output'];
  /** When that entry was recorded. */
  readonly recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the graph is kept in. */
  readonly engine: Engine;
};

/** What the graph is kept in. */
export type Engine = {
  readonly __typename?: 'Engine';
  /** `embedded` or `neo4j`. */
  readonly name: Scalars['String']['output'];
  /** Its version. */
  readonly version: Scalars['String']['output'];
};

/** Where a page stands in its list (Relay). */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Whether there are more after it. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether there are some before it. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** The cursor of its first thing. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
  /** The cursor of its last thing: `after` of the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** A page of claims (Relay). */
export type ClaimConnection = {
  readonly __typename?: 'ClaimConnection';
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<ClaimEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Claim>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count of its own. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of claims. */
export type ClaimEdge = {
  readonly __typename?: 'ClaimEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Claim;
};

/** A page of attributions (Relay). */
export type AttributionConnection = {
  readonly __typename?: 'AttributionConnection';
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<AttributionEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Attribution>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count of its own. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of attributions. */
export type AttributionEdge = {
  readonly __typename?: 'AttributionEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Attribution;
};

/** A page of entities (Relay). */
export type EntityConnection = {
  readonly __typename?: 'EntityConnection';
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<EntityEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Entity>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count of its own. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of entities. */
export type EntityEdge = {
  readonly __typename?: 'EntityEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Entity;
};

/** A page of sources (Relay). */
export type SourceConnection = {
  readonly __typename?: 'SourceConnection';
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<SourceEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Source>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count of its own. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of sources. */
export type SourceEdge = {
  readonly __typename?: 'SourceEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Source;
};

/** A page of documents (Relay). */
export type DocumentConnection = {
  readonly __typename?: 'DocumentConnection';
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<DocumentEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Document>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count of its own. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of documents. */
export type DocumentEdge = {
  readonly __typename?: 'DocumentEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Document;
};

/** A page of events (Relay). */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count of its own. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of events. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Event;
};

/** A page of journal entries (Relay). */
export type ChangeConnection = {
  readonly __typename?: 'ChangeConnection';
  /** Each with its cursor. */
  readonly edges: ReadonlyArray<ChangeEdge>;
  /** The same without cursors. */
  readonly nodes: ReadonlyArray<Change>;
  /** Where the page stands in the list. */
  readonly pageInfo: PageInfo;
  /** How many there are in all; costs a count of its own. */
  readonly totalCount: Scalars['Int']['output'];
};

/** One of a page of journal entries. */
export type ChangeEdge = {
  readonly __typename?: 'ChangeEdge';
  /** Its place in the list. */
  readonly cursor: Scalars['String']['output'];
  /** The thing itself. */
  readonly node: Change;
};

/**
 * Changes. Nothing is ever deleted or overwritten: what is wrong is retracted or withdrawn, and that can be withdrawn too.
 * Needs a key, sent as `Authorization: Bearer …`, or the session of a browser that was given one (FORBIDDEN otherwise).
 */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Records what was said, all of it or, when one record cannot be taken, none. Recording the same again changes nothing. */
  readonly record: RecordPayload;
  /** Strikes out our record of an attribution: it no longer counts, and stays to be seen. CONFLICT when it is already. */
  readonly retract: DecisionPayload;
  /** Says what a reviewer made of attributions; the latest review that is not withdrawn counts. */
  readonly review: DecisionPayload;
  /** Grades a source (reliability) or a claim (credibility) on the Admiralty scale; exactly one of the two. */
  readonly assess: DecisionPayload;
  /** Links two things; what kind of thing each may be is told at LinkKind. SAME_AS is a merge. */
  readonly link: DecisionPayload;
  /**
   * Merges two entities of one kind, or two unnamed sources: answers take them for one. Both records stay, and withdrawing the
   * decision restores every answer. CONFLICT when they are one already.
   */
  readonly merge: DecisionPayload;
  /** Takes back a decision, or a whole import by one of its journal entries; exactly one of the two. CONFLICT when it is already. */
  readonly withdraw: DecisionPayload;
};


/**
 * Changes. Nothing is ever deleted or overwritten: what is wrong is retracted or withdrawn, and that can be withdrawn too.
 * Needs a key, sent as `Authorization: Bearer …`, or the session of a browser that was given one (FORBIDDEN otherwise).
 */
export type MutationRecordArgs = {
  records: ReadonlyArray<RecordInput>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Changes. Nothing is ever deleted or overwritten: what is wrong is retracted or withdrawn, and that can be withdrawn too.
 * Needs a key, sent as `Authorization: Bearer …`, or the session of a browser that was given one (FORBIDDEN otherwise).
 */
export type MutationRetractArgs = {
  attribution: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Changes. Nothing is ever deleted or overwritten: what is wrong is retracted or withdrawn, and that can be withdrawn too.
 * Needs a key, sent as `Authorization: Bearer …`, or the session of a browser that was given one (FORBIDDEN otherwise).
 */
export type MutationReviewArgs = {
  attributions: ReadonlyArray<Scalars['ID']['input']>;
  state: ReviewState;
  note?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Changes. Nothing is ever deleted or overwritten: what is wrong is retracted or withdrawn, and that can be withdrawn too.
 * Needs a key, sent as `Authorization: Bearer …`, or the session of a browser that was given one (FORBIDDEN otherwise).
 */
export type MutationAssessArgs = {
  subject: Scalars['ID']['input'];
  reliability?: InputMaybe<Reliability>;
  credibility?: InputMaybe<Scalars['Int']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Changes. Nothing is ever deleted or overwritten: what is wrong is retracted or withdrawn, and that can be withdrawn too.
 * Needs a key, sent as `Authorization: Bearer …`, or the session of a browser that was given one (FORBIDDEN otherwise).
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
 * Changes. Nothing is ever deleted or overwritten: what is wrong is retracted or withdrawn, and that can be withdrawn too.
 * Needs a key, sent as `Authorization: Bearer …`, or the session of a browser that was given one (FORBIDDEN otherwise).
 */
export type MutationMergeArgs = {
  keep: Scalars['ID']['input'];
  absorb: Scalars['ID']['input'];
  reason: Scalars['String']['input'];
};


/**
 * Changes. Nothing is ever deleted or overwritten: what is wrong is retracted or withdrawn, and that can be withdrawn too.
 * Needs a key, sent as `Authorization: Bearer …`, or the session of a browser that was given one (FORBIDDEN otherwise).
 */
export type MutationWithdrawArgs = {
  decision?: InputMaybe<Scalars['ID']['input']>;
  change?: InputMaybe<Scalars['Int']['input']>;
  reason: Scalars['String']['input'];
};

/** What recording did. */
export type RecordPayload = {
  readonly __typename?: 'RecordPayload';
  /** The entry in the journal; null when nothing was new. */
  readonly change?: Maybe<Change>;
  /** One for each record, in the order given. */
  readonly results: ReadonlyArray<RecordResult>;
};

/** What became of one record. */
export type RecordResult = {
  readonly __typename?: 'RecordResult';
  /** Its type. */
  readonly type: Scalars['String']['output'];
  /** The id of the thing; null for relays and bases, which are links. */
  readonly id?: Maybe<Scalars['ID']['output']>;
  /** What it did. */
  readonly outcome: RecordOutcome;
};

/** What a record did. */
export type RecordOutcome =
  /** It is new. */
  | 'CREATED'
  /** It changed what was there; the earlier state is kept. */
  | 'UPDATED'
  /** It was there already. */
  | 'UNCHANGED';

/** A decision, and its entry in the journal. */
export type DecisionPayload = {
  readonly __typename?: 'DecisionPayload';
  /** What was decided. */
  readonly decision: Decision;
  /** The entry in the journal. */
  readonly change: Change;
};

/**
 * One record of the interchange format: exactly one member, named after its type. `key` names a record within the call; that
 * of an entity or event is its identity and must be absolute (`namespace:key`). Wherever a thing is named, its key or its id
 * will do.
 */
export type RecordInput =
  /** A person, organisation, actor or place. */
  { readonly entity: EntityInput; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A speaker without a name. */
  { readonly entity?: never; readonly source: SourceInput; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A published text. */
  { readonly entity?: never; readonly source?: never; readonly document: DocumentInput; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** An event. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event: EventInput; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** What is said. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim: ClaimInput; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** Somebody saying it. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution: AttributionInput; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** One attribution passes on another's words. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay: RelayInput; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** An attribution rests on what its source looked at. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis: BasisInput; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A link that somebody decided. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link: LinkInput; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** A grade. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment: AssessmentInput; readonly review?: never; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** What a reviewer made of attributions. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review: ReviewInput; readonly retraction?: never; readonly withdrawal?: never; }
  |  /** An attribution is struck out. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction: RetractionInput; readonly withdrawal?: never; }
  |  /** A decision is taken back. */
  { readonly entity?: never; readonly source?: never; readonly document?: never; readonly event?: never; readonly claim?: never; readonly attribution?: never; readonly relay?: never; readonly basis?: never; readonly link?: never; readonly assessment?: never; readonly review?: never; readonly retraction?: never; readonly withdrawal: WithdrawalInput; };

/** A person, organisation, actor or place. */
export type EntityInput = {
  /** Its identity: `namespace:key`. */
  readonly key: Scalars['String']['input'];
  /** What kind of entity; it cannot change. */
  readonly kind: EntityKind;
  /** The name it goes by. */
  readonly name: Scalars['String']['input'];
  /** Other names and spellings; at most 200. */
  readonly aliases?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What it is. */
  readonly description?: InputMaybe<Scalars['String']['input']>;
  /** Its ids elsewhere. */
  readonly externalIds?: InputMaybe<ReadonlyArray<ExternalIdInput>>;
  /** Degrees north, WGS 84; places only, with longitude. */
  readonly latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east, WGS 84; places only, with latitude. */
  readonly longitude?: InputMaybe<Scalars['Float']['input']>;
  /** The areas it lies in, widest first; places only. */
  readonly adminAreas?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** What kind of speaker it is, if it speaks. */
  readonly sourceKind?: InputMaybe<SourceKind>;
};

/** An id that something has elsewhere. */
export type ExternalIdInput = {
  /** Whose ids these are. */
  readonly scheme: Scalars['String']['input'];
  /** The id there. */
  readonly value: Scalars['String']['input'];
};

/** A speaker without a name: scoped to a document by its mention, or the unnamed publisher of a document. */
export type SourceInput = {
  /** Names it within the call. */
  readonly key: Scalars['String']['input'];
  /** The words it is called by. */
  readonly name: Scalars['String']['input'];
  /** What kind of speaker. */
  readonly sourceKind?: InputMaybe<SourceKind>;
  /** The document it is mentioned in, with `mention`. */
  readonly document?: InputMaybe<Scalars['String']['input']>;
  /** Which mention, so that two stay two: `activists (2)`. */
  readonly mention?: InputMaybe<Scalars['String']['input']>;
  /** Instead: the document it published. */
  readonly publisherOf?: InputMaybe<PublisherOfInput>;
};

/** The document that an unnamed publisher published: its identity. */
export type PublisherOfInput = {
  /** The document's title. */
  readonly title: Scalars['String']['input'];
  /** The document's address. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** When it was published. */
  readonly publishedAt?: InputMaybe<Scalars['EDTF']['input']>;
};

/** A published text. */
export type DocumentInput = {
  /** Names it within the call. */
  readonly key: Scalars['String']['input'];
  /** Its headline or title. */
  readonly title: Scalars['String']['input'];
  /** Who published it: an entity, or the unnamed publisher. */
  readonly publisher: Scalars['String']['input'];
  /** Where. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  readonly publishedAt?: InputMaybe<Scalars['EDTF']['input']>;
  /** Its language (BCP 47). */
  readonly language?: InputMaybe<Scalars['String']['input']>;
  /** What a reader should know of this copy. */
  readonly note?: InputMaybe<Scalars['String']['input']>;
  /** Its text, up to 500,000 characters. */
  readonly text?: InputMaybe<Scalars['String']['input']>;
  /** SHA-256 of its text, in lower-case hexadecimal; checked when the text is given. */
  readonly sha256?: InputMaybe<Scalars['String']['input']>;
};

/** An event. */
export type EventInput = {
  /** Its identity: `namespace:key`. */
  readonly key: Scalars['String']['input'];
  /** What it is called. */
  readonly name: Scalars['String']['input'];
  /** What kind of event. */
  readonly type?: InputMaybe<Scalars['String']['input']>;
};

/** What is said. */
export type ClaimInput = {
  /** Names it within the call. */
  readonly key: Scalars['String']['input'];
  /** What is said to happen or to hold; kept in lower case. */
  readonly predicate: Scalars['String']['input'];
  /** The claim as a person reads it. */
  readonly text: Scalars['String']['input'];
  /** How it is put forward; ACTUAL when absent. */
  readonly modality?: InputMaybe<Modality>;
  /** On what it depends; for CONDITIONAL, and only there. */
  readonly condition?: InputMaybe<Scalars['String']['input']>;
  /** Who and what it is about; 1 to 100. */
  readonly participants: ReadonlyArray<ParticipantInput>;
  /** When it held or happened. */
  readonly valid?: InputMaybe<Scalars['EDTF']['input']>;
  /** How many or how much. */
  readonly quantity?: InputMaybe<QuantityInput>;
  /** A key that tells two otherwise equal happenings apart. */
  readonly occurrence?: InputMaybe<Scalars['String']['input']>;
};

/** An entity's part in a claim. */
export type ParticipantInput = {
  /** What it does. */
  readonly role: Role;
  /** Which entity: key or id. */
  readonly entity: Scalars['String']['input'];
  /** Which part of it. */
  readonly part?: InputMaybe<Scalars['String']['input']>;
};

/** A number with its range: at least one of low, best and high, in that order. */
export type QuantityInput = {
  /** At least. */
  readonly low?: InputMaybe<Scalars['Float']['input']>;
  /** The best figure. */
  readonly best?: InputMaybe<Scalars['Float']['input']>;
  /** At most. */
  readonly high?: InputMaybe<Scalars['Float']['input']>;
  /** Of what. */
  readonly unit: Scalars['String']['input'];
  /** Given in words such as "dozens". */
  readonly vague?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody saying it. */
export type AttributionInput = {
  /** Names it within the call. */
  readonly key: Scalars['String']['input'];
  /** The document it stands in: key or id. */
  readonly document: Scalars['String']['input'];
  /** Who says it: key or id. */
  readonly source: Scalars['String']['input'];
  /** The claim it concerns; this or `about`. */
  readonly claim?: InputMaybe<Scalars['String']['input']>;
  /** The attribution it answers; this or `claim`. */
  readonly about?: InputMaybe<Scalars['String']['input']>;
  /** What the source does with it; ASSERTS when absent. WITHDRAWS needs `about`. */
  readonly stance?: InputMaybe<Stance>;
  /** How sure the source is; CERTAIN when absent. UNCOMMITTED for those who only pass words on. */
  readonly certainty?: InputMaybe<Certainty>;
  /** How surely the document has it say this; CLEAR when absent. */
  readonly coding?: InputMaybe<Coding>;
  /** How the words stand in the document. */
  readonly mode: Mode;
  /** The words that introduce it. */
  readonly cue?: InputMaybe<Scalars['String']['input']>;
  /** When it was said. */
  readonly stated?: InputMaybe<Scalars['EDTF']['input']>;
  /** Where in the text. */
  readonly span?: InputMaybe<SpanInput>;
  /** What found it. */
  readonly extractor?: InputMaybe<Scalars['String']['input']>;
  /** Where it stands with reviewers; ACCEPTED when absent. */
  readonly review?: InputMaybe<ReviewState>;
};

/** A place in a text, in Unicode code points from 0. */
export type SpanInput = {
  /** Position of the first character. */
  readonly start: Scalars['Int']['input'];
  /** Position after the last character. */
  readonly end: Scalars['Int']['input'];
  /** The words there; checked against the document's text. */
  readonly exact?: InputMaybe<Scalars['String']['input']>;
  /** Words just before. */
  readonly prefix?: InputMaybe<Scalars['String']['input']>;
  /** Words just after. */
  readonly suffix?: InputMaybe<Scalars['String']['input']>;
};

/** One attribution passes on another's words. Within one document relays have no circle. */
export type RelayInput = {
  /** Who passes on: key or id of an attribution. */
  readonly from: Scalars['String']['input'];
  /** Whose words. */
  readonly to: Scalars['String']['input'];
};

/** An attribution rests on what its source coded, aggregated or looked at. */
export type BasisInput = {
  /** The attribution. */
  readonly from: Scalars['String']['input'];
  /** An attribution or a document. */
  readonly on: Scalars['String']['input'];
};

/** A link that somebody decided. */
export type LinkInput = {
  /** Names it within the call, to withdraw it. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who decided. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When it was decided. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** What kind of link. */
  readonly kind: LinkKind;
  /** From which thing: key or id. */
  readonly from: Scalars['String']['input'];
  /** To which thing. */
  readonly to: Scalars['String']['input'];
  /** When it held. */
  readonly valid?: InputMaybe<Scalars['EDTF']['input']>;
  /** How the document was made; for DERIVED_FROM, REPRINT when absent. */
  readonly derivation?: InputMaybe<DerivationKind>;
};

/** A grade on the Admiralty scale: either reliability or credibility. */
export type AssessmentInput = {
  /** Names it within the call. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who graded. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** A source or a claim. */
  readonly subject: Scalars['String']['input'];
  /** Of a source. */
  readonly reliability?: InputMaybe<Reliability>;
  /** Of a claim, 1 to 6. */
  readonly credibility?: InputMaybe<Scalars['Int']['input']>;
};

/** What a reviewer made of attributions. */
export type ReviewInput = {
  /** Names it within the call. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who reviewed. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Which attributions, 1 to 1,000. */
  readonly attributions: ReadonlyArray<Scalars['String']['input']>;
  /** What they are. */
  readonly state: ReviewState;
};

/** An attribution is struck out. */
export type RetractionInput = {
  /** Names it within the call. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who decided. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Which attribution. */
  readonly attribution: Scalars['String']['input'];
};

/** A decision is taken back. */
export type WithdrawalInput = {
  /** Names it within the call. */
  readonly key?: InputMaybe<Scalars['String']['input']>;
  /** Who decided. */
  readonly by?: InputMaybe<Scalars['String']['input']>;
  /** When. */
  readonly at?: InputMaybe<Scalars['DateTime']['input']>;
  /** Why. */
  readonly reason?: InputMaybe<Scalars['String']['input']>;
  /** Which decision. */
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
