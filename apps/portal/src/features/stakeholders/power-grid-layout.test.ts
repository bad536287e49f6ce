import type { StakeholderId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { powerGridLayout } from "./power-grid-layout.ts";

const scored = (code: string, ...[powerNow, interestNow, powerIntended, interestIntended]: (number | null)[]) => ({
  ...{ id: code as StakeholderId, code, powerNow: powerNow ?? null, interestNow: interestNow ?? null },
  ...{ powerIntended: powerIntended ?? null, interestIntended: interestIntended ?? null },
});

describe("the grid of power and interest", () => {
  it("has power upward and interest to the right, and leaves out who is not assessed", () => {
    const { cellWidth, cellHeight, marks } = powerGridLayout(
      [scored("P1", 5, 1), scored("C1", 1, 5), scored("R1", 3)],
      500,
    );
    expect(marks.map(({ code }) => code)).toEqual(["P1", "C1"]);
    const [high, low] = marks;
    expect([Math.floor(high!.x / cellWidth), Math.floor(high!.y / cellHeight)]).toEqual([0, 0]);
    expect([Math.floor(low!.x / cellWidth), Math.floor(low!.y / cellHeight)]).toEqual([4, 4]);
  });

  it("puts nobody over another, however many share a cell, and keeps all of them inside it", () => {
    const { cellWidth, cellHeight, marks } = powerGridLayout(
      Array.from({ length: 9 }, (_, index) => scored(`P${index}`, 2, 4)),
      300,
    );
    expect(new Set(marks.map(({ x, y }) => `${x} ${y}`)).size).toBe(9);
    for (const { x, y } of marks) {
      expect([Math.floor(x / cellWidth), Math.floor(y / cellHeight)]).toEqual([3, 3]);
    }
  });

  it("leads to the place that is intended; a score that is not stays as it is now", () => {
    const { cellWidth, cellHeight, marks } = powerGridLayout([scored("C1", 1, 5, 4), scored("C2", 2, 2, 2, 2)], 500);
    const { to } = marks[0]!;
    expect([Math.floor(to!.x / cellWidth), Math.floor(to!.y / cellHeight)]).toEqual([4, 1]);
    expect(marks[1]!.to).toBeNull();
  });
});
