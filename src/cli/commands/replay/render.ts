import type { ReplayChangePartsFragment, ReplayQuery } from '../../generated.js';
import { renderTree, type TreeNode } from '../../print/renderTree.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { paint, withUnit, wrap } from '../../print/text.js';
import { deciderOf } from '../../render/parts.js';
import { renderAttribution } from '../../render/renderAttribution.js';

const titles: Readonly<Record<string, string>> = { NEW: 'New', GONE: 'Gone', CHANGED: 'Changed' };

/** A receipt, answered again: the same or not, then what is new, gone and changed, and by which entry of the journal. */
export function renderReplay({ replay }: ReplayQuery, style: TerminalStyle): readonly string[] {
  const { same, unchanged, recordedAt, seq, explanation, changes } = replay;
  const verdict = same && unchanged ? 'The same' : 'Not the same';
  const { bold, dim } = style.colors;
  return [
    paint(bold, verdict),
    ...wrap(explanation, style.width),
    ...wrap(paint(dim, `The receipt is of ${recordedAt}, journal entry ${seq}.`), style.width),
    ...Object.keys(titles).flatMap((kind) =>
      drawKind(
        kind,
        changes.filter((change) => change.kind === kind),
        style,
      ),
    ),
  ];
}

function drawKind(
  kind: string,
  changes: readonly ReplayChangePartsFragment[],
  style: TerminalStyle,
): readonly string[] {
  if (changes.length === 0) return [];
  const nodes = changes.map(({ attribution, change }): TreeNode => {
    const { lines } = renderAttribution(attribution, style, { what: true });
    return { lines: [...lines, sinceOf(change)] };
  });
  return ['', paint(style.colors.bold, `${titles[kind]} (${changes.length})`), ...renderTree(nodes, style.width)];
}

function sinceOf(change: ReplayChangePartsFragment['change']): string {
  if (change === null) return 'by no one entry of the journal';
  return `since journal entry ${change.seq}, ${withUnit(change.kind)}${deciderOf(change)}`;
}
