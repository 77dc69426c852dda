import { InvalidInput } from '../domain/errors.js';
import type { ConflictCertainty, QueryConflictsArgs, View } from '../domain/schema/generated.js';
import type { Engine } from '../graph/engine.js';
import type { Question } from '../graph/select/compose.js';
import { readCursorParts, writeCursorParts } from '../graph/select/cursor.js';
import { pageSize } from '../graph/select/pageSize.js';
import { bindClaimFilter } from '../graph/shape/claimFilter.js';
import { bindClaimRoot } from '../graph/shape/claimRoot.js';
import { hiddenFields, type ResponseMap, type Selection } from '../graph/shape/selection.js';
import { byLink, byProperty, descending } from '../graph/shape/shape.js';
import { type ConflictsOf, claimsOf, type Disagreement } from '../reasoning/index.js';
import type { ClaimEvidence } from './evidence/claimEvidence.js';
import { controlClaims } from './evidence/controlClaims.js';
import { disagreements } from './evidence/disagreements.js';
import { project } from './project/project.js';
import { projectConflict } from './project/projectConflict.js';
import { RootField } from './rootField/rootField.js';

/** The number of claims checked per page. */
const lookedAt = 200;
/** The number of claims that are compared for a page: these, and those that they may conflict with. */
const maxRead = 2_000;
/** Above this number of conflicts there is no total count. */
const maxCounted = 10_000;

/**
 * A page of conflicts. Claims are processed newest first; a conflict belongs to the first of its claims that matches the
 * filter, so that it appears on one page only.
 * @throws InvalidInput for page sizes and cursors; NotFound
 */
export async function conflicts(
  engine: Engine,
  args: QueryConflictsArgs,
  selection: Selection,
  view?: View | null,
): Promise<ResponseMap> {
  const after = typeof args.after === 'string' ? readPlace(args.after) : undefined;
  const field = new RootField(engine, view);
  const { value: found } = await field.ask<readonly ResponseMap[]>(questionOf(args, after));
  const rows = found.slice(0, maxRead);
  const evidenceByClaim = await field.claimEvidence(
    rows.map((row) => String(row[' id'])),
    { alliances: true },
  );
  const [read, of] = [rows.length, found.length];
  const page = { ...pageOf(rows, evidenceByClaim, args, after), complete: read === of, read, of };
  return field.complete(project('ConflictConnection', page, selection));
}

/** A cursor position: the claim of a conflict and the index among its conflicts; -1 means after all of them. */
interface Place {
  readonly key: string;
  readonly id: string;
  readonly number: number;
}

function questionOf(args: QueryConflictsArgs, after: Place | undefined): Question {
  const [filter, root] = [bindClaimFilter(args), bindClaimRoot(args)];
  return {
    file: 'queries/contested',
    kind: 'list',
    to: 'Contested',
    binding: {
      // Candidates are found otherwise: which of them match the filter is asked with all of it.
      when: [...new Set([...filter.when, ...root.when]), ...(after === undefined ? [] : ['after'])],
      params: {
        ...filter.params,
        ...root.params,
        ...(after === undefined ? {} : { key: after.key, keyId: after.id }),
        page: lookedAt + 1,
        control: controlClaims,
      },
    },
    args,
    selection: { Contested: hiddenFields('id asked wanted place') },
    sort: [descending(byLink('asked')), descending(byProperty('sortDesc')), byProperty('id')],
    // In order when they are read: Neo4j would count the lists of all claims once for each row that it puts in order.
    max: 'all',
    isDistinct: true,
  };
}

interface Found {
  readonly conflict: Disagreement;
  readonly place: Place;
}

