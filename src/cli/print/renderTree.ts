import { columnsOf, wrap } from './text.js';

/** A node with its lines and child nodes. */
export interface TreeNode {
  readonly lines: readonly string[];
  readonly branches?: readonly TreeNode[];
}

/** Renders trees with box characters, wrapped to a width. */
export function renderTree(nodes: readonly TreeNode[], width?: number): readonly string[] {
  return nodes.flatMap((node, index) => drawNode(node, index === nodes.length - 1, width));
}

function drawNode({ lines, branches = [] }: TreeNode, isLast: boolean, width: number | undefined): readonly string[] {
  const below = isLast ? '   ' : '│  ';
  const trunk = branches.length > 0 ? '│  ' : '   ';
  const [head = '', ...rest] = lines.flatMap((line) => wrapBehind(line, width, below + trunk));
  return [
    `${isLast ? '└─ ' : '├─ '}${head}`,
    ...rest.map((line) => `${below}${trunk}${line}`.trimEnd()),
    ...renderTree(branches, inner(width, below)).map((line) => `${below}${line}`),
  ];
}

function wrapBehind(line: string, width: number | undefined, prefix: string): readonly string[] {
  return wrap(line, inner(width, prefix));
}

/** Keeps a minimum width at any depth. */
function inner(width: number | undefined, prefix: string): number | undefined {
  return width === undefined ? undefined : Math.max(24, width - columnsOf(prefix));
}
