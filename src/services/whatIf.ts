import { InvalidInput } from '../model/errors.js';
import { parseId } from '../model/ids.js';
import { type Disagreement, keyOf } from '../provenance/conflicts/conflict.js';
import type { Corroboration } from '../provenance/corroboration.js';
import type { Engine } from '../store/engine.js';
import { bindClaimFilter } from '../store/read/bindings.js';
import type { Question } from '../store/read/compose.js';
import { fieldsOf, type Keyed, type SelectedField, type Selection } from '../store/read/selection.js';
import type { View } from '../store/read/view.js';
import { answer } from './answer.js';
import { corroborate } from './reasoning/corroborate.js';
import { disagreements } from './reasoning/disagreements.js';
import { type Dossier, readDossier } from './reasoning/dossier.js';
import { dossierFields } from './reasoning/dossierFields.js';
import { References } from './reasoning/references.js';
import { shown } from './reasoning/shown.js';
import { mostConflicts, shownConflict } from './reasoning/shownConflict.js';
import { shownCorroboration } from './reasoning/shownCorroboration.js';
import { without } from './reasoning/without.js';

type Args = Readonly<Record<string, unknown>>;

const mostSources = 100;
const mostAttributions = 1_000;

/**
 * What would change if some sources were distrusted, or some attributions struck out: the difference between two views.
 * Both are computed from one read of the claims that have to do with them; nothing is written. One round trip.
 * @throws InvalidInput when neither is named; NotFound for what the graph has not
 */
export async function whatIf(engine: Engine, args: Args, selection: Selection, view?: View | null): Promise<Keyed> {
  const distrust = idsOf('distrust', args.distrust, mostSources, 'entity', 'source');
  const retract = idsOf('retract', args.retract, mostAttributions, 'attribution');
  if (distrust.length + retract.length === 0) {
    throw new InvalidInput('whatIf needs at least one of distrust (ids of sources) and retract (ids of attributions)');
  }
  const references = new References().gather(selection);
  const rivals = fieldsOf(selection, 'Difference').some(({ name }) => name.startsWith('conflictsGone'));
  const dossier = dossierFields(references, { voices: true, alliances: rivals, rivals });
  const found = await answer<Keyed>(engine, questionOf(args, distrust, retract, dossier), view);
  const rows = found.value.nodes as readonly Keyed[];
  const dossiers = rows.map((row) => readDossier(row, references));
  const gone = without({
    sources: new Set(rows.flatMap((row) => mergedOf(row, distrust))),
    attributions: new Set(retract),
  });
  const affected = Number(found.value.totalCount);
  return shown('Difference', differenceOf(dossiers, affected, gone, rivals), selection, references);
}

function idsOf(
  name: string,
  given: unknown,
  most: number,
  ...kinds: readonly ('entity' | 'source' | 'attribution')[]
): readonly string[] {
  const list = (given ?? []) as readonly string[];
  if (list.length > most) throw new InvalidInput(`${name} takes at most ${most} ids; ${list.length} were given`);
  return [...new Set(list.map((text) => parseId(text, ...kinds)))];
}

function questionOf(args: Args, distrust: readonly string[], retract: readonly string[], dossier: Selection): Question {
  const filter = bindClaimFilter(args);
  const field = (name: string, inner?: Selection): SelectedField => ({
    key: name,
    name,
    args: {},
    ...(inner ? { selection: inner } : {}),
  });
  return {
    file: 'read/affected',
    kind: 'page',
    to: 'Dossier',
    binding: {
      when: [...filter.when, ...(distrust.length > 0 ? ['distrust'] : []), ...(retract.length > 0 ? ['retract'] : [])],
      params: { ...filter.params, distrust, retract },
    },
    args,
    selection: { DossierConnection: [field('nodes', dossier), field('totalCount')] },
    named: [...distrust, ...retract],
  };
}

/** The sources that the distrusted ones are merged into. */
function mergedOf(row: Keyed, distrust: readonly string[]): readonly string[] {
  return (row[' speakers'] as readonly Keyed[])
    .filter((speaker) =>
      distrust.some((id) => id === speaker[' id'] || (speaker[' members'] as readonly string[]).includes(id)),
    )
    .map((speaker) => String(speaker[' id']));
}

interface Compared {
  readonly claim: string;
  readonly before: Corroboration;
  readonly after: Corroboration;
}

function differenceOf(
  dossiers: readonly Dossier[],
  affected: number,
  gone: ReturnType<typeof without>,
  rivals: boolean,
): object {
  const compared = dossiers.map(
    (dossier): Compared => ({
      claim: dossier.facts.id,
      before: corroborate([dossier]),
      after: corroborate([dossier], gone),
    }),
  );
  const lost = compared.filter(({ before, after }) => before.atMost > 0 && after.atMost === 0);
  const shrunk = compared.filter(
    ({ before, after }) => after.atMost > 0 && (after.atMost !== before.atMost || after.atLeast !== before.atLeast),
  );
  const conflictsGone = rivals ? goneConflicts(dossiers, gone) : [];
  return {
    lost: lost.map(({ claim }) => claim),
    shrunk: shrunk.map(({ claim, before, after }) => ({
      claim,
      before: shownCorroboration(before),
      after: shownCorroboration(after),
    })),
    conflictsGone: conflictsGone.slice(0, mostConflicts).map(shownConflict),
    conflictsGoneCount: conflictsGone.length,
    affected,
    complete: affected <= dossiers.length,
    explanation: explain(affected, dossiers.length, lost.length, shrunk.length),
  };
}

function goneConflicts(dossiers: readonly Dossier[], gone: ReturnType<typeof without>): readonly Disagreement[] {
  const subjects = dossiers.map(({ facts }) => facts.id);
  const left = new Set(disagreements(dossiers, { admits: gone })(subjects).map(keyOf));
  return disagreements(dossiers)(subjects).filter((conflict) => !left.has(keyOf(conflict)));
}

function explain(affected: number, looked: number, lost: number, shrunk: number): string {
  const claims = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;
  if (affected === 0) return 'No claim has to do with it.';
  const part = affected > looked ? `the newest ${looked} of ${claims(affected)}` : claims(affected);
  return `Of ${part} that ${affected === 1 ? 'has' : 'have'} to do with it, ${lost} would lose all support and ${shrunk} would keep some, with another range.`;
}
