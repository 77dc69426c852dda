import { reportingVerb } from '../reportingVerbs.js';
import type { Range } from './attribution.js';
import { isFiniteVerb } from './finite.js';
import { type Node, rangeOf } from './nodes.js';

// Where a passive clause begins and ends, and where its "by" and its "that" stand.

/** The most nodes between a verb and "that". */
const reach = 12;

/** "By", perhaps behind when: "announced for March by the minister". */
export function byNear(nodes: readonly Node[], from: number): number | undefined {
  for (let at = from; at < Math.min(nodes.length, from + 5); at += 1) {
    const { folded, token } = nodes[at] as Node;
    if (folded === 'by') return at;
    if (token?.isWord !== true || isFiniteVerb(nodes, at) || /^(?:that|to|as|of)$/.test(folded)) return undefined;
  }
  return undefined;
}

/** "That" behind when and where it was said. */
export function thatBehind(nodes: readonly Node[], from: number): number | undefined {
  for (let at = from; at < Math.min(nodes.length, from + reach); at += 1) {
    const { folded, token, quote } = nodes[at] as Node;
    if (folded === 'that') return at;
    if (quote !== undefined || token?.isWord !== true || isFiniteVerb(nodes, at)) return undefined;
  }
  return undefined;
}

/** What stands before "as was alleged by": of "nobody has said why they left" what is asked. */
export function askedClause(nodes: readonly Node[], end: number): Range | undefined {
  const asked = nodes.findLastIndex(({ folded }, at) => at < end && /^(?:why|whether|how|that)$/.test(folded));
  return rangeOf(nodes, asked + 1, end);
}

/** Where the clause begins whose subject ends here. */
export function clauseStart(nodes: readonly Node[], end: number): number {
  for (let at = end - 1; at >= 0; at -= 1) {
    const { folded, quote, token } = nodes[at] as Node;
    if (quote !== undefined || token?.text === ';' || /^(?:but|while|although|though)$/.test(folded)) return at + 1;
    if (reportingVerb(folded, undefined) !== undefined && isFiniteVerb(nodes, at) && !nodes[at - 1]?.token?.possessive)
      return at + 1;
  }
  return 0;
}

export function clauseEnd(nodes: readonly Node[], from: number): number {
  const end = nodes.findIndex(
    ({ token }, at) =>
      at > from &&
      (token?.text === ';' || (token?.text === ',' && /^(?:despite|amid)$/.test(nodes[at + 1]?.folded ?? ''))),
  );
  return end < 0 ? nodes.length : end;
}
