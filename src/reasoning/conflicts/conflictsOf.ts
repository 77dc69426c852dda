import { alliesOf } from '../control/alliesOf.js';
import type { ClaimFacts } from '../evidence/claimFacts.js';
import type { FactsById, SourceLink } from '../evidence/evidence.js';
import { type ComparedClaims, comparedClaims } from './comparedClaims.js';
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

/** Claims with their evidence, and an optional restriction of kinds. */
export interface ConflictsInput {
  readonly claims: readonly ClaimFacts[];
  readonly evidence: FactsById;
  readonly sourceLinks: readonly SourceLink[];
  readonly nameOf: (source: string) => string;
  /** Only conflicts of these kinds. */
  readonly kinds?: ReadonlySet<ConflictKind>;
  /** These claims with this evidence, if they were compared before. */
  readonly compared?: ComparedClaims;
}

const rules: Readonly<Record<ConflictKind, Rule>> = {
  DENIAL: denialConflicts,
  CONTROL: controlConflicts,
  FIGURES: figureConflicts,
  ROLE: roleConflicts,
  TIMING: timingConflicts,
};

/** Looks up the conflicts of some claims: without duplicates, by kind, certain before possible, then by claim ids. */
export type ConflictsOf = (claims: Iterable<string>) => readonly Disagreement[];

/**
 * Finds the conflicts between the sources of claims.
 *
 * A conflict is between two versions of what happened (a denial: within one), not between two attributions: 100 attributions of
 * one figure against 100 of another are one conflict with two sides. Withdrawn, superseded and unsupported attributions take
 * part in none. Each rule is documented in its own file.
 *
 * The number of conflicts may be quadratic in the number of claims, so they are computed claim by claim on demand.
 */
export function conflictsOf({
  claims,
  evidence,
  sourceLinks,
  nameOf,
  kinds,
  compared = comparedClaims(claims, evidence),
}: ConflictsInput): ConflictsOf {
  const { versions } = compared;
  const matter = { ...compared, allies: alliesOf(sourceLinks), nameOf };
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
