import type { Step } from '../../provenance/shortestPaths.js';
import type { Engine } from '../../store/engine.js';
import type { Question } from '../../store/read/compose.js';
import { hiddenFields, type Keyed } from '../../store/read/selection.js';
import type { View } from '../../store/read/view.js';
import { answer } from '../answer.js';
import { type Dossier, readDossier } from '../reasoning/dossier.js';
import { dossierFields } from '../reasoning/dossierFields.js';
import type { References } from '../reasoning/references.js';

/** What is known of all that some paths lead through. */
export interface Waypoints {
  /** The dossiers of their claims. */
  readonly dossiers: ReadonlyMap<string, Dossier>;
  readonly nameOf: (thing: string) => string;
}

/** Reads the claims of some steps and the things they join, with all that an answer refers to. One round trip. */
export async function readWaypoints(
  engine: Engine,
  steps: readonly Step[],
  links: ReadonlySet<string>,
  view: View,
  references: References,
): Promise<Waypoints> {
  const claims = new Set(steps.map(({ via }) => via).filter((id) => !links.has(id)));
  const things = new Set(steps.flatMap(({ from, to }) => [from, to]));
  const question = questionOf([...claims, ...things], references);
  const { value: rows } = await answer<readonly Keyed[]>(engine, question, view);
  for (const row of rows) references.take('Node', String(row[' id']), row);
  const dossiers = rows
    .filter((row) => claims.has(String(row[' id'])))
    .map((row) => readDossier(row[' dossier'] as Keyed, references));
  const names = new Map(rows.map((row) => [String(row[' id']), String(row[' name'])]));
  return {
    dossiers: new Map(dossiers.map((dossier) => [dossier.facts.id, dossier])),
    nameOf: (thing) => names.get(thing) ?? thing,
  };
}

function questionOf(ids: readonly string[], references: References): Question {
  const dossier = {
    key: ' dossier',
    name: 'dossier',
    args: {},
    selection: dossierFields(references, { voices: true }),
  };
  return {
    file: 'read/nodes',
    kind: 'list',
    to: 'Waypoint',
    binding: { when: [], params: { ids } },
    args: {},
    selection: { Waypoint: [...hiddenFields('id name'), dossier, ...references.fieldsFor('Node', 'node')] },
    sort: ['n_.id'],
    most: ids.length,
  };
}
