import type { Allies } from '../control/alliesOf.js';
import type { Participant } from '../evidence/claimFacts.js';
import type { SourceLink } from '../evidence/evidence.js';

/** How the participants of two claims compare. */
interface ParticipantRelation {
  /** Whether one claim names only some of the participants of the other. */
  readonly isSubset: boolean;
  /** Which of the two is about a part of what the other is about ("the northern half", a town of a province). */
  readonly part: 'FIRST' | 'SECOND' | null;
}

/**
 * Compares the participants of two claims: equal, or one side names a subset of the other's, or a part of one of them. Null if they
 * are others, or if each names a part of something of the other.
 */
export function compareParticipants(
  one: readonly Participant[],
  other: readonly Participant[],
  allies: Allies,
  counts: (sourceLink: SourceLink) => boolean,
): ParticipantRelation | null {
  const [mine, theirs] = [distinct(one), distinct(other)];
  const isFirstFewer = mine.length <= theirs.length;
  const [few, many] = isFirstFewer ? [mine, theirs] : [theirs, mine];
  const found = new Set<'FEW' | 'MANY'>();
  for (const participant of few) {
    const ways = many.flatMap((another) => matchOf(participant, another, allies, counts) ?? []);
    const [way] = ways.includes('EQUAL') ? ['EQUAL' as const] : ways;
    if (way === undefined) return null;
    if (way !== 'EQUAL') found.add(way);
  }
  if (found.size > 1) return null;
  const [part] = found;
  const isSubset = few.length < many.length;
  const isMatched = (another: Participant) => few.some((one) => matchOf(one, another, allies, counts) !== null);
  if (!isSubset && !many.every(isMatched)) return null;
  if (part === undefined) return { isSubset, part: null };
  return { isSubset, part: (part === 'FEW') === isFirstFewer ? 'FIRST' : 'SECOND' };
}

function distinct(participants: readonly Participant[]): readonly Participant[] {
  const keyed = participants.map((one) => [`${one.role} ${one.entity} ${one.part ?? ''}`, one] as const);
  return [...new Map(keyed).values()];
}

/** Whether two participants are the same, or one is a part of the other: that of the shorter list or that of the longer. */
function matchOf(
  few: Participant,
  many: Participant,
  allies: Allies,
  counts: (sourceLink: SourceLink) => boolean,
): 'EQUAL' | 'FEW' | 'MANY' | null {
  if (few.role !== many.role) return null;
  if (few.entity === many.entity) {
    if (few.part === many.part) return 'EQUAL';
    if (few.part !== null && many.part !== null) return null;
    return few.part === null ? 'MANY' : 'FEW';
  }
  if (many.part === null && allies.isPartOf(few.entity, many.entity, counts)) return 'FEW';
  return few.part === null && allies.isPartOf(many.entity, few.entity, counts) ? 'MANY' : null;
}
