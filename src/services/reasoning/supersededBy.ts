import { standingOf } from '../../provenance/standing.js';
import { hiddenFields, type Keyed, type SelectedField } from '../../store/read/selection.js';
import type { ComputedField } from '../../store/read/shape.js';
import { evidenceFields } from './dossierFields.js';
import { readEvidence, type Speaker } from './readEvidence.js';

const key = ' words';

/** All words that are compared are of one source: which one does not matter. */
const speaker: Speaker = { id: 'source', named: true, sourceKind: 'UNSPECIFIED' };

/** Computed from what its source says of the same claim, and of other figures of the same event. */
export const supersededBy: ComputedField = {
  needs: ({ selection }: SelectedField) => {
    const itself: SelectedField = {
      key: 'attribution',
      name: 'attribution',
      args: {},
      ...(selection ? { selection } : {}),
    };
    return [
      ...hiddenFields('id'),
      { key, name: 'words', args: {}, selection: { Evidence: [...evidenceFields, itself] } },
    ];
  },
  make: (_, attribution: Keyed) => {
    const words = attribution[key] as readonly Keyed[];
    const evidence = words.map((row) => readEvidence(row, everyone(row), undefined));
    const { supersededBy: later } = standingOf(new Map(evidence.map((said) => [said.id, said])));
    const found = later.get(String(attribution[' id']));
    return words.find((row) => row[' id'] === found)?.attribution ?? null;
  },
};

function everyone(row: Keyed): ReadonlyMap<string, Speaker> {
  return new Map([String(row[' source']), String(row[' publisher'])].map((id) => [id, speaker]));
}
