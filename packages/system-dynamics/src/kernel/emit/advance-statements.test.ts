import { describe, expect, it } from "vitest";
import { assign, at, decay, load, number, times } from "../../../test/small-programs.ts";
import type { Node, Program } from "../../compile/program.ts";
import { planStep } from "./advance-statements.ts";

/** Two stocks, in slots 0 and 1, with changes in slots 2 and 3. */
function two(first: Node, second: Node, method: Program["time"]["method"] = "euler"): Program {
  return {
    ...decay(method, 0.5, 1),
    slotCount: 4,
    inputs: [],
    constants: [],
    start: [],
    step: [assign(2, first), assign(3, second)],
    stocks: [0, 1].map((slot) => ({ slot, net: slot + 2, count: 1 })),
  };
}

describe("planStep", () => {
  it("adds a change that only its stock needs straight to the stock", () => {
    const plan = planStep(two(times(load(0), number(3)), number(1)), []);
    expect(plan.step).toEqual([]);
    expect(plan.stocks).toEqual([]);
    expect(plan.advance[1]).toEqual(
      assign(1, { kind: "binary", operator: "+", x: load(1), y: times(number(0.5), number(1)) }),
    );
  });

  it("keeps a stock as it was while the change of another still needs it", () => {
    const plan = planStep(two(load(1), load(0)), []);
    expect(plan.advance.length + plan.step.length).toBe(2);
    expect(plan.advance.length).toBeLessThan(2);
    expect(plan.stocks).not.toEqual([]);
  });

  it("leaves changes that are saved or read, and other methods, as they are", () => {
    const program = two(number(1), load(2));
    expect(planStep(program, [3])).toEqual({ step: program.step, advance: [], stocks: program.stocks });
    const heun = two(number(1), number(2), "rk2");
    expect(planStep(heun, [])).toEqual({ step: heun.step, advance: [], stocks: heun.stocks });
  });

  it("does not add to a stock of which the same statement reads another element", () => {
    const ageing: Program = {
      ...two(number(0), number(0)),
      slotCount: 6,
      step: [assign(3, { kind: "load", place: { base: 2, offsets: [{ kind: "stride", loop: 0, stride: -1 }] } }, [3])],
      stocks: [{ slot: 0, net: 3, count: 3 }],
    };
    expect(planStep(ageing, []).advance).toEqual([]);
    const own: Program = { ...ageing, step: [assign(3, { kind: "load", place: at(0, 1) }, [3])] };
    expect(planStep(own, []).advance).toHaveLength(1);
  });
});
