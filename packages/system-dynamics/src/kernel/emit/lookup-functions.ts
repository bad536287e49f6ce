import type { LookupReading } from "../../compile/program.ts";
import type { Code } from "../encode/code.ts";
import type { WasmModule } from "../encode/wasm-module.ts";
import { NOT_AVAILABLE } from "../lookup-value.ts";

/** How tables are told apart in memory: the number of a kind stands in the table's header. */
export const tableKinds = ["continuous", "extrapolate", "discrete"] as const;

// A table in memory: how many points (4 bytes), its kind (4), the inverse of the distance between evenly spaced points or
// 0 (8); then all x, all y, and the slope to the next point of each.
const COUNT = 0;
export const KIND = 4;
export const INVERSE = 8;
export const TABLE_HEADER = 16;

/** The module's function (table, x in two lanes) for a reading, or for each table's own. */
export function lookupFunction(module: WasmModule, reading: LookupReading | "own"): number {
  const single = singleLookup(module, reading);
  return module.function(`lookup ${reading}`, ["i32", "v128"], ["v128"], (code) => {
    code.get(0).get(1).lane(0).call(single).splat();
    code.get(0).get(1).lane(1).call(single).replaceLane(1);
  });
}

function singleLookup(module: WasmModule, reading: LookupReading | "own"): number {
  if (reading === "own") {
    const own = tableKinds.map((kind) => singleLookup(module, kind));
    return module.function("one lookup own", ["i32", "f64"], ["f64"], (code) => {
      own.forEach((index, kind) => {
        code.get(0).memory("i32.load", KIND).i32(kind).do("i32.eq").if();
        code.get(0).get(1).call(index).do("return", "end");
      });
      code.f64(Number.NaN);
    });
  }
  const segment = reading === "inverse" ? inverseSegment(module) : segmentFunction(module);
  return module.function(`one lookup ${reading}`, ["i32", "f64"], ["f64"], (code) => {
    new LookupWriter(code, segment).write(reading);
  });
}

/** Locals 0 and 1 are the table's address and x. */
class LookupWriter {
  readonly #code: Code;
  readonly #segmentFunction: number;
  readonly #count: number;
  readonly #x: number;
  readonly #y: number;
  readonly #slope: number;
  readonly #last: number;
  readonly #segment: number;

  constructor(code: Code, segment: number) {
    this.#code = code;
    this.#segmentFunction = segment;
    this.#count = code.local("i32");
    this.#x = code.local("i32");
    this.#y = code.local("i32");
    this.#slope = code.local("i32");
    this.#last = code.local("i32");
    this.#segment = code.local("i32");
  }

  write(reading: LookupReading): void {
    const code = this.#code;
    code.get(0).memory("i32.load", COUNT).tee(this.#count).do("i32.eqz");
    code.get(1).get(1).do("f64.ne", "i32.or").if().f64(Number.NaN).do("return", "end");
    code.get(this.#count).i32(3).do("i32.shl").set(this.#last);
    code.get(0).i32(TABLE_HEADER).do("i32.add").tee(this.#x);
    code.get(this.#last).do("i32.add").tee(this.#y).get(this.#last).do("i32.add").set(this.#slope);
    code.get(this.#last).i32(8).do("i32.sub").set(this.#last);
    this.#reading(reading);
  }

  #reading(reading: LookupReading): void {
    const { x, y, first, last, at } = this.#parts();
    switch (reading) {
      case "continuous":
        this.#returnIf("f64.le", x, first, y, first);
        this.#returnIf("f64.ge", x, last, y, last);
        this.#find();
        this.#onLine(x, y, true);
        return;
      case "extrapolate":
        this.#code.get(this.#count).i32(1).do("i32.eq").if();
        this.#load(y, first).do("return", "end");
        this.#find();
        this.#onLine(x, y, true);
        return;
      case "discrete":
        this.#returnIf("f64.ge", x, last, y, last);
        this.#find();
        this.#load(y, at);
        return;
      case "forward":
        this.#returnIf("f64.le", x, first, y, first);
        this.#returnIf("f64.ge", x, last, y, last);
        this.#find();
        this.#load(x, at).get(1).do("f64.ge").if("f64");
        this.#load(y, at).do("else");
        this.#load(y, at, 8).do("end");
        return;
      case "raw":
        this.#returnIf("f64.eq", x, last, y, last);
        this.#find();
        this.#load(y, at).f64(NOT_AVAILABLE);
        this.#load(x, at).get(1).do("f64.eq", "select");
        return;
      case "slope":
        this.#slopeAt();
        return;
      case "inverse":
        this.#returnIf("f64.le", y, first, x, first);
        this.#returnIf("f64.ge", y, last, x, last);
        this.#find();
        this.#onLine(y, x, false);
    }
  }

  #parts() {
    return { x: this.#x, y: this.#y, first: undefined, last: this.#last, at: this.#segment };
  }

  #find(): void {
    this.#code.get(0).get(1).call(this.#segmentFunction).i32(3).do("i32.shl").set(this.#segment);
  }

  #load(column: number, at: number | undefined, further = 0): Code {
    this.#code.get(column);
    if (at !== undefined) this.#code.get(at).do("i32.add");
    return this.#code.memory("f64.load", further);
  }

  /** If x stands so to the number at a place of one column, the other column's number there. */
  #returnIf(
    question: "f64.le" | "f64.ge" | "f64.eq",
    column: number,
    at: number | undefined,
    result: number,
    resultAt: number | undefined,
  ): void {
    this.#code.get(1);
    this.#load(column, at).do(question).if();
    this.#load(result, resultAt).do("return", "end");
  }

  /** y + (x − x there) · slope. */
  #onLine(x: number, y: number, isKnown: boolean): void {
    const at = this.#segment;
    this.#load(y, at).get(1);
    this.#load(x, at).do("f64.sub");
    if (isKnown) this.#load(this.#slope, at);
    else {
      this.#load(y, at, 8);
      this.#load(y, at).do("f64.sub");
      this.#load(x, at, 8);
      this.#load(x, at).do("f64.sub", "f64.div");
    }
    this.#code.do("f64.mul", "f64.add");
  }

