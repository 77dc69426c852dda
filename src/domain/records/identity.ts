import { roles } from '../vocabulary.js';
import { type Id, type IdPart, makeId } from './ids.js';
import type {
  AssessmentRecord,
  AttributionRecord,
  ClaimRecord,
  DocumentRecord,
  LinkRecord,
  ReviewRecord,
} from './records.js';

// Identity is content: every id is a hash of what makes the thing that thing. What is absent stands as null, so that
// no two things can be confused by leaving something out. Everything a thing refers to stands as its id.

/** An entity is its key in its namespace, never its name. */
export function entityId(fullKey: string): Id {
  return makeId('entity', [fullKey]);
}

/** An event is its key in its namespace. */
export function eventId(fullKey: string): Id {
  return makeId('event', [fullKey]);
}

/** A document is its publisher (none if unnamed), address, title, time of publication and text: changed text is another. */
export function documentId(
  { url, title, publishedAt, sha256 }: Pick<DocumentRecord, 'url' | 'title' | 'publishedAt' | 'sha256'>,
  publisher: Id | null,
): Id {
  return makeId('document', [publisher, url ?? null, title, publishedAt ?? null, sha256 ?? null]);
}

/** An unnamed source is one mention in one document: two mentions may or may not be the same people. */
export function scopedSourceId(document: Id, mention: string): Id {
  return makeId('source', [document, mention]);
}

/** An unnamed publisher is known by what it published. */
export function unnamedPublisherId(of: Pick<DocumentRecord, 'title' | 'url' | 'publishedAt'>): Id {
  return makeId('source', [of.title, of.url ?? null, of.publishedAt ?? null]);
}

/** A claim is what is said, not the words it is said in. Participants must be sorted and distinct. */
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

/** An attribution is who takes which stance to what, in which document, and where in it if that is known. */
export function attributionId(record: AttributionRecord): Id {
  const { document, source, claim, about, stance, span } = record;
  const position = span === undefined ? null : [span.start, span.end];
  return makeId('attribution', [document, source, claim ?? about ?? null, stance, position]);
}

/** A decision is what was decided, by whom and when; its reason may be put better later. */
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

export function reviewParts({ attributions, state }: ReviewRecord): readonly IdPart[] {
  return [attributions, state];
}

function quantityPart(quantity: ClaimRecord['quantity']): IdPart {
  if (quantity === undefined) return null;
  const { low, best, high, unit, vague } = quantity;
  return [low ?? null, best ?? null, high ?? null, unit, vague ?? false];
}

type Participant = ClaimRecord['participants'][number];

/** Participants in the order of the vocabulary of roles, then by entity and part; each once. Entities must be ids. */
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

/** Orders texts by code point (UTF-8 has that order; JavaScript's own comparison goes by UTF-16 units). */
export function compareText(a: string, b: string): number {
  return a === b ? 0 : Buffer.compare(Buffer.from(a), Buffer.from(b));
}
