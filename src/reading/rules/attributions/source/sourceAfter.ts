import { kindOf } from '../../mentions/entities.js';
import { isTitle } from '../../mentions/words.js';
import type { RuleContext } from '../attribution.js';
import type { Node } from '../nodes.js';
import { type FoundSpeaker, isDescribing, isUtterance, sourceIn, sourceOf } from './sources.js';

/** The most nodes of a source behind its verb. */
const longestSource = 30;

/** "Dr. Reto Lindner", "John F. Hale": the dot ends no sentence. */
function isAbbreviation(nodes: readonly Node[], at: number): boolean {
  const before = nodes[at - 1]?.token;
  const isShort =
    before !== undefined && (/^\p{Lu}$/u.test(before.text) || (before.text.length <= 4 && isTitle(before.folded)));
  return nodes[at]?.token?.text === '.' && isShort && nodes[at + 1]?.token?.large === true;
}

/** The source behind its verb: "said Jan Novak, a farmer", "said our director, Lena Storck". */
export function sourceAfter(nodes: readonly Node[], from: number, context: RuleContext): FoundSpeaker | undefined {
  let end = from;
  while (
    end < nodes.length &&
    end - from < longestSource &&
    nodes[end]?.quote === undefined &&
    (!/^[,.;:!?—–()]$/u.test(nodes[end]?.token?.text ?? '') || isAbbreviation(nodes, end)) &&
    !(
      end > from &&
      /^(?:in|on|at|after|during|by|before|outside|over)$/.test(nodes[end]?.folded ?? '') &&
      !(nodes[end]?.folded === 'by' && isUtterance(nodes[end - 1]))
    ) &&
    !/^(?:who|that|as|when|whose|after|while|because)$/.test(nodes[end]?.folded ?? '') &&
    !(end > from && isDescribing(nodes, end))
  )
    end += 1;
  const found = sourceIn(nodes, from, end, context);
  if (found === undefined) return undefined;
  const inner = nodes[end]?.token?.text === ',' ? nodes[end + 1] : undefined;
  const named =
    inner === undefined
      ? undefined
      : context.mentions
          .within(inner.from, inner.from + 12)
          .find(({ from: start, how }) => start === inner.from && how === 'name');
  // Between commas, or at the end: "according to the complaint, Reed told police" tells of another.
  const behind = named === undefined ? undefined : nodes.find(({ from: at }) => at >= named.to);
  const isClosed =
    behind === undefined ||
    behind.token?.isWord === false ||
    behind.quote !== undefined ||
    /^(?:of|who|from)$/.test(behind.folded);
  const isName = named !== undefined && isClosed && !found.source.entity.isNamed && kindOf(named.entity) !== 'PLACE';
  if (isName) return sourceOf(nodes, named, named);
  if (found.source.entity.isNamed || !isDescribing(nodes, end)) return { ...found, end };
  // "A source close to the company".
  const to = endOfDescription(nodes, end);
  return { ...found, source: { ...found.source, to: (nodes[to - 1] as Node).to }, end: to };
}

/** The most nodes that describe a source. */
const longestDescription = 12;

function endOfDescription(nodes: readonly Node[], from: number): number {
  let end = from;
  while (end < nodes.length && end - from < longestDescription && nodes[end]?.token?.isWord === true) end += 1;
  return end;
}
