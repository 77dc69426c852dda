import type { WordPartsFragment } from '../generated.js';
import { oneLine } from '../print/oneLine.js';
import type { TreeNode } from '../print/renderTree.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint } from '../print/text.js';
import { lineOfAttribution } from './attributionLine.js';

/** More words than these in one place are counted, not listed. */
const maxWords = 10;

/** Somebody's words as a branch of a tree: who says what and how, then where and when. */
export function renderAttribution(
  word: WordPartsFragment,
  style: TerminalStyle,
  { what }: { readonly what: boolean },
): TreeNode {
  return { lines: [lineOfAttribution(word, style, { who: true, what }), paint(style.colors.dim, placeOf(word))] };
}

/** The first of some words, and how many more there are. */
export function renderAttributions(
  words: readonly WordPartsFragment[],
  style: TerminalStyle,
  { what, total = words.length }: { readonly what: boolean; readonly total?: number | undefined },
): TreeNode[] {
  const nodes = words.slice(0, maxWords).map((word) => renderAttribution(word, style, { what }));
  const more = total - nodes.length;
  return more > 0 ? [...nodes, { lines: [`… and ${more} more`] }] : nodes;
}

function placeOf({ stated, document }: WordPartsFragment): string {
  const said = stated === null ? '' : `stated ${stated}, `;
  return `${said}in “${oneLine(document.title)}”, published ${document.publishedAt ?? 'at an unknown time'}`;
}
