import { reportingVerb } from '../../reportingVerbs.js';
import { isFiniteVerb } from '../finite.js';
import type { Node } from '../nodes.js';

/** The most nodes between "who" and the verb behind what it begins. */
const longestRelative = 16;

/** "An engineer who left the company in January confirmed": where "who" is, if what it begins goes on up to the verb. */
export function whoBefore(nodes: readonly Node[], end: number): number | undefined {
  for (let at = end - 1; at > 0 && end - at < longestRelative; at -= 1) {
    const { token, folded, quote } = nodes[at] as Node;
    if (quote !== undefined || token?.isWord !== true) return undefined;
    if (folded !== 'who') continue;
    const verbs = nodes.flatMap((_, index) => (index > at && index < end && isFiniteVerb(nodes, index) ? [index] : []));
    const isSaying = verbs.some(
      (index) => reportingVerb(nodes[index]?.folded ?? '', undefined)?.verb.clause === 'bare',
    );
    return verbs.length > 0 && !isSaying && nodes[at - 1]?.token?.isWord ? at : undefined;
  }
  return undefined;
}
