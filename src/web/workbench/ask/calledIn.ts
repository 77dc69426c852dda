import { Kind, parse, valueFromASTUntyped } from 'graphql';
import type { ClaimFilter, View } from '../../../domain/schema/generated.js';

/** The root field of a query, and what it is asked with. */
export interface AskedCall {
  readonly field: string;
  readonly args: Readonly<Record<string, unknown>>;
  /** The claims that the query is about, if it selects claims by a filter. */
  readonly filter: ClaimFilter | undefined;
  readonly view: View | undefined;
}

/** What the query of an answer asks for. It has no variables. Undefined for a text that is no such query. */
export function calledIn(query: string): AskedCall | undefined {
  const [operation] = definitionsOf(query);
  const [first] = operation?.kind === Kind.OPERATION_DEFINITION ? operation.selectionSet.selections : [];
  if (first?.kind !== Kind.FIELD) return undefined;
  const args = Object.fromEntries(
    (first.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]),
  );
  const field = first.name.value;
  const { filter, view } = args as { readonly filter?: ClaimFilter; readonly view?: View };
  return { field, args, filter: selectsClaims.has(field) ? filter : undefined, view };
}

/** The fields whose filter says which claims an answer is about. */
const selectsClaims: ReadonlySet<string> = new Set(['whoReported', 'claims']);

function definitionsOf(query: string) {
  try {
    return parse(query, { noLocation: true }).definitions;
  } catch {
    return [];
  }
}
