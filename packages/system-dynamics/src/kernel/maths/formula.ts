import { LaneGraph, type LaneValue } from "./lane-graph.ts";
import { type PowerColumn, powerColumns } from "./power-table.ts";

export type Term = LaneValue | number;

/** Short names for writing formulas of lane operations. A question gives a mask: all bits of a lane, or none. */
export class Formula {
  readonly graph: LaneGraph;

  constructor(graph: LaneGraph = new LaneGraph()) {
    this.graph = graph;
  }

  term(value: Term): LaneValue {
    return typeof value === "number" ? this.graph.number(value) : value;
  }
  #one(op: Parameters<LaneGraph["make"]>[0], x: Term): LaneValue {
    return this.graph.make(op, [this.term(x)]);
  }
  #two(op: Parameters<LaneGraph["make"]>[0], x: Term, y: Term): LaneValue {
    return this.graph.make(op, [this.term(x), this.term(y)]);
  }

  add = (x: Term, y: Term) => this.#two("add", x, y);
  sub = (x: Term, y: Term) => this.#two("subtract", x, y);
  mul = (x: Term, y: Term) => this.#two("multiply", x, y);
  div = (x: Term, y: Term) => this.#two("divide", x, y);
  sqrt = (x: Term) => this.#one("squareRoot", x);
  neg = (x: Term) => this.#one("negate", x);
  abs = (x: Term) => this.#one("absolute", x);
  floor = (x: Term) => this.#one("floor", x);
  ceiling = (x: Term) => this.#one("ceiling", x);
  trunc = (x: Term) => this.#one("truncate", x);
  nearest = (x: Term) => this.#one("nearest", x);
  min = (x: Term, y: Term) => this.#two("minimum", x, y);
  max = (x: Term, y: Term) => this.#two("maximum", x, y);
  /** `x`, but no more than the limit; NaN stays. */
  atMostLimit = (x: Term, limit: Term) => this.#two("lesser", x, limit);
  atLeastLimit = (x: Term, limit: Term) => this.#two("greater", x, limit);

  eq = (x: Term, y: Term) => this.#two("equal", x, y);
  ne = (x: Term, y: Term) => this.#two("unequal", x, y);
  lt = (x: Term, y: Term) => this.#two("less", x, y);
  gt = (x: Term, y: Term) => this.#two("more", x, y);
  le = (x: Term, y: Term) => this.#two("atMost", x, y);
  ge = (x: Term, y: Term) => this.#two("atLeast", x, y);
  not = (mask: LaneValue) => this.#one("bitNot", mask);
  and = (x: Term, y: Term) => this.#two("bitAnd", x, y);
  without = (x: Term, y: Term) => this.#two("bitWithout", x, y);
  or = (x: Term, y: Term) => this.#two("bitOr", x, y);
  xor = (x: Term, y: Term) => this.#two("bitXor", x, y);
  select = (mask: LaneValue, yes: Term, no: Term) =>
    this.graph.make("bitSelect", [this.term(yes), this.term(no), mask]);
  wholeAdd = (x: LaneValue, y: LaneValue) => this.#two("wholeAdd", x, y);
  wholeMul = (x: LaneValue, y: LaneValue) => this.#two("wholeMultiply", x, y);
  shl = (x: LaneValue, by: number) => this.graph.make("shiftLeft", [x], BigInt(by));
  shr = (x: LaneValue, by: number) => this.graph.make("shiftRight", [x], BigInt(by));
  bits = (bits: bigint) => this.graph.bits(bits);
  /** Of the row of the table for powers that begins at a whole number of bytes. */
  entry = (row: LaneValue, column: PowerColumn) => this.graph.make("entry", [row], BigInt(powerColumns[column]));

  /** Coefficients from the highest power down to the constant. */
  polynomial(x: Term, ...coefficients: readonly number[]): LaneValue {
    return coefficients
      .slice(1)
      .reduce<LaneValue>((sum, coefficient) => this.add(this.mul(sum, x), coefficient), this.term(coefficients[0]!));
  }
  /** The size of the first with the sign of the second. */
  withSign = (size: Term, sign: Term) => this.or(this.abs(size), this.and(sign, this.bits(SIGN)));
  /** The upper half of the bits: a number of 21 binary digits, so that the product of two such is exact. */
  upper = (x: Term) => this.and(x, this.bits(0xffff_ffff_0000_0000n));
  /** Two to the power of a whole number from −1022 to 1023. */
  powerOfTwo = (whole: Term) => this.shl(this.add(whole, 1.5 * 2 ** 52 + 1023), 52);
  /** x · 2ⁿ for whole n from −2044 to 2046, rounded once. */
  scaled(x: Term, whole: Term): LaneValue {
    const half = this.floor(this.mul(whole, 0.5));
    return this.mul(this.mul(x, this.powerOfTwo(half)), this.powerOfTwo(this.sub(whole, half)));
  }
  /** What is added to a sum of two so that it is exact: Knuth's two-sum. */
  sumError(x: Term, y: Term, sum: LaneValue): LaneValue {
    const part = this.sub(sum, x);
    return this.add(this.sub(x, this.sub(sum, part)), this.sub(y, part));
  }
}

const SIGN = 0x8000_0000_0000_0000n;
