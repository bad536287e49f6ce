"use client";

import { type ReactNode, useMemo } from "react";
import { classNames } from "./class-names.ts";
import { type TreeNode, treeLayout } from "./tree-layout.ts";

export interface TreeChartNode extends TreeNode {
  readonly branches: readonly TreeChartNode[];
  /** What leads to this node: "Price at most 14,000"; at the root, what all have in common. */
  readonly condition: string;
  /** How many: "33 of 100 fail". */
  readonly detail: string;
  /** The share drawn as a bar, 0 to 1. */
  readonly share: number;
  /** Drawn in the colour of what is looked for. */
  readonly isAbove: boolean;
  /** What can be done with it. */
  readonly action?: ReactNode;
}

export interface TreeChartProps {
  readonly root: TreeChartNode;
  /** The share of all, drawn as a mark on every bar. */
  readonly base: number;
  /** Read aloud: what the tree shows. */
  readonly label: string;
}

const sizes = { nodeWidth: 208, nodeHeight: 92, gapX: 28, gapY: 12 };

/** Questions from left to right, each node a card; a list in a list for those who hear it. */
export function TreeChart({ root, base, label }: TreeChartProps) {
  const layout = useMemo(() => treeLayout(root, sizes), [root]);
  const placeOf = new Map(layout.nodes.map((node) => [node.id, node]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section aria-label={label} tabIndex={0} className="relative overflow-x-auto pb-2">
      <div className="relative" style={{ width: layout.width, height: layout.height }}>
        <svg width={layout.width} height={layout.height} aria-hidden="true" className="absolute inset-0">
          {layout.links.map(({ id, path }) => (
            <path key={id} d={path} className="fill-none stroke-edge" strokeWidth="1.5" />
          ))}
        </svg>
        <ul className="m-0 list-none p-0">
          <Branch node={root} base={base} placeOf={placeOf} />
        </ul>
      </div>
    </section>
  );
}

interface BranchProps {
  readonly node: TreeChartNode;
  readonly base: number;
  readonly placeOf: ReadonlyMap<string, { readonly x: number; readonly y: number }>;
}

function Branch({ node, base, placeOf }: BranchProps) {
  const { x, y } = placeOf.get(node.id)!;
  const { condition, detail, share, isAbove, action, branches } = node;
  return (
    <li>
      <div
        className={classNames(
          "absolute flex flex-col justify-between rounded-md border bg-panel p-2 text-xs",
          isAbove ? "border-not-met" : "border-edge",
        )}
        style={{ left: x, top: y - sizes.nodeHeight / 2, width: sizes.nodeWidth, height: sizes.nodeHeight }}
      >
        <p className="m-0 line-clamp-2 font-semibold" title={condition}>
          {condition}
        </p>
        <div>
          <div className="relative h-1.5 bg-hairline">
            <div
              className={classNames("h-full", isAbove ? "bg-not-met" : "bg-muted")}
              style={{ width: `${share * 100}%` }}
            />
            <span className="absolute -top-0.5 block h-2.5 w-px bg-ink" style={{ left: `${base * 100}%` }} />
          </div>
          <div className="flex min-h-6 items-center justify-between gap-1 pt-0.5">
            <span>{detail}</span>
            {action}
          </div>
        </div>
      </div>
      {branches.length > 0 && (
        <ul className="m-0 list-none p-0">
          {branches.map((branch) => (
            <Branch key={branch.id} node={branch} base={base} placeOf={placeOf} />
          ))}
        </ul>
      )}
    </li>
  );
}
