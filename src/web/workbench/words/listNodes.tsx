import type { ComponentChildren } from 'preact';

/** "a", "a and b", "a, b and c", of parts of a page. */
export function listNodes(nodes: readonly ComponentChildren[]): ComponentChildren {
  return nodes.map((node, index) => [index === 0 ? '' : index === nodes.length - 1 ? ' and ' : ', ', node]);
}
