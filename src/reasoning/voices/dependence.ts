/** Why a voice may depend on another (rules V1 and V2, and E4 for BASED_ON). */
export type Dependence =
  | 'DEPENDS_ON'
  | 'PART_OF'
  | 'SUCCEEDS'
  | 'ONE_VOICE'
  | 'SIGNED'
  | 'MADE_FROM'
  | 'REPRINTED'
  | 'BASED_ON'
  | 'QUOTES'
  | 'COPY';

/** One voice depends on another. */
export interface DependenceEdge {
  readonly kind: Dependence;
  /** A source, or the key of a voice. */
  readonly from: string;
  readonly to: string;
  /** The source of `to`. */
  readonly source: string;
}
