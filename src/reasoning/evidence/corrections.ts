import { groupBy } from '../graphs/groupBy.js';
import { originalsOf } from './copies.js';
import { type AttributionFacts, type FactsById, isWeak } from './evidence.js';
import { shareTopic } from './topics.js';
import { withWhatTheyLedTo } from './withdrawn.js';

/** What corrections of documents do to the words of the originals. */
interface Corrections {
  readonly supersededBy: ReadonlyMap<string, string>;
  readonly weakenedBy: ReadonlyMap<string, string>;
}

/**
 * What publishers correct in their own documents (rule E10). A correction supersedes the publisher's attributions of the same
 * claim or topic in the original, and what only they carried there. A weak word weakens. For updates `orderOf` makes the
 * publisher's words the later ones.
 *
 * @param words existing attributions that are not withdrawn
 */
export function corrections(words: readonly AttributionFacts[], evidence: FactsById): Corrections {
  const supersededBy = new Map<string, string>();
  const weakenedBy = new Map<string, string>();
  const made = words.filter((word) => isPublishers(word) && word.derivations.length > 0 && isStatement(word));
  if (made.length === 0) return { supersededBy, weakenedBy };
  const statements = words.filter((word) => isPublishers(word) && isStatement(word));
  const own = groupBy(statements, ({ document }) => document);
  for (const later of [...made].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    for (const { document, publisher, kind } of originalsOf(later)) {
      if (publisher !== later.publisher || kind !== 'CORRECTION') continue;
      const corrected = (own.get(document) ?? []).filter((earlier) => shareTopic(earlier, later));
      const found = isWeak(later) ? weakenedBy : supersededBy;
      for (const id of withWhatTheyLedTo(corrected, evidence)) found.set(id, later.id);
    }
  }
  return { supersededBy, weakenedBy };
}

function isPublishers({ source, publisher, about }: AttributionFacts): boolean {
  return source === publisher && about.length === 0;
}

function isStatement({ stance }: AttributionFacts): boolean {
  return stance !== 'DECLINES' && stance !== 'WITHDRAWS';
}
