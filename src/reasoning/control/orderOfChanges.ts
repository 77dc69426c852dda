import { groupBy } from '../graphs/groupBy.js';
import { retakingPredicates } from './controlPredicates.js';
import { type ControlStatement, takesFrom } from './controlStatements.js';

/** The order of changes that one source reports for one time ("on 1 May"), as far as it is known. */
export interface OrderOfChanges {
  /** Whether the first is before the second. */
  readonly isBefore: (one: ControlStatement, other: ControlStatement) => boolean;
}

/** More changes of one time are not ordered. */
const maxChanges = 6;

/**
 * Orders the changes of one time by who takes the place from whom: "Y took it from X" and "X retook it from Y" on one day leave X
 * in control. A possible order has each change take the place from whoever has it, and has who retakes it lose it before. Of
 * these, those count in which most changes take it from whoever took it last, or from whoever had it before that time. A change
 * is before another if it is so in all of them.
 *
 * @param words the statements of one source about one place
 */
export function orderOfChanges(words: readonly ControlStatement[]): OrderOfChanges {
  const changes = words.filter(({ fact }) => fact.effect !== 'HOLDS');
  const before = new Set<string>();
  for (const group of groupBy(changes, timeOf).values()) {
    if (group.length < 2 || group.length > maxChanges) continue;
    const orders = bestOrders(group, holderBefore(group, words));
    for (const one of group) {
      for (const other of group) {
        if (one !== other && orders.every((order) => order.indexOf(one) < order.indexOf(other))) {
          before.add(keyOf(one, other));
        }
      }
    }
  }
  return { isBefore: (one, other) => before.has(keyOf(one, other)) };
}

type Changes = readonly ControlStatement[];

function bestOrders(group: Changes, holder: readonly string[]): readonly Changes[] {
  const scored = permutations(group)
    .filter(isPossible)
    .map((order) => ({ order, score: handovers(order, holder) }));
  const best = Math.max(...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ order }) => order);
}

/** Whether everybody who retakes the place loses it before, if they lose it at all in this time. */
function isPossible(order: Changes): boolean {
  return order.every((change, index) => {
    if (!retakingPredicates.has(change.version.facts.predicate)) return true;
    const losses = order.filter((other) => other !== change && takesFrom(other, change.parties));
    return losses.length === 0 || order.slice(0, index).some((other) => losses.includes(other));
  });
}

/** How many changes take the place from whoever has it; -1 for an order in which one takes it from somebody else. */
function handovers(order: Changes, before: readonly string[]): number {
  let holder = before;
  let count = 0;
  for (const change of order) {
    const { effect, losers } = change.fact;
    const isFrom = takesFrom(change, holder);
    const namesLosers = effect === 'ENDS' || losers.length > 0;
    if (holder !== before && holder.length > 0 && namesLosers && !isFrom) return -1;
    if (isFrom) count += 1;
    holder = effect === 'ENDS' ? [] : change.parties;
  }
  return count;
}

/** Who had the place before a time, by the source's last word that is certainly earlier. */
function holderBefore([first]: Changes, words: Changes): readonly string[] {
  const start = first?.fact.time.earliestStart ?? '';
  const earlier = words.filter((word) => word.latestStart < start);
  const last = earlier.reduce<ControlStatement | undefined>(
    (latest, word) => (latest === undefined || word.latestStart > latest.latestStart ? word : latest),
    undefined,
  );
  return last === undefined || last.fact.effect === 'ENDS' ? [] : last.parties;
}

function permutations(items: Changes): readonly Changes[] {
  if (items.length < 2) return [items];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}

function timeOf({ fact: { time } }: ControlStatement): string {
  return [time.earliestStart, time.latestStart, time.earliestEnd, time.latestEnd].join(' ');
}

function keyOf(one: ControlStatement, other: ControlStatement): string {
  return JSON.stringify([one.version.ids[0], other.version.ids[0]]);
}
