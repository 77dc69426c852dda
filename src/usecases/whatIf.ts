import { InvalidInput } from '../domain/errors.js';
import { parseId } from '../domain/records/ids.js';
import type { QueryWhatIfArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import type { Question } from '../graph/select/compose.js';
import { bindClaimFilter } from '../graph/shape/filters.js';
import { fieldsOf, hiddenFields, type ResponseMap, type Selection } from '../graph/shape/selection.js';
import { type Corroboration, type Disagreement, disagreementKey } from '../reasoning/index.js';
import type { ClaimEvidence } from './evidence/claimEvidence.js';
import { corroborate } from './evidence/corroborate.js';
import { disagreements } from './evidence/disagreements.js';
import { excluding } from './evidence/without.js';
import { project } from './project/project.js';
import { maxConflicts, projectConflict } from './project/projectConflict.js';
import { projectCorroboration } from './project/projectCorroboration.js';
import { conflictCandidatesField, conflictCandidatesOf } from './rootField/computedFields.js';
import { RootField } from './rootField/rootField.js';

const maxSources = 100;
const maxAttributions = 1_000;

/**
 * What would change if some sources were distrusted or some attributions retracted: the difference between two views. Both are
 * computed from one read of the affected claims; nothing is written.
 * @throws InvalidInput if neither is given; NotFound
 */
export async function whatIf(
  engine: Engine,
  args: QueryWhatIfArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  const distrust = idsOf('distrust', args.distrust, maxSources, 'entity', 'source');
  const retract = idsOf('retract', args.retract, maxAttributions, 'attribution');
  if (distrust.length + retract.length === 0) {
    throw new InvalidInput('whatIf needs at least one of distrust (ids of sources) and retract (ids of attributions)');
  }
  const hasConflicts = fieldsOf(selection, 'Difference').some(({ name }) => name.startsWith('conflictsGone'));
  const field = new RootField(engine, view);
  const restingOn = await field.restingOn({ distrust, retract });
  const { value } = await field.ask<ResponseMap>(questionOf(args, restingOn, [...distrust, ...retract], hasConflicts));
  const rows = value.nodes as readonly ResponseMap[];
  const own = rows.map((row) => String(row[' id']));
  const beside = hasConflicts ? rows.flatMap(conflictCandidatesOf).filter((id) => !own.includes(id)) : [];
  const all = await field.claimEvidence([...new Set([...own, ...beside])], { voices: true, alliances: hasConflicts });
  const gone = excluding({ sources: mergedOf(all, distrust), attributions: new Set(retract) });
  const compared = all.slice(0, own.length);
  const difference = differenceOf(
    compared,
    Number(value.totalCount),
    gone,
    hasConflicts ? goneConflicts(own, all, gone) : [],
  );
  return field.complete(project('Difference', difference, selection));
}

function idsOf(
  name: string,
  given: readonly string[] | null | undefined,
  most: number,
  ...kinds: readonly ('entity' | 'source' | 'attribution')[]
): readonly string[] {
  const list = given ?? [];
  if (list.length > most) throw new InvalidInput(`${name} takes at most ${most} ids, not ${list.length}`);
  return [...new Set(list.map((text) => parseId(text, ...kinds)))];
}

function questionOf(
  args: QueryWhatIfArgs,
  ids: readonly string[],
  named: readonly string[],
  hasConflicts: boolean,
): Question {
  const filter = bindClaimFilter(args);
  const id = hiddenFields('id');
  const nodes: Selection = { Claim: hasConflicts ? [...id, conflictCandidatesField] : id };
  return {
    file: 'queries/affected',
    kind: 'page',
    to: 'Claim',
    binding: { when: filter.when, params: { ...filter.params, affected: ids } },
    args,
    selection: {
      ClaimConnection: [
        { key: 'nodes', name: 'nodes', args: {}, selection: nodes },
        { key: 'totalCount', name: 'totalCount', args: {} },
      ],
    },
    named,
  };
}

/** The sources that the distrusted ones are merged into. */
function mergedOf(evidenceByClaim: readonly ClaimEvidence[], distrust: readonly string[]): ReadonlySet<string> {
  const given = new Set(distrust);
  const merged = evidenceByClaim.flatMap((claimEvidence) => [...claimEvidence.merged]);
  return new Set(merged.flatMap(([record, source]) => (given.has(record) || given.has(source) ? [source] : [])));
}

interface Compared {
  readonly claim: string;
  readonly before: Corroboration;
  readonly after: Corroboration;
}

function differenceOf(
  evidenceByClaim: readonly ClaimEvidence[],
  affected: number,
  gone: ReturnType<typeof excluding>,
  conflictsGone: readonly Disagreement[],
): object {
  const compared = evidenceByClaim.map(
    (claimEvidence): Compared => ({
      claim: claimEvidence.facts.id,
      before: corroborate([claimEvidence]),
      after: corroborate([claimEvidence], gone),
    }),
  );
  const lost = compared.filter(({ before, after }) => before.atMost > 0 && after.atMost === 0);
  const shrunk = compared.filter(
    ({ before, after }) => after.atMost > 0 && (after.atMost !== before.atMost || after.atLeast !== before.atLeast),
  );
  return {
    lost: lost.map(({ claim }) => claim),
    shrunk: shrunk.map(({ claim, before, after }) => ({
      claim,
      before: projectCorroboration(before),
      after: projectCorroboration(after),
    })),
    conflictsGone: conflictsGone.slice(0, maxConflicts).map(projectConflict),
    conflictsGoneCount: conflictsGone.length,
    affected,
    complete: affected <= evidenceByClaim.length,
    explanation: explain(affected, evidenceByClaim.length, lost.length, shrunk.length),
  };
}

function goneConflicts(
  own: readonly string[],
  evidenceByClaim: readonly ClaimEvidence[],
  gone: ReturnType<typeof excluding>,
): readonly Disagreement[] {
  const left = new Set(disagreements(evidenceByClaim, { admits: gone })(own).map(disagreementKey));
  return disagreements(evidenceByClaim)(own).filter((conflict) => !left.has(disagreementKey(conflict)));
}

function explain(affected: number, looked: number, lost: number, shrunk: number): string {
  const claims = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;
  if (affected === 0) return 'No claim is affected.';
  const part = affected > looked ? `the newest ${looked} of ${claims(affected)}` : claims(affected);
  return `Of ${part} that ${affected === 1 ? 'depends' : 'depend'} on it, ${lost} would lose all support and ${shrunk} would lose some.`;
}
