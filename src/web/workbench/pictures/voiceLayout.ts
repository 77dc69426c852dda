import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy';

/** What a mark of the picture stands for. */
export type VoiceMark = 'claim' | 'counts' | 'may-count' | 'denies' | 'doubts' | 'declines' | 'relay' | 'document';

/** A node of the picture, with those that come after it: those who passed it on, and the documents. */
export interface PictureNode {
  readonly key: string;
  readonly mark: VoiceMark;
  readonly label: string;
  /** A second line: how it counts, or when. */
  readonly note: string;
  readonly children: readonly PictureNode[];
}

/** A node with its place, in pixels. */
export interface PlacedNode extends Omit<PictureNode, 'children'> {
  readonly x: number;
  readonly y: number;
}

/** A line between two nodes. */
export interface PlacedLink {
  readonly key: string;
  readonly from: PlacedNode;
  readonly to: PlacedNode;
}

interface Layout {
  readonly nodes: readonly PlacedNode[];
  readonly links: readonly PlacedLink[];
  readonly width: number;
  readonly height: number;
}

/** A tidy tree from left to right: the claim, its origins, those who passed their words on, the documents. */
export function voiceLayout(
  root: PictureNode,
  { column, row, margin, top }: Readonly<Record<'column' | 'row' | 'margin' | 'top', number>>,
): Layout {
  const laid = tree<PictureNode>()
    .nodeSize([row, column])
    .separation((one, other) => (one.parent === other.parent ? 1 : 1.15))(
    hierarchy(root, ({ children }) => [...children]),
  );
  const all = laid.descendants();
  const highest = all.reduce((least, { x }) => Math.min(least, x), Infinity);
  const lowest = all.reduce((most, { x }) => Math.max(most, x), -Infinity);
  // d3 grows a tree downwards: its x is our y.
  const placed = new Map<HierarchyPointNode<PictureNode>, PlacedNode>(
    all.map((node) => {
      const { children: _, ...data } = node.data;
      return [node, { ...data, x: margin + node.y, y: top + margin + node.x - highest }];
    }),
  );
  const nodes = [...placed.values()];
  const links = all.flatMap((node): PlacedLink[] => {
    const [from, to] = [node.parent && placed.get(node.parent), placed.get(node)];
    return from && to ? [{ key: `${from.key} ${to.key}`, from, to }] : [];
  });
  const last = nodes.reduce((most, { x }) => Math.max(most, x), 0);
  return { nodes, links, width: last - margin + column, height: lowest - highest + top + 2 * margin };
}

/** How many columns a tree has. */
export function depthOfPicture({ children }: PictureNode): number {
  return 1 + children.reduce((most, child) => Math.max(most, depthOfPicture(child)), 0);
}

/** How many nodes a tree has. */
export function sizeOfPicture({ children }: PictureNode): number {
  return children.reduce((sum, child) => sum + sizeOfPicture(child), 1);
}
