import { describe, expect, it } from "vitest";
import { assign, decay, load, number, times } from "../../../test/small-programs.ts";
import type { Program, Statement } from "../../compile/program.ts";
import { withInlineFlows } from "./inline-flows.ts";

/** A stock in slot 0 with its change in slot 1; 2 is a rate; 3 and 4 are flows. */
function withStep(...step: Statement[]): Program {
  return { ...decay("euler", 0.5, 1), slotCount: 5, step };
}

describe("withInlineFlows", () => {
  it("writes a flow into the change that alone reads it, and flows of flows with it", () => {
    const program = withStep(
      assign(3, times(load(2), load(0))),
      assign(4, times(number(2), load(3))),
      assign(1, load(4)),
    );
    const value = times(number(2), times(load(2), load(0)));
    expect(withInlineFlows(program, []).step).toEqual([assign(1, value)]);
  });

  it("leaves a flow that is saved, or read twice, where it is", () => {
    const program = withStep(assign(3, load(2)), assign(1, times(number(2), load(3))));
    expect(withInlineFlows(program, [3]).step).toEqual(program.step);
    const twice = withStep(assign(3, load(2)), assign(4, load(3)), assign(1, times(load(3), load(4))));
    expect(withInlineFlows(twice, [4]).step).toEqual(twice.step);
  });

  it("leaves a flow alone whose own numbers are written later in the step", () => {
    const program = withStep(assign(3, load(4)), assign(4, number(1)), assign(1, load(3)));
    expect(withInlineFlows(program, [4]).step).toEqual(program.step);
  });
});
