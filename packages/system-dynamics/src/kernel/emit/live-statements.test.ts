import { describe, expect, it } from "vitest";
import { assign, decay, load, number } from "../../../test/small-programs.ts";
import type { Program } from "../../compile/program.ts";
import { withoutIdleStatements } from "./live-statements.ts";

describe("withoutIdleStatements", () => {
  it("leaves out what no output needs, directly or through others", () => {
    const program: Program = {
      ...decay("euler", 1, 1),
      slotCount: 7,
      step: [assign(1, load(0)), assign(3, number(1)), assign(4, load(3)), assign(5, number(2)), assign(6, load(5))],
    };
    const targets = (kept: number[]) =>
      withoutIdleStatements(program, kept).step.map((each) => each.kind === "assign" && each.target.base);
    expect(targets([])).toEqual([1]);
    expect(targets([4])).toEqual([1, 3, 4]);
    expect(targets([4, 6])).toEqual([1, 3, 4, 5, 6]);
  });
});
