import type { SupportPaths } from './supportPaths.js';

/** Whether claims are supported, and no origin of them is named. */
export function restsOnUnnamed({ ends }: Pick<SupportPaths, 'ends'>): boolean {
  return ends.length > 0 && !ends.some(({ root }) => root?.named);
}
