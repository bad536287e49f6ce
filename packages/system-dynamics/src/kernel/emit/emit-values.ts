import type { Code } from "../encode/code.ts";
import type { LaneValue } from "../maths/lane-graph.ts";
import type { LaneOp } from "../maths/lane-ops.ts";
import { POWER_TABLE } from "../maths/power-table.ts";
import type { Address, Given, KernelGraph } from "./kernel-graph.ts";
import type { LoopScope, Pointer } from "./loop-scope.ts";

/** A value to be written to memory. */
export interface Store {
  readonly value: LaneValue;
  readonly at: Address;
  /** One number for all lanes. */
  readonly uniform: boolean;
}

const HEIGHT_MAX = 100;

/** Writes the code of a graph: each value once, in the outermost loop in which it can be known. */
export class ValueWriter {
  readonly #code: Code;
  readonly #graph: KernelGraph;
  /** How many vectors the code is written out for. */
  readonly #vectors: number;
  readonly #vectorsInAll: number;
  /** Values that are kept in local variables, by id: one for each vector, or one for all. */
  readonly #kept = new Map<number, number[]>();
  readonly #uses = new Map<number, number>();
  readonly #byScope = new Map<LoopScope, LaneValue[]>();
  readonly #tableAddress: (table: readonly number[]) => number;
  /** In code without loops of its own one loop goes through the vectors; this local variable counts its bytes. */
  readonly #vectorAt: number | undefined;

  /**
   * @param roots - What the code is for.
   * @param tableAddress - Puts a table of whole numbers into memory.
   */
  constructor(
    code: Code,
    graph: KernelGraph,
    vectors: number,
    roots: readonly { readonly value: LaneValue; readonly scope: LoopScope; readonly uniform: boolean }[],
    tableAddress: (table: readonly number[]) => number,
  ) {
    this.#code = code;
    this.#graph = graph;
    const isLooped =
      vectors > 1 && roots.length > 0 && !graph.hasSums && roots.every(({ scope }) => scope === graph.root);
    this.#vectors = isLooped ? 1 : vectors;
    this.#vectorAt = isLooped ? code.local("i32") : undefined;
    this.#vectorsInAll = vectors;
    this.#tableAddress = tableAddress;
    for (const { value, scope, uniform } of roots) this.#use(value, scope, uniform);
    for (const value of graph.values.toReversed()) if (this.#uses.has(value.id)) this.#usePartsOf(value);
    this.#keepTall();
    for (const value of graph.values) {
      if (!this.#kept.has(value.id)) continue;
      const { scope } = graph.factsOf(value);
      const known = this.#byScope.get(scope);
      if (known === undefined) this.#byScope.set(scope, [value]);
      else known.push(value);
    }
  }

  /** Everything outside loops, then the loops one in the other, and in the innermost the stores. */
  nest(scopes: readonly LoopScope[], stores: readonly Store[], inside?: () => void): void {
    const [scope, ...inner] = scopes;
    if (scope === undefined) return;
    const body = () => {
      if (inner.length > 0) {
        this.#values(scope, []);
        this.nest(inner, stores, inside);
      } else {
        this.#values(scope, stores);
        inside?.();
      }
    };
    if (scope === this.#graph.root) body();
    else this.#loop(scope, body);
  }

  /** Puts a value on the stack. */
  push(value: LaneValue, vector: number): void {
    const kept = this.#kept.get(value.id);
    if (kept === undefined) this.#compute(value, vector);
    else this.#code.get(this.#local(value, vector));
  }

  #local(value: LaneValue, vector: number): number {
    const kept = this.#kept.get(value.id)!;
    return this.#graph.factsOf(value).uniform ? kept[0]! : kept[vector]!;
  }

  pushAddress({ pointer }: Address): void {
    if (pointer === undefined) this.#code.i32(0);
    else this.#code.get(pointer.local);
  }

  /** The same for what has a number in each lane. */
  #pushLaneAddress(at: Address): void {
    if (this.#vectorAt === undefined) this.pushAddress(at);
    else this.#code.get(this.#vectorAt);
  }

  static usePointer(pointer: Pointer | undefined): void {
    for (let each = pointer; each !== undefined; each = each.outer) each.isUsed = true;
  }

  /** Counts a use, and decides where a value cannot simply be written where it is used. */
  #use(value: LaneValue, scope: LoopScope, uniform: boolean, mustKeep = false): void {
    const before = this.#uses.get(value.id) ?? 0;
    this.#uses.set(value.id, before + 1);
    if (value.op === "constant" || value.op === "parameter") return;
    const facts = this.#graph.factsOf(value);
    const isReduce = facts.given?.kind === "reduce" || facts.given?.kind === "host";
    const isHoisted = facts.scope !== scope;
    if (mustKeep || isReduce || isHoisted || before > 0 || (facts.uniform && !uniform)) this.#keep(value);
  }

  #usePartsOf(value: LaneValue): void {
    const { given, scope, uniform } = this.#graph.factsOf(value);
    if (given !== undefined && "at" in given) ValueWriter.usePointer(given.at?.pointer);
    if (given?.kind === "reduce") this.#use(given.body, given.scopes.at(-1)!, uniform);
    const isKept = given?.kind === "host" || value.op === "entry";
    for (const argument of value.arguments) this.#use(argument, scope, uniform, isKept);
  }

