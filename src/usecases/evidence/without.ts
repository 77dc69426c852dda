import type { AttributionFacts } from '../../reasoning/index.js';

/** What is taken away from a view: sources, as they are merged in it, and attributions. */
interface Exclusions {
  readonly sources: ReadonlySet<string>;
  readonly attributions: ReadonlySet<string>;
}

/**
 * Evidence as the view would have it without some sources (as speakers, publishers, and publishers of what a document is
 * declared to be made from) and with some attributions struck out: the same as reading it again in that view.
 */
export function excluding({ sources, attributions }: Exclusions): (said: AttributionFacts) => AttributionFacts {
  return (said) => {
    if (attributions.has(said.id)) return { ...said, admitted: false, known: false };
    const comesThrough = [said.source, said.publisher, ...said.derivations.map(({ publisher }) => publisher)];
    return comesThrough.some((source) => sources.has(source)) ? { ...said, admitted: false } : said;
  };
}
