import { openPast } from '../../domain/edtf/bounds.js';
import type { AttributionFacts, Span } from './evidence.js';
import { isCommitted } from './evidence.js';

/** The order in time of two utterances, as far as it is certain. */
export type Order = 'EARLIER' | 'LATER' | 'SAME' | 'UNKNOWN';

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

/** How the first utterance stands to the second. Utterances of one document without a stated time are of one time. */
export function orderOf(one: AttributionFacts, other: AttributionFacts): Order {
  const [a, b] = [saidAt(one), saidAt(other)];
  if (a.from > b.to) return 'LATER';
  if (b.from > a.to) return 'EARLIER';
  if (a.from === b.from && a.to === b.to) return 'SAME';
  return one.document === other.document && one.stated === null && other.stated === null ? 'SAME' : 'UNKNOWN';
}
