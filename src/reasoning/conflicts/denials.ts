import type { ClaimGroup } from '../evidence/claimGroups.js';
import { type AttributionFacts, isCommitted } from '../evidence/evidence.js';
import { saidAt } from '../evidence/utterance.js';
import { later } from '../time/intervals.js';
import { type Disagreement, sourcesNamed } from './conflict.js';
import { areSeveral, type Finder, type RuleInput } from './rule.js';

/**
 * DENIAL: one source denies or doubts what another asserts, and neither attribution is withdrawn or superseded.
 *
 * - Certain: A asserts that the bridge fell, B denies it. One conflict, however many assert and deny it.
 * - Possible: B doubts it, or denies it without certainty; or the coding of the denial is unsure.
 * - Possible: one source asserts and denies it at the same time. It contradicts itself and counts in the upper bound only.
 * - None: A denied it first and asserts it later (the later attribution counts); B denies having made an attribution ("we never
 *   said that"), which is about the attribution and not the claim.
 *
 * Applies to all modalities: a forecast can also be denied. Source: docs/reasoning.md, 1 and 4.
 */
export function denialConflicts(matter: RuleInput): Finder {
  return (version) => denialOf(version, matter);
}

function denialOf(version: ClaimGroup, { statuses, nameOf }: RuleInput): readonly Disagreement[] {
  const { asserted, denied, doubted } = version;
  const dissent = [...denied, ...doubted].filter(isCommitted);
  const other = notSuperseded(dissent, asserted);
  const one = notSuperseded(asserted, dissent);
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

/** Removes attributions whose source has certainly said the opposite later, possibly of another record of the same claim. */
function notSuperseded(
  words: readonly AttributionFacts[],
  opposite: readonly AttributionFacts[],
): readonly AttributionFacts[] {
  const since = new Map<string, string>();
  for (const item of opposite) since.set(item.source, later(since.get(item.source) ?? '', saidAt(item).from));
  return words.filter((item) => (since.get(item.source) ?? '') <= saidAt(item).to);
}
