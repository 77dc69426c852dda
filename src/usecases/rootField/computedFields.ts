import { hiddenFields, type Keyed, type SelectedField, type Selection } from '../../graph/shape/selection.js';
import type { ComputedField, ComputedFields } from '../../graph/shape/shape.js';
import { standingOf } from '../../reasoning/index.js';
import type { Dossier } from '../evidence/claimEvidence.js';
import { controlClaims } from '../evidence/controlClaims.js';
import { corroborate } from '../evidence/corroborate.js';
import { disagreements } from '../evidence/disagreements.js';
import { LaterComputed, LaterThings } from '../evidence/later.js';
import { shown } from '../project/project.js';
import { mostConflicts, shownConflict } from '../project/projectConflict.js';
import { shownCorroboration } from '../project/projectCorroboration.js';

const ids = hiddenFields('id');

const corroborationOfClaim: ComputedField = {
  needs: () => ids,
  make: ({ selection }: SelectedField, claim: Keyed) =>
    new LaterComputed([String(claim[' id'])], { voices: true }, (dossiers) =>
      shown('Corroboration', shownCorroboration(corroborate(dossiers)), selection),
    ),
};

/** The claims that one may be in conflict with, by id. */
export const rivalsField: SelectedField = {
  key: ' rivals',
  name: 'rivals',
  args: { control: controlClaims },
  selection: { Claim: ids },
};

export function rivalsOf(claim: Keyed): readonly string[] {
  return (claim[' rivals'] as readonly Keyed[]).map((rival) => String(rival[' id']));
}

const conflictsOfClaim: ComputedField = {
  needs: () => [...ids, rivalsField],
  make: ({ selection }: SelectedField, claim: Keyed) => {
    const id = String(claim[' id']);
    return new LaterComputed([id, ...rivalsOf(claim)], { alliances: true }, (dossiers) =>
      disagreements(dossiers)([id])
        .slice(0, mostConflicts)
        .map((conflict) => shown('Conflict', shownConflict(conflict), selection)),
    );
  },
};

const claimOfAttribution: SelectedField = { key: ' claim', name: 'claim', args: {}, selection: { Claim: ids } };

const supersededBy: ComputedField = {
  needs: () => [...ids, claimOfAttribution],
  make: ({ selection }: SelectedField, attribution: Keyed) => {
    const claim = attribution[' claim'] as Keyed | null;
    if (claim === null || selection === undefined) return null;
    const id = String(attribution[' id']);
    return new LaterComputed([String(claim[' id'])], {}, (dossiers) => overtakenBy(id, dossiers, selection));
  },
};

function overtakenBy(id: string, [dossier]: readonly Dossier[], selection: Selection): unknown {
  const later = dossier && standingIn(dossier).supersededBy.get(id);
  return later === undefined ? null : new LaterThings('Attribution', later, selection);
}

const standings = new WeakMap<Dossier, ReturnType<typeof standingOf>>();

/** Of many attributions of one claim it is worked out once. */
function standingIn(dossier: Dossier): ReturnType<typeof standingOf> {
  const known = standings.get(dossier) ?? standingOf(new Map(dossier.evidence.map((said) => [said.id, said])));
  standings.set(dossier, known);
  return known;
}

/** The computed fields of the API that may stand anywhere below a root field. */
export const computedFields: ComputedFields = {
  'Claim.corroboration': corroborationOfClaim,
  'Claim.conflicts': conflictsOfClaim,
  'Attribution.supersededBy': supersededBy,
};
