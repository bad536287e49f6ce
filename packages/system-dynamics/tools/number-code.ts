import { bitsOf, type LaneValue } from "../src/kernel/maths/lane-graph.ts";
import { type Code, CodeMaker } from "./code.ts";

/**
 * The lane values of one formula as expressions of TypeScript, each in the form in which it is needed: as a number, as a
 * truth where it is a mask, or as its upper or lower 32 bits.
 */
export class NumberCode {
  readonly #make = new CodeMaker();
  readonly #parameters: readonly string[];
  readonly #known = new Map<string, Code>();

  constructor(parameters: readonly string[]) {
    this.#parameters = parameters;
  }

  number = (value: LaneValue): Code => this.#once("number", value, () => this.#number(value));
  #truth = (value: LaneValue): Code => this.#once("truth", value, () => this.#truthOf(value));
  #high = (value: LaneValue): Code => this.#once("high", value, () => this.#word(value, "high"));
  #low = (value: LaneValue): Code => this.#once("low", value, () => this.#word(value, "low"));

  #once(form: string, value: LaneValue, write: () => Code): Code {
    const key = `${form} ${value.id}`;
    const known = this.#known.get(key) ?? write();
    this.#known.set(key, known);
    return known;
  }

  #number(value: LaneValue): Code {
    const { op, arguments: parts, immediate } = value;
    const [x, y] = parts;
    if (op === "constant") return this.#make.number(numberOfBits(immediate));
    if (op === "parameter") return this.#make.atom(this.#parameters[Number(immediate)]!);
    const choice = choiceOf(value);
    if (choice !== undefined) {
      const [mask, yes, no] = choice;
      const zero = this.#make.atom("0");
      return this.#make.choice(this.#truth(mask), yes ? this.number(yes) : zero, no ? this.number(no) : zero);
    }
    if (op in arithmetic) {
      return this.#make.binary(arithmetic[op as keyof typeof arithmetic], this.number(x!), this.number(y!));
    }
    if (op in calls) return this.#make.call(calls[op as keyof typeof calls], ...parts.map(this.number));
    if (op === "entry") return this.#make.call("powerEntry", this.#low(x!), this.#make.number(Number(immediate)));
    if (op === "negate") return this.#make.prefix("-", this.number(x!));
    if (op === "lesser" || op === "greater") return this.#limited(op, x!, y!);
    return this.#ofBits(value);
  }

  /** A number put together from bits; frequent cases have short ways. */
  #ofBits(value: LaneValue): Code {
    const signed = signedSize(value);
    if (signed) return this.#make.call("withSign", this.number(signed.size), this.number(signed.sign));
    const exponent = exponentOf(value);
    if (exponent) return this.#make.call("powerOfTwo", this.number(exponent));
    const whole = upperHalfOf(value);
    if (whole && isNumber(whole)) return this.#make.call("upperHalf", this.number(whole));
    const [high, low] = [this.#high(value), this.#low(value)];
    if (high.text !== `${HIGH_OF_2_TO_52}`) return this.#make.call("numberOf", high, low);
    const unsigned = low.text === ">>>" ? low : this.#make.binary(">>>", low, this.#make.atom("0"));
    return this.#make.binary("+", this.#make.number(2 ** 52), unsigned);
  }

  /** With a limit that is neither zero nor NaN, `Math.min` and `Math.max` keep a NaN and the sign of zero as lanes do. */
  #limited(op: "lesser" | "greater", x: LaneValue, limit: LaneValue): Code {
    const isPlain = limit.op === "constant" && Math.abs(numberOfBits(limit.immediate)) > 0;
    if (!isPlain) throw new Error(`no generated form for ${op} with a limit that is no constant, or zero`);
    return this.#make.call(op === "lesser" ? "Math.min" : "Math.max", this.number(x), this.number(limit));
  }

  #truthOf({ op, arguments: [x, y] }: LaneValue): Code {
    if (op in comparisons) {
      if (op === "unequal" && x === y) return this.#make.call("Number.isNaN", this.number(x!));
      return this.#make.binary(comparisons[op as keyof typeof comparisons], this.number(x!), this.number(y!));
    }
    const a = this.#truth(x!);
    if (op === "bitNot") return this.#make.prefix("!", a);
    const b = this.#truth(y!);
    if (op === "bitAnd") return this.#make.binary("&&", a, b);
    if (op === "bitOr") return this.#make.binary("||", a, b);
    if (op === "bitXor") return this.#make.binary("!==", a, b);
    if (op === "bitWithout") return this.#make.binary("&&", a, this.#make.prefix("!", b));
    throw new Error(`no truth: ${op}`);
  }

  #word(value: LaneValue, word: "high" | "low"): Code {
    const { op, arguments: parts, immediate } = value;
    const [x, y] = parts;
    const same = word === "high" ? this.#high : this.#low;
    if (op === "constant")
      return this.#make.word(Number(word === "high" ? immediate >> 32n : immediate & 0xffff_ffffn));
    if (isNumber(value)) return this.#make.call(`${word}Word`, this.number(value));
    const choice = choiceOf(value);
    if (choice !== undefined) {
      const [mask, yes, no] = choice;
      const zero = this.#make.atom("0");
      return this.#make.choice(this.#truth(mask), yes ? same(yes) : zero, no ? same(no) : zero);
    }
    if (op === "bitAnd" || op === "bitOr" || op === "bitXor") return this.#bits(op, same(x!), same(y!));
    if (op === "shiftLeft" || op === "shiftRight") return this.#shifted(op, x!, Number(immediate), word);
    if (op === "wholeAdd") return this.#sum(x!, y!, word);
    throw new Error(`no generated form for ${op} of bits`);
  }

  #bits(op: "bitAnd" | "bitOr" | "bitXor", a: Code, b: Code): Code {
    if (b.text === "0") return op === "bitAnd" ? b : a;
    if (a.text === "0") return op === "bitAnd" ? a : b;
    if (op === "bitAnd" && b.text === "-1") return a;
    return this.#make.binary({ bitAnd: "&", bitOr: "|", bitXor: "^" }[op], a, b);
  }

  #shifted(op: "shiftLeft" | "shiftRight", x: LaneValue, by: number, word: "high" | "low"): Code {
    const isLeft = op === "shiftLeft";
    const [near, far] = isLeft ? [this.#low(x), this.#high(x)] : [this.#high(x), this.#low(x)];
    const into = isLeft ? "<<" : ">>>";
    const shift = (operator: string, code: Code, count: number) =>
      count === 0 ? code : this.#make.binary(operator, code, this.#make.atom(`${count}`));
    const isEmptied = (word === "low") === isLeft;
    if (isEmptied) return by >= 32 ? this.#make.atom("0") : shift(into, near, by);
    if (by >= 32) return shift(into, near, by - 32);
    return this.#make.binary("|", shift(into, far, by), shift(isLeft ? ">>>" : "<<", near, 32 - by));
  }

  /** What may have no lower half stands second. */
  #sum(x: LaneValue, y: LaneValue, word: "high" | "low"): Code {
    const low = this.#low(y).text === "0";
    const zero = this.#make.atom("0");
    const plus = (a: Code, b: Code) => this.#make.binary("|", this.#make.binary("+", a, b), zero);
    if (low) return word === "low" ? this.#low(x) : plus(this.#high(x), this.#high(y));
    const sum = plus(this.#low(x), this.#low(y));
    if (word === "low") return sum;
    const unsigned = (code: Code) => this.#make.binary(">>>", code, zero);
    const isCarried = this.#make.binary("<", unsigned(sum), unsigned(this.#low(x)));
    const carry = this.#make.choice(isCarried, this.#make.atom("1"), zero);
    return plus(plus(this.#high(x), this.#high(y)), carry);
  }
}

const arithmetic = { add: "+", subtract: "-", multiply: "*", divide: "/" } as const;
const calls = {
  squareRoot: "Math.sqrt",
  absolute: "Math.abs",
  floor: "Math.floor",
  ceiling: "Math.ceil",
  truncate: "Math.trunc",
  nearest: "nearest",
  minimum: "Math.min",
  maximum: "Math.max",
} as const;
const comparisons = { equal: "===", unequal: "!==", less: "<", more: ">", atMost: "<=", atLeast: ">=" } as const;
const SIGN = 0x8000_0000_0000_0000n;

function numberOfBits(bits: bigint): number {
  return new Float64Array(BigUint64Array.of(bits).buffer)[0]!;
}

/** All bits of a lane, or none. */
function isMask({ op, arguments: parts }: LaneValue): boolean {
  if (op in comparisons) return true;
  return ["bitNot", "bitAnd", "bitOr", "bitXor", "bitWithout"].includes(op) && parts.every(isMask);
}

/** The mask, what is chosen where it has ones, and where it has none; undefined is zero. */
function choiceOf(value: LaneValue): readonly [LaneValue, LaneValue | undefined, LaneValue | undefined] | undefined {
  const [x, y, z] = value.arguments;
  if (value.op === "bitSelect" && isMask(z!)) return [z!, x, y];
  if (isMask(value)) return undefined;
  if (value.op === "bitAnd" && isMask(x!)) return [x!, y, undefined];
  if (value.op === "bitAnd" && isMask(y!)) return [y!, x, undefined];
  if (value.op === "bitWithout" && isMask(y!)) return [y!, undefined, x];
  return undefined;
}

/** Is a value made by arithmetic, or chosen between such, so that its bits are taken from the number? */
function isNumber(value: LaneValue): boolean {
  const choice = choiceOf(value);
  if (choice !== undefined) return [choice[1], choice[2]].some((part) => part !== undefined && isNumber(part));
  const { op } = value;
  return op in arithmetic || op in calls || ["parameter", "entry", "negate", "lesser", "greater"].includes(op);
}

const HIGH_OF_2_TO_52 = 0x4330_0000;

/** As `Formula.withSign` writes it. */
function signedSize({ op, arguments: [size, bits] }: LaneValue): { size: LaneValue; sign: LaneValue } | undefined {
  const sign = bits?.arguments[0];
  if (op !== "bitOr" || size!.op !== "absolute" || bits!.op !== "bitAnd" || sign === undefined) return undefined;
  return isConstant(bits!.arguments[1]!, SIGN) ? { size: size!, sign } : undefined;
}

/** As `Formula.powerOfTwo` writes it. */
function exponentOf({ op, arguments: [sum], immediate }: LaneValue): LaneValue | undefined {
  if (op !== "shiftLeft" || immediate !== 52n || sum!.op !== "add") return undefined;
  const [exponent, bias] = sum!.arguments;
  return isConstant(bias!, bitsOf(1.5 * 2 ** 52 + 1023)) ? exponent : undefined;
}

/** As `Formula.upper` writes it. */
function upperHalfOf({ op, arguments: [x, mask] }: LaneValue): LaneValue | undefined {
  return op === "bitAnd" && isConstant(mask!, 0xffff_ffff_0000_0000n) ? x : undefined;
}

function isConstant({ op, immediate }: LaneValue, bits: bigint): boolean {
  return op === "constant" && immediate === bits;
}
