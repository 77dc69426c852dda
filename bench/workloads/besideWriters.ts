import neo4j from 'neo4j-driver';
import { openNeo4j } from '../../src/engines/neo4j/openNeo4j.js';
import { toParameters } from '../../src/engines/neo4j/values.js';
import type { Engine, Params, Statement } from '../../src/graph/engine.js';
import { readReporting } from '../../src/usecases/reporting/readReporting.js';
import { RootField } from '../../src/usecases/rootField/rootField.js';
import { recordRecords } from '../../src/usecases/transfer/recordRecords.js';
import { type Figures, figuresOf } from '../measure.js';
import type { Subjects } from '../subjects.js';

/** What statements with looks at the sequence lock cost, and the same statements without, which may see half of a write. */
export interface Looks {
  readonly looking: Figures;
  readonly plain: Figures;
}

/** (l) Reads on an idle graph, one and several at a time, and beside a writer that never pauses; with how many writes. */
export interface BesideWritersFigures {
  readonly idle: Looks;
  readonly several: Looks;
  readonly beside: Looks;
  readonly writes: Readonly<Record<keyof Looks, number>>;
}

interface Asked {
  readonly statement: Statement;
  readonly params: Params;
}

const rounds = 4;

export async function measureBesideWriters(
  uri: string,
  subjects: Subjects,
  sliceMs: number,
): Promise<BesideWritersFigures> {
  const engine = await openNeo4j({ uri });
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  const claims = subjects.claims.slice(0, 50);
  const looking = await asked(engine, claims);
  // An engine of another name has no looks of its own.
  const plain = await asked({ ...engine, name: 'plain' }, claims);
  const readers = {
    looking: (turn: number) => engine.read(at(looking, turn).statement, at(looking, turn).params),
    plain: async (turn: number) => {
      const session = driver.session({ defaultAccessMode: neo4j.session.READ });
      const { statement, params } = at(plain, turn);
      await session.run(statement.text, toParameters(params)).finally(() => session.close());
    },
  };
  try {
    await inRounds(readers, 1, sliceMs);
    const idle = await inRounds(readers, 1, sliceMs);
    const several = await inRounds(readers, 8, sliceMs);
    const writes = { looking: 0, plain: 0 };
    const write = async (name: keyof Looks) => {
      await recordRecords(engine, reportOf(`${process.pid}-${performance.now()}`), { by: 'bench' });
      writes[name] += 1;
    };
    return { idle, several, beside: await inRounds(readers, 8, sliceMs, write), writes };
  } finally {
    await driver.close();
    await engine.close();
  }
}

const at = (list: readonly Asked[], turn: number): Asked => {
  const found = list[turn % list.length];
  if (found === undefined) throw new Error('there is nothing to ask about');
  return found;
};

/** The statements by which the product answers who reported each claim. */
async function asked(engine: Engine, claims: readonly string[]): Promise<readonly Asked[]> {
  const found: Asked[] = [];
  const read: Engine['read'] = (statement, params = {}) => {
    found.push({ statement, params });
    return engine.read(statement, params);
  };
  for (const claim of claims) {
    await readReporting(new RootField({ ...engine, read }), { claim }, undefined, true);
  }
  return found;
}

/** Both in turn, slice by slice, with so many readers, and a writer where there is one. */
async function inRounds(
  readers: Readonly<Record<keyof Looks, (turn: number) => Promise<unknown>>>,
  inFlight: number,
  sliceMs: number,
  write?: (name: keyof Looks) => Promise<void>,
): Promise<Looks> {
  const latencies = { looking: [] as number[], plain: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? (['looking', 'plain'] as const) : (['plain', 'looking'] as const)) {
      const ends = performance.now() + sliceMs;
      const writer = async () => {
        while (write !== undefined && performance.now() < ends) await write(name);
      };
      const reader = async (_: unknown, first: number) => {
        for (let turn = first; performance.now() < ends; turn += inFlight) {
          const sent = performance.now();
          await readers[name](turn);
          latencies[name].push(performance.now() - sent);
        }
      };
      await Promise.all([writer(), ...Array.from({ length: inFlight }, reader)]);
    }
  }
  const elapsed = rounds * sliceMs;
  return { looking: figuresOf(latencies.looking, elapsed), plain: figuresOf(latencies.plain, elapsed) };
}

function reportOf(occurrence: string): readonly unknown[] {
  const participants = [{ role: 'PLACE', entity: 'bench:place0' }];
  return [
    { document: { key: 'd', title: `Report ${occurrence}`, publisher: 'bench:outlet0', publishedAt: '2024-02-01' } },
    { claim: { key: 'c', predicate: 'entered', text: 'They entered it.', participants, occurrence } },
    { attribution: { key: 'a', document: 'd', source: 'bench:outlet0', claim: 'c', mode: 'NARRATIVE' } },
  ];
}
