import { parseId } from '../model/ids.js';
import { type Evidence, earliestFirst } from '../provenance/evidence.js';
import type { Engine } from '../store/engine.js';
import { bindId } from '../store/read/bindings.js';
import type { Question } from '../store/read/compose.js';
import { hiddenFields, type Keyed, type SelectedField, type Selection } from '../store/read/selection.js';
import type { View } from '../store/read/view.js';
import { answer } from './answer.js';
import { evidenceOf } from './reasoning/corroborate.js';
import { type Dossier, readDossier } from './reasoning/dossier.js';
import { dossierFields } from './reasoning/dossierFields.js';
import { outermostIn, restingPlaces } from './reasoning/lineage.js';
import { References } from './reasoning/references.js';
import { shown } from './reasoning/shown.js';
import { shownVoices } from './reasoning/shownVoices.js';

const mostLikely = 20;

/**
 * Each thing that a document says, in the order of its text, down to its origin; and for what it states in its publisher's
 * own voice, who said it before. One round trip.
 * @throws InvalidInput for what is no id of a document; NotFound
 */
export async function documentProvenance(
  engine: Engine,
  args: Readonly<Record<string, unknown>>,
  selection: Selection,
  view?: View | null,
): Promise<Keyed> {
  const id = parseId(String(args.document), 'document');
  const references = new References().gather(selection);
  const { value: document } = await answer<Keyed>(engine, questionOf(id, args, references), view);
  references.take('Document', id, document);
  const rows = document[' dossiers'] as readonly Keyed[];
  const dossiers = rows.map((row) => readDossier(row, references));
  const earlier = (document[' earlier'] as readonly Keyed[]).map((row) => {
    references.take('Attribution', String(row[' id']), row);
    return row;
  });
  const provenance = { document: id, sayings: sayingsOf(id, dossiers, earlier) };
  return shown('DocumentProvenance', provenance, selection, references);
}

function questionOf(id: string, args: Question['args'], references: References): Question {
  const earlier: Selection = {
    Earlier: [...hiddenFields('id claim same'), ...references.fieldsFor('Attribution', 'attribution')],
  };
  const edge = (name: string, selection: Selection): SelectedField => ({ key: ` ${name}`, name, args: {}, selection });
  return {
    file: 'read/document',
    kind: 'one',
    to: 'Document',
    binding: bindId({ id }),
    args,
    selection: {
      Document: [
        ...references.fieldsFor('Document', 'itself'),
        edge('dossiers', dossierFields(references)),
        edge('earlier', earlier),
      ],
    },
    sort: ['n_.id'],
    named: [id],
  };
}

function sayingsOf(document: string, dossiers: readonly Dossier[], earlier: readonly Keyed[]): readonly object[] {
  const last = Number.MAX_SAFE_INTEGER;
  return dossiers
    .flatMap((dossier) =>
      outermostIn(document, dossier).map((said) => ({
        dossier,
        said,
        place: dossier.marks.get(said.id)?.start ?? last,
      })),
    )
    .sort((a, b) => a.place - b.place || earliestFirst(a.said, b.said))
    .map(({ dossier, said }) => sayingOf(dossier, said, earlier));
}

function sayingOf(dossier: Dossier, said: Evidence, earlier: readonly Keyed[]): object {
  const below = restingPlaces(evidenceOf([dossier]), said.id);
  const unsourced = said.mode === 'NARRATIVE' && said.relays.length === 0 && said.bases.length === 0;
  const likely = unsourced ? earlier.filter((row) => row[' claim'] === dossier.facts.id) : [];
  return {
    claim: dossier.facts.id,
    attribution: said.id,
    origins: () => Object.values(shownVoices(below, new Set([said.claim]))).flat(),
    unsourced,
    likelyOrigins: likely.slice(0, mostLikely).map((row) => ({ attribution: row[' id'], same: row[' same'] })),
  };
}
