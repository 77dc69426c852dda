import type { ClaimGroup } from '../evidence/claimGroups.js';
import { type AttributionFacts, isCommitted } from '../evidence/evidence.js';
import { later } from '../time/intervals.js';
import { type Disagreement, sourcesNamed } from './conflict.js';
import { areSeveral, type Finder, type RuleInput } from './rule.js';

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
export function denialConflicts(matter: RuleInput): Finder {
  return (version) => denialOf(version, matter);
}

function denialOf(version: ClaimGroup, { statuses, nameOf }: RuleInput): readonly Disagreement[] {
  const { asserted, denied, doubted } = version;
  const dissent = [...denied, ...doubted].filter(isCommitted);
  const other = notOvertaken(dissent, asserted);
  const one = notOvertaken(asserted, dissent);
  if (one.length === 0 || other.length === 0) return [];
  const denying = other.filter(({ stance }) => stance === 'DENIES');
  const certainty = areSeveral(one, denying, statuses) ? 'CERTAIN' : 'POSSIBLE';
  const verbs = [
    ...(denying.length > 0 ? ['denied'] : []),
    ...(other.some(({ stance }) => stance === 'DOUBTS') ? ['doubted'] : []),
  ].join(' or ');
  const explain = () =>
    `“${version.facts.text}” is asserted by ${sourcesNamed(one, nameOf)} and ${verbs} by ${sourcesNamed(other, nameOf)}.`;
  const sides = [one, other].map((attributions) => ({ version, attributions }));
  return [{ kind: 'DENIAL', certainty, sides, explain }];
}

/** Without those whose source has certainly said the opposite since, be it of another record of the same claim. */
function notOvertaken(
  words: readonly AttributionFacts[],
  opposite: readonly AttributionFacts[],
): readonly AttributionFacts[] {
  const since = new Map<string, string>();
  for (const { source, said } of opposite) since.set(source, later(since.get(source) ?? '', said.from));
  return words.filter(({ source, said }) => (since.get(source) ?? '') <= said.to);
}
