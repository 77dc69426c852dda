import { type Evidence, isCommitted } from './evidence.js';
import { leadsTo } from './evidenceGraph.js';
import type { Standing } from './standing.js';
import { isPassable, type SupportPaths } from './supportPaths.js';

/**
 * What passes on or draws on words that are not there: the view hides them, or they were taken back. So is all that reaches
 * only such. Whoever has a stance of his own beside that stands for himself, and what was overtaken is listed as that.
 *
 * @param words the evidence in view
 */
export function unsupported(words: readonly Evidence[], paths: SupportPaths, standing: Standing): readonly Evidence[] {
  const inView = words.filter((item) => isPassable(item, standing));
  const carriers = new Map<string, Evidence[]>();
  for (const item of inView) {
    for (const id of leadsTo(item)) {
      const known = carriers.get(id);
      if (known === undefined) carriers.set(id, [item]);
      else known.push(item);
    }
  }
  const grounded = new Set<Evidence>();
  const open = [...inView.filter((item) => leadsTo(item).length === 0), ...origins(paths, standing)];
  for (let item = open.pop(); item !== undefined; item = open.pop()) {
    if (grounded.has(item)) continue;
    grounded.add(item);
    for (const carrier of carriers.get(item.id) ?? []) open.push(carrier);
  }
  return inView.filter((item) => !grounded.has(item) && !standsAlone(item) && !standing.supersededBy.has(item.id));
}

/** The members of circles without an origin that are in view. */
function origins({ graph }: SupportPaths, standing: Standing): readonly Evidence[] {
  return graph.circles
    .filter(({ members, leadsOut }) => !leadsOut && members.every((member) => isPassable(member, standing)))
    .flatMap(({ members }) => members);
}

function standsAlone(item: Evidence): boolean {
  return item.stance !== 'ASSERTS' && isCommitted(item);
}
