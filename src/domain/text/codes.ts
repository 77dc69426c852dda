/**
 * The codes by which people may know a thing: the last part of its key, and its external ids, if they have a digit. Others are
 * words, which would be taken for a name.
 * @param key "namespace:key"
 * @param externalIds each with its scheme before it: "wikidata Q41183"
 */
export function codesOf(key: unknown, externalIds: unknown): readonly string[] {
  const last = typeof key === 'string' ? [key.replace(/^.*[:/]/s, '')] : [];
  const ids = Array.isArray(externalIds) ? externalIds.map((id) => String(id).replace(/^\S+ /, '')) : [];
  return [...last, ...ids].filter((code) => /\p{N}/u.test(code));
}
