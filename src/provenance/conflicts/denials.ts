import { type Evidence, isCommitted } from '../evidence.js';
import type { Conflict } from './conflict.js';
import { conflictOf, sourcesNamed } from './conflict.js';
import { type Matter, opposed } from './rule.js';
import type { Version } from './versionsOf.js';

/**
 * DENIAL: somebody denies or doubts what another asserts, and both words stand.
 *
 * - Conflict: A asserts that the bridge fell, B denies it. One conflict, however many assert and deny.
 * - Possible only: B doubts it, or denies it as merely possible; the reading of the denial is unsure.
 * - Possible only: one source asserts and denies at one time. It contradicts itself, and its words count in the upper bound only.
 * - None: A denied it first and asserts it since (its later word stands); B says "we never said that" of a saying that is ascribed
 *   to it, which concerns the saying and not the claim.
 *
 * Any modality: a forecast can be denied too. Source: docs/reasoning.md, 1 and 4.
 */
export function denials({ versions, concerns, ...matter }: Matter): readonly Conflict[] {
  return versions.flatMap((version) => (concerns(version) ? denialOf(version, matter) : []));
}

function denialOf(version: Version, { standing, nameOf }: Pick<Matter, 'standing' | 'nameOf'>): readonly Conflict[] {
  const { asserted, denied, doubted } = version;
  const dissent = [...denied, ...doubted].filter(isCommitted);
  const against = dissent.filter((item) => !isOvertaken(item, asserted));
  const support = asserted.filter((item) => !isOvertaken(item, dissent));
  const found = opposed(support, against, standing, (a, b) =>
    a.source !== b.source && b.stance === 'DENIES' ? 'CERTAIN' : 'POSSIBLE',
  );
  if (found === null) return [];
  const { certainty, one, other } = found;
  const verbs = [
    ...(other.some(({ stance }) => stance === 'DENIES') ? ['denied'] : []),
    ...(other.some(({ stance }) => stance === 'DOUBTS') ? ['doubted'] : []),
  ].join(' or ');
  const explanation = `“${version.facts.text}” is asserted by ${sourcesNamed(one, nameOf)} and ${verbs} by ${sourcesNamed(other, nameOf)}.`;
  const sides = [one, other].map((attributions) => ({ version, attributions }));
  return [conflictOf({ kind: 'DENIAL', certainty, sides, explanation })];
}

/** Whether its source has certainly said the opposite since, be it of another record of the same claim. */
function isOvertaken({ source, said }: Evidence, opposite: readonly Evidence[]): boolean {
  return opposite.some((later) => later.source === source && later.said.from > said.to);
}
