/** A tree of questions: what stands at the end of each branch. */
export interface TreeNode {
  readonly id: string;
  readonly branches: readonly TreeNode[];
}

export interface PlacedNode {
  readonly id: string;
  /** The left edge and the middle of the height, px. */
  readonly x: number;
  readonly y: number;
}

export interface TreeLayout {
  readonly nodes: readonly PlacedNode[];
  /** From the right edge of a node to the left edge of its branch. */
  readonly links: readonly { readonly id: string; readonly path: string }[];
  readonly width: number;
  readonly height: number;
}

export interface TreeSizes {
  readonly nodeWidth: number;
  readonly nodeHeight: number;
  /** Between two levels, and between two leaves. */
  readonly gapX: number;
  readonly gapY: number;
}

/**
 * A tree from left to right: leaves below one another in their order, every other node halfway between its first and its
 * last branch.
 *
 * @example
 * treeLayout({ id: "root", branches: [{ id: "a", branches: [] }, { id: "b", branches: [] }] }, sizes).nodes[0].y;
 * // halfway between a and b
 */
export function treeLayout(root: TreeNode, sizes: TreeSizes): TreeLayout {
  const { nodeWidth, nodeHeight, gapX, gapY } = sizes;
  const nodes: PlacedNode[] = [];
  const links: { id: string; path: string }[] = [];
  let leaves = 0;
  let deepest = 0;
  const place = (node: TreeNode, depth: number): PlacedNode => {
    deepest = Math.max(deepest, depth);
    const x = depth * (nodeWidth + gapX);
    const at = nodes.length;
    nodes.push({ id: node.id, x, y: 0 });
    if (node.branches.length === 0) {
      const leaf = { id: node.id, x, y: leaves * (nodeHeight + gapY) + nodeHeight / 2 };
      leaves++;
      nodes[at] = leaf;
      return leaf;
    }
    const branches = node.branches.map((branch) => place(branch, depth + 1));
    const placed = { id: node.id, x, y: (branches[0]!.y + branches.at(-1)!.y) / 2 };
    nodes[at] = placed;
    for (const branch of branches) {
      const [from, turn] = [x + nodeWidth, x + nodeWidth + gapX / 2];
      links.push({ id: branch.id, path: `M${from} ${placed.y}H${turn}V${branch.y}H${branch.x}` });
    }
    return placed;
  };
  place(root, 0);
  return {
    nodes,
    links,
    width: deepest * (nodeWidth + gapX) + nodeWidth,
    height: leaves * (nodeHeight + gapY) - gapY,
  };
}