function pageOf(
  rows: readonly ResponseMap[],
  evidenceByClaim: readonly ClaimEvidence[],
  args: QueryConflictsArgs,
  after: Place | undefined,
): object {
  const first = pageSize(args.first);
  const asked = rows.flatMap((row, index) =>
    row[' asked'] === true ? [{ row, claimEvidence: evidenceByClaim[index] }] : [],
  );
  const looked = asked.slice(0, lookedAt).flatMap(({ claimEvidence }) => claimEvidence ?? []);
  const find = disagreements(evidenceByClaim, args.kinds ? { kinds: new Set(args.kinds) } : {});
  const isWhole = after === undefined && asked.length <= lookedAt;
  const most = isWhole ? maxCounted + 1 : first + 1;
  const all = placed(rows, looked, find, { after, most, certainty: args.certainty ?? undefined });
  const shownOnes = all.slice(0, first);
  const last = all.length > first ? shownOnes.at(-1)?.place : lastOf(rows, looked);
  const cursors = shownOnes.map(({ place }) => writePlace(place));
  const nodes = shownOnes.map(({ conflict }) => projectConflict(conflict));
  return {
    nodes,
    edges: nodes.map((node, index) => ({ node, cursor: cursors[index] })),
    pageInfo: {
      hasNextPage: all.length > first || asked.length > lookedAt,
      hasPreviousPage: after !== undefined,
      startCursor: cursors[0] ?? null,
      endCursor: last === undefined ? null : writePlace(last),
    },
    totalCount: isWhole && all.length <= maxCounted ? all.length : null,
  };
}

interface Wanted {
  readonly after: Place | undefined;
  readonly most: number;
  readonly certainty: ConflictCertainty | undefined;
}

/**
 * The conflicts after a position, with their own positions. They are computed claim by claim until there are enough. A
 * position counts conflicts of either certainty, so that a cursor means the same whichever is asked for.
 */
function placed(
  rows: readonly ResponseMap[],
  looked: readonly ClaimEvidence[],
  find: ConflictsOf,
  { after, most, certainty }: Wanted,
): readonly Found[] {
  const keys = new Map(
    rows.flatMap((row): [string, string][] =>
      row[' wanted'] === true ? [[String(row[' id']), String(row[' place'])]] : [],
    ),
  );
  const found: Found[] = [];
  for (const id of looked.map(({ facts }) => facts.id).sort((a, b) => inOrder(keys, a, b))) {
    const own = find([id]).filter((conflict) => firstOf(conflict, keys) === id);
    const places = own.map((conflict, number) => ({ conflict, place: { key: keys.get(id) ?? '', id, number } }));
    const wanted = places.filter(({ conflict }) => certainty === undefined || conflict.certainty === certainty);
    found.push(...wanted.filter(({ place }) => after === undefined || isBehind(place, after)));
    if (found.length >= most) break;
  }
  return found;
}

function firstOf(conflict: Disagreement, keys: ReadonlyMap<string, string>): string | undefined {
  return claimsOf(conflict)
    .filter((id) => keys.has(id))
    .reduce<string | undefined>((a, b) => (a === undefined || inOrder(keys, b, a) < 0 ? b : a), undefined);
}

function inOrder(keys: ReadonlyMap<string, string>, a: string, b: string): number {
  const [one, other] = [keys.get(a) ?? '', keys.get(b) ?? ''];
  if (one !== other) return one > other ? -1 : 1;
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function isBehind(place: Place, after: Place): boolean {
  if (place.key !== after.key || place.id !== after.id) return true;
  return after.number >= 0 && place.number > after.number;
}

/** The position after the last claim that was checked. */
function lastOf(rows: readonly ResponseMap[], looked: readonly ClaimEvidence[]): Place | undefined {
  const id = looked.at(-1)?.facts.id;
  const row = rows.find((one) => one[' id'] === id);
  return row === undefined || id === undefined ? undefined : { key: String(row[' place']), id, number: -1 };
}

function writePlace({ key, id, number }: Place): string {
  return writeCursorParts(['conflict', key, id, number]);
}

function readPlace(cursor: string): Place {
  const [name, key, id, number] = readCursorParts(cursor);
  if (name !== 'conflict' || typeof key !== 'string' || typeof id !== 'string' || typeof number !== 'number') {
    throw new InvalidInput('after is not a cursor of conflicts: use pageInfo.endCursor of the previous page');
  }
  return { key, id, number };
}
