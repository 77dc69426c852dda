import { openPast } from '../../domain/edtf/bounds.js';
import type { AttributionFacts, Span } from './evidence.js';
import { isCommitted } from './evidence.js';

/** The order in time of two utterances, as far as it is certain. */
type Order = 'EARLIER' | 'LATER' | 'SAME' | 'UNKNOWN';

/**
 * When a source said something (rule E7): the stated time; for a publisher that speaks in its own document, the publication;
 * for somebody who is quoted, some time not later than the publication.
 */
export function saidAt(item: AttributionFacts): Span {
  if (item.stated !== null) return item.stated;
  return isPublishing(item) ? item.published : { from: openPast, to: item.published.to };
}

/** Whether a publisher speaks in its own document: it narrates, or it relays and commits itself. */
function isPublishing(item: AttributionFacts): boolean {
  if (item.source !== item.publisher && !item.signers.includes(item.publisher)) return false;
  return item.mode === 'NARRATIVE' || (item.relays.length > 0 && isCommitted(item));
}

/**
 * How the first utterance stands to the second. Words of one document without a stated time, or with equal bounds, are of one
 * time; so are words of the same instant (rule E7). Where no times are stated, what a publisher says in an update or a
 * correction is later than what it said in the original (rule E10).
 */
export function orderOf(one: AttributionFacts, other: AttributionFacts): Order {
  const [a, b] = [saidAt(one), saidAt(other)];
  const isUndated = one.stated === null && other.stated === null;
  const isEqual = a.from === b.from && a.to === b.to;
  if (one.document === other.document && (isUndated || isEqual)) return isUndated ? codingOrder(one, other) : 'SAME';
  if (a.from > b.to) return 'LATER';
  if (b.from > a.to) return 'EARLIER';
  if (isUndated && revises(one, other)) return 'LATER';
  if (isUndated && revises(other, one)) return 'EARLIER';
  return isEqual && a.from === a.to ? 'SAME' : 'UNKNOWN';
}

/**
 * What two inputs code of one occurrence in one document: the later recorded is the later release of the data (rule E7). The
 * order within one input means nothing.
 */
function codingOrder(one: AttributionFacts, other: AttributionFacts): Order {
  const isRecoded = one.occurrence !== null && one.occurrence === other.occurrence;
  if (!isRecoded || one.recorded.input === other.recorded.input) return 'SAME';
  return one.recorded.at > other.recorded.at ? 'LATER' : 'EARLIER';
}

/**
 * Whether a publisher says something in a declared update or correction, at any remove, of the document in which it said something
 * else.
 */
function revises(one: AttributionFacts, other: AttributionFacts): boolean {
  if (one.source !== one.publisher || other.source !== one.publisher || other.publisher !== one.publisher) return false;
  const reached = new Set([one.document]);
  // Iterating over a set includes documents added during the iteration.
  for (const document of reached) {
    for (const { from, to, kind, publisher } of one.derivations) {
      const isRevision = kind === 'UPDATE' || kind === 'CORRECTION';
      if (from === document && isRevision && publisher === one.publisher) reached.add(to);
    }
  }
  return other.document !== one.document && reached.has(other.document);
}
