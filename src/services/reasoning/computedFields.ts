import type { Keyed, SelectedField, Selection } from '../../store/read/selection.js';
import type { ComputedField, ComputedFields } from '../../store/read/shape.js';
import { corroborate } from './corroborate.js';
import { disagreements } from './disagreements.js';
import { type Dossier, readDossier } from './dossier.js';
import { dossierFields, type Wanted } from './dossierFields.js';
import { References } from './references.js';
import { shown } from './shown.js';
import { mostConflicts, shownConflict } from './shownConflict.js';
import { shownCorroboration } from './shownCorroboration.js';
import { supersededBy } from './supersededBy.js';

/** A field of a claim that is computed from its dossier. */
function ofDossier(
  wanted: Wanted,
  make: (dossier: Dossier, selection: Selection | undefined, references: References) => unknown,
): ComputedField {
  const key = ' dossier';
  return {
    needs: ({ selection }: SelectedField) => [
      { key, name: 'dossier', args: {}, selection: dossierFields(new References().gather(selection), wanted) },
    ],
    make: ({ selection }: SelectedField, claim: Keyed) => {
      const references = new References().gather(selection);
      return make(readDossier(claim[key] as Keyed, references), selection, references);
    },
  };
}

/** The computed fields of the API that may stand anywhere below a root field. */
export const computedFields: ComputedFields = {
  'Claim.corroboration': ofDossier({ voices: true }, (dossier, selection, references) =>
    shown('Corroboration', shownCorroboration(corroborate([dossier])), selection, references),
  ),
  'Claim.conflicts': ofDossier({ alliances: true, rivals: true }, (dossier, selection, references) =>
    disagreements([dossier])([dossier.facts.id])
      .slice(0, mostConflicts)
      .map((conflict) => shown('Conflict', shownConflict(conflict), selection, references)),
  ),
  'Attribution.supersededBy': supersededBy,
};
