/** Whether an answer has something: an entry of a list, or a count that is not 0. What is only near is none. */
export function hasContent(result: unknown): boolean {
  if (result === null || typeof result !== 'object') return false;
  return Object.entries(result).some(
    ([name, root]) => !name.startsWith('nearest') && (Array.isArray(root) ? root.length > 0 : hasEntries(root)),
  );
}

function hasEntries(root: unknown): boolean {
  if (root === null || typeof root !== 'object') return false;
  return Object.entries(root).some(([name, value]) => {
    if (name === 'of' || name === 'read') return false;
    if (Array.isArray(value)) return value.length > 0;
    if (typeof value === 'number') return value > 0;
    return (
      value !== null && typeof value === 'object' && name !== 'pageInfo' && name !== 'document' && hasEntries(value)
    );
  });
}
