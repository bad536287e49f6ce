import { describe, expect, it } from "vitest";
import { treeLayout } from "./tree-layout.ts";

const leaf = (id: string) => ({ id, branches: [] });
const sizes = { nodeWidth: 100, nodeHeight: 40, gapX: 20, gapY: 10 };

describe("treeLayout", () => {
  const layout = treeLayout(
    { id: "root", branches: [leaf("a"), { id: "b", branches: [leaf("c"), leaf("d")] }] },
    sizes,
  );

  it("puts leaves below one another and every node between its branches", () => {
    expect(Object.fromEntries(layout.nodes.map(({ id, x, y }) => [id, [x, y]]))).toEqual({
      ...{ root: [0, 57.5], a: [120, 20], b: [120, 95], c: [240, 70], d: [240, 120] },
    });
    expect([layout.width, layout.height]).toEqual([340, 140]);
  });

  it("links every branch with its node", () => {
    expect(layout.links.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "d"]);
    expect(layout.links.find(({ id }) => id === "c")?.path).toBe("M220 95H230V70H240");
  });

  it("lays out a single leaf", () => {
    expect(treeLayout(leaf("only"), sizes)).toMatchObject({ width: 100, height: 40, links: [] });
  });
});
