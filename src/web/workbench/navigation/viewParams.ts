import type { View } from '../../../domain/schema/generated.js';

/** The parameters of an address that make up the view: as of when, published by when, whom to believe. */
export const viewKeys = [
  'known',
  'published',
  'only',
  'without',
  'grade',
  'credibility',
  'unjudged',
  'review',
] as const;

type ViewKey = (typeof viewKeys)[number];

/** The view that an address asks for; undefined if it restricts nothing. Invalid values are left to the server to refuse. */
export function viewFromParams(params: URLSearchParams): View | undefined {
  const text = (key: ViewKey) => params.get(key)?.trim() || undefined;
  const list = (key: ViewKey) => text(key)?.split(',').filter(Boolean);
  const known = text('known');
  const credibility = text('credibility');
  const view: Record<string, unknown> = {
    recordedAt: known === undefined ? undefined : instantOf(known),
    publishedBy: text('published'),
    onlySources: list('only'),
    excludeSources: list('without'),
    minReliability: text('grade'),
    minCredibility: credibility === undefined ? undefined : Number(credibility),
    includeUnjudged: text('unjudged') === 'yes' ? true : undefined,
    review: list('review')?.map((state) => state.toUpperCase()),
  };
  const given = Object.entries(view).filter(([, value]) => value !== undefined);
  return given.length === 0 ? undefined : (Object.fromEntries(given) as View);
}

/** A day means its end, in UTC; an instant is taken as it is. */
function instantOf(text: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? `${text}T23:59:59.999Z` : text;
}

/** The parameters of a view alone, in one order, so that one view has one address. */
export function viewParamsOf(params: URLSearchParams): URLSearchParams {
  const kept = viewKeys.flatMap((key): [string, string][] => {
    const value = params.get(key)?.trim();
    return value ? [[key, value]] : [];
  });
  return new URLSearchParams(kept);
}

/** The same parameters with others in their place; an empty text takes one away. */
export function withParams(params: URLSearchParams, changes: Readonly<Record<string, string>>): URLSearchParams {
  const changed = new URLSearchParams(params);
  for (const [key, value] of Object.entries(changes)) {
    if (value === '') changed.delete(key);
    else changed.set(key, value);
  }
  return changed;
}

/** The values in a parameter that holds several. */
export function listIn(params: URLSearchParams, key: string): readonly string[] {
  return params.get(key)?.split(',').filter(Boolean) ?? [];
}

/** The change by which an id is added to a list of ids in a parameter, or taken away. */
export function toggled(
  params: URLSearchParams,
  key: 'only' | 'without',
  id: string,
): Readonly<Record<string, string>> {
  const ids = listIn(params, key);
  const next = ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id];
  return { [key]: next.join(',') };
}
