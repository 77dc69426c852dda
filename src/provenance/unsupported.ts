import { components } from './components.js';
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
  const { byId, circles } = paths.graph;
  const inView = words.filter((item) => isPassable(item, standing));
  const grounded = new Set(inView.filter((item) => leadsTo(item).length === 0));
  for (const { members, leadsOut } of circles) {
    if (!leadsOut && members.every((member) => isPassable(member, standing)))
      for (const one of members) grounded.add(one);
  }
  const next = (item: Evidence) =>
    leadsTo(item)
      .flatMap((id) => byId.get(id) ?? [])
      .filter((other) => isPassable(other, standing));
  for (const members of components(inView, next)) {
    if (members.some((item) => grounded.has(item) || next(item).some((other) => grounded.has(other)))) {
      for (const item of members) grounded.add(item);
    }
  }
  return inView.filter((item) => !grounded.has(item) && !standsAlone(item) && !standing.supersededBy.has(item.id));
}

function standsAlone(item: Evidence): boolean {
  return item.stance !== 'ASSERTS' && isCommitted(item);
}
