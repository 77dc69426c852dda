import type { SourceKind } from '../model/vocabulary.js';
import type { Evidence } from './evidence.js';

/** An attribution as evidence, with the document that carries it and what is known of who speaks. */
export interface Testimony extends Evidence {
  readonly document: string;
  /** Who published the document, as it is merged in the view. */
  readonly publisher: string;
  /** Who published the documents that this one is declared to be made from, at any remove. */
  readonly through: readonly string[];
  /** The documents it is declared to be made from, directly. */
  readonly originals: readonly string[];
  readonly named: boolean;
  readonly sourceKind: SourceKind;
}

/** Whether it is the publisher's own narrative: nobody else is named for it. */
export function isOwnNarrative(item: Testimony): boolean {
  return item.mode === 'NARRATIVE' && item.source === item.publisher && item.relays.length === 0;
}

/** Whether its source makes the content its own. */
export function isCommitted(item: Testimony): boolean {
  return item.certainty !== 'UNCOMMITTED';
}

/** Attributions by id. */
export type TestimonyById = ReadonlyMap<string, Testimony>;

/**
 * Where the content of an attribution comes from: whose words it relays, and, if it asserts and commits itself, what it is
 * based on.
 */
export function restsOn(item: Testimony, byId: TestimonyById): readonly Testimony[] {
  const bases = item.stance === 'ASSERTS' && isCommitted(item) ? item.bases : [];
  return [...item.relays, ...bases].flatMap((id) => byId.get(id) ?? []);
}
