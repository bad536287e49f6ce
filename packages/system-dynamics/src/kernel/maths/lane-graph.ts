import type { LaneOp } from "./lane-ops.ts";

/** A value in a formula of lane operations. The same operation on the same values is one and the same object. */
export interface LaneValue {
  readonly id: number;
  readonly op: LaneOp | "parameter" | "constant" | "given" | "entry";
  readonly arguments: readonly LaneValue[];
  /**
   * Of a constant its 64 bits, of a shift by how many, of a parameter which, of an entry of the table for powers its
   * column; `given` comes from outside the formula.
   */
  readonly immediate: bigint;
}

/**
 * A formula written once for all who work it out: the interpreter one number at a time, kernels lane by lane. It is a
 * list in which each value stands after those it needs.
 */
export class LaneGraph {
  readonly values: LaneValue[] = [];
  readonly #known = new Map<string | bigint | number, LaneValue>();

  make(op: LaneValue["op"], values: readonly LaneValue[], immediate = 0n): LaneValue {
    const key = keyOf(op, values, immediate);
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const value = { id: this.values.length, op, arguments: values, immediate };
    this.values.push(value);
    this.#known.set(key, value);
    return value;
  }

  parameter(index: number): LaneValue {
    return this.make("parameter", [], BigInt(index));
  }

  bits(bits: bigint): LaneValue {
    return this.make("constant", [], bits);
  }

  number(value: number): LaneValue {
    return this.bits(bitsOf(value));
  }
}

/** Numbers are found faster than text: an operation's number, then those of its values. */
function keyOf(op: LaneValue["op"], values: readonly LaneValue[], immediate: bigint): string | bigint | number {
  if (op === "constant") return immediate;
  const [x, y, z] = values;
  if (x === undefined || z !== undefined || immediate !== 0n || x.id >= NONE || (y !== undefined && y.id >= NONE)) {
    return `${op} ${x?.id} ${y?.id} ${z?.id} ${immediate}`;
  }
  return (numberOf(op) * IDS + x.id) * IDS + (y?.id ?? NONE);
}

const IDS = 2 ** 22;
/** Stands for a value that is not there. */
const NONE = IDS - 1;

function numberOf(op: LaneValue["op"]): number {
  const known = opNumbers.get(op) ?? opNumbers.size;
  opNumbers.set(op, known);
  return known;
}

const opNumbers = new Map<LaneValue["op"], number>();

const view = new DataView(new ArrayBuffer(8));

/** The 64 bits of a number; all NaN are the one with the fewest bits. */
export function bitsOf(value: number): bigint {
  if (Number.isNaN(value)) return 0x7ff8_0000_0000_0000n;
  view.setFloat64(0, value);
  return view.getBigUint64(0);
}
