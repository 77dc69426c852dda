/** Why a voice may depend on another. */
export type Dependence = 'DEPENDS_ON' | 'PART_OF' | 'MADE_FROM' | 'QUOTES' | 'COPY';

/** A source that depends on another, or a document derived from another. */
export interface DependenceEdge {
  readonly kind: Dependence;
  readonly from: string;
  readonly to: string;
  /** The source of `to`. */
  readonly source: string;
}
