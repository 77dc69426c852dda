import { z } from 'zod';
import {
  certainties,
  codings,
  countsPeople,
  derivationKinds,
  entityKinds,
  linkKinds,
  modalities,
  modes,
  reliabilities,
  reviewStates,
  roles,
  sourceKinds,
  stances,
} from '../vocabulary.js';
import * as f from './fields.js';

// The records of the interchange format, in files and in the API. A record references others by `key`: a key local to the
// input, the global key of an entity or event, or an id.

const externalId = z.strictObject({
  scheme: f.word(40),
  value: f.line(200),
});

/**
 * A person, organisation, actor, place or other thing, identified by its key in its namespace. `sourceKind` marks it as a source.
 * `subkind` says more about the kind, in free words: no rule reads it. Aliases and external ids are added to those that the graph
 * has, unless the `without` lists take them away.
 */
const entityRecord = z
  .strictObject({
    key: f.key,
    kind: z.enum(entityKinds),
    subkind: f
      .line(100)
      .transform((value) => value.normalize('NFC').toLowerCase())
      .optional(),
    name: f.name,
    aliases: f.lines(500, 200).optional(),
    withoutAliases: f.lines(500, 200).optional(),
    description: f.prose(2_000).optional(),
    externalIds: z.array(externalId).max(50).optional(),
    withoutExternalIds: z.array(externalId).max(50).optional(),
    latitude: z.number().min(-90).max(90).optional(),
    longitude: z.number().min(-180).max(180).optional(),
    adminAreas: f.lines(200, 10).optional(),
    sourceKind: z.enum(sourceKinds).optional(),
  })
  .refine(
    (r) => !r.withoutAliases?.some((alias) => r.aliases?.includes(alias)),
    f.rule(['aliases', 'withoutAliases'], 'aliases and withoutAliases share a member: leave it out of one of them'),
  )
  .refine(
    (r) =>
      !r.withoutExternalIds?.some(({ scheme, value }) =>
        r.externalIds?.some((other) => other.scheme === scheme && other.value === value),
      ),
    f.rule(
      ['externalIds', 'withoutExternalIds'],
      'externalIds and withoutExternalIds share a member: leave it out of one of them',
    ),
  )
  .refine(
    (r) => r.kind === 'PLACE' || (r.latitude === undefined && r.longitude === undefined && r.adminAreas === undefined),
    f.rule(
      ['kind', 'latitude', 'longitude', 'adminAreas'],
      'latitude, longitude and adminAreas are only allowed for places',
    ),
  )
  .refine(
    (r) => (r.latitude === undefined) === (r.longitude === undefined),
    f.rule(['latitude', 'longitude'], 'latitude and longitude must be given together'),
  )
  .refine(
    (r) => r.kind !== 'PLACE' || r.sourceKind === undefined,
    f.rule(['kind', 'sourceKind'], 'a place cannot be a source: remove sourceKind'),
  )
  .refine(
    (r) => r.kind !== 'OTHER' || r.sourceKind === undefined,
    f.rule(
      ['kind', 'sourceKind'],
      'an entity of kind OTHER cannot be a source: remove sourceKind, or give the kind of who speaks',
    ),
  );

/** The sources that sign one statement. */
const signers = z
  .array(f.key)
  .min(2, 'a joint statement has at least two signers: give the source of one alone as `source`')
  .max(50, 'must not have more than 50 items');

/**
 * A source that is no entity: a mention in a document, the unnamed publisher of a document, or the joint source of several
 * entities. The name of a joint source is made from those of its signers if it is omitted.
 */
const sourceRecord = z
  .strictObject({
    key: f.key,
    name: f.name.optional(),
    sourceKind: z.enum(sourceKinds).optional(),
    document: f.key.optional(),
    mention: f.name.optional(),
    publisherOf: z.strictObject({ title: f.name, url: f.url.optional(), publishedAt: f.edtf.optional() }).optional(),
    signers: signers.optional(),
  })
  .refine(
    (r) => [r.document ?? r.mention, r.publisherOf, r.signers].filter((form) => form !== undefined).length === 1,
    f.rule(
      ['document', 'mention', 'publisherOf', 'signers'],
      'a source needs exactly one of document with mention, publisherOf, and signers',
    ),
  )
  .refine(
    (r) => (r.document === undefined) === (r.mention === undefined),
    f.rule(['document', 'mention'], 'document and mention must be given together'),
  )
  .refine(
    (r) => r.signers !== undefined || r.name !== undefined,
    f.rule(['signers', 'name'], 'an unnamed source needs a name: the words that the document uses for it'),
  )
  .refine(
    (r) => r.signers === undefined || r.sourceKind === undefined,
    f.rule(['signers', 'sourceKind'], 'a joint source takes its kind from its signers: remove sourceKind'),
  );

