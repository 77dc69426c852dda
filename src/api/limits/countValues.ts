/** Of long text this much counts as one value: what is wrong with a value is said with the value in the sentence. */
const textOfOne = 250;

/** The values of the variables of an operation, as a client sent them: parsed JSON. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * How many values there are in variables: the members of objects and what stands in lists, long text several times.
 * To read them takes as long, and to say what is wrong with them much longer.
 */
export function countValues(variables: Variables): number {
  let count = 0;
  // Not a function that calls itself: how deep they are is not its business.
  const open: unknown[] = [variables];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value === 'string') count += Math.floor(value.length / textOfOne);
    if (typeof value !== 'object' || value === null) continue;
    for (const [name, inner] of Object.entries(value)) {
      count += 1 + Math.floor(name.length / textOfOne);
      open.push(inner);
    }
  }
  return count;
}
