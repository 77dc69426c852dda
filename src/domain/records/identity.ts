import { roles } from '../vocabulary.js';
import { type Id, type IdPart, makeId, sha256 } from './ids.js';
import type {
  AssessmentRecord,
  AttributionRecord,
  ClaimRecord,
  DocumentRecord,
  LinkRecord,
  ReviewRecord,
} from './records.js';

// Ids are content hashes of the identifying fields. Absent fields are null, so that different things cannot collide, and
// references are ids.

/** An entity is identified by its key in its namespace, never by its name. */
export function entityId(fullKey: string): Id {
  return makeId('entity', [fullKey]);
}

/** The namespace of the keys of entities that are known from one text alone: `mention:` text `/` kind `/` name there. */
const mentionNamespace = 'mention:';

/** The key of an entity that a text mentions, and that is none of those the graph knows. */
export function mentionKey(textHash: string, kind: string, name: string): string {
  const own = name.length > 200 ? sha256(name) : name;
  return `${mentionNamespace}${textHash.slice(0, 32)}/${kind.toLowerCase()}/${own}`;
}

/** The key of the publisher of a text, if the graph does not know it. It exists with its document. */
export function textPublisherKey(textHash: string, name: string): string {
  return `publisher:${textHash.slice(0, 32)}/${name.length > 200 ? sha256(name) : name}`;
}

/** Whether an entity has such a key. It exists for others once an attribution that needs it is accepted. */
export function isFromText(key: string): boolean {
  return key.startsWith(mentionNamespace);
}

/** An event is identified by its key in its namespace. */
export function eventId(fullKey: string): Id {
  return makeId('event', [fullKey]);
}

/** A document is identified by publisher (if named), URL, title, publication time and text: changed text is another document. */
export function documentId(
  { url, title, publishedAt, sha256 }: Pick<DocumentRecord, 'url' | 'title' | 'publishedAt' | 'sha256'>,
  publisher: Id | null,
): Id {
  return makeId('document', [publisher, url ?? null, title, publishedAt ?? null, sha256 ?? null]);
}

/** An unnamed source is identified by a mention in a document: two mentions may or may not be the same people. */
export function scopedSourceId(document: Id, mention: string): Id {
  return makeId('source', [document, mention]);
}

/** An unnamed publisher is identified by its document. */
export function unnamedPublisherId(of: Pick<DocumentRecord, 'title' | 'url' | 'publishedAt'>): Id {
  return makeId('source', [of.title, of.url ?? null, of.publishedAt ?? null]);
}

/** A joint source is identified by its signers, which must be sorted and distinct. */
export function jointSourceId(signers: readonly Id[]): Id {
  return makeId('source', [signers]);
}

/** A claim is identified by its content, not its wording. Participants must be sorted and distinct. */
export function claimId(claim: ClaimRecord): Id {
  return makeId('claim', [
    claim.predicate,
    claim.modality,
    claim.condition ?? null,
    claim.participants.map(({ role, entity, part }) => [role, entity, part ?? null]),
    claim.valid ?? null,
    quantityPart(claim.quantity),
    claim.occurrence ?? null,
  ]);
}

/** An attribution is identified by source, stance, target, document, and its position if known, else the time stated. */
export function attributionId(record: AttributionRecord & { readonly source: string }): Id {
  const { document, source, claim, about, stance, span, stated } = record;
  const place = span === undefined ? (stated ?? null) : [span.start, span.end];
  return makeId('attribution', [document, source, claim ?? about ?? null, stance, place]);
}

/** A decision is identified by its content, author and time; the reason can be corrected later. */
export function decisionId(
  kind: string,
  decided: readonly IdPart[],
  by: string | undefined,
  at: string | undefined,
): Id {
  return makeId('decision', [kind, ...decided, by ?? null, at ?? null]);
}

export function linkParts({ kind, from, to, valid, derivation }: LinkRecord): readonly IdPart[] {
  return [kind, from, to, valid ?? null, derivation ?? null];
}

export function assessmentParts({ subject, reliability, credibility }: AssessmentRecord): readonly IdPart[] {
  return [subject, reliability ?? null, credibility ?? null];
}

export function reviewParts({ attributions, state, correctedBy }: ReviewRecord): readonly IdPart[] {
  return correctedBy === undefined ? [attributions, state] : [attributions, state, correctedBy];
}

function quantityPart(quantity: ClaimRecord['quantity']): IdPart {
  if (quantity === undefined) return null;
  const { low, best, high, unit, vague } = quantity;
  return [low ?? null, best ?? null, high ?? null, unit, vague ?? false];
}

type Participant = ClaimRecord['participants'][number];

/** Sorts participants by role (in vocabulary order), entity and part, without duplicates. Entities must be ids. */
export function sortParticipants(participants: readonly Participant[]): readonly Participant[] {
  const keyed = participants.map((one) => ({
    one,
    key: [roles.indexOf(one.role), one.entity, one.part ?? ''] as const,
  }));
  const distinct = new Map(keyed.map((entry) => [JSON.stringify(entry.key), entry]));
  return [...distinct.values()]
    .sort((a, b) => a.key[0] - b.key[0] || compareText(a.key[1], b.key[1]) || compareText(a.key[2], b.key[2]))
    .map(({ one }) => one);
}

/** Compares by code point, like UTF-8. JavaScript compares UTF-16 code units. */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
