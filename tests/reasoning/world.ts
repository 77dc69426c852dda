import { boundsOf, parseEdtf } from '../../src/domain/edtf/edtf.js';
import type { Corroboration, CorroborationInput } from '../../src/reasoning/corroboration/corroboration.js';
import { corroboration } from '../../src/reasoning/corroboration/corroboration.js';
import type { ClaimFacts } from '../../src/reasoning/evidence/claimFacts.js';
import type { AttributionFacts, Derivation, Figure, SourceLink, Span } from '../../src/reasoning/evidence/evidence.js';

/**
 * Attributions from a short notation: `B>A` is B's attribution, in B's document, that relays A's; a source that only stands
 * behind a `>` is quoted in the document of whoever relays it, unless it also stands first somewhere and so has its own. An
 * attribution is called after its source and its document: `A@B`. What begins with U or V is unnamed; O, P and Q are outlets; all
 * others are monitors.
 */
export function world(
  words: string,
  more: Readonly<Record<string, Partial<AttributionFacts>>> = {},
): readonly AttributionFacts[] {
  const chains = words.split(' ').map((word) => word.split('>'));
  const speakers = new Set(chains.map(([first]) => first));
  const items = new Map<string, AttributionFacts>();
  for (const chain of chains) {
    let document = '';
    const ids = chain.map((source) => {
      if (document === '' || speakers.has(source)) document = source;
      return `${source}@${document}`;
    });
    for (const [index, id] of ids.entries()) {
      const known = items.get(id) ?? said(id);
      const relays = [...new Set([...known.relays, ...ids.slice(index + 1, index + 2)])];
      items.set(id, { ...known, relays, ...(relays.length > 0 ? carrying : {}) });
    }
  }
  return [...items.values()].map((item) => ({ ...item, ...more[item.source], ...more[item.id] }));
}

const carrying = { certainty: 'UNCOMMITTED', mode: 'INDIRECT' } as const;

/** An attribution of the claim, in its source's own voice if the document is its own: `A@A`. */
export function said(id: string, more: Partial<AttributionFacts> = {}): AttributionFacts {
  const [source = '', document = source] = id.split('@');
  return {
    id,
    claim: 'claim',
    source,
    signers: [],
    named: !/^[UV]/.test(source),
    mention: /^[UV]/.test(source) ? source : null,
    sourceKind: 'OPQ'.includes(source) ? 'OUTLET' : 'MONITOR',
    stance: 'ASSERTS',
    certainty: 'CERTAIN',
    coding: 'CLEAR',
    mode: source === (more.publisher ?? document) && !more.relays?.length ? 'NARRATIVE' : 'INDIRECT',
    admitted: true,
    known: true,
    selected: true,
    relays: [],
    bases: [],
    baseDocuments: [],
    about: [],
    ...on('2016-05-01'),
    stated: null,
    document,
    publisher: document,
    derivations: [],
    figure: null,
    occurrence: null,
    recorded: { input: 'input', at: '2016-06-01T00:00:00.000Z' },
    shingles: null,
    ...more,
  };
}

/** Published on a day. */
export function on(day: string): Pick<AttributionFacts, 'sort' | 'published'> {
  return { sort: day, published: span(day) };
}

/** Said on a day or at an instant, as the document states. */
export function stated(time: string): Pick<AttributionFacts, 'sort' | 'stated'> {
  return { sort: time, stated: span(time) };
}

function span(time: string): Span {
  const { earliestStart, latestEnd } = boundsOf(parseEdtf(time));
  return { from: earliestStart, to: latestEnd };
}

/** Its document is declared to be made from others, each named by its publisher. */
export function madeFrom(
  document: string,
  kind: Derivation['kind'],
  ...originals: readonly string[]
): Pick<AttributionFacts, 'derivations'> {
  return { derivations: originals.map((to) => ({ from: document, to, kind, publisher: to })) };
}

const town = { role: 'TARGET', entity: 'town', name: 'Town', part: null } as const;

/** A number of people killed at a time in the one event. */
export function killed(best: number, valid: string | null): Pick<AttributionFacts, 'figure'> {
  const figure: Figure = {
    ...{ events: ['event'], core: 'killed', unit: 'people', low: null, best, high: null, vague: false },
    valid: valid === null ? null : boundsOf(parseEdtf(valid)),
  };
  return { figure };
}

export function claim(id: string, more: Partial<ClaimFacts> = {}): ClaimFacts {
  const nothing = { condition: null, valid: null, edtf: null, quantity: null };
  return {
    id,
    text: id,
    predicate: 'seized',
    modality: 'ACTUAL',
    participants: [town],
    events: [],
    ...nothing,
    ...more,
  };
}

export function tie(kind: SourceLink['kind'], from: string, to: string, more: Partial<SourceLink> = {}): SourceLink {
  return { kind, from, to, validFrom: null, validTo: null, ...more };
}

export function judged(evidence: readonly AttributionFacts[], given: Partial<CorroborationInput> = {}): Corroboration {
  return corroboration(evidence, { claims: [claim('claim')], sourceLinks: [], nameOf: (source) => source, ...given });
}

/** The evidence in a view that leaves sources out, as speakers and as publishers. */
export function excluding(
  evidence: readonly AttributionFacts[],
  sources: Iterable<string>,
): readonly AttributionFacts[] {
  const excluded = new Set(sources);
  return evidence.map((item) => {
    const originals = item.derivations.map(({ publisher }) => publisher);
    const through = [item.source, ...item.signers, item.publisher, ...originals];
    return through.some((source) => excluded.has(source)) ? { ...item, admitted: false } : item;
  });
}

/** `1..2 [single points] {smallest cut}`, voices by their first source. */
export function hangsOn(found: Corroboration): string {
  const voices = (groups: Corroboration['voices']) =>
    groups
      .map(({ voice }) => voice)
      .sort()
      .join(' ');
  return `${range(found)} [${voices(found.singlePointsOfFailure)}] {${voices(found.smallestCut.voices)}}`;
}

export function range({ atLeast, atMost }: Corroboration): string {
  return `${atLeast}..${atMost}`;
}
