import type { LaneValue } from "../src/kernel/maths/lane-graph.ts";
import { type LaneOp, laneOps } from "../src/kernel/maths/lane-ops.ts";
import { POWER_TABLE } from "../src/kernel/maths/power-table.ts";
import type { LaneFunction } from "../tools/lane-function.ts";

/**
 * A formula as a function of numbers, plain and slow: each operation does to one number what the WebAssembly instruction does to a lane,
 * so both give the same bits.
 */
export function walkFormula({ formula, result }: LaneFunction): (x: number, y?: number, z?: number) => number {
  const { values } = formula.graph;
  const numbers = new Float64Array(values.length);
  const words = new Int32Array(numbers.buffer);
  const long = new BigUint64Array(numbers.buffer);
  values.forEach(({ op, immediate, id }) => {
    if (op === "constant") long[id] = immediate;
  });
  const steps = values.filter(({ op }) => op in laneOps || op === "entry").map((value) => stepOf(value));
  const parameters = values.filter(({ op }) => op === "parameter");
  return (...given) => {
    for (const { id, immediate } of parameters) numbers[id] = given[Number(immediate)]!;
    for (const step of steps) runStep(step, numbers, words, long);
    return numbers[result.id]!;
  };
}

const ENTRY = -1;

interface Step {
  readonly op: number;
  readonly target: number;
  readonly x: number;
  readonly y: number;
  readonly z: number;
  readonly by: bigint;
}

function stepOf({ op, id, arguments: [x, y, z], immediate }: LaneValue): Step {
  if (op === "entry") return { op: ENTRY, target: id, x: x!.id, y: 0, z: 0, by: immediate };
  return { op: laneOps[op as LaneOp].code, target: id, x: x!.id, y: y?.id ?? 0, z: z?.id ?? 0, by: immediate };
}

function runStep(step: Step, numbers: Float64Array, words: Int32Array, long: BigUint64Array): void {
  const { op, target, x, y } = step;
  const a = numbers[x]!;
  const b = numbers[y]!;
  switch (op) {
    case laneOps.add.code:
      numbers[target] = a + b;
      return;
    case laneOps.subtract.code:
      numbers[target] = a - b;
      return;
    case laneOps.multiply.code:
      numbers[target] = a * b;
      return;
    case laneOps.divide.code:
      numbers[target] = a / b;
      return;
    case laneOps.squareRoot.code:
      numbers[target] = Math.sqrt(a);
      return;
    case laneOps.floor.code:
      numbers[target] = Math.floor(a);
      return;
    case laneOps.ceiling.code:
      numbers[target] = Math.ceil(a);
      return;
    case laneOps.truncate.code:
      numbers[target] = Math.trunc(a);
      return;
    case laneOps.nearest.code:
      numbers[target] = nearest(a);
      return;
    case laneOps.minimum.code:
      numbers[target] = Math.min(a, b);
      return;
    case laneOps.maximum.code:
      numbers[target] = Math.max(a, b);
      return;
    case laneOps.lesser.code:
      numbers[target] = pick(b < a, b, a);
      return;
    case laneOps.greater.code:
      numbers[target] = pick(a < b, b, a);
      return;
    case laneOps.equal.code:
      mask(words, target, a === b);
      return;
    case laneOps.unequal.code:
      mask(words, target, a !== b);
      return;
    case laneOps.less.code:
      mask(words, target, a < b);
      return;
    case laneOps.more.code:
      mask(words, target, a > b);
      return;
    case laneOps.atMost.code:
      mask(words, target, a <= b);
      return;
    case laneOps.atLeast.code:
      mask(words, target, a >= b);
      return;
    case ENTRY:
      numbers[target] = POWER_TABLE[words[2 * x]! / 8 + Number(step.by)]!;
      return;
    default:
      runBits(step, words, long);
  }
}

function runBits({ op, target, x, y, z, by }: Step, words: Int32Array, long: BigUint64Array): void {
  for (let word = 0; word < 2; word++) {
    const a = words[2 * x + word]!;
    const b = words[2 * y + word]!;
    const high = word === 1;
    switch (op) {
      case laneOps.negate.code:
        words[2 * target + word] = high ? a ^ SIGN : a;
        break;
      case laneOps.absolute.code:
        words[2 * target + word] = high ? a & ~SIGN : a;
        break;
      case laneOps.bitNot.code:
        words[2 * target + word] = ~a;
        break;
      case laneOps.bitAnd.code:
        words[2 * target + word] = a & b;
        break;
      case laneOps.bitWithout.code:
        words[2 * target + word] = a & ~b;
        break;
      case laneOps.bitOr.code:
        words[2 * target + word] = a | b;
        break;
      case laneOps.bitXor.code:
        words[2 * target + word] = a ^ b;
        break;
      case laneOps.bitSelect.code: {
        const choice = words[2 * z + word]!;
        words[2 * target + word] = (a & choice) | (b & ~choice);
        break;
      }
      default:
        runWhole(op, target, x, y, by, long);
        return;
    }
  }
}

function runWhole(op: number, target: number, x: number, y: number, by: bigint, long: BigUint64Array): void {
  const a = long[x]!;
  if (op === laneOps.wholeAdd.code) long[target] = a + long[y]!;
  else if (op === laneOps.wholeMultiply.code) long[target] = a * long[y]!;
  else if (op === laneOps.shiftLeft.code) long[target] = a << by;
  else long[target] = a >> by;
}

const SIGN = 0x8000_0000 | 0;

function mask(words: Int32Array, target: number, isTrue: boolean): void {
  const bits = isTrue ? -1 : 0;
  words[2 * target] = bits;
  words[2 * target + 1] = bits;
}

/** Not Math.min or Math.max: which of two zeros, and what becomes of a NaN, hangs on the order. */
function pick(isFirst: boolean, first: number, second: number): number {
  return isFirst ? first : second;
}

/** To the nearest whole number, halves to the even one; −0.3 gives −0. */
function nearest(x: number): number {
  if (!(Math.abs(x) < 2 ** 52)) return x;
  const size = Math.abs(x) + 2 ** 52 - 2 ** 52;
  return x < 0 || Object.is(x, -0) ? -size : size;
}
