import type {
  LookupReading,
  Node,
  Offset,
  Place,
  Program,
  ProgramBinaryOperator,
  ProgramVariable,
  Statement,
  UnaryOperator,
  VectorPlace,
} from "../src/compile/program.ts";
import { randomStream } from "../src/kernel/random-stream.ts";
import type { LookupTable } from "../src/model/expression.ts";

/** A program that uses everything there is, drawn from a seed: for holding kernels against the interpreter. */
export function randomProgram(seed: number): Program {
  return new ProgramMaker(seed).make();
}

/** An array of the program in the making. */
interface Shape {
  readonly slot: number;
  readonly extents: readonly number[];
}

const shapes = [[], [], [], [1], [3], [3], [2, 3], [2, 3], [2, 2, 3]] as const;
const unaryOperators: readonly UnaryOperator[] = [
  "negate",
  "not",
  "abs",
  "exp",
  "ln",
  "log10",
  "sqrt",
  "sin",
  "cos",
  "tan",
  "arcsin",
  "arccos",
  "arctan",
  "sinh",
  "cosh",
  "tanh",
  "floor",
  "ceiling",
  "truncate",
  "round",
  "normal-quantile",
];
const binaryOperators: readonly ProgramBinaryOperator[] = [
  "+",
  "+",
  "-",
  "-",
  "*",
  "*",
  "/",
  "power",
  "modulo",
  "remainder",
  "min",
  "max",
  "=",
  "<>",
  "<",
  "<=",
  ">",
  ">=",
  "and",
  "or",
];
const readings: readonly (LookupReading | undefined)[] = [
  undefined,
  undefined,
  "continuous",
  "extrapolate",
  "discrete",
  "forward",
  "inverse",
  "slope",
  "raw",
];
const numbers = [0, -0, 1, 2, -1, 0.5, 3, 10, 1e-3, 1e6, -2.5, 1e300, 5e-324, Number.NaN, Number.POSITIVE_INFINITY];

class ProgramMaker {
  readonly #random: { next: () => number };
  #slotCount = 0;
  #siteCount = 0;
  readonly #known: Shape[] = [];
  readonly #variables: ProgramVariable[] = [];
  readonly #tables: LookupTable[] = [];
  readonly #histories: { slot: number }[] = [];

  constructor(seed: number) {
    this.#random = randomStream(seed, "program");
  }

