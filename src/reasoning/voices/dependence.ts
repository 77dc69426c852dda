/** Why a voice may have what it says from another. */
export type Dependence = 'DEPENDS_ON' | 'PART_OF' | 'MADE_FROM' | 'QUOTES' | 'COPY';

/** A source that depends on another, or, of documents, a document made from another. */
export interface DependenceEdge {
  readonly kind: Dependence;
  readonly from: string;
  readonly to: string;
  /** The source that `to` stands for. */
  readonly source: string;
}
