import type { Answer } from '../../graph/reading/runQuery.js';
import type { Question } from '../../graph/select/compose.js';
import type { ResponseMap, SelectedField, Selection } from '../../graph/shape/selection.js';
import type { DeferredThings } from './later.js';

type AskThings = (questions: readonly Question[]) => Promise<Answer<readonly (readonly ResponseMap[])[]>>;

/** Resolves the nodes of a deferred reference. Missing nodes are dropped from lists. */
type FindThings = (later: DeferredThings) => unknown;

/** Nodes to read with one selection. */
interface Group {
  readonly kind: string;
  readonly selection: Selection;
  readonly ids: Set<string>;
}

/**
 * Reads the things that an answer refers to: each once for every selection that is asked of it, all selections in one statement.
 */
export async function readThings(ask: AskThings, all: readonly DeferredThings[]): Promise<FindThings> {
  const groups = new Map<string, Group>();
  const keyOf = createKeys();
  for (const later of all) {
    const group = groups.get(keyOf(later)) ?? { ...later, ids: new Set<string>() };
    groups.set(keyOf(later), group);
    each(later.ids, (id) => group.ids.add(id));
  }
  const byKey = await readGroups(ask, groups);
  return (later) => each(later.ids, (id) => byKey.get(keyOf(later))?.get(id) ?? null);
}

/** The same groups make the same statement, in whatever order they were found. */
async function readGroups(
  ask: AskThings,
  groups: ReadonlyMap<string, Group>,
): Promise<ReadonlyMap<string, ReadonlyMap<string, ResponseMap>>> {
  const filled = [...groups].filter(([, { ids }]) => ids.size > 0).sort(([a], [b]) => (a < b ? -1 : 1));
  if (filled.length === 0) return new Map();
  const { value } = await ask(filled.map(([, { kind, selection, ids }]) => questionOf(kind, selection, [...ids])));
  return new Map(filled.map(([key], index) => [key, byId(value[index] ?? [])]));
}

function byId(things: readonly ResponseMap[]): ReadonlyMap<string, ResponseMap> {
  return new Map(things.map((thing) => [String(thing[' id']), thing]));
}

function questionOf(kind: string, selection: Selection, ids: readonly string[]): Question {
  return {
    file: kind === 'Change' ? 'queries/journal/changes-at' : 'queries/nodes',
    kind: 'list',
    to: kind,
    binding: { when: kind === 'Source' ? ['speaking'] : [], params: { ids } },
    args: {},
    selection: withId(kind, selection),
  };
}

/** With the id, or of an entry of the journal its moment. */
function withId(kind: string, selection: Selection): Selection {
  const id: SelectedField = { key: ' id', name: kind === 'Change' ? 'at' : 'id', args: {} };
  return Object.fromEntries(Object.entries(selection).map(([type, fields]) => [type, [...fields, id]]));
}

/** Selections are compared by what they say. An answer refers to many things with few selections: each is put into words once. */
function createKeys(): (later: DeferredThings) => string {
  const texts = new Map<Selection, string>();
  return ({ kind, selection }) => {
    const text = texts.get(selection) ?? JSON.stringify(selection);
    texts.set(selection, text);
    return `${kind} ${text}`;
  };
}

/** Maps an id or nested lists of ids. Drops nulls from lists. */
function each(value: unknown, make: (id: string) => unknown): unknown {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return make(String(value));
  return value.map((one) => each(one, make)).filter((one) => one !== null);
}