  /** Cuts long chains, so that writing them does not nest too deep. */
  #keepTall(): void {
    const heights = new Uint8Array(this.#graph.values.length);
    for (const value of this.#graph.values) {
      if (!this.#uses.has(value.id)) continue;
      let height = 0;
      for (const argument of value.arguments) {
        if (!this.#kept.has(argument.id)) height = Math.max(height, heights[argument.id]! + 1);
      }
      if (height > HEIGHT_MAX) this.#keep(value);
      heights[value.id] = Math.min(height, HEIGHT_MAX + 1);
    }
  }

  #keep(value: LaneValue): void {
    if (this.#kept.has(value.id)) return;
    const count = this.#graph.factsOf(value).uniform ? 1 : this.#vectors;
    this.#kept.set(
      value.id,
      Array.from({ length: count }, () => this.#code.local("v128")),
    );
  }

  /** What is known in one loop: in runs between reductions, each run vector by vector so that few values live at once. */
  #values(scope: LoopScope, stores: readonly Store[]): void {
    let run: LaneValue[] = [];
    for (const value of this.#byScope.get(scope) ?? []) {
      const { given } = this.#graph.factsOf(value);
      if (given?.kind === "reduce") {
        this.#run(run, []);
        run = [];
        this.#reduce(value, given);
      } else {
        run.push(value);
      }
    }
    this.#run(run, stores);
  }

  #run(values: readonly LaneValue[], stores: readonly Store[]): void {
    const at = this.#vectorAt;
    if (at === undefined) {
      this.#runVectors(values, stores);
      return;
    }
    const isUniform = (value: LaneValue) => this.#graph.factsOf(value).uniform;
    this.#runVectors(
      values.filter(isUniform),
      stores.filter(({ uniform }) => uniform),
    );
    this.#code.i32(0).set(at).loop();
    this.#runVectors(
      values.filter((value) => !isUniform(value)),
      stores.filter(({ uniform }) => !uniform),
    );
    const end = 16 * this.#vectorsInAll;
    this.#code.get(at).i32(16).do("i32.add").tee(at).i32(end).do("i32.lt_s").branchIf(0).do("end");
  }

  #runVectors(values: readonly LaneValue[], stores: readonly Store[]): void {
    for (let vector = 0; vector < this.#vectors; vector++) {
      for (const value of values) {
        const { uniform } = this.#graph.factsOf(value);
        if (uniform && vector > 0) continue;
        this.#compute(value, vector);
        this.#code.set(this.#kept.get(value.id)![uniform ? 0 : vector]!);
      }
      for (const { value, at, uniform } of stores) {
        if (uniform && vector > 0) continue;
        if (uniform) this.pushAddress(at);
        else this.#pushLaneAddress(at);
        this.push(value, vector);
        if (uniform) this.#code.storeLane(at.base, 0);
        else this.#code.store(at.base + 16 * vector);
      }
    }
  }

  #reduce(value: LaneValue, given: Given & { kind: "reduce" }): void {
    const sums = this.#kept.get(value.id)!;
    const start = this.#graph.number(given.start);
    for (const sum of sums) this.#code.constant(start.immediate).set(sum);
    if (given.scopes.some(({ extent }) => extent === 0)) return;
    this.nest(given.scopes, [], () => {
      sums.forEach((sum, vector) => {
        this.#code.get(sum);
        this.push(given.body, vector);
        this.#code.lanes(given.operator).set(sum);
      });
    });
  }

  #loop(scope: LoopScope, body: () => void): void {
    const code = this.#code;
    scope.turn = code.local("i32");
    code.i32(0).set(scope.turn);
    const pointers = [...scope.pointers.values()].filter(({ isUsed }) => isUsed);
    const pushOuter = ({ outer }: Pointer) => (outer === undefined ? code.i32(0) : code.get(outer.local));
    for (const pointer of pointers) {
      pointer.local = code.local("i32");
      if ("stride" in pointer.move) pushOuter(pointer).i32(pointer.move.start).do("i32.add").set(pointer.local);
    }
    code.loop();
    for (const pointer of pointers) {
      if ("stride" in pointer.move) continue;
      const address = this.#tableAddress(pointer.move.table);
      pushOuter(pointer).get(scope.turn).i32(2).do("i32.shl").memory("i32.load", address);
      code.do("i32.add").set(pointer.local);
    }
    body();
    for (const pointer of pointers) {
      if ("stride" in pointer.move) code.get(pointer.local).i32(pointer.move.stride).do("i32.add").set(pointer.local);
    }
    code.get(scope.turn).i32(1).do("i32.add").tee(scope.turn).i32(scope.extent).do("i32.lt_s").branchIf(0).do("end");
  }

  #compute(value: LaneValue, vector: number): void {
    const code = this.#code;
    switch (value.op) {
      case "constant":
        code.constant(value.immediate);
        return;
      case "parameter":
        code.get(Number(value.immediate));
        return;
      case "given":
        this.#computeGiven(value, this.#graph.factsOf(value).given!, vector);
        return;
      case "entry":
        code.entries(this.#local(value.arguments[0]!, vector), POWER_TABLE, Number(value.immediate));
        return;
      default:
        for (const argument of value.arguments) this.push(argument, vector);
        if (value.op === "shiftLeft" || value.op === "shiftRight") code.shift(value.op, Number(value.immediate));
        else code.lanes(value.op satisfies LaneOp);
    }
  }

  #computeGiven(value: LaneValue, given: Given, vector: number): void {
    const code = this.#code;
    switch (given.kind) {
      case "load":
        if (given.splat) {
          this.pushAddress(given.at);
          code.loadSplat(given.at.base);
        } else {
          this.#pushLaneAddress(given.at);
          code.load(given.at.base + 16 * vector);
        }
        return;
      case "turn":
        code.get(given.scope.turn).i32(1).do("i32.add", "f64.convert_i32_s").splat();
        return;
      case "whole":
        this.pushAddress(given.at);
        code.i32(given.at.base).do("i32.add", "i64.extend_i32_s").splatWhole();
        return;
      case "element":
        this.#computeElement(given, value.arguments[0]!, vector);
        return;
      case "loadFrom":
        this.push(value.arguments[0]!, vector);
        code.wholeLane(0).do("i32.wrap_i64");
        if (this.#vectorAt !== undefined) code.get(this.#vectorAt).do("i32.add");
        code.load(16 * vector);
        return;
      case "call":
        if (given.at !== undefined) {
          if (given.byVector) this.#pushLaneAddress(given.at);
          else this.pushAddress(given.at);
          if (given.indirect) code.memory("i32.load", given.at.base);
          else code.i32(given.at.base + (given.byVector ? 16 * vector : 0)).do("i32.add");
        }
        for (const whole of given.wholes ?? []) code.i32(whole);
        for (const argument of value.arguments) this.push(argument, vector);
        code.call(given.index);
        return;
      case "host":
        for (const argument of value.arguments) {
          this.push(argument, vector);
          code.lane(0);
        }
        code.call(given.index).splat();
        for (const argument of value.arguments) {
          this.push(argument, vector);
          code.lane(1);
        }
        code.call(given.index).replaceLane(1);
        return;
      case "reduce":
        throw new RangeError("a reduction is always kept");
    }
  }

  /** The index is cut towards zero. */
  #computeElement(given: Given & { kind: "element" }, index: LaneValue, vector: number): void {
    const code = this.#code;
    const place = code.local("f64");
    this.push(index, vector);
    code.lane(0).do("f64.trunc").tee(place).f64(0).do("f64.ge");
    code.get(place).f64(given.count).do("f64.lt", "i32.and").if("i32");
    this.pushAddress(given.at);
    code.i32(given.at.base).do("i32.add").get(place).truncate().i32(given.bytesToNext).do("i32.mul", "i32.add", "else");
    code.i32(given.zeros).do("end", "i64.extend_i32_s").splatWhole();
  }
}
