import type { Certainty, Coding, Mode, SourceKind, Stance } from '../../domain/vocabulary.js';

/**
 * One attribution as reasoning sees it, in one view. The evidence of a claim is every attribution of it and everything these
 * relay or are based on, whether the view admits it or not: what is original is judged on the whole, what counts on what is
 * admitted. With it come all other attributions of the claims it touches, and of rival figures of one event: they tell which
 * word of a source is its latest.
 *
 * Sources, publishers and participants stand as they are merged in the view. Bounds of time are those of `Bounds`: `-` is an
 * open past and `~` an open future, also where nothing is known.
 */
export interface AttributionFacts {
  readonly id: string;
  /** The claim it concerns, also through the attribution it is about. */
  readonly claim: string;
  readonly source: string;
  /** Whether the source is somebody in particular. */
  readonly named: boolean;
  readonly sourceKind: SourceKind;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly coding: Coding;
  readonly mode: Mode;
  /** The view counts it. */
  readonly admitted: boolean;
  /**
   * The view would count it if it left no source out: it is recorded and published in time, in an admitted review state and
   * not struck out. Links, taking back and denied sayings are judged by this: hiding a source frees nobody else.
   */
  readonly known: boolean;
  /** Attributions whose words it passes on. */
  readonly relays: readonly string[];
  /** Attributions its source coded, aggregated or looked at. */
  readonly bases: readonly string[];
  /** The attribution that it answers, when it concerns a saying and not the claim; at most one. */
  readonly about: readonly string[];
  /** When it was said: the start of the time stated, else of the document's publication. Puts attributions in order. */
  readonly sort: string;
  /** When the source said it: the time stated, else the document's publication. */
  readonly said: Span;
  readonly document: string;
  readonly published: Span;
  /** Who published the document. */
  readonly publisher: string;
  /** All that its document is declared to be made from, at any remove: who from whom, and who published that. */
  readonly derivations: readonly Derivation[];
  /** The figure it gives, if its claim has one. */
  readonly figure: Figure | null;
  /** For narratives whose document's text is known: its 5-word shingles, as `shinglesOf` packs them. */
  readonly shingles: string | null;
}

/** Between which moments something lies. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** One document is declared to be made from another. */
export interface Derivation {
  readonly from: string;
  readonly to: string;
  /** Who published the one it is made from. */
  readonly publisher: string;
}

/** What a claim says how many of. Two claims give one quantity if they share an event, the core and the unit. */
export interface Figure {
  readonly events: readonly string[];
  /** Predicate, modality and participants, as one text. */
  readonly core: string;
  readonly unit: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly vague: boolean;
}

/** A decided link between two sources, or two entities, as far as it is recorded in the view. */
export interface SourceLink {
  readonly kind: 'PART_OF' | 'ONE_VOICE' | 'DEPENDS_ON' | 'ALLIED_WITH';
  readonly from: string;
  readonly to: string;
  /** When it held: null where that is not bounded. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Attributions by id. */
export type FactsById = ReadonlyMap<string, AttributionFacts>;

/** Whether its source makes the content its own. */
export function isCommitted({ certainty }: Pick<AttributionFacts, 'certainty'>): boolean {
  return certainty !== 'UNCOMMITTED';
}

/** What each source says. */
export function bySource(words: readonly AttributionFacts[]): ReadonlyMap<string, readonly AttributionFacts[]> {
  const found = new Map<string, AttributionFacts[]>();
  for (const word of words) {
    const own = found.get(word.source);
    if (own === undefined) found.set(word.source, [word]);
    else own.push(word);
  }
  return found;
}

/** Earliest said first; by id where nothing tells them apart. */
export function earliestFirst(a: AttributionFacts, b: AttributionFacts): number {
  return compare(a.sort, b.sort) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
