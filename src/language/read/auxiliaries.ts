// Auxiliary verbs by what they say of a clause.

export const doing: ReadonlySet<string> = new Set([
  'do',
  'does',
  'did',
  'will',
  'would',
  'can',
  'could',
  'shall',
  'should',
  'may',
  'might',
  'must',
]);
export const being: ReadonlySet<string> = new Set([
  'is',
  'are',
  'was',
  'were',
  'be',
  'been',
  'being',
  'am',
  'get',
  'gets',
  'got',
]);
export const having: ReadonlySet<string> = new Set(['has', 'have', 'had', 'having']);
export const future: ReadonlySet<string> = new Set(['will', 'would', 'shall']);
export const past: ReadonlySet<string> = new Set(['did', 'was', 'were', 'has', 'have', 'had']);
