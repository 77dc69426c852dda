import type { Certainty, Coding, Mode, SourceKind, Stance } from '../../domain/vocabulary.js';

/**
 * One attribution in one view. The evidence of a claim is every attribution of it and everything these relay or are based on,
 * whether the view admits it or not: origins are determined on the whole evidence, counts on the admitted part. It also
 * includes all other attributions of the referenced claims and of competing figures of one event, which determine the latest
 * attribution of each source.
 *
 * Sources, publishers and participants are after merges. Time bounds are as in `Bounds`: `-` is an open past and `~` an open
 * future, also if unknown.
 */
export interface AttributionFacts {
  readonly id: string;
  /** The claim it is about, directly or through another attribution. */
  readonly claim: string;
  readonly source: string;
  /** Whether the source is named. */
  readonly named: boolean;
  readonly sourceKind: SourceKind;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly coding: Coding;
  readonly mode: Mode;
  /** Whether the view admits it. */
  readonly admitted: boolean;
  /**
   * Whether the view would admit it if it excluded no source: it is recorded and published in time, has an admitted review state
   * and is not retracted. Dependence, withdrawals and denied attributions are determined by this: excluding a source never makes
   * another source count as independent.
   */
  readonly known: boolean;
  /** The attributions it relays. */
  readonly relays: readonly string[];
  /** The attributions its source coded, aggregated or evaluated. */
  readonly bases: readonly string[];
  /** The attribution it is about, if it is about an attribution and not the claim; at most one. */
  readonly about: readonly string[];
  /** The sort key: the start of the stated time, else of the publication. */
  readonly sort: string;
  /** When the source said it: the stated time, else the publication. */
  readonly said: Span;
  readonly document: string;
  readonly published: Span;
  /** The publisher of the document. */
  readonly publisher: string;
  /** The transitive derivations of its document, with their publishers. */
  readonly derivations: readonly Derivation[];
  /** The figure of its claim, if any. */
  readonly figure: Figure | null;
  /** For narratives with a known document text: its 5-word shingles, packed by `shinglesOf`. */
  readonly shingles: string | null;
}

/** A time window. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** One document is derived from another. */
export interface Derivation {
  readonly from: string;
  readonly to: string;
  /** The publisher of the original. */
  readonly publisher: string;
}

/** The figure of a claim. Two claims give the same quantity if they share an event, the core and the unit. */
export interface Figure {
  readonly events: readonly string[];
  /** Predicate, modality and participants as one string. */
  readonly core: string;
  readonly unit: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly vague: boolean;
}

/** A decided link between two sources or entities, as recorded in the view. */
export interface SourceLink {
  readonly kind: 'PART_OF' | 'ONE_VOICE' | 'DEPENDS_ON' | 'ALLIED_WITH';
  readonly from: string;
  readonly to: string;
  /** Its valid time; null for an open bound. */
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** Attributions by id. */
export type FactsById = ReadonlyMap<string, AttributionFacts>;

/** Whether the source endorses the content. */
export function isCommitted({ certainty }: Pick<AttributionFacts, 'certainty'>): boolean {
  return certainty !== 'UNCOMMITTED';
}

/** Groups attributions by source. */
export function bySource(words: readonly AttributionFacts[]): ReadonlyMap<string, readonly AttributionFacts[]> {
  const found = new Map<string, AttributionFacts[]>();
  for (const word of words) {
    const own = found.get(word.source);
    if (own === undefined) found.set(word.source, [word]);
    else own.push(word);
  }
  return found;
}

/** Earliest first, then by id. */
export function earliestFirst(a: AttributionFacts, b: AttributionFacts): number {
  return compare(a.sort, b.sort) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
