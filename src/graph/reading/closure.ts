/** From which thing to which. */
export type Pair = readonly [string, string];

/** Where things lead. */
interface Leads {
  /** One step from some things. */
  readonly step: (from: readonly string[]) => Promise<readonly Pair[]>;
  /** All that a few things may lead to, at any remove: more than that does no harm. */
  readonly reach: (from: readonly string[]) => Promise<readonly string[]>;
}

/** How many steps are taken before all that lies beyond is looked for at once. */
export const fewSteps = 2;
/** How many starts are followed to their ends at once: each of them is by itself, and what they share is met again. */
export const fewStarts = 8;

/**
 * All that things lead to, with themselves. Most links lead one or two steps far: these are read step by step, each step for all
 * things at once. Beyond that, whatever a few of them reach is read in one step, so that a long chain takes no more round trips
 * than a short one; and as no start is followed that was already reached, the work grows with what there is to find.
 */
export async function closure(starts: readonly string[], { step, reach }: Leads): Promise<ReadonlySet<string>> {
  const leads = new Map<string, string[]>();
  const found = new Set(starts);
  for (let open = starts, round = 0; open.length > 0; round += 1) {
    const beyond = round < fewSteps ? [] : await reach(open.slice(0, fewStarts));
    const asked = [...new Set([...open, ...beyond])].filter((id) => !leads.has(id));
    for (const id of asked) leads.set(id, []);
    for (const [from, to] of await step(asked)) leads.get(from)?.push(to);
    open = follow(open, leads, found);
  }
  return found;
}

/** Goes on from `open` as far as is known; returns what is found and not known yet. */
function follow(
  open: readonly string[],
  leads: ReadonlyMap<string, readonly string[]>,
  found: Set<string>,
): readonly string[] {
  const walked = [...open];
  // A list that grows while it is walked yields what was added.
  for (const id of walked) {
    for (const next of leads.get(id) ?? []) {
      if (found.has(next)) continue;
      found.add(next);
      walked.push(next);
    }
  }
  return walked.filter((id) => !leads.has(id));
}
