import { describe, expect, it } from "vitest";
import { assign, decay, load, number, times } from "../../../test/small-programs.ts";
import type { Program } from "../../compile/program.ts";
import { slotsToRefill } from "./refill.ts";

/** A stock in slot 0 with a number to start from, its change in slot 1; what it starts from in slot 2. */
const program: Program = {
  ...decay("euler", 0.5, 1),
  slotCount: 3,
  inputs: [],
  constants: [{ slot: 0, value: 5 }],
  start: [],
  step: [assign(1, times(load(0), number(-1)))],
  stocks: [{ slot: 0, net: 1, count: 1 }],
};

describe("slotsToRefill", () => {
  it("names a stock that starts from a number, and not what is written before it is read", () => {
    expect([...slotsToRefill(program, program.step, [0, 1])]).toEqual([1, 0, 0]);
  });

  it("names nothing where the start writes the stock", () => {
    const started = { ...program, start: [assign(0, load(2))] };
    expect([...slotsToRefill(started, program.step, [0, 1])]).toEqual([0, 0, 0]);
  });

  it("names what a step looks at before it is worked out", () => {
    const late = [assign(1, load(2)), assign(2, number(1))];
    expect([...slotsToRefill({ ...program, step: late }, late, [])]).toEqual([1, 0, 1]);
  });
});