  /** 0 for a single point, and beyond the ends unless the table is extrapolated. */
  #slopeAt(): void {
    const code = this.#code;
    code.get(1);
    this.#load(this.#x, undefined).do("f64.lt").get(1);
    this.#load(this.#x, this.#last).do("f64.gt", "i32.or");
    code.get(0).memory("i32.load", KIND).i32(tableKinds.indexOf("extrapolate")).do("i32.ne", "i32.and");
    code.get(this.#count).i32(1).do("i32.eq", "i32.or").if().f64(0).do("return", "end");
    this.#find();
    this.#load(this.#slope, this.#segment);
  }
}

/** The last point at or before x, but never the last of all: found by distance where points are even, else by halving. */
function segmentFunction(module: WasmModule): number {
  return module.function("segment", ["i32", "f64"], ["i32"], (code) => {
    const low = code.local("i32");
    const high = code.local("i32");
    const middle = code.local("i32");
    const xAt = (index: number, further: number) =>
      code
        .get(0)
        .get(index)
        .i32(3)
        .do("i32.shl", "i32.add")
        .memory("f64.load", TABLE_HEADER + further);
    code.get(0).memory("i32.load", COUNT).i32(1).do("i32.sub").set(high);
    code.get(high).i32(1).do("i32.lt_s").if().i32(1).set(high).do("end");

    code.get(0).memory("f64.load", INVERSE).f64(0).do("f64.ne").if();
    code.get(1).get(0).memory("f64.load", TABLE_HEADER).do("f64.sub").get(0).memory("f64.load", INVERSE).do("f64.mul");
    code.truncate().set(low);
    code.get(high).i32(1).do("i32.sub").set(high);
    code.get(low).get(high).get(low).get(high).do("i32.lt_s", "select").set(low);
    code.get(low).i32(0).get(low).i32(0).do("i32.gt_s", "select").set(low);
    code.block().loop().get(low).i32(0).do("i32.le_s").branchIf(1);
    xAt(low, 0).get(1).do("f64.le").branchIf(1);
    code.get(low).i32(1).do("i32.sub").set(low).branch(0).do("end", "end");
    code.block().loop().get(low).get(high).do("i32.ge_s").branchIf(1);
    xAt(low, 8).get(1).do("f64.gt").branchIf(1);
    code.get(low).i32(1).do("i32.add").set(low).branch(0).do("end", "end");
    code.get(low).do("return", "end");

    code.block().loop().get(high).get(low).do("i32.sub").i32(1).do("i32.le_s").branchIf(1);
    code.get(low).get(high).do("i32.add").i32(1).do("i32.shr_u").set(middle);
    xAt(middle, 0).get(1).do("f64.le").if().get(middle).set(low).do("else").get(middle).set(high).do("end");
    code.branch(0).do("end", "end").get(low);
  });
}

/** The first segment of y that ends beyond a value. */
function inverseSegment(module: WasmModule): number {
  return module.function("inverse segment", ["i32", "f64"], ["i32"], (code) => {
    const segment = code.local("i32");
    const end = code.local("i32");
    const y = code.local("i32");
    code.get(0).memory("i32.load", COUNT).tee(end).i32(3).do("i32.shl").get(0).do("i32.add").set(y);
    code.get(end).i32(2).do("i32.sub").set(end);
    code.block().loop().get(segment).get(end).do("i32.ge_s").branchIf(1);
    code
      .get(y)
      .get(segment)
      .i32(3)
      .do("i32.shl", "i32.add")
      .memory("f64.load", TABLE_HEADER + 8);
    code.get(1).do("f64.gt").branchIf(1);
    code.get(segment).i32(1).do("i32.add").set(segment).branch(0).do("end", "end").get(segment);
  });
}
