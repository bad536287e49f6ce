import type { Node, Place, Program, ProgramVariable, Statement } from "../compile/program.ts";
import { createKernel } from "./create-kernel.ts";
import { binary } from "./maths/binary.ts";
import { unary } from "./maths/unary.ts";

const ELEMENTS = 8;

/**
 * A number that stands for everything kernels compute: one model that draws random numbers of many sizes and puts them
 * through every operator, run for 64 experiments. Two machines, browsers or versions with the same fingerprint give the
 * same results to the bit.
 *
 * @returns 16 hexadecimal digits: FNV-1a over the words of all values.
 *
 * @example
 * kernelFingerprint() === "…"; // on every machine
 */
export function kernelFingerprint(): string {
  const { values } = createKernel(everyOperator()).run({
    experimentCount: 64,
    inputs: new Float64Array(0),
    seed: 2020,
  });
  let hash = 0xcbf2_9ce4_8422_2325n;
  for (const word of new BigUint64Array(values.buffer)) {
    hash = ((hash ^ word) * 0x0000_0100_0000_01b3n) & 0xffff_ffff_ffff_ffffn;
  }
  return hash.toString(16).padStart(16, "0");
}

/** The program of the fingerprint. */
export function everyOperator(): Program {
  const variables: ProgramVariable[] = [];
  const step: Statement[] = [];
  const at = (slot: number): Place => ({ base: slot, offsets: [{ kind: "stride", loop: 0, stride: 1 }] });
  const load = (slot: number): Node => ({ kind: "load", place: at(slot) });
  const number = (value: number): Node => ({ kind: "number", value });
  const array = (name: string, role: ProgramVariable["role"]): number => {
    const slot = variables.length * ELEMENTS;
    const elements = Array.from({ length: ELEMENTS }, (_, element) => `${element}`);
    variables.push({ name, slot, elements, role, saved: true });
    return slot;
  };
  const assign = (name: string, value: Node): number => {
    const slot = array(name, "changing");
    step.push({ kind: "assign", loops: [ELEMENTS], target: at(slot), value });
    return slot;
  };
  const stock = array("stock", "stock");
  const share = assign("share", { kind: "random", site: at(0) });
  const normal: Node = { kind: "unary", operator: "normal-quantile", x: load(share) };
  const size: Node = {
    kind: "binary",
    operator: "power",
    x: number(10),
    y: { kind: "binary", operator: "*", x: { kind: "turn", loop: 0 }, y: { kind: "time" } },
  };
  const x = assign("x", { kind: "binary", operator: "*", x: normal, y: size });
  for (const operator of Object.keys(unary) as (keyof typeof unary)[]) {
    assign(operator, { kind: "unary", operator, x: load(x) });
  }
  for (const operator of Object.keys(binary) as (keyof typeof binary)[]) {
    assign(operator, { kind: "binary", operator, x: load(x), y: load(share) });
  }
  assign("lookup", { kind: "lookup", table: { base: 0, offsets: [] }, x: load(x) });
  const net = assign("net", { kind: "unary", operator: "tanh", x: load(x) });
  const stepCount = 12;
  return {
    name: "every operator",
    time: {
      start: -0.5,
      stop: -0.5 + stepCount / 10,
      step: 0.1,
      stepCount,
      stepsPerSave: 1,
      saveTimes: Array.from({ length: stepCount + 1 }, (_, k) => -0.5 + k * 0.1),
      method: "rk4",
    },
    slotCount: variables.length * ELEMENTS,
    variables,
    inputs: [],
    tables: [{ x: [-1, 0, 0.3, 1], y: [2, 1, 3, -1], kind: "extrapolate" }],
    constants: [],
    start: [],
    step,
    stocks: [{ slot: stock, net, count: ELEMENTS }],
    held: [],
    histories: [],
    siteCount: ELEMENTS,
  };
}
