import type { Range } from '../attributions/attribution.js';
import { isFiniteVerb } from '../attributions/finite.js';
import type { Node } from '../attributions/nodes.js';
import { isAuxiliary } from '../mentions/words.js';

/** The most words between two commas that may be set aside. */
const longest = 18;

/** What is set between commas within a clause, with its commas: "the city of Raqqa, considered its stronghold, would be retaken". */
export function parentheses(nodes: readonly Node[]): readonly Range[] {
  const found: Range[] = [];
  let open: number | undefined;
  for (let at = 1; at < nodes.length; at += 1) {
    if (nodes[at]?.token?.text !== ',') continue;
    const isClosing =
      open !== undefined && at - open <= longest && goesOn(nodes, at + 1) && mayBeAside(nodes, open, at);
    if (isClosing && open !== undefined) {
      found.push({ from: (nodes[open] as Node).from, to: (nodes[at] as Node).to });
      open = undefined;
    } else open = at;
  }
  return found;
}

/** A verb follows at once, so its subject is before the commas. */
function goesOn(nodes: readonly Node[], at: number): boolean {
  const node = nodes[at];
  return (
    node?.token?.isWord === true && (isAuxiliary(node.folded) || (isFiniteVerb(nodes, at) && !/ing$/.test(node.folded)))
  );
}

/** A description or a relative clause, after words that have no verb yet. */
function mayBeAside(nodes: readonly Node[], open: number, close: number): boolean {
  const first = nodes[open + 1];
  if (first === undefined || /^(?:and|but|or|while|when|after)$/.test(first.folded)) return false;
  if (/^(?:who|which|whose|where)$/.test(first.folded)) return true;
  const inner = nodes.slice(open + 1, close);
  return inner.every(
    (_, index) => !isFiniteVerb(inner, index) || (index <= 1 && /ed$|known|called$/.test(inner[index]?.folded ?? '')),
  );
}
