import { drawTree, type TreeNode } from '../print/renderTree.js';
import type { Look } from '../print/terminalStyle.js';
import { paint, spoken } from '../print/text.js';
import type { ConflictAnswer } from './conflictParts.js';
import { drawWords } from './renderAttribution.js';

/** Conflicts under a heading: each with what it is, for sure or only perhaps, and the words on both sides. */
export function drawConflicts(
  title: string,
  conflicts: readonly ConflictAnswer[],
  look: Look,
  total = conflicts.length,
): readonly string[] {
  const many = total > conflicts.length ? `the first ${conflicts.length} of ${total}` : `${total}`;
  return [
    paint(look.colors.bold, `${title} (${many})`),
    ...drawTree(
      conflicts.map((conflict) => drawConflict(conflict, look)),
      look.width,
    ),
  ];
}

function drawConflict(conflict: ConflictAnswer, look: Look): TreeNode {
  const { kind, certainty, explanation, claims, sides, sideCounts } = conflict;
  const several = claims.length > 1;
  return {
    lines: [`${paint(look.colors.yellow, `${spoken(kind)}, ${spoken(certainty)}:`)} ${explanation}`],
    branches: sides.map((words, index) => ({
      lines: [index === 0 ? 'on one side' : 'on the other'],
      branches: drawWords(words, look, { what: several, total: sideCounts[index] }),
    })),
  };
}
