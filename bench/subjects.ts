import neo4j from 'neo4j-driver';
import { namespace, occurrenceOf } from './data.js';
import { isRepeated, repeatedIn, type World } from './world.js';

/** What is asked about, by the ids that the graph gave. */
export interface Subjects {
  readonly world: World;
  /** Claims from all over the graph, none of them repeated by hundreds. */
  readonly claims: readonly string[];
  /** By how many attributions it has. */
  readonly repeated: ReadonlyMap<number, string>;
  /** The place that one claim in fifty is about. */
  readonly busy: string;
}

const many = 400;
const busyKey = `${namespace}:place0`;
const stored = (claim: number): string => `${namespace}:${occurrenceOf(claim)}`;

/** Finds the subjects, in one statement: claims by their occurrence, which is stored with its namespace. */
export async function findSubjects(uri: string, world: World): Promise<Subjects> {
  const set = repeatedIn(world);
  const spread = Array.from({ length: many }, (_, number) => 20 + Math.floor((number * (world.claims - 20)) / many));
  const ordinary = spread.filter((claim) => !isRepeated(world, claim));
  const text = `MATCH (c:Claim) WHERE c.occurrence IN $occurrences RETURN c.occurrence AS key, c.id AS id
    UNION MATCH (e:Place) WHERE e.key = $place RETURN e.key AS key, e.id AS id`;
  const rows = await ask(uri, text, {
    occurrences: [...set.values(), ...ordinary].map(stored),
    place: busyKey,
  });
  const byKey = new Map(rows.map(({ key, id }) => [String(key), String(id)]));
  const idOf = (key: string): string => {
    const id = byKey.get(key);
    if (id === undefined) throw new Error(`the graph has no ${key}: it is not the one that was loaded`);
    return id;
  };
  return {
    world,
    claims: ordinary.map((claim) => idOf(stored(claim))),
    repeated: new Map([...set].map(([count, claim]) => [count, idOf(stored(claim))])),
    busy: idOf(busyKey),
  };
}

/** Some of a list, another part for each turn. */
export function some<T>(list: readonly T[], count: number, turn: number): readonly T[] {
  return Array.from({ length: count }, (_, at) => list[(turn * 37 + at) % list.length]).flatMap((one) =>
    one === undefined ? [] : [one],
  );
}

async function ask(uri: string, text: string, params: object): Promise<readonly Record<string, unknown>[]> {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  try {
    const { records } = await driver.executeQuery(text, params);
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
}
