import canonicalize from 'canonicalize';

/** What differs from answer to answer although nothing has changed: a receipt is of its moment, and a query names its view. */
const ofTheMoment: ReadonlySet<string> = new Set(['receipt', 'query']);

/** An answer as canonical JSON (RFC 8785), without what is only of its moment. Two answers that say the same have the same text. */
export function answerText(data: unknown): string {
  return canonicalize(lastingPart(data)) ?? '';
}

/** An answer without what is only of its moment. */
export function lastingPart(data: unknown): unknown {
  if (Array.isArray(data)) return data.map(lastingPart);
  if (typeof data !== 'object' || data === null) return data;
  const kept = Object.entries(data).filter(([name]) => !ofTheMoment.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, lastingPart(value)]));
}
