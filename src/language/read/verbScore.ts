import type { Unit } from './units/units.js';

/** How a verb stands in its clause. */
interface Standing {
  readonly hasLeft: boolean;
  readonly lacks: boolean;
  readonly isGerund: boolean;
  readonly hasBeing: boolean;
  readonly isHelped: boolean;
  readonly isBase: boolean;
  readonly isNominal: boolean;
  readonly leftUnits: readonly Unit[];
  readonly next: Unit | undefined;
}

/** How well it may be the verb of the clause. */
export function verbScore(unit: Unit, previous: Unit | undefined, standing: Standing): number {
  const { hasLeft, lacks, isGerund, hasBeing, isHelped, isBase, leftUnits, next } = standing;
  const last = leftUnits.at(-1);
  const isPlural =
    last === undefined || last.kind !== 'word' || /s$|people|men$/.test(last.folded) || last.words[0]?.large === true;
  return (
    5 +
    (isHelped ? 4 : 0) -
    (unit.afterArticle || previous?.possessive === true ? 6 : 0) -
    (previous?.kind === 'preposition' && previous.folded !== 'to' ? 5 : 0) -
    // "Retaking Cale" names the act.
    (standing.isNominal ? 2.5 : (isGerund && !hasBeing ? 4 : 0) + (hasLeft ? 0 : 3)) -
    (lacks ? 3 : 0) -
    (isBase && !isHelped && !isPlural ? 3 : 0) -
    (next?.folded === 'of' ? 2 : 0)
  );
}
