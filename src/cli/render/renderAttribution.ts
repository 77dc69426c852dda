import type { WordPartsFragment } from '../generated.js';
import { oneLine } from '../print/oneLine.js';
import type { TreeNode } from '../print/renderTree.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint } from '../print/text.js';
import { lineOfAttribution } from './attributionLine.js';
import { timeOr } from './parts.js';

/** The number of attributions listed in one place. The rest is counted. */
const maxListed = 10;

/** An attribution as a tree node: who says what and how, then where and when. */
export function renderAttribution(
  attribution: WordPartsFragment,
  style: TerminalStyle,
  { what }: { readonly what: boolean },
): TreeNode {
  return {
    lines: [lineOfAttribution(attribution, style, { who: true, what }), paint(style.colors.dim, placeOf(attribution))],
  };
}

/** The first attributions, and the number of those omitted. */
export function renderAttributions(
  attributions: readonly WordPartsFragment[],
  style: TerminalStyle,
  { what, total = attributions.length }: { readonly what: boolean; readonly total?: number | undefined },
): TreeNode[] {
  const nodes = attributions.slice(0, maxListed).map((attribution) => renderAttribution(attribution, style, { what }));
  const more = total - nodes.length;
  return more > 0 ? [...nodes, { lines: [`… and ${more} more`] }] : nodes;
}

function placeOf({ stated, document }: WordPartsFragment): string {
  const said = stated === null ? '' : `stated ${timeOr(stated, 'unknown')}, `;
  return `${said}in “${oneLine(document.title)}”, published ${timeOr(document.publishedAt, 'on an unknown date')}`;
}
