import { hiddenFields, type ResponseMap, type SelectedField, type Selection } from '../../graph/shape/selection.js';
import type { ComputedField, ComputedFields } from '../../graph/shape/shape.js';
import { statusesOf } from '../../reasoning/index.js';
import type { ClaimEvidence } from '../evidence/claimEvidence.js';
import { controlClaims } from '../evidence/controlClaims.js';
import { corroborate, corroborateRead } from '../evidence/corroborate.js';
import { disagreements, resembling } from '../evidence/disagreements.js';
import { DeferredFields, DeferredThings } from '../evidence/later.js';
import { project } from '../project/project.js';
import { maxConflicts, projectConflict } from '../project/projectConflict.js';
import { projectCorroboration } from '../project/projectCorroboration.js';

const ids = hiddenFields('id');

const maxResembling = 100;
const maxCompared = 200;

const corroborationOfClaim: ComputedField = {
  needs: () => ids,
  make: ({ selection }: SelectedField, claim: ResponseMap) =>
    new DeferredFields([String(claim[' id'])], { voices: true }, (evidenceByClaim) =>
      project('Corroboration', projectCorroboration(corroborate(evidenceByClaim)), selection),
    ),
};

/** The claims of an event that are read: the newest, as `whoReported` reads them. */
const claimsOfEvent: SelectedField = {
  key: ' claims',
  name: 'claims',
  args: { first: 200 },
  selection: {
    ClaimConnection: [
      ...hiddenFields('totalCount'),
      { key: ' nodes', name: 'nodes', args: {}, selection: { Claim: ids } },
    ],
  },
};

const corroborationOfEvent: ComputedField = {
  needs: () => [...ids, claimsOfEvent],
  make: ({ selection }: SelectedField, event: ResponseMap) => {
    const page = event[' claims'] as ResponseMap;
    const claims = (page[' nodes'] as readonly ResponseMap[]).map((claim) => String(claim[' id']));
    return new DeferredFields(claims, { voices: true }, (evidenceByClaim) => {
      const actual = evidenceByClaim.filter(({ facts }) => facts.modality === 'ACTUAL');
      if (actual.length === 0) return null;
      const found = corroborateRead(actual, claims.length, Number(page[' totalCount']));
      return project('Corroboration', projectCorroboration(found), selection);
    });
  },
};

/** The claims that a claim may conflict with, by id. */
export const conflictCandidatesField: SelectedField = {
  key: ' conflictCandidates',
  name: 'conflictCandidates',
  args: { control: controlClaims },
  selection: { Claim: ids },
};

/** The claims that a claim is compared with, and whether these are all that it may conflict with. */
export function conflictCandidatesOf(claim: ResponseMap): {
  readonly ids: readonly string[];
  readonly complete: boolean;
} {
  const found = claim[' conflictCandidates'] as readonly ResponseMap[];
  const compared = found.slice(0, maxCompared);
  return { ids: compared.map((candidate) => String(candidate[' id'])), complete: found.length === compared.length };
}

const conflictsOfClaim: ComputedField = {
  needs: () => [...ids, conflictCandidatesField],
  make: ({ selection }: SelectedField, claim: ResponseMap) => {
    const id = String(claim[' id']);
    return new DeferredFields([id, ...conflictCandidatesOf(claim).ids], { alliances: true }, (evidenceByClaim) =>
      disagreements(evidenceByClaim)([id])
        .slice(0, maxConflicts)
        .map((conflict) => project('Conflict', projectConflict(conflict), selection)),
    );
  },
};

const conflictsComplete: ComputedField = {
  needs: () => [...ids, conflictCandidatesField],
  make: (_, claim: ResponseMap) => {
    const [id, candidates] = [String(claim[' id']), conflictCandidatesOf(claim)];
    if (!candidates.complete) return false;
    return new DeferredFields(
      [id, ...candidates.ids],
      { alliances: true },
      (evidenceByClaim) =>
        disagreements(evidenceByClaim)([id]).length <= maxConflicts &&
        (candidates.ids.length <= maxResembling || resembling(id, evidenceByClaim).length <= maxResembling),
    );
  },
};

const resemblingClaims: ComputedField = {
  needs: () => [...ids, conflictCandidatesField],
  make: ({ selection }: SelectedField, claim: ResponseMap) => {
    if (selection === undefined) return null;
    const id = String(claim[' id']);
    return new DeferredFields(
      [id, ...conflictCandidatesOf(claim).ids],
      { alliances: true },
      (evidenceByClaim) =>
        new DeferredThings('Claim', resembling(id, evidenceByClaim).slice(0, maxResembling), selection),
    );
  },
};

const claimOfAttribution: SelectedField = { key: ' claim', name: 'claim', args: {}, selection: { Claim: ids } };

const supersededBy: ComputedField = {
  needs: () => [...ids, claimOfAttribution],
  make: ({ selection }: SelectedField, attribution: ResponseMap) => {
    const claim = attribution[' claim'] as ResponseMap | null;
    if (claim === null || selection === undefined) return null;
    const id = String(attribution[' id']);
    return new DeferredFields([String(claim[' id'])], {}, (evidenceByClaim) =>
      supersedingAttribution(id, evidenceByClaim, selection),
    );
  },
};

function supersedingAttribution(id: string, [claimEvidence]: readonly ClaimEvidence[], selection: Selection): unknown {
  const later = claimEvidence && statusesIn(claimEvidence).supersededBy.get(id);
  return later === undefined ? null : new DeferredThings('Attribution', later, selection);
}

const knownStatuses = new WeakMap<ClaimEvidence, ReturnType<typeof statusesOf>>();

/** Memoized, because many attributions share a claim. */
function statusesIn(claimEvidence: ClaimEvidence): ReturnType<typeof statusesOf> {
  const statuses =
    knownStatuses.get(claimEvidence) ?? statusesOf(new Map(claimEvidence.evidence.map((said) => [said.id, said])));
  knownStatuses.set(claimEvidence, statuses);
  return statuses;
}

/** The computed fields that may be nested anywhere in a selection. */
export const computedFields: ComputedFields = {
  'Claim.corroboration': corroborationOfClaim,
  'Claim.conflicts': conflictsOfClaim,
  'Claim.conflictsComplete': conflictsComplete,
  'Claim.resembles': resemblingClaims,
  'Event.corroboration': corroborationOfEvent,
  'Attribution.supersededBy': supersededBy,
};
