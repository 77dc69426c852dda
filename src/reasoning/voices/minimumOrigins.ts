import { components } from '../graphs/components.js';
import { smallestHittingSet } from '../hittingSets/smallestHittingSet.js';

/** The step limit of the search. */
const maxSteps = 1_000_000;

/** The minimum number of origins of some voices. */
export interface MinimumOrigins {
  readonly atLeast: number;
  readonly exact: boolean;
  /** The voices that are certainly distinct origins: others may have got it from them. */
  readonly distinct: ReadonlySet<string>;
}

/**
 * The minimum number of groups with a given voice, if every voice is joined with at most one of those it depends on.
 *
 * Rule: docs/reasoning.md, V5. Joined voices lead to a sink component of the dependence graph, so the result is the minimum
 * number of sink components such that each given voice reaches one. A voice is distinct if it is the only given voice in its
 * sink component, or if no other given voice reaches the same sinks.
 */
export function minimumOrigins(voices: readonly string[], next: (voice: string) => Iterable<string>): MinimumOrigins {
  const sinks = sinksOf(voices, next);
  const places = voices.map((voice) => sinks.get(voice) ?? nowhere);
  const { atLeast, exact } = smallestHittingSet(
    places.map(({ reached }) => reached),
    { left: maxSteps },
  );
  const leading = countsOf(places.flatMap(({ reached }) => reached));
  const inside = countsOf(places.flatMap(({ isSink, reached }) => (isSink ? reached : [])));
  const isDistinct = ({ isSink, reached }: Sinks) =>
    reached.every((sink) => (isSink ? inside : leading).get(sink) === 1);
  return { atLeast, exact, distinct: new Set(voices.filter((_, index) => isDistinct(places[index] ?? nowhere))) };
}

function countsOf(sinks: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const sink of sinks) counts.set(sink, (counts.get(sink) ?? 0) + 1);
  return counts;
}

interface Sinks {
  /** The sink components that a voice reaches, by number. */
  readonly reached: readonly number[];
  readonly isSink: boolean;
}

const nowhere: Sinks = { reached: [], isSink: false };

function sinksOf(voices: readonly string[], next: (voice: string) => Iterable<string>): ReadonlyMap<string, Sinks> {
  const sinks = new Map<string, Sinks>();
  // Components are in reverse topological order, so successors are already known.
  for (const [number, members] of components(voices, next).entries()) {
    const own = new Set(members);
    const beyond = members.flatMap((member) => [...next(member)].filter((other) => !own.has(other)));
    const isSink = beyond.length === 0;
    const below = new Set(beyond.flatMap((other) => sinks.get(other)?.reached ?? []));
    const found = { reached: isSink ? [number] : [...below].sort((a, b) => a - b), isSink };
    for (const member of members) sinks.set(member, found);
  }
  return sinks;
}
