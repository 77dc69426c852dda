import type { Candidate } from './candidate.js';
import { type Mention, type Named, partsOf } from './named.js';

/** Of overlapping ones, names said whole, then longer ones, then those with fewer typos. */
export function chooseMentions(
  candidates: readonly Candidate[],
  isName: readonly boolean[] | undefined,
): readonly Mention[] {
  const rank = ({ fit, said, from, to, how }: Candidate) => {
    const verbs = isName === undefined ? 0 : isName.slice(from, to).filter((own) => !own).length;
    return (
      (fit.exact ? 100 : fit.most ? 90 : how === 'DESCRIPTION' ? 110 : 0) +
      said * 10 -
      fit.typos * 8 -
      verbs * (fit.exact && fit.typos === 0 ? 0 : 200)
    );
  };
  const sorted = candidates
    .filter((one) => rank(one) > -50)
    .sort((one, other) => rank(other) - rank(one) || one.from - other.from);
  const kept: Candidate[] = [];
  for (const one of sorted) {
    const clash = kept.find((own) => one.from < own.to && own.from < one.to);
    if (clash === undefined) kept.push(one);
    else if (clash.from === one.from && clash.to === one.to && rank(one) === rank(clash)) {
      kept[kept.indexOf(clash)] = { ...clash, things: [...clash.things, ...one.things] };
    }
  }
  return kept
    .map(({ from, to, things, by, exact, how }) => ({
      from,
      to,
      things: withoutParts(distinct(things)),
      by,
      exact,
      how,
    }))
    .sort((one, other) => one.from - other.from);
}

export function distinct(things: readonly Named[]): readonly Named[] {
  return [...new Map(things.map((thing) => [thing.id, thing])).values()];
}

/** A whole takes precedence over its parts: "Tanf crossing" is the crossing and not one of its sides. */
export function withoutParts(things: readonly Named[]): readonly Named[] {
  const parts = new Set(things.flatMap((thing) => partsOf(thing).map(({ id }) => id)));
  const wholes = things.filter(({ id }) => !parts.has(id));
  return wholes.length === 0 ? things : wholes;
}
