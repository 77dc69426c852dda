import type { DerivationKind } from '../../domain/vocabulary.js';
import { groupBy } from '../graphs/groupBy.js';
import type { AttributionFacts, FactsById } from './evidence.js';

const copies: ReadonlySet<DerivationKind> = new Set<DerivationKind>(['REPRINT', 'TRANSLATION', 'UPDATE']);

/** An original that a document is directly declared to be made from. */
interface Original {
  readonly document: string;
  readonly publisher: string;
  readonly kind: DerivationKind;
}

/** The originals that the document of an attribution is directly declared to be made from. */
export function originalsOf({ document, derivations }: AttributionFacts): readonly Original[] {
  return derivations
    .filter(({ from, to }) => from === document && to !== document)
    .map(({ to, publisher, kind }) => ({ document: to, publisher, kind }));
}

/** Whether a document that is derived in this way repeats its original. A correction does not. */
export function isCopy({ kind }: Pick<Original, 'kind'>): boolean {
  return copies.has(kind);
}

/**
 * The copies of attributions (rule E10): for each attribution its forms in the declared copies of its document, with the same
 * claim and stance, and the same source, or publisher for publisher, or the same unnamed mention.
 */
export function copiedForms(evidence: FactsById): ReadonlyMap<string, readonly AttributionFacts[]> {
  const all = [...evidence.values()];
  const made = all.filter(({ derivations }) => derivations.length > 0);
  const found = new Map<string, AttributionFacts[]>();
  if (made.length === 0) return found;
  const byDocument = groupBy(all, ({ document }) => document);
  for (const copy of made) {
    for (const original of originalsOf(copy).filter(isCopy)) {
      for (const word of byDocument.get(original.document) ?? []) {
        if (!isForm(copy, word, evidence)) continue;
        const known = found.get(word.id);
        if (known === undefined) found.set(word.id, [copy]);
        else known.push(copy);
      }
    }
  }
  return found;
}

function isForm(copy: AttributionFacts, word: AttributionFacts, evidence: FactsById): boolean {
  if (copy.claim !== word.claim || copy.stance !== word.stance) return false;
  if (copy.about[0] !== word.about[0]) {
    const [about, other] = [copy, word].map((item) => evidence.get(item.about[0] ?? ''));
    if (about === undefined || other === undefined || !isForm(about, other, evidence)) return false;
  }
  return (
    copy.source === word.source ||
    (copy.source === copy.publisher && word.source === word.publisher) ||
    (copy.mention !== null && copy.mention === word.mention)
  );
}

/** Attributions with all their copies, at any remove. */
export function withCopies(
  ids: Iterable<string>,
  forms: ReadonlyMap<string, readonly AttributionFacts[]>,
): ReadonlySet<string> {
  const found = new Set(ids);
  // Iterating over a set includes items added during the iteration.
  for (const id of found) for (const form of forms.get(id) ?? []) found.add(form.id);
  return found;
}
