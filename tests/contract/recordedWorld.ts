import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import type { TestGraph } from './testGraph.js';
import { recordsOf, type World } from './worldRecords.js';

/** A world in a graph. */
export interface RecordedWorld {
  /** The view that leaves out what the world does. */
  readonly view: { readonly excludeSources?: readonly string[]; readonly onlySources?: readonly string[] };
  /** The ids of attributions and of claims, by their names in the world. */
  readonly said: ReadonlyMap<string, string>;
  readonly claims: ReadonlyMap<string, string>;
  readonly idOf: (source: string) => string | undefined;
}

/**
 * Records a world. What a later input says comes in a later call, which repeats the rest.
 * @param prefix of its keys, so that many worlds fit into one graph
 * @param nameOf what its sources are called; as in the world if left out
 */
export async function recordWorld(
  graph: TestGraph,
  world: World,
  prefix: string,
  nameOf?: (source: string) => string,
): Promise<RecordedWorld> {
  const { records, attributions, excluded, selected } = recordsOf(world, prefix, nameOf);
  const ids = new Map<string, string>();
  const inputs = [...new Set(world.evidence.map(({ recorded }) => recorded.input))].sort();
  for (const input of inputs) {
    const later = world.evidence.filter(({ recorded }) => recorded.input > input);
    const notYet = new Set(later.map(({ id }) => attributions.get(id)));
    const now = records.filter(
      (record) => !referencesOf(record).some((key) => typeof key === 'string' && notYet.has(key)),
    );
    const { results } = await recordRecords(graph.engine, now, { by: 'tester' });
    for (const [index, record] of now.entries()) ids.set(keyOf(record), results[index]?.id ?? '');
  }
  const idsOf = (keys: readonly string[]) => keys.map((key) => ids.get(key) ?? key);
  const claims = new Set(world.evidence.map(({ claim }) => claim));
  return {
    view: {
      ...(excluded.length === 0 ? {} : { excludeSources: idsOf(excluded) }),
      ...(selected === null ? {} : { onlySources: idsOf(selected) }),
    },
    said: new Map([...attributions].map(([id, key]) => [id, ids.get(key) ?? ''])),
    claims: new Map(
      [...claims].flatMap((claim): [string, string][] => {
        const id = ids.get(`${prefix}/claim/${claim}`);
        return id === undefined ? [] : [[claim, id]];
      }),
    ),
    idOf: (source) => ids.get(`world:${prefix}/${source}`),
  };
}

function keyOf(record: object): string {
  return (Object.values(record)[0] as { readonly key?: string }).key ?? '';
}

/** Its own key, and the keys that it refers to. */
function referencesOf(record: object): readonly unknown[] {
  const { key, from, to, on, about } = Object.values(record)[0] as Readonly<Record<string, unknown>>;
  return [key, from, to, on, about];
}
