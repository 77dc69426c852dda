import type { ConflictPartsFragment } from '../generated.js';
import { renderTree, type TreeNode } from '../print/renderTree.js';
import type { TerminalStyle } from '../print/terminalStyle.js';
import { paint, withUnit } from '../print/text.js';
import { renderAttributions } from './renderAttribution.js';

/** Conflicts under a heading: each with kind, certainty, explanation and the attributions on both sides. */
export function renderConflicts(
  title: string,
  conflicts: readonly ConflictPartsFragment[],
  style: TerminalStyle,
  total = conflicts.length,
): readonly string[] {
  const many = total > conflicts.length ? `the first ${conflicts.length} of ${total}` : `${total}`;
  return [
    paint(style.colors.bold, `${title} (${many})`),
    ...renderTree(
      conflicts.map((conflict) => drawConflict(conflict, style)),
      style.width,
    ),
  ];
}

function drawConflict(conflict: ConflictPartsFragment, style: TerminalStyle): TreeNode {
  const { kind, certainty, explanation, claims, sides, sideCounts } = conflict;
  const several = claims.length > 1;
  return {
    lines: [`${paint(style.colors.yellow, `${withUnit(kind)}, ${withUnit(certainty)}:`)} ${explanation}`],
    branches: sides.map((words, index) => ({
      lines: [index === 0 ? 'one side' : 'other side'],
      branches: renderAttributions(words, style, { what: several, total: sideCounts[index] }),
    })),
  };
}
