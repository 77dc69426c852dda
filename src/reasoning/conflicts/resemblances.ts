import { alliesOf } from '../control/alliesOf.js';
import { comparedClaims } from './comparedClaims.js';
import type { ConflictsInput } from './conflictsOf.js';
import { ofOneEvent, versionsOfOneEvent } from './oneEvent.js';
import { isSupportedFact, supportedFacts } from './rule.js';

/**
 * The claims that may be of one event with a claim, and are not linked to one (`ofOneEvent`): a person decides. Sorted by id.
 */
export function resemblances(
  id: string,
  { claims, evidence, sourceLinks, compared }: Omit<ConflictsInput, 'nameOf' | 'kinds'>,
): readonly string[] {
  const { versions } = compared ?? comparedClaims(claims, evidence);
  const version = versions.find(({ ids }) => ids.includes(id));
  if (version === undefined || !isSupportedFact(version)) return [];
  const keyOf = ({ facts }: typeof version) => JSON.stringify([facts.predicate, facts.condition]);
  const near = versionsOfOneEvent(supportedFacts(versions), keyOf, alliesOf(sourceLinks))(version).flat();
  const found = new Set(near.filter((other) => other !== version && ofOneEvent(version, other) === 'PERHAPS'));
  return [...found].flatMap(({ ids }) => ids).sort();
}
