import { describe, expect, it } from "vitest";
import { contrastLayout } from "./contrast-layout.ts";

describe("contrastLayout", () => {
  const layout = contrastLayout({
    ...{ values: [0, 5, 10], sought: [0.2, 0.9, 1], others: [0, 0.3, 1], widestAt: 5 },
    ...{ width: 112, height: 128 },
  });

  it("runs from the lowest value on the left to the highest on the right, from none to all", () => {
    expect(layout.othersPath).toBe("M6 108L56 78L106 8");
  });

  it("marks where the two part most", () => {
    expect(layout.gap).toEqual({ x: 56, from: 18, to: 78 });
  });

  it("draws what is all alike as a line upwards", () => {
    const alike = contrastLayout({ values: [7], sought: [1], others: [1], widestAt: 7, width: 112, height: 128 });
    expect(alike.soughtPath).toBe("M6 8");
  });
});
