import { oneLine } from '../print/oneLine.js';
import type { TreeNode } from '../print/renderTree.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint } from '../print/text.js';
import { lineOfAttribution } from './attributionLine.js';
import type { WordAnswer } from './attributionParts.js';

/** More words than these in one place are counted, not listed. */
const mostWords = 10;

/** Somebody's words as a branch of a tree: who says what and how, then where and when. */
export function renderAttribution(
  word: WordAnswer,
  look: TerminalStyle,
  { what }: { readonly what: boolean },
): TreeNode {
  return { lines: [lineOfAttribution(word, look, { who: true, what }), paint(look.colors.dim, placeOf(word))] };
}

/** The first of some words, and how many more there are. */
export function renderAttributions(
  words: readonly WordAnswer[],
  look: TerminalStyle,
  { what, total = words.length }: { readonly what: boolean; readonly total?: number | undefined },
): TreeNode[] {
  const nodes = words.slice(0, mostWords).map((word) => renderAttribution(word, look, { what }));
  const more = total - nodes.length;
  return more > 0 ? [...nodes, { lines: [`… and ${more} more`] }] : nodes;
}

function placeOf({ stated, document }: WordAnswer): string {
  const said = stated === null ? '' : `stated ${stated}, `;
  return `${said}in “${oneLine(document.title)}”, published ${document.publishedAt ?? 'at an unknown time'}`;
}
