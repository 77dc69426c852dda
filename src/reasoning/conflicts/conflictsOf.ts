import { alliesOf } from '../evidence/alliesOf.js';
import type { ClaimFacts } from '../evidence/claimFacts.js';
import { claimGroups } from '../evidence/claimGroups.js';
import type { FactsById, SourceLink } from '../evidence/evidence.js';
import { statusesOf } from '../evidence/status.js';
import {
  type ConflictKind,
  conflictKinds,
  type Disagreement,
  distinctDisagreements,
  sortDisagreements,
} from './conflict.js';
import { controlConflicts } from './controls.js';
import { denialConflicts } from './denials.js';
import { figureConflicts } from './figures.js';
import { roleConflicts } from './roles.js';
import type { Rule } from './rule.js';
import { timingConflicts } from './timings.js';

/** Claims with all the evidence about them, and what is asked of them. */
export interface ConflictsInput {
  readonly claims: readonly ClaimFacts[];
  readonly evidence: FactsById;
  readonly sourceLinks: readonly SourceLink[];
  readonly nameOf: (source: string) => string;
  /** Only conflicts of these kinds. */
  readonly kinds?: ReadonlySet<ConflictKind>;
}

const rules: Readonly<Record<ConflictKind, Rule>> = {
  DENIAL: denialConflicts,
  CONTROL: controlConflicts,
  FIGURES: figureConflicts,
  ROLE: roleConflicts,
  TIMING: timingConflicts,
};

/** The conflicts that some claims take part in: each once, by kind, certain before possible, then by the ids of its claims. */
export type ConflictsOf = (claims: Iterable<string>) => readonly Disagreement[];

/**
 * Where the sources of some claims disagree.
 *
 * A conflict is between two versions of what happened (a denial: within one), not between two attributions: a hundred who repeat
 * one figure against a hundred who repeat another are one conflict of two sides. Words that were taken back, that their source
 * overtook, or that nothing in view supports are in none. Each rule says in its own file what it holds against what.
 *
 * There may be as many conflicts as there are pairs of claims: so they are found claim by claim, as far as they are asked for.
 */
export function conflictsOf({ claims, evidence, sourceLinks, nameOf, kinds }: ConflictsInput): ConflictsOf {
  const statuses = statusesOf(evidence);
  const versions = claimGroups(claims, evidence, statuses);
  const matter = { versions, evidence, statuses, allies: alliesOf(sourceLinks), nameOf };
  const finders = conflictKinds
    .filter((kind) => kinds === undefined || kinds.has(kind))
    .map((kind) => rules[kind](matter));
  const byClaim = new Map(versions.flatMap((version) => version.ids.map((id) => [id, version] as const)));
  return (asked) => {
    const some = new Set([...asked].flatMap((id) => byClaim.get(id) ?? []));
    const found = [...some].flatMap((version) => finders.flatMap((find) => find(version)));
    return some.size === 1 ? sortDisagreements(found) : distinctDisagreements(found);
  };
}
