import type { BuiltinName } from "../../model/builtins.ts";
import { binaryNode, numberNode, selectNode, unaryNode } from "../fold.ts";
import type { Lowering } from "../lowering.ts";
import type { Node } from "../program.ts";
import { type LowerCall, ofShared } from "./lower-call.ts";

const time: Node = { kind: "time" };

/** A function of time and numbers: comparisons allow half a step, so that 0.1 × 3 is not before 0.3. */
const ofTime =
  (make: (step: number, ...nodes: Node[]) => Node): LowerCall =>
  (call, lowering) =>
    make(timeStep(lowering), ...call.arguments.map((argument) => lowering.shared(argument)));

const timeStep = (lowering: Lowering): number => lowering.compilation.time.step;

/** @see Vensim reference manual, STEP, RAMP, PULSE, PULSE TRAIN; XMILE 1.0, section 3.5.4. */
export const timeFunctions = {
  time: () => time,
  time_step: (_, { compilation }) => numberNode(compilation.time.step),
  start_time: (_, { compilation }) => numberNode(compilation.time.start),
  stop_time: (_, { compilation }) => numberNode(compilation.time.stop),
  save_every: (_, { compilation }) => numberNode(compilation.time.stepsPerSave * compilation.time.step),
  step: ofTime((step, height, from) => selectNode(reached(from!, step), height!, numberNode(0))),
  ramp: ofShared((slope, from, until) => ramp(slope!, from!, until)),
  pulse: ofTime((step, from, width) => within(time, from!, width!, step)),
  pulse_train: ofTime((step, from, width, every, until) => pulseTrain(from!, width!, every!, until!, step)),
  pulse_volume: ofTime((step, volume, from, every) => pulseVolume(volume!, from!, every, step)),
} satisfies Partial<Record<BuiltinName, LowerCall>>;

/** Whether the time has come, up to half a step. */
function reached(moment: Node, step: number): Node {
  return binaryNode(">", binaryNode("+", time, numberNode(step / 2)), moment);
}

/** 1 from a moment for a width of at least one step. */
function within(moment: Node, from: Node, width: Node, step: number): Node {
  const middle = binaryNode("+", moment, numberNode(step / 2));
  const until = binaryNode("+", from, binaryNode("max", width, numberNode(step)));
  return binaryNode("and", binaryNode(">", middle, from), binaryNode("<", middle, until));
}

function ramp(slope: Node, from: Node, until: Node | undefined): Node {
  const end = until ? binaryNode("min", time, until) : time;
  return selectNode(
    binaryNode(">", time, from),
    binaryNode("*", slope, binaryNode("max", binaryNode("-", end, from), numberNode(0))),
    numberNode(0),
  );
}

/** Nothing from the last moment on, as PySD has it, which is compared with Vensim's own results; the manual does not say. */
function pulseTrain(from: Node, width: Node, every: Node, until: Node, step: number): Node {
  const inTrain = binaryNode(
    "and",
    reached(from, step),
    binaryNode("<", binaryNode("+", time, numberNode(step / 2)), until),
  );
  const isPulse = within(sinceLast(from, every, step), numberNode(0), width, step);
  return binaryNode("and", inTrain, isPulse);
}

/** The time since the last multiple of an interval after a moment, from minus half a step on. */
function sinceLast(from: Node, every: Node, step: number): Node {
  const since = binaryNode("-", time, from);
  const count = unaryNode("floor", binaryNode("/", binaryNode("+", since, numberNode(step / 2)), every));
  return binaryNode("-", since, binaryNode("*", count, every));
}

function pulseVolume(volume: Node, from: Node, every: Node | undefined, step: number): Node {
  const rate = binaryNode("/", volume, numberNode(step));
  const once = within(time, from, numberNode(step), step);
  if (!every) return selectNode(once, rate, numberNode(0));
  const again = within(sinceLast(from, every, step), numberNode(0), numberNode(step), step);
  const repeats = binaryNode(
    "and",
    binaryNode(">", every, numberNode(0)),
    binaryNode("and", reached(from, step), again),
  );
  return selectNode(binaryNode("or", once, repeats), rate, numberNode(0));
}
