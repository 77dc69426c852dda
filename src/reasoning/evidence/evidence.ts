import type { Bounds } from '../../domain/edtf/edtf.js';
import type { Certainty, Coding, DerivationKind, Mode, SourceKind, Stance } from '../../domain/vocabulary.js';

/**
 * One attribution in one view. The evidence (rule E1) of a claim is every attribution of it and everything these relay or are
 * based on, whether the view admits it or not: origins are determined on everything that exists, counts on the admitted part.
 * It also includes the other attributions that decide what became of these: of the referenced claims, of claims with other
 * figures for one quantity, of one importer's occurrence, and of the documents' originals.
 *
 * Sources, publishers, participants and claims are after merges. Time bounds are as in `Bounds`: `-` is an open past and `~` an
 * open future, also if unknown.
 */
export interface AttributionFacts {
  readonly id: string;
  /** The claim it is about, directly or through another attribution. Claims that are equal after merges have one id here. */
  readonly claim: string;
  /** The source; for a joint statement an id of its own. */
  readonly source: string;
  /** The sources that sign a joint statement, sorted; empty for the statement of one source. */
  readonly signers: readonly string[];
  /** Whether the source is named; of a joint statement, whether a signer is. */
  readonly named: boolean;
  /** The words that the document uses for an unnamed source; null for a named one. */
  readonly mention: string | null;
  readonly sourceKind: SourceKind;
  readonly stance: Stance;
  readonly certainty: Certainty;
  readonly coding: Coding;
  readonly mode: Mode;
  /** Whether the view admits it: it exists, and neither its source nor a publisher it came through is excluded or unreliable. */
  readonly admitted: boolean;
  /** Whether its source is one of those the view listens to (`onlySources`). A carrier that is not still carries. */
  readonly selected: boolean;
  /**
   * Whether it exists in the view (rule E2): it is recorded and published in time, has an admitted review state and is not
   * retracted. What does not exist counts for no rule; but what relays it still relays. Excluded sources exist.
   */
  readonly known: boolean;
  /** The attributions it relays. */
  readonly relays: readonly string[];
  /** The attributions its source coded, aggregated or evaluated. */
  readonly bases: readonly string[];
  /** The documents its source coded, aggregated or evaluated, with their publishers. */
  readonly baseDocuments: readonly BaseDocument[];
  /** The attribution it is about, if it is about an attribution and not the claim; at most one. */
  readonly about: readonly string[];
  /** The sort key: the start of the stated time, else of the publication. */
  readonly sort: string;
  /** When the source said it, as the document states; null if it does not say. */
  readonly stated: Span | null;
  readonly document: string;
  readonly published: Span;
  /** The publisher of the document. */
  readonly publisher: string;
  /** The transitive derivations of its document, with their publishers. */
  readonly derivations: readonly Derivation[];
  /** The figure of its claim, if any. */
  readonly figure: Figure | null;
  /** The importer's key of what its claim codes, in the importer's namespace; revisions of one row share it. */
  readonly occurrence: string | null;
  /** The input that first recorded it, and when. They order what two inputs code of one occurrence. */
  readonly recorded: { readonly input: string; readonly at: string };
  /** For narratives with a known document text: its 5-word shingles, packed by `shinglesOf`. */
  readonly shingles: string | null;
}

/** A time window. */
export interface Span {
  readonly from: string;
  readonly to: string;
}

/** A document that an attribution is based on. */
export interface BaseDocument {
  readonly document: string;
  readonly publisher: string;
}

/** One document is derived from another. */
export interface Derivation {
  readonly from: string;
  readonly to: string;
  readonly kind: DerivationKind;
  /** The publisher of the original. */
  readonly publisher: string;
}

/** The figure of a claim. Two claims give the same quantity if they share an event, the core, the unit and the valid time. */
export interface Figure {
  readonly events: readonly string[];
  /** Predicate, modality and participants as one string. */
  readonly core: string;
  /** Normalised: `persons` is `people`. */
  readonly unit: string;
  readonly low: number | null;
  readonly best: number | null;
  readonly high: number | null;
  readonly vague: boolean;
  /** The valid time of the claim; null if unknown. */
  readonly valid: Bounds | null;
}

/** A decided link between two sources or entities, as recorded in the view. */
export interface SourceLink {
  readonly kind: 'PART_OF' | 'ONE_VOICE' | 'DEPENDS_ON' | 'ALLIED_WITH' | 'SUCCEEDS';
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

/** Who says it: the source, or the sources that sign a joint statement. */
export function speakersOf({ source, signers }: Pick<AttributionFacts, 'source' | 'signers'>): readonly string[] {
  return signers.length === 0 ? [source] : signers;
}

/** Whether it is only possible, or perhaps misread: such words never extinguish others. */
export function isWeak({ certainty, coding }: Pick<AttributionFacts, 'certainty' | 'coding'>): boolean {
  return certainty === 'POSSIBLE' || coding === 'UNSURE';
}

/** Earliest first, then by id. */
export function earliestFirst(a: AttributionFacts, b: AttributionFacts): number {
  return compare(a.sort, b.sort) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
