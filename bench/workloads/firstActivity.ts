import type { Contestant, ContestantName } from '../contestant.js';
import { activity } from './activity.js';
import { recordOne } from './writing.js';

const rounds = 5;
/** On a graph so large that rounds take minutes, three have to do. */
const patienceMs = 120_000;

/** (e) The first answer after the graph has changed, in milliseconds: the middle one of some rounds. */
export async function firstActivity(contestants: readonly Contestant[]): Promise<ReadonlyMap<ContestantName, number>> {
  // Asked again after a change is asked anew: that is the same server.
  const asked = contestants.filter(({ name }) => name !== 'again');
  const all = new Map(asked.map(({ name }) => [name, [] as number[]]));
  const started = performance.now();
  for (let round = 0; round < rounds; round += 1) {
    if (round > 2 && performance.now() - started > patienceMs) break;
    for (const writer of asked.filter(({ name }) => name === 'ours' || name === 'embedded')) await recordOne(writer);
    for (const contestant of asked) {
      const sent = performance.now();
      await contestant.ask(activity, {});
      all.get(contestant.name)?.push(performance.now() - sent);
    }
  }
  const middle = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  return new Map([...all].map(([name, list]) => [name, middle(list)]));
}
