import { describe, expect, it } from "vitest";
import { assign, at, decay, load, number, times } from "../../../test/small-programs.ts";
import type { Node, Program, Statement } from "../../compile/program.ts";
import { withUnrolledSums } from "./unroll-sums.ts";

/** slot[turn] ← the sum over two of slot[100 + turn + 50 · place]. */
function summing(turns: number): Program {
  const step: Statement = {
    kind: "assign",
    loops: [turns],
    target: at(0, 1),
    value: { kind: "reduce", operator: "sum", loops: [2], body: load(100, 1, 50) },
  };
  return { ...decay("euler", 0.5, 1), start: [], step: [step] };
}

describe("withUnrolledSums", () => {
  it("writes a short sum in a long loop out, from 0 and in order", () => {
    const [statement] = withUnrolledSums(summing(40)).step;
    const zero = { kind: "number", value: 0 };
    const first = { kind: "binary", operator: "+", x: zero, y: load(100, 1) };
    expect(statement).toMatchObject({ value: { kind: "binary", operator: "+", x: first, y: load(150, 1) } });
  });

  it("writes a sum inside a formula outside of loops out, too", () => {
    const sum: Node = { kind: "reduce", operator: "sum", loops: [2], body: load(5, 3) };
    const step = [assign(0, times(number(2), sum))];
    const [statement] = withUnrolledSums({ ...summing(4), step }).step;
    const first: Node = { kind: "binary", operator: "+", x: number(0), y: load(5) };
    const both: Node = { kind: "binary", operator: "+", x: first, y: load(8) };
    expect(statement).toEqual(assign(0, times(number(2), both)));
  });

  it("leaves a sum alone that is worked out a few times only", () => {
    const program = summing(4);
    expect(withUnrolledSums(program)).toEqual(program);
  });
});
