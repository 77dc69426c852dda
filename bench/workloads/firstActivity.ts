import type { Contestant, ContestantName } from '../contestant.js';
import { activity } from './activity.js';
import { recordOne } from './writing.js';

/** (e) The first answer after the graph has changed, in milliseconds: the middle one of some rounds. */
export async function firstActivity(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<ReadonlyMap<ContestantName, number>> {
  const all = new Map(contestants.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const writer of contestants.filter(({ name }) => name === 'ours' || name === 'embedded'))
      await recordOne(writer);
    for (const contestant of contestants) {
      const sent = performance.now();
      await contestant.ask(activity, {});
      all.get(contestant.name)?.push(performance.now() - sent);
    }
  }
  const middle = (list: readonly number[]) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? Number.NaN;
  return new Map([...all].map(([name, list]) => [name, middle(list)]));
}
