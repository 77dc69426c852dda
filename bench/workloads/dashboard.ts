import type { Contestant } from '../contestant.js';
import { type Figures, figuresOf } from '../measure.js';
import type { Subjects } from '../subjects.js';
import { readWorkloads } from './index.js';
import type { Params } from './readWorkload.js';
import { recordOne } from './writing.js';

/** (f) What the clients of a dashboard saw, and what its one writer did, while both were at it. */
export interface DashboardFigures {
  readonly reads: Figures;
  readonly writes: Figures;
  /** The longest time from one write to the next, in milliseconds. */
  readonly longestGap: number;
  readonly errors: number;
}

interface Query {
  readonly text: string;
  readonly variables: Params;
}

const clients = 20;
/** Each client asks its ten queries in turn, one in so many milliseconds: a hundred requests a second in all. */
const everyMs = 200;
const betweenWritesMs = 100;

const more = [
  '{ stats { claims attributions documents sources entities seq } }',
  '{ changes(first: 20) { nodes { seq at kind } } }',
  '{ sources(first: 20) { nodes { id name sourceKind } } }',
  '{ documents(first: 20) { nodes { id title publishedAt publisher { name } } } }',
];

/** The ten queries of the dashboard that all clients look at: those that are measured one by one, and four more. */
function queriesOf(subjects: Subjects): readonly Query[] {
  const chosen = readWorkloads.filter(({ name }) => ['a', 'b1', 'b20', 'c', 'd', 'h10'].includes(name));
  const measured = chosen.flatMap(({ ours, questions }) => {
    const [variables] = questions(subjects);
    return variables === undefined ? [] : [{ text: ours, variables }];
  });
  return [...measured, ...more.map((text) => ({ text, variables: {} }))];
}

export async function measureDashboard(
  contestant: Contestant,
  subjects: Subjects,
  seconds: number,
): Promise<DashboardFigures> {
  // As long again before it, to be warm: of what ends by then only errors are counted, but all that is still waited for.
  const begins = performance.now() + seconds * 1000;
  const ends = begins + seconds * 1000;
  const counted = { errors: 0 };
  const reads: number[] = [];
  const writes: number[] = [];
  const timed = async (latencies: number[], work: () => Promise<unknown>) => {
    const sent = performance.now();
    await work().catch(() => {
      counted.errors += 1;
    });
    const took = performance.now() - sent;
    if (sent + took >= begins) latencies.push(took);
    return took;
  };
  const queries = queriesOf(subjects);
  const client = async (number: number) => {
    await pause((everyMs * number) / clients);
    for (let turn = number; performance.now() < ends; turn += 1) {
      const { text = '', variables = {} } = queries[turn % queries.length] ?? {};
      const took = await timed(reads, () => contestant.send(text, variables));
      await pause(Math.max(everyMs - took, 0));
    }
  };
  let longestGap = 0;
  const writer = async () => {
    let last = performance.now();
    while (performance.now() < ends) {
      await timed(writes, () => recordOne(contestant));
      if (performance.now() >= begins) longestGap = Math.max(longestGap, performance.now() - last);
      last = performance.now();
      await pause(betweenWritesMs);
    }
  };
  await Promise.all([writer(), ...Array.from({ length: clients }, (_, number) => client(number))]);
  const elapsed = seconds * 1000;
  return { reads: figuresOf(reads, elapsed), writes: figuresOf(writes, elapsed), longestGap, errors: counted.errors };
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
