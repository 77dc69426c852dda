import { spanText } from '../../../ask/describe/spanText.js';
import type { DenialPartsFragment, DisagreementPartsFragment } from '../../generated.js';
import { oneLine } from '../../print/oneLine.js';
import { renderTree, type TreeNode } from '../../print/renderTree.js';
import type { TerminalStyle } from '../../print/terminalStyle.js';
import { count, paint, withUnit } from '../../print/text.js';
import { renderAttributions } from '../../render/renderAttribution.js';

/** Disagreements under a heading: each with its certainty, its period, and who says so on both sides. */
export function renderDisagreements(
  disagreements: readonly DisagreementPartsFragment[],
  total: number,
  style: TerminalStyle,
): readonly string[] {
  return section(
    'Disagreements',
    disagreements.map((one) => drawDisagreement(one, style)),
    total,
    style,
  );
}

/** Denials under a heading: each claim with those who deny or doubt it. */
export function renderDenials(
  denials: readonly DenialPartsFragment[],
  total: number,
  style: TerminalStyle,
): readonly string[] {
  return section(
    'Denied or doubted',
    denials.map(({ claim, attributions, attributionCount }) => ({
      lines: [`“${oneLine(claim.text)}”`],
      branches: renderAttributions(attributions, style, { what: false, total: attributionCount }),
    })),
    total,
    style,
  );
}

function section(title: string, nodes: readonly TreeNode[], total: number, style: TerminalStyle): readonly string[] {
  const many = total > nodes.length ? `the first ${nodes.length} of ${total}` : `${total}`;
  return [paint(style.colors.bold, `${title} (${many})`), ...renderTree(nodes, style.width)];
}

function drawDisagreement(
  { certainty, span, explanation, sides }: DisagreementPartsFragment,
  style: TerminalStyle,
): TreeNode {
  return {
    lines: [`${paint(style.colors.yellow, `${withUnit(certainty)}, ${spanText(span)}:`)} ${explanation}`],
    branches: sides.map(({ controllers, part, sourceCount, attributions, attributionCount }) => {
      const names = controllers.map(({ name }) => oneLine(name)).join(' and ');
      return {
        lines: [`${names}${part === null ? '' : ` (${oneLine(part)})`}, according to ${count(sourceCount, 'source')}`],
        branches: renderAttributions(attributions, style, { what: true, total: attributionCount }),
      };
    }),
  };
}
