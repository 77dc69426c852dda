type Variables = Readonly<Record<string, unknown>>;

/** The variables of a query whose view is pinned to a time. A view that is as of an earlier time stays so. */
export function pinnedVariables(variables: Variables, recordedAt: string): Variables {
  const { view } = variables;
  const given = typeof view === 'object' && view !== null ? (view as { readonly recordedAt?: unknown }) : {};
  return { ...variables, view: { ...given, recordedAt: given.recordedAt ?? recordedAt } };
}
