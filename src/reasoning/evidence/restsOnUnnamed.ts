import type { SupportPaths } from './supportPaths.js';

/** Whether claims are supported, but only by unnamed origins. */
export function restsOnUnnamed({ ends }: Pick<SupportPaths, 'ends'>): boolean {
  return ends.length > 0 && !ends.some(({ root }) => root?.named);
}
