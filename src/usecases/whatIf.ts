import { InvalidInput } from '../domain/errors.js';
import { parseId } from '../domain/records/ids.js';
import type { QueryWhatIfArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import type { Question } from '../graph/select/compose.js';
import { bindClaimFilter } from '../graph/shape/claimFilter.js';
import { fieldsOf, hiddenFields, type ResponseMap, type Selection } from '../graph/shape/selection.js';
import { type Corroboration, type Disagreement, disagreementKey } from '../reasoning/index.js';
import type { ClaimEvidence } from './evidence/claimEvidence.js';
import { corroborate, corroborateAdmitted } from './evidence/corroborate.js';
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
 * What would change if some sources were distrusted or some attributions retracted: the difference between two views, in both
 * directions. Both are computed from one read of the claims that may change; nothing is written.
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
  const hasConflicts = fieldsOf(selection, 'Difference').some(({ name }) => name.startsWith('conflicts'));
  const field = new RootField(engine, view);
  const restingOn = await field.restingOn({ distrust, retract });
  const { value } = await field.ask<ResponseMap>(questionOf(args, restingOn, [...distrust, ...retract], hasConflicts));
  const rows = value.nodes as readonly ResponseMap[];
  const own = rows.map((row) => String(row[' id']));
  const candidates = hasConflicts ? rows.map(conflictCandidatesOf) : [];
  const compared = [...new Set([...own, ...candidates.flatMap(({ ids }) => ids)])];
  const all = await field.claimEvidence(compared, { voices: true, alliances: hasConflicts });
  const gone = excluding({ sources: mergedOf(all, distrust), attributions: new Set(retract) });
  const difference = differenceOf(
    all.slice(0, own.length),
    Number(value.totalCount),
    gone,
    hasConflicts ? changedConflicts(all, gone) : { gone: [], arising: [] },
  );
  const complete = difference.of <= difference.read && candidates.every((found) => found.complete);
  return field.complete(project('Difference', { ...difference, complete }, selection));
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

interface ChangedConflicts {
  readonly gone: readonly Disagreement[];
  readonly arising: readonly Disagreement[];
}

function differenceOf(
  evidenceByClaim: readonly ClaimEvidence[],
  of: number,
  gone: ReturnType<typeof excluding>,
  conflicts: ChangedConflicts,
) {
  const compared = evidenceByClaim.map(
    (claimEvidence): Compared => ({
      claim: claimEvidence.facts.id,
      before: corroborate([claimEvidence]),
      after: corroborateAdmitted([claimEvidence], gone),
    }),
  );
  const lost = compared.filter(({ before, after }) => before.atMost > 0 && after.atMost === 0);
  const gained = compared.filter(({ before, after }) => before.atMost === 0 && after.atMost > 0);
  const kept = compared.filter(({ before, after }) => before.atMost > 0 && after.atMost > 0);
  const shrunk = kept.filter(({ before, after }) => isBelow(after, before));
  const grown = kept.filter(({ before, after }) => isBelow(before, after));
  const read = evidenceByClaim.length;
  return {
    lost: lost.map(({ claim }) => claim),
    gained: gained.map(projectCompared),
    shrunk: shrunk.map(projectCompared),
    grown: grown.map(projectCompared),
    conflictsGone: conflicts.gone.slice(0, maxConflicts).map(projectConflict),
    conflictsGoneCount: conflicts.gone.length,
    conflictsArising: conflicts.arising.slice(0, maxConflicts).map(projectConflict),
    conflictsArisingCount: conflicts.arising.length,
    affected: of,
    read,
    of,
    explanation: explain({ of, read, lost, shrunk, gained, grown }),
  };
}

/** Whether a bound of the first range is below that of the second. */
function isBelow(one: Corroboration, other: Corroboration): boolean {
  return one.atLeast < other.atLeast || one.atMost < other.atMost;
}

function projectCompared({ claim, before, after }: Compared): object {
  return { claim, before: projectCorroboration(before), after: projectCorroboration(after) };
}

/** The conflicts among claims and those beside them: words of a source also decide how its other words are read. */
function changedConflicts(
  evidenceByClaim: readonly ClaimEvidence[],
  gone: ReturnType<typeof excluding>,
): ChangedConflicts {
  const claims = evidenceByClaim.map(({ facts }) => facts.id);
  const before = disagreements(evidenceByClaim)(claims);
  const after = disagreements(evidenceByClaim, { admits: gone })(claims);
  return { gone: missingIn(after, before), arising: missingIn(before, after) };
}

function missingIn(some: readonly Disagreement[], all: readonly Disagreement[]): readonly Disagreement[] {
  const keys = new Set(some.map(disagreementKey));
  return all.filter((conflict) => !keys.has(disagreementKey(conflict)));
}

interface Counts {
  readonly of: number;
  readonly read: number;
  readonly lost: readonly Compared[];
  readonly shrunk: readonly Compared[];
  readonly gained: readonly Compared[];
  readonly grown: readonly Compared[];
}

function explain({ of, read, lost, shrunk, gained, grown }: Counts): string {
  const claims = (count: number) => `${count} ${count === 1 ? 'claim' : 'claims'}`;
  if (of === 0) return 'No claim is affected.';
  const part = of > read ? `the newest ${read} of ${claims(of)}` : claims(of);
  const more = [
    ...(gained.length > 0 ? [`${gained.length} would gain support`] : []),
    ...(grown.length > 0 ? [`${grown.length} would have a higher range`] : []),
  ];
  const less = `${lost.length} would lose all support and ${shrunk.length} would lose some`;
  const change = more.length === 0 ? less : `${less}; ${more.join(' and ')}`;
  return `Of ${part} that ${of === 1 ? 'depends' : 'depend'} on it, ${change}.`;
}