/** A published text. Changed text is another document. */
const documentRecord = z.strictObject({
  key: f.key,
  title: f.name,
  publisher: f.key,
  url: f.url.optional(),
  publishedAt: f.edtf.optional(),
  language: z
    .string()
    .regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,4}$/, 'is not a language tag (BCP 47) such as en or ar-SY')
    .optional(),
  note: f.prose(2_000).optional(),
  text: f.prose(500_000).optional(),
  sha256: z.string().regex(f.digits, 'is not a SHA-256 in lower-case hexadecimal').optional(),
});

/** What else the source data says, under its own names: kept and filtered by, never reasoned with. */
const properties = z
  .array(z.strictObject({ name: f.word(60), value: f.line(200) }))
  .max(50, 'must not have more than 50 items')
  .optional();

/** A clustering hypothesis: what several claims may describe. */
const eventRecord = z.strictObject({ key: f.key, name: f.name, type: f.line(100).optional(), properties });

const participant = z.strictObject({ role: z.enum(roles), entity: f.key, part: f.line(200).optional() });

const quantity = z
  .strictObject({
    low: f.amount.optional(),
    best: f.amount.optional(),
    high: f.amount.optional(),
    unit: f.line(100),
    vague: z.boolean().optional(),
  })
  .refine(
    (q) => q.low !== undefined || q.best !== undefined || q.high !== undefined,
    f.rule(['low', 'best', 'high'], 'needs at least one of low, best and high: omit the quantity if none is known'),
  )
  .refine(
    (q) => !countsPeople(q.unit) || [q.low, q.best, q.high].every((n) => n === undefined || Number.isInteger(n)),
    f.rule(['low', 'best', 'high', 'unit'], 'must have whole numbers when the unit is people'),
  );

/** A positive proposition. The text is for display and not part of the identity. */
const claimRecord = z
  .strictObject({
    key: f.key,
    predicate: f.line(100).transform((value) => value.normalize('NFC').toLowerCase()),
    text: f.prose(5_000),
    modality: z.enum(modalities).default('ACTUAL'),
    condition: f.prose(2_000).optional(),
    participants: z.array(participant).max(100),
    valid: f.edtf.optional(),
    quantity: quantity.optional(),
    occurrence: f.line(200).optional(),
    properties,
  })
  .refine(
    (r) => r.participants.length > 0 || r.occurrence !== undefined,
    f.rule(
      ['participants', 'occurrence'],
      'a claim without participants needs an occurrence: a key of your own that tells it from other claims with its predicate and time',
    ),
  )
  .refine(
    (r) => r.modality === 'CONDITIONAL' || r.condition === undefined,
    f.rule(['modality', 'condition'], 'condition is only allowed with modality CONDITIONAL'),
  )
  .refine(
    (r) => r.modality !== 'CONDITIONAL' || r.condition !== undefined,
    f.rule(['modality', 'condition'], 'modality CONDITIONAL requires a condition'),
  );

const maxPieces = 50;

/** One stretch of the text. */
const piece = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0), exact: f.prose(5_000).optional() })
  .refine((p) => p.start < p.end, f.rule(['start', 'end'], 'must start before it ends'));

/**
 * A position in the text of the document. A quotation that something interrupts ("he said") has several pieces; the span then is
 * the first of them.
 */
const span = z
  .strictObject({
    start: z.int().min(0).optional(),
    end: z.int().min(0).optional(),
    exact: f.prose(5_000).optional(),
    prefix: f.prose(500).optional(),
    suffix: f.prose(500).optional(),
    pieces: z.array(piece).min(1, 'must not be empty: leave it out').max(maxPieces).optional(),
  })
  .refine(
    (s) => s.pieces !== undefined || (s.start !== undefined && s.end !== undefined),
    f.rule(['start', 'end', 'pieces'], 'needs start and end, or pieces with these'),
  )
  .refine(
    (s) => s.start === undefined || s.end === undefined || s.start < s.end,
    f.rule(['start', 'end'], 'must start before it ends'),
  )
  .refine(
    ({ pieces = [] }) => pieces.every(({ start }, index) => index === 0 || (pieces[index - 1]?.end ?? 0) <= start),
    f.rule(['pieces'], 'pieces must be in the order of the text and must not overlap'),
  )
  .refine(
    ({ pieces: [first] = [], ...own }) =>
      first === undefined ||
      (['start', 'end', 'exact'] as const).every((name) => own[name] === undefined || own[name] === first[name]),
    f.rule(['start', 'end', 'exact', 'pieces'], 'start, end and exact must be those of the first piece, or left out'),
  )
  .transform(firstPiece);

interface Span {
  readonly start?: number | undefined;
  readonly end?: number | undefined;
  readonly exact?: string | undefined;
  readonly pieces?: readonly z.infer<typeof piece>[] | undefined;
}

/** The span is the first piece; one piece alone is no list. */
function firstPiece<S extends Span>({ pieces, ...own }: S) {
  const { start = 0, end = 0, exact } = { ...own, ...pieces?.[0] };
  const several = pieces !== undefined && pieces.length > 1 ? { pieces } : {};
  return { ...own, start, end, ...(exact === undefined ? {} : { exact }), ...several };
}

