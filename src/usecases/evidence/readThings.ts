import type { Answer } from '../../graph/reading/runQuery.js';
import type { Question } from '../../graph/select/compose.js';
import type { Keyed, SelectedField, Selection } from '../../graph/shape/selection.js';
import type { DeferredThings } from './later.js';

type AskThings = (question: Question) => Promise<Answer<readonly Keyed[]>>;

/** Resolves the nodes of a deferred reference. Missing nodes are dropped from lists. */
type FindThings = (later: DeferredThings) => unknown;

/** Nodes to read with one selection. */
interface Group {
  readonly kind: string;
  readonly selection: Selection;
  readonly ids: Set<string>;
}

/**
 * Reads the nodes that an answer references, once per selection, all selections in parallel. The statement depends only on
 * the selection, not on its position in the answer.
 */
export async function readThings(ask: AskThings, all: readonly DeferredThings[]): Promise<FindThings> {
  const groups = new Map<string, Group>();
  for (const later of all) {
    const group = groups.get(keyOf(later)) ?? { ...later, ids: new Set<string>() };
    groups.set(keyOf(later), group);
    each(later.ids, (id) => group.ids.add(id));
  }
  const read = await Promise.all(
    [...groups].map(
      async ([key, group]) => [key, group.ids.size === 0 ? new Map() : await readGroup(ask, group)] as const,
    ),
  );
  const byKey = new Map<string, ReadonlyMap<string, Keyed>>(read);
  return (later) => each(later.ids, (id) => byKey.get(keyOf(later))?.get(id) ?? null);
}

async function readGroup(ask: AskThings, { kind, selection, ids }: Group): Promise<ReadonlyMap<string, Keyed>> {
  const { value } = await ask(questionOf(kind, selection, [...ids]));
  return new Map(value.map((thing) => [String(thing[' id']), thing]));
}

function questionOf(kind: string, selection: Selection, ids: readonly string[]): Question {
  return {
    file: kind === 'Change' ? 'read/changes-at' : 'read/referred',
    kind: 'list',
    to: kind,
    binding: { when: kind === 'Source' ? ['speaking'] : [], params: { ids } },
    args: {},
    selection: withId(kind, selection),
  };
}

const extended = new WeakMap<Selection, Selection>();

/** Adds the id, or the time for a journal entry. Memoized, so that the same selection gives the same statement. */
function withId(kind: string, selection: Selection): Selection {
  const id: SelectedField = { key: ' id', name: kind === 'Change' ? 'at' : 'id', args: {} };
  const known =
    extended.get(selection) ??
    Object.fromEntries(Object.entries(selection).map(([type, fields]) => [type, [...fields, id]]));
  extended.set(selection, known);
  return known;
}

const keys = new WeakMap<Selection, string>();

/** Selections are compared by value. The serialization is memoized. */
function keyOf({ kind, selection }: DeferredThings): string {
  const key = keys.get(selection) ?? `${kind} ${JSON.stringify(selection)}`;
  keys.set(selection, key);
  return key;
}

/** Maps an id or nested lists of ids. Drops nulls from lists. */
function each(value: unknown, make: (id: string) => unknown): unknown {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return make(String(value));
  return value.map((one) => each(one, make)).filter((one) => one !== null);
}
