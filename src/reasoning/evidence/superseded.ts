import { groupBy } from '../graphs/groupBy.js';
import { type AttributionFacts, earliestFirst, isCommitted, isWeak } from './evidence.js';
import { contradict, replaces, shareTopic, topicKeys } from './topics.js';
import { orderOf, saidAt } from './utterance.js';

/** What later words of the same source do to attributions (rule E9). */
interface Supersession {
  /** Superseded attributions, each with the latest that supersedes it. */
  readonly supersededBy: ReadonlyMap<string, string>;
  /** Assertions that a later weak word moves to the upper bound, each with that word. */
  readonly weakenedBy: ReadonlyMap<string, string>;
  /** Attributions, each with one that supersedes or weakens it if it is the later, which is not known. */
  readonly orderUnknown: readonly (readonly [string, string])[];
  /** Attributions with which a source contradicts itself at one time. */
  readonly selfContradicting: ReadonlySet<string>;
}

/**
 * Compares the words of each source about one topic.
 *
 * The certainly later of two supersedes the earlier if it replaces it; a weak word only moves an assertion to the upper bound. If
 * it is not certain which is the later, and it would matter, both count in the upper bound only.
 *
 * @param words existing attributions that are not withdrawn
 */
export function supersession(words: readonly AttributionFacts[]): Supersession {
  const found = {
    supersededBy: new Map<string, string>(),
    weakenedBy: new Map<string, string>(),
    orderUnknown: [] as [string, string][],
    selfContradicting: new Set<string>(),
  };
  for (const own of groupBy(words, ({ source }) => source).values()) {
    for (const topic of topicsOf(own)) {
      // The latest is compared last, so that it is the one that is named.
      const inOrder = [...topic].sort(byTime);
      for (const [place, later] of inOrder.entries()) {
        for (const earlier of inOrder.slice(0, place)) compare(earlier, later, found);
      }
    }
  }
  return found;
}

interface Findings {
  readonly supersededBy: Map<string, string>;
  readonly weakenedBy: Map<string, string>;
  readonly orderUnknown: [string, string][];
  readonly selfContradicting: Set<string>;
}

function compare(one: AttributionFacts, other: AttributionFacts, found: Findings): void {
  const order = orderOf(one, other);
  if (order === 'SAME') {
    if (!contradict(one, other)) return;
    found.selfContradicting.add(one.id).add(other.id);
  } else if (order === 'UNKNOWN') {
    if (!shareTopic(one, other) || supportFully(one, other)) return;
    if (changes(other, one)) found.orderUnknown.push([one.id, other.id]);
    if (changes(one, other)) found.orderUnknown.push([other.id, one.id]);
  } else {
    const [earlier, later] = order === 'EARLIER' ? [one, other] : [other, one];
    if (!shareTopic(earlier, later) || !replaces(later, earlier)) return;
    if (!isWeak(later)) found.supersededBy.set(earlier.id, later.id);
    else if (earlier.stance === 'ASSERTS') found.weakenedBy.set(earlier.id, later.id);
  }
}

/** Whether the later of two would supersede or weaken the earlier. */
function changes(later: AttributionFacts, earlier: AttributionFacts): boolean {
  return replaces(later, earlier) && (earlier.stance === 'ASSERTS' || !isWeak(later));
}

/** Whether both support one claim fully: then their order does not matter. */
function supportFully(one: AttributionFacts, other: AttributionFacts): boolean {
  return one.claim === other.claim && [one, other].every((word) => word.stance === 'ASSERTS' && !isWeak(word));
}

/** The words of a source by topic. Topics on which it says one thing only are left out: nothing is superseded there. */
function topicsOf(own: readonly AttributionFacts[]): Iterable<readonly AttributionFacts[]> {
  const topics = new Map<string, AttributionFacts[]>();
  for (const word of own) {
    if (!isCommitted(word)) continue;
    for (const key of topicKeys(word)) {
      const topic = topics.get(key);
      if (topic === undefined) topics.set(key, [word]);
      else topic.push(word);
    }
  }
  return [...topics.values()].filter((topic) => new Set(topic.map(contentOf)).size > 1);
}

function contentOf({ claim, stance, certainty }: AttributionFacts): string {
  return `${claim} ${stance} ${certainty}`;
}

function byTime(a: AttributionFacts, b: AttributionFacts): number {
  const [from, other] = [saidAt(a).from, saidAt(b).from];
  if (from === other) return earliestFirst(a, b);
  return from < other ? -1 : 1;
}
