import type { BuiltinName } from "../../model/builtins.ts";
import type { Expression } from "../../model/expression.ts";
import type { ArrayLayout } from "../array-layout.ts";
import { binaryNode, numberNode, selectNode } from "../fold.ts";
import { helperPlace, type Lowering } from "../lowering.ts";
import type { Node } from "../program.ts";
import { argument, type LowerCall } from "./lower-call.ts";

/** Functions that remember: the start of the run, the step before, or times long past. */
export const memoryFunctions = {
  initial: (call, lowering) => lowering.atStart("initial", (apart) => apart.node(argument(call, 0))),

  previous: (call, lowering) => {
    const start = call.arguments[1];
    const now = lowering.hoist("now", (apart) => apart.node(argument(call, 0)));
    return carriedOver(lowering, "previous", now, start);
  },

  sample_if_true: (call, lowering) => {
    const kept = lowering.helperArray("kept sample");
    const sample = lowering.hoist("sample", (apart) =>
      selectNode(apart.node(argument(call, 0)), apart.node(argument(call, 1)), apart.readHelper(kept)),
    );
    carryInto(lowering, kept, sample, argument(call, 2));
    return lowering.readHelper(sample);
  },

  delay_fixed: (call, lowering) => {
    const steps = (apart: Lowering) => stepsOf(apart.node(argument(call, 1)), apart);
    return delayed(call.arguments, lowering, (inner) => inner.atStart("delay", steps));
  },

  delay_pipeline: (call, lowering) =>
    delayed(call.arguments, lowering, (inner) => stepsOf(inner.node(argument(call, 1)), inner)),
} satisfies Partial<Record<BuiltinName, LowerCall>>;

function stepsOf(delay: Node, lowering: Lowering): Node {
  return binaryNode("/", delay, numberNode(lowering.compilation.time.step));
}

/** The input so many steps ago; before the run began, its start, or what the input was at the first time. */
function delayed(
  [input, , start]: readonly Expression[],
  lowering: Lowering,
  steps: (lowering: Lowering) => Node,
): Node {
  const now = lowering.hoist("delayed", (apart) => apart.node(input!));
  const first = lowering.compilation.histories.length;
  for (let element = 0; element < now.count; element++)
    lowering.compilation.histories.push({ slot: now.base + element });
  lowering.keeps.push(now);
  const history = helperPlace({ ...now, base: first });
  const before = lowering.atStart("before", (apart) => (start ? apart.node(start) : apart.readHelper(now)));
  return { kind: "history", history, steps: steps(lowering), before };
}

function carriedOver(lowering: Lowering, purpose: string, now: ArrayLayout, start: Expression | undefined): Node {
  const array = lowering.helperArray(purpose);
  carryInto(lowering, array, now, start);
  return lowering.readHelper(array);
}

function carryInto(lowering: Lowering, array: ArrayLayout, from: ArrayLayout, start: Expression | undefined): void {
  lowering.compilation.carried.set(array, { from: from.base, count: array.count });
  const form = lowering.formFor(array, (apart) => (start ? apart.node(start) : numberNode(0)));
  lowering.helperUnit(array, { start: form, isState: true, keeps: [from] });
}
