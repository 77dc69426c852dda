import { AnswerError } from './postQuery.js';

/** A part of a list that is asked for by how many to leave out, as a page for `usePages`. */
export interface ListPart<N> {
  readonly nodes: readonly N[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

/** @param skip how many come before. @param count how many there are in all */
export function listPart<N>(nodes: readonly N[], skip: number, count: number): ListPart<N> {
  const end = skip + nodes.length;
  return { nodes, pageInfo: { hasNextPage: nodes.length > 0 && end < count, endCursor: String(end) } };
}

/** Of another graph, further members would be those of another list. */
export function graphChanged(): AnswerError {
  return new AnswerError('The graph has changed since this page was loaded: reload it.', 'CHANGED');
}
