import type { AttributionFacts } from '../../src/reasoning/evidence/evidence.js';
import type { RandomWorld } from '../reasoning/randomWorld.js';

/** A random world as records can tell it; undefined for one that they cannot. */
export function recordable({ evidence, sourceLinks }: RandomWorld): RandomWorld | undefined {
  const texts = new Map(
    evidence.flatMap(({ document, shingles }) => (shingles === null ? [] : [[document, shingles]])),
  );
  const told = evidence.map((item) => ({
    ...item,
    // A document has one publisher.
    baseDocuments: item.baseDocuments.map((base) => ({ ...base, document: `${base.document} of ${base.publisher}` })),
    // A time of which nothing is known is left out.
    stated: item.stated?.from === '-' && item.stated.to === '~' ? null : item.stated,
    // A text is that of a whole document.
    shingles: item.mode === 'NARRATIVE' ? (texts.get(item.document) ?? null) : null,
  }));
  const links = sourceLinks.filter(
    ({ validFrom, validTo }) => validFrom === null || validTo === null || validFrom <= validTo,
  );
  const isTold = hasClaim(told) && areClaimsDistinct(told) && isEverybodyInPlace(told);
  return isTold ? { evidence: told, sourceLinks: links } : undefined;
}

function hasClaim(evidence: readonly AttributionFacts[]): boolean {
  return evidence.some(({ claim }) => claim === 'claim');
}

/** Claims that say the same are one. */
function areClaimsDistinct(evidence: readonly AttributionFacts[]): boolean {
  const claims = new Map(evidence.map((item) => [item.claim, item]));
  const contents = [...claims.values()].flatMap(({ figure, occurrence }) =>
    figure === null
      ? []
      : [JSON.stringify([figure.unit, figure.low, figure.best, figure.high, figure.valid, occurrence])],
  );
  return new Set(contents).size === contents.length;
}

/** Whoever is unnamed speaks in one document, and an unnamed publisher has one. */
function isEverybodyInPlace(evidence: readonly AttributionFacts[]): boolean {
  const documents = new Map<string, Set<string>>();
  for (const { source, publisher, named, document, derivations } of evidence) {
    const published = [[publisher, document], ...derivations.map((one) => [one.publisher, one.to])];
    for (const [who = '', where = ''] of [...published, ...(named ? [] : [[source, document]])]) {
      if (/^[UV]/.test(who)) documents.set(who, new Set([...(documents.get(who) ?? []), where]));
    }
  }
  return [...documents.values()].every(({ size }) => size === 1);
}