  make(): Program {
    const constants: { slot: number; value: number }[] = [];
    const inputs: { name: string; slot: number }[] = [];
    for (let table = 0; table < 4; table++) this.#tables.push(this.#table());
    for (let n = 0; n < 4; n++) {
      this.#each(this.#array("constant"), (slot) => constants.push({ slot, value: this.#number() }));
    }
    for (let n = 0; n < 2; n++) {
      this.#each(this.#array("input"), (slot) => inputs.push({ name: `input ${slot}`, slot }));
    }
    const start: Statement[] = [];
    for (let n = 0; n < 2; n++) start.push(this.#assign(this.#array("constant")));
    const stocks = [this.#array("stock"), this.#array("stock")];
    const held = [this.#array("changing")];
    for (const shape of [...stocks, ...held]) start.push(this.#assign(shape));
    this.#histories.push({ slot: stocks[0]!.slot }, { slot: held[0]!.slot });

    const step: Statement[] = [];
    const count = 2 + this.#whole(8);
    for (let n = 0; n < count; n++)
      step.push(this.#whole(12) === 0 ? this.#vector() : this.#assign(this.#array("changing")));
    const nets = stocks.map(({ extents }) => this.#sized(extents, "changing", this.#whole(2) === 0));
    for (const net of nets) step.push(this.#assign(net));
    const froms = held.map(({ extents }) => this.#sized(extents, "changing"));
    for (const from of froms) step.push(this.#assign(from));

    const stepCount = 1 + this.#whole(6);
    const stepsPerSave = 1 + this.#whole(2);
    const length = this.#pick([1, 0.25, 0.1, 1 / 3]);
    return {
      name: "random",
      time: {
        start: this.#pick([0, 2000, -1.5]),
        stop: stepCount * length,
        step: length,
        stepCount,
        stepsPerSave,
        saveTimes: Array.from(
          { length: Math.floor(stepCount / stepsPerSave) + 1 },
          (_, save) => save * stepsPerSave * length,
        ),
        method: this.#pick(["euler", "euler", "rk2", "rk4"]),
      },
      slotCount: this.#slotCount,
      variables: this.#variables,
      inputs,
      tables: this.#tables,
      constants,
      start,
      step,
      stocks: stocks.map(({ slot, extents }, index) => ({ slot, net: nets[index]!.slot, count: product(extents) })),
      held: held.map(({ slot, extents }, index) => ({ slot, from: froms[index]!.slot, count: product(extents) })),
      histories: this.#histories,
      siteCount: this.#siteCount,
    };
  }

  number(): number {
    return this.#number();
  }

  #array(role: ProgramVariable["role"]): Shape {
    return this.#sized(this.#pick(shapes), role);
  }

  #sized(extents: readonly number[], role: ProgramVariable["role"], saved = this.#whole(3) > 0): Shape {
    const slot = this.#slotCount;
    const count = product(extents);
    this.#slotCount += count;
    this.#variables.push({
      name: `v${slot}`,
      slot,
      elements: count === 1 ? [""] : Array.from({ length: count }, (_, element) => `${element}`),
      role,
      saved,
    });
    const shape = { slot, extents };
    // What is read in the equations comes from before them: constants, inputs, stocks, and what earlier ones gave.
    if (role !== "changing") this.#known.push(shape);
    return shape;
  }

  #each({ slot, extents }: Shape, visit: (slot: number) => void): void {
    for (let element = 0; element < product(extents); element++) visit(slot + element);
  }

  #assign(target: Shape): Statement {
    const statement: Statement = {
      kind: "assign",
      loops: target.extents,
      target: { base: target.slot, offsets: strides(target.extents) },
      value: this.#node(target.extents, this.#pick([1, 2, 3, 3])),
    };
    this.#known.push(target);
    return statement;
  }

  #vector(): Statement {
    const count = 3;
    const source = this.#known.find(({ extents }) => extents.at(-1) === count);
    if (source === undefined) return this.#assign(this.#array("changing"));
    const loops = source.extents.slice(0, -1);
    const target = this.#sized([...loops, count], "changing");
    const order = this.#known.find(({ extents }) => extents.length === 0) ?? source;
    const vector = ({ slot, extents }: Shape): VectorPlace => ({
      place: { base: slot, offsets: strides(extents).filter(({ loop }) => loop < loops.length) },
      count,
      stride: 1,
    });
    const scalar: VectorPlace = { place: { base: order.slot, offsets: [] }, count: 1, stride: 1 };
    this.#known.push(target);
    return {
      kind: "vector",
      loops,
      function: this.#pick(["sort-order", "rank"]),
      inputs: [vector(source), scalar],
      target: vector(target),
    };
  }

  #node(loops: readonly number[], depth: number): Node {
    if (depth === 0) return this.#leaf(loops);
    const inner = () => this.#node(loops, depth - 1);
    switch (this.#whole(16)) {
      case 0:
      case 1:
        return { kind: "unary", operator: this.#pick(unaryOperators), x: inner() };
      case 2:
        // biome-ignore lint/suspicious/noThenProperty: a node of a program, never awaited
        return { kind: "select", condition: inner(), then: inner(), otherwise: inner() };
      case 3:
        return { kind: "lookup", table: this.#tablePlace(loops), ...this.#reading(), x: inner() };
      case 4: {
        const own = this.#pick([[3], [2], [2, 3]]);
        const operator = this.#pick(["sum", "product", "min", "max"] as const);
        return { kind: "reduce", operator, loops: own, body: this.#node([...loops, ...own], depth - 1) };
      }
      case 5: {
        const site: Place = { base: this.#siteCount, offsets: strides(loops) };
        this.#siteCount += product(loops);
        return { kind: "random", site, ...(this.#whole(3) === 0 ? { key: inner() } : {}) };
      }
      case 6:
        if (this.#histories.length === 0) return this.#leaf(loops);
        return {
          kind: "history",
          history: { base: this.#whole(this.#histories.length), offsets: [] },
          steps: inner(),
          before: inner(),
        };
      case 7: {
        const from = this.#pick(this.#known.length > 0 ? this.#known : [{ slot: 0, extents: [] }]);
        return {
          kind: "load-at",
          place: { base: from.slot, offsets: [] },
          index: inner(),
          count: product(from.extents),
          stride: 1,
        };
      }
      case 8:
        return this.#whole(2) === 0
          ? { kind: "call", function: "normal-share", arguments: [inner()] }
          : { kind: "call", function: "lookup-area", arguments: [{ kind: "number", value: 0 }, inner(), inner()] };
      default:
        return { kind: "binary", operator: this.#pick(binaryOperators), x: inner(), y: inner() };
    }
  }

  #leaf(loops: readonly number[]): Node {
    switch (this.#whole(8)) {
      case 0:
        return { kind: "number", value: this.#number() };
      case 1:
        return { kind: "time" };
      case 2:
        return loops.length > 0 ? { kind: "turn", loop: this.#whole(loops.length) } : { kind: "time" };
      default:
        return this.#known.length === 0
          ? { kind: "number", value: this.#number() }
          : { kind: "load", place: this.#read(this.#pick(this.#known), loops) };
    }
  }

  /** Each extent of the array is walked by a loop of that extent, upwards, downwards or in some order, or stands still. */
  #read({ slot, extents }: Shape, loops: readonly number[]): Place {
    let base = slot;
    const offsets: Offset[] = [];
    extents.forEach((extent, place) => {
      const stride = product(extents.slice(place + 1));
      const fitting = [...loops.keys()].filter((loop) => loops[loop] === extent);
      const turn = this.#whole(extent);
      if (fitting.length === 0) {
        base += turn * stride;
        return;
      }
      const loop = fitting.includes(place) && this.#whole(3) > 0 ? place : this.#pick(fitting);
      switch (this.#whole(8)) {
        case 0:
          base += turn * stride;
          return;
        case 1:
          base += (extent - 1) * stride;
          offsets.push({ kind: "stride", loop, stride: -stride });
          return;
        case 2: {
          const by = Array.from({ length: extent }, () => this.#whole(extent) * stride);
          offsets.push({ kind: "table", loop, by });
          return;
        }
        default:
          offsets.push({ kind: "stride", loop, stride });
      }
    });
    return { base, offsets };
  }

  #tablePlace(loops: readonly number[]): Place {
    const loop = loops.findIndex((extent) => extent <= this.#tables.length);
    if (loop < 0 || this.#whole(2) === 0) return { base: this.#whole(this.#tables.length), offsets: [] };
    return { base: 0, offsets: [{ kind: "stride", loop, stride: 1 }] };
  }

  #reading(): { as?: LookupReading } {
    const as = this.#pick(readings);
    return as === undefined ? {} : { as };
  }

  #table(): LookupTable {
    const count = this.#pick([1, 2, 5, 40]);
    const isEven = this.#whole(2) === 0;
    const x: number[] = [];
    for (let point = 0, at = -2; point < count; point++) {
      x.push(at);
      at += isEven ? 0.1 : this.#pick([0, 0.01, 1, 3]);
    }
    return {
      x,
      y: x.map((_, point) => point * this.#random.next()),
      kind: this.#pick(["continuous", "extrapolate", "discrete"]),
    };
  }

  #number(): number {
    return this.#whole(3) > 0 ? 4 * this.#random.next() - 2 : this.#pick(numbers);
  }

  #whole(below: number): number {
    return Math.floor(this.#random.next() * below);
  }

  #pick<T>(from: readonly T[]): T {
    return from[this.#whole(from.length)]!;
  }
}

/** Inputs for so many experiments of a program, from ordinary and awkward numbers. */
export function randomInputs(program: Program, seed: number, experimentCount: number): Float64Array {
  const { next } = randomStream(seed, "inputs");
  return Float64Array.from({ length: program.inputs.length * experimentCount }, () =>
    next() < 0.8 ? 4 * next() - 2 : numbers[Math.floor(next() * numbers.length)]!,
  );
}

function strides(extents: readonly number[]): Offset[] {
  return extents.map((_, loop) => ({ kind: "stride", loop, stride: product(extents.slice(loop + 1)) }));
}

function product(extents: readonly number[]): number {
  return extents.reduce((all, extent) => all * extent, 1);
}
