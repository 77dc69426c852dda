import type { ClaimFacts } from '../claimFacts.js';
import type { EvidenceById, Tie } from '../evidence.js';
import { standingOf } from '../standing.js';
import { alliesOf } from './alliesOf.js';
import { byKindThenCertainty, type Conflict, type ConflictKind, conflictKinds } from './conflict.js';
import { controls } from './controls.js';
import { denials } from './denials.js';
import { figures } from './figures.js';
import { roles } from './roles.js';
import type { Matter, Rule } from './rule.js';
import { timings } from './timings.js';
import { versionsOf } from './versionsOf.js';

/** Claims with all the evidence about them, and what is asked of them. */
export interface Given {
  readonly claims: readonly ClaimFacts[];
  readonly evidence: EvidenceById;
  readonly ties: readonly Tie[];
  readonly nameOf: (source: string) => string;
  /** Only conflicts that concern one of these claims. */
  readonly subjects?: ReadonlySet<string>;
  /** Only conflicts of these kinds. */
  readonly kinds?: ReadonlySet<ConflictKind>;
}

const rules: Readonly<Record<ConflictKind, Rule>> = {
  DENIAL: denials,
  CONTROL: controls,
  FIGURES: figures,
  ROLE: roles,
  TIMING: timings,
};

/**
 * Where the sources of some claims disagree: each conflict once, by kind, certain before possible, then by the ids of its claims.
 *
 * A conflict is between two versions of what happened (a denial: within one), not between two attributions: a hundred who repeat
 * one figure against a hundred who repeat another are one conflict of two sides. Words that were taken back, that their source
 * overtook, or that nothing in view supports are in none. Each rule says in its own file what it holds against what.
 */
export function conflictsOf({ claims, evidence, ties, nameOf, subjects, kinds }: Given): readonly Conflict[] {
  const standing = standingOf(evidence);
  const matter: Matter = {
    versions: versionsOf(claims, evidence, standing),
    evidence,
    standing,
    allies: alliesOf(ties),
    nameOf,
    concerns: (...versions) => subjects === undefined || versions.some(({ ids }) => ids.some((id) => subjects.has(id))),
  };
  return conflictKinds
    .filter((kind) => kinds === undefined || kinds.has(kind))
    .flatMap((kind) => rules[kind](matter))
    .sort(byKindThenCertainty);
}