/**
 * The stance of one source towards one claim, or towards another attribution (`about`), in one document. `sources` stands for the
 * joint source of these.
 */
const attributionRecord = z
  .strictObject({
    key: f.key,
    document: f.key,
    source: f.key.optional(),
    sources: signers.optional(),
    claim: f.key.optional(),
    about: f.key.optional(),
    stance: z.enum(stances).default('ASSERTS'),
    certainty: z.enum(certainties).default('CERTAIN'),
    coding: z.enum(codings).default('CLEAR'),
    mode: z.enum(modes),
    cue: f.line(200).optional(),
    spelling: f.name.optional(),
    stated: f.edtf.optional(),
    span: span.optional(),
    extractor: f.line(200).optional(),
    review: z.enum(reviewStates).default('ACCEPTED'),
  })
  .refine(
    (r) => (r.claim === undefined) !== (r.about === undefined),
    f.rule(['claim', 'about'], 'an attribution must have exactly one of claim and about'),
  )
  .refine(
    (r) => (r.source === undefined) !== (r.sources === undefined),
    f.rule(['source', 'sources'], 'an attribution must have exactly one of source and sources'),
  )
  .refine(
    (r) => r.stance !== 'WITHDRAWS' || r.about !== undefined,
    f.rule(['stance', 'about'], 'WITHDRAWS requires the withdrawn attribution in about'),
  );

/** One attribution relays another. */
const relayRecord = z
  .strictObject({ from: f.key, to: f.key })
  .refine((r) => r.from !== r.to, f.rule(['from', 'to'], 'an attribution cannot relay itself'));

/** An attribution is based on attributions or documents that its source coded, aggregated or evaluated. */
const basisRecord = z
  .strictObject({ from: f.key, on: f.key })
  .refine((r) => r.from !== r.on, f.rule(['from', 'on'], 'an attribution cannot be based on itself'));

const decided = { key: f.key.optional(), by: f.by.optional(), at: f.instant.optional(), reason: f.reason.optional() };

/** A decided link between two nodes. */
const linkRecord = z
  .strictObject({
    ...decided,
    kind: z.enum(linkKinds),
    from: f.key,
    to: f.key,
    valid: f.edtf.optional(),
    derivation: z.enum(derivationKinds).optional(),
  })
  .refine((r) => r.from !== r.to, f.rule(['from', 'to'], 'must not link a node with itself'))
  .refine(
    (r) => r.kind === 'DERIVED_FROM' || r.derivation === undefined,
    f.rule(['kind', 'derivation'], 'derivation is only allowed with DERIVED_FROM'),
  );

/** An Admiralty grade: reliability of a source, or credibility of a claim. */
const assessmentRecord = z
  .strictObject({
    ...decided,
    subject: f.key,
    reliability: z.enum(reliabilities).optional(),
    credibility: z.int().min(1).max(6).optional(),
  })
  .refine(
    (r) => (r.reliability === undefined) !== (r.credibility === undefined),
    f.rule(
      ['reliability', 'credibility'],
      'an assessment must have exactly one of reliability (of a source) and credibility (of a claim)',
    ),
  );

/** The review state of attributions. */
const reviewRecord = z.strictObject({
  ...decided,
  attributions: z.array(f.key).min(1).max(1_000),
  state: z.enum(reviewStates),
});

/** Retracts the record of an attribution. Nothing is deleted. */
const retractionRecord = z.strictObject({ ...decided, attribution: f.key });

/** Withdraws a decision. */
const withdrawalRecord = z.strictObject({ ...decided, decision: f.key });

/** Every record type, in an order in which references point backwards. */
export const recordTypes = {
  entity: entityRecord,
  source: sourceRecord,
  document: documentRecord,
  event: eventRecord,
  claim: claimRecord,
  attribution: attributionRecord,
  relay: relayRecord,
  basis: basisRecord,
  link: linkRecord,
  assessment: assessmentRecord,
  review: reviewRecord,
  retraction: retractionRecord,
  withdrawal: withdrawalRecord,
} as const;
export type RecordType = keyof typeof recordTypes;

export type SourceRecord = z.infer<typeof sourceRecord>;
export type DocumentRecord = z.infer<typeof documentRecord>;
export type ClaimRecord = z.infer<typeof claimRecord>;
export type AttributionRecord = z.infer<typeof attributionRecord>;
export type LinkRecord = z.infer<typeof linkRecord>;
export type AssessmentRecord = z.infer<typeof assessmentRecord>;
export type ReviewRecord = z.infer<typeof reviewRecord>;

/** A validated record: its type and fields. */
export type TypedRecord = {
  [T in RecordType]: { readonly type: T; readonly body: z.infer<(typeof recordTypes)[T]> };
}[RecordType];

/** A serialized record: an object with one member, named after its type. */
export type WireRecord = { [T in RecordType]: { readonly [K in T]: z.input<(typeof recordTypes)[T]> } }[RecordType];
