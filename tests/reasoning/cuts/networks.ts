import { type AttributionFacts, isCommitted } from '../../../src/reasoning/evidence/evidence.js';
import { said } from '../world.js';

/** A series of numbers that look random and are the same every time: from 0 up to, but not including, a limit. */
export function drawn(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const name = (number: number) => `S${String(number).padStart(3, '0')}`;

function differing(count: number, below: number, draw: (below: number) => number): readonly number[] {
  const found = new Set<number>();
  while (found.size < count) found.add(draw(below));
  return [...found];
}

/** Reports of one publisher each, which quotes one who quotes the next: so many labels a report. */
export function reports(voices: number, count: number, labels: number, seed: number): readonly AttributionFacts[] {
  const draw = drawn(seed);
  return Array.from({ length: count }, (_, report) => {
    const chain = differing(labels, voices, draw).map(name);
    return chain.map((source, at) => link(source, { document: `d${report}`, publisher: chain[0] ?? '' }, at, chain));
  }).flat();
}

function link(source: string, at: { document: string; publisher: string }, place: number, chain: readonly string[]) {
  const idOf = (index: number) => `${at.document}.${index}`;
  const relays = place + 1 < chain.length ? [idOf(place + 1)] : [];
  return said(`${source}@${at.document}`, { ...at, id: idOf(place), relays, ...carrying(relays) });
}

function carrying(relays: readonly string[]): Partial<AttributionFacts> {
  return relays.length === 0 ? {} : { certainty: 'UNCOMMITTED', mode: 'INDIRECT' };
}

/**
 * Layers of attributions, each in a document of its source, that relay some of the next layer; those of the last are roots. A
 * source may speak in several places.
 */
export function layers(
  { depth, width, links, voices }: { depth: number; width: number; links: number; voices: number },
  seed: number,
): readonly AttributionFacts[] {
  const draw = drawn(seed);
  return Array.from({ length: depth * width }, (_, place) => {
    const layer = Math.floor(place / width);
    const relays =
      layer + 1 < depth
        ? differing(links, width, draw)
            .map((next) => `a${(layer + 1) * width + next}`)
            .sort()
        : [];
    const source = name(voices >= depth * width ? place : draw(voices));
    const document = `d${place}`;
    return said(`${source}@${document}`, {
      ...{ id: `a${place}`, document, publisher: source, relays, ...carrying(relays) },
      claim: layer === 0 ? 'claim' : 'other',
    });
  });
}

/** Whether anything is left when some sources are taken away, by looking along the relays. */
export function isSupportedWithout(evidence: readonly AttributionFacts[], without: ReadonlySet<string>): boolean {
  const isThere = ({ source, publisher }: AttributionFacts) => !without.has(source) && !without.has(publisher);
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const inDocument = new Set(
    evidence.flatMap(({ relays, document, claim }) =>
      relays.filter((id) => byId.get(id)?.document === document && byId.get(id)?.claim === claim),
    ),
  );
  const seen = new Set(evidence.filter((item) => item.claim === 'claim' && !inDocument.has(item.id) && isThere(item)));
  for (const item of seen) {
    if (item.relays.length === 0 && isCommitted(item)) return true;
    for (const id of item.relays) {
      const next = byId.get(id);
      if (next !== undefined && isThere(next)) seen.add(next);
    }
  }
  return false;
}
