import type { AttributionFacts } from '../../reasoning/index.js';

/** Sources (after merges) and attributions to exclude from a view. */
interface Exclusions {
  readonly sources: ReadonlySet<string>;
  readonly attributions: ReadonlySet<string>;
}

/**
 * Filters evidence as if the view excluded some sources (as speakers, as signers, as publishers, and as publishers of original documents)
 * and retracted some attributions. Equivalent to reading it again in such a view.
 */
export function excluding({ sources, attributions }: Exclusions): (said: AttributionFacts) => AttributionFacts {
  return (said) => {
    if (attributions.has(said.id)) return { ...said, admitted: false, known: false };
    const originals = said.derivations.map(({ publisher }) => publisher);
    const comesThrough = [said.source, ...said.signers, said.publisher, ...originals];
    return comesThrough.some((source) => sources.has(source)) ? { ...said, admitted: false } : said;
  };
}
