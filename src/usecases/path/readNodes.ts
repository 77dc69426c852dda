import type { Question } from '../../graph/select/compose.js';
import { hiddenFields, type ResponseMap } from '../../graph/shape/selection.js';
import { byProperty } from '../../graph/shape/shape.js';
import type { Step } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import type { RootField } from '../rootField/rootField.js';

/** The claims and names along some paths. */
export interface PathNodes {
  /** The evidence of the claims. */
  readonly evidenceByClaim: ReadonlyMap<string, ClaimEvidence>;
  readonly nameOf: (thing: string) => string;
}

/** Reads the claims of some steps and the names of their nodes, in parallel. */
export async function readPathNodes(
  field: RootField,
  steps: readonly Step[],
  links: ReadonlySet<string>,
): Promise<PathNodes> {
  const claims = new Set(steps.map(({ via }) => via).filter((id) => !links.has(id)));
  const things = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const [evidenceByClaim, { value: rows }] = await Promise.all([
    field.claimEvidence([...claims].sort(), { voices: true }),
    field.ask<readonly ResponseMap[]>(namesOf([...things])),
  ]);
  const names = new Map(rows.map((row) => [String(row[' id']), String(row[' name'])]));
  return {
    evidenceByClaim: new Map(evidenceByClaim.map((claimEvidence) => [claimEvidence.facts.id, claimEvidence])),
    nameOf: (thing) => names.get(thing) ?? thing,
  };
}

function namesOf(ids: readonly string[]): Question {
  return {
    file: 'queries/nodes',
    kind: 'list',
    to: 'Waypoint',
    binding: { when: [], params: { ids } },
    args: {},
    selection: { Waypoint: hiddenFields('id name') },
    sort: [byProperty('id')],
    max: ids.length,
  };
}
