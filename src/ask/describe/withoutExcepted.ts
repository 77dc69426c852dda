import type { Named } from '../../language/names/named.js';
import type { SaidFragment } from '../generated.js';
import { sourceNames } from '../sentences.js';

/** Who takes which stance, with the names of those that a question leaves out. */
interface Voices {
  readonly origins: readonly SaidFragment[];
  readonly denials: readonly SaidFragment[];
  readonly doubts: readonly SaidFragment[];
  readonly declined: readonly SaidFragment[];
}

/** Reporting without those that a question leaves out: they are told apart, for nobody else may say it. */
export function withoutExcepted<Told extends Voices & { readonly happenings?: readonly Voices[] }>(
  told: Told,
  except: readonly Named[] = [],
): Told {
  if (except.length === 0) return told;
  const ids = new Set(except.map(({ id }) => id));
  const strip = <Some extends Voices>(voices: Some): Some & { readonly leftOut: readonly string[] } => {
    const others = (list: readonly SaidFragment[]) => list.filter(({ source }) => !ids.has(source.id));
    const own = [...voices.origins, ...voices.denials, ...voices.doubts, ...voices.declined];
    return {
      ...voices,
      origins: others(voices.origins),
      denials: others(voices.denials),
      doubts: others(voices.doubts),
      declined: others(voices.declined),
      leftOut: sourceNames(own.flatMap(({ source }) => (ids.has(source.id) ? [source] : []))),
    };
  };
  const { happenings } = told;
  return { ...strip(told), ...(happenings && { happenings: happenings.map(strip) }) };
}
