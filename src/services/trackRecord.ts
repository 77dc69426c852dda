import { InvalidInput } from '../model/errors.js';
import { parseId } from '../model/ids.js';
import { type TrackedClaim, trackOf } from '../provenance/trackOf.js';
import type { Engine } from '../store/engine.js';
import { bindId } from '../store/read/bindings.js';
import type { Question } from '../store/read/compose.js';
import { hiddenFields, type Keyed, type SelectedField, type Selection } from '../store/read/selection.js';
import type { View } from '../store/read/view.js';
import { answer } from './answer.js';
import { corroborate } from './reasoning/corroborate.js';
import { type Dossier, readDossier } from './reasoning/dossier.js';
import { dossierFields } from './reasoning/dossierFields.js';
import { References } from './reasoning/references.js';
import { shown } from './reasoning/shown.js';

/** How many attributions of a source are looked at, the latest ones. */
const latest = 500;

/**
 * What became of what a source said. One round trip.
 * @throws InvalidInput for what is no id of a source; NotFound
 */
export async function trackRecord(
  engine: Engine,
  args: Readonly<Record<string, unknown>>,
  selection: Selection,
  view?: View | null,
): Promise<Keyed> {
  const id = parseId(String(args.source), 'entity', 'source');
  const references = new References().gather(selection);
  const { value: source } = await answer<Keyed | null>(engine, questionOf(id, args, references), view);
  if (source === null) throw new InvalidInput(`${id} has not spoken: sources finds who has`);
  const merged = String(source[' id']);
  references.take('Source', merged, source);
  const dossiers = (source[' dossiers'] as readonly Keyed[]).map((row) => readDossier(row, references));
  return shown('TrackRecord', recordOf(merged, dossiers), selection, references);
}

function questionOf(id: string, args: Question['args'], references: References): Question {
  const dossiers: SelectedField = {
    key: ' dossiers',
    name: 'dossiers',
    args: { latest },
    selection: dossierFields(references, { voices: true }),
  };
  const own = [...hiddenFields('id'), dossiers, ...references.fieldsFor('Source', 'itself')];
  const selection = Object.fromEntries(['Person', 'Organisation', 'Actor', 'UnnamedSource'].map((type) => [type, own]));
  return {
    file: 'read/source',
    kind: 'one',
    to: 'Source',
    binding: bindId({ id }),
    args,
    selection,
    sort: ['n_.id'],
    named: [id],
  };
}

function recordOf(source: string, dossiers: readonly Dossier[]): object {
  const track = trackOf(source, dossiers.map(tracked));
  const own = new Set(
    dossiers.flatMap(({ evidence }) => evidence.filter((said) => said.source === source).map(({ id }) => id)),
  );
  const count = (claims: readonly string[]) => ({ count: claims.length, claims });
  return {
    source,
    ...Object.fromEntries(Object.entries(track).map(([name, claims]) => [name, count(claims as readonly string[])])),
    attributions: Math.min(own.size, latest),
    complete: own.size < latest,
  };
}

function tracked(dossier: Dossier): TrackedClaim {
  return {
    id: dossier.facts.id,
    evidence: dossier.evidence,
    struck: new Set([...dossier.marks].filter(([, { struck }]) => struck).map(([id]) => id)),
    voices: corroborate([dossier]).voices,
  };
}
