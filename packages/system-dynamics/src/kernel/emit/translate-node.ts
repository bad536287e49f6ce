import type { Node, Place, ProgramBinaryOperator } from "../../compile/program.ts";
import { binary } from "../maths/binary.ts";
import { Formula } from "../maths/formula.ts";
import type { LaneValue } from "../maths/lane-graph.ts";
import { unary } from "../maths/unary.ts";
import { calledUnary, unaryFormulas } from "../maths/unary-formulas.ts";
import { STIR_ADD, STIR_FIRST, STIR_SECOND } from "../random-number.ts";
import type { KernelContext } from "./kernel-context.ts";
import type { Address, KernelGraph } from "./kernel-graph.ts";
import { lookupFunction } from "./lookup-functions.ts";
import { type LoopScope, loopScope, pointerFor } from "./loop-scope.ts";
import { binaryFunction, unaryFunction } from "./maths-functions.ts";
import { elementFunction, historyFunction } from "./memory-functions.ts";
import { placeKey } from "./place-key.ts";
import { reachOf } from "./slot-blocks.ts";

/** Turns nodes of a program into values of a graph. Its scopes are the loops around a node, by number. */
export class NodeTranslator {
  readonly #context: KernelContext;
  readonly #graph: KernelGraph;
  readonly #f: Formula;
  /** Values that this very code has given to places. */
  readonly #given: ReadonlyMap<string, LaneValue>;
  #target: { readonly low: number; readonly high: number; readonly scope: LoopScope } | undefined;

  constructor(context: KernelContext, graph: KernelGraph, given: ReadonlyMap<string, LaneValue>) {
    this.#context = context;
    this.#graph = graph;
    this.#f = new Formula(graph);
    this.#given = given;
  }

  /** The value of a statement that writes to a place; what it reads there it reads anew in every turn. */
  valueFor(target: Place, node: Node, scopes: readonly LoopScope[]): LaneValue {
    const [low, high] = reachIn(target, scopes);
    this.#target = { low, high, scope: scopes.at(-1) ?? this.#graph.root };
    return this.value(node, scopes);
  }

  value(node: Node, scopes: readonly LoopScope[]): LaneValue {
    const f = this.#f;
    switch (node.kind) {
      case "number":
        return f.term(node.value);
      case "time":
        return this.#fixed(this.#context.memory.time, true);
      case "load":
        return this.#load(node.place, scopes);
      case "load-at":
        return this.#loadAt(node, scopes);
      case "turn": {
        const scope = scopes[node.loop]!;
        return this.#graph.given(`turn ${scope.depth} ${scopeId(scope)}`, { kind: "turn", scope }, [], true);
      }
      case "unary":
        return this.#unary(node, scopes);
      case "binary":
        return this.#binary(node, scopes);
      case "select":
        return f.select(
          this.#mask(node.condition, scopes),
          this.value(node.then, scopes),
          this.value(node.otherwise, scopes),
        );
      case "lookup":
        return this.#lookup(node, scopes);
      case "reduce":
        return this.#reduce(node, scopes);
      case "random":
        return this.#random(node, scopes);
      case "history":
        return this.#history(node, scopes);
      case "call": {
        const name = `${node.function}/${node.arguments.length}`;
        const values = node.arguments.map((argument) => this.value(argument, scopes));
        return this.#graph.given(name, { kind: "host", index: this.#context.module.imported(name) }, values, true);
      }
    }
  }

  address(place: Place, scopes: readonly LoopScope[]): Address & { readonly uniform: boolean } {
    const { slotAddress, slotUnit } = this.#context.memory;
    const [first] = reachIn(place, scopes);
    const unit = slotUnit[first]!;
    return { base: slotAddress[first]!, pointer: pointerFor(place.offsets, unit, scopes), uniform: unit === 8 };
  }

  /** A question as all bits or none, without going through 1 and 0. */
  #mask(node: Node, scopes: readonly LoopScope[]): LaneValue {
    const f = this.#f;
    if (node.kind === "unary" && node.operator === "not") return f.not(this.#mask(node.x, scopes));
    if (node.kind === "binary") {
      if (node.operator === "and") return f.and(this.#mask(node.x, scopes), this.#mask(node.y, scopes));
      if (node.operator === "or") return f.or(this.#mask(node.x, scopes), this.#mask(node.y, scopes));
      const question = questions[node.operator];
      if (question !== undefined) return question(f, this.value(node.x, scopes), this.value(node.y, scopes));
    }
    return f.ne(this.value(node, scopes), 0);
  }

  #unary(node: Node & { kind: "unary" }, scopes: readonly LoopScope[]): LaneValue {
    const { operator } = node;
    if (operator === "not") return this.#f.and(this.#mask(node, scopes), 1);
    const x = this.value(node.x, scopes);
    const known = numberOf(x);
    if (known !== undefined) return this.#f.term(unary[operator](known));
    const turns = scopes.reduce((product, { extent }) => product * extent, 1);
    const isInline = !calledUnary.has(operator) || (operator === "exp" && turns >= TURNS_TO_INLINE);
    if (isInline) return unaryFormulas[operator](this.#f, x);
    const index = unaryFunction(this.#context.module, operator);
    return this.#graph.given(operator, { kind: "call", index }, [x], true);
  }

  #binary(node: Node & { kind: "binary" }, scopes: readonly LoopScope[]): LaneValue {
    const f = this.#f;
    const { operator } = node;
    if (questions[operator] !== undefined || operator === "and" || operator === "or") {
      return f.and(this.#mask(node, scopes), 1);
    }
    const x = this.value(node.x, scopes);
    const y = this.value(node.y, scopes);
    const [knownX, knownY] = [numberOf(x), numberOf(y)];
    if (knownX !== undefined && knownY !== undefined) return f.term(binary[operator](knownX, knownY));
    switch (operator) {
      case "+":
        return f.add(x, y);
      case "-":
        return f.sub(x, y);
      case "*":
        if (knownX === 1) return y;
        return knownY === 1 ? x : f.mul(x, y);
      case "/":
        if (knownY === 1) return x;
        return knownY !== undefined && hasExactInverse(knownY) ? f.mul(x, 1 / knownY) : f.div(x, y);
      case "min":
        return this.#limited(f.atMostLimit, x, y) ?? f.min(x, y);
      case "max":
        return this.#limited(f.atLeastLimit, x, y) ?? f.max(x, y);
      case "power":
        if (knownY === 2) return f.mul(x, x);
        if (knownY === 0 || knownX === 1) return f.term(1);
        return this.#called(operator, x, y);
      default:
        return this.#called(operator as "modulo" | "remainder", x, y);
    }
  }

  /** Against a limit that is a number other than 0 no care for signs of zeros is needed, which is much faster. */
  #limited(limit: (x: LaneValue, at: LaneValue) => LaneValue, x: LaneValue, y: LaneValue): LaneValue | undefined {
    const isLimit = (known: number | undefined) => known !== undefined && known !== 0 && !Number.isNaN(known);
    if (isLimit(numberOf(y))) return limit(x, y);
    return isLimit(numberOf(x)) ? limit(y, x) : undefined;
  }

  #called(operator: "power" | "modulo" | "remainder", x: LaneValue, y: LaneValue): LaneValue {
    const index = binaryFunction(this.#context.module, operator);
    return this.#graph.given(operator, { kind: "call", index }, [x, y], true);
  }

  #fixed(address: number, splat: boolean): LaneValue {
    const at = { base: address, pointer: undefined };
    return this.#graph.given(`fixed ${address}`, { kind: "load", at, splat }, [], splat);
  }

  #load(place: Place, scopes: readonly LoopScope[]): LaneValue {
    const known = this.#given.size > 0 ? this.#given.get(placeKey(place)) : undefined;
    if (known !== undefined) return known;
    const constant = place.offsets.length === 0 ? this.#context.constants.get(place.base) : undefined;
    if (constant !== undefined) return this.#f.term(constant);
    const at = this.address(place, scopes);
    const within = this.#changing(reachIn(place, scopes));
    const given = { kind: "load", at, splat: at.uniform, within } as const;
    return this.#graph.given(`load ${addressKey(at)}`, given, [], at.uniform);
  }

  /** The loop whose turns write to what is reached, if this statement does. */
  #changing([low, high]: readonly [number, number]): LoopScope | undefined {
    const target = this.#target;
    return target !== undefined && low <= target.high && high >= target.low ? target.scope : undefined;
  }

  #loadAt(node: Node & { kind: "load-at" }, scopes: readonly LoopScope[]): LaneValue {
    const at = this.address(node.place, scopes);
    const unit = at.uniform ? 8 : 8 * this.#context.memory.lanes;
    const [low, high] = reachIn(node.place, scopes);
    const end = (node.count - 1) * node.stride;
    const within = this.#changing([low + Math.min(0, end), high + Math.max(0, end)]);
    const number = this.value(node.index, scopes);
    if (!at.uniform && this.#graph.factsOf(number).uniform) {
      const { zeros } = this.#context.memory;
      const bytesToNext = node.stride * unit;
      const key = `address ${addressKey(at)} ${bytesToNext} ${node.count}`;
      const element = { kind: "element", at, bytesToNext, count: node.count, zeros } as const;
      const address = this.#graph.given(key, element, [number], true);
      return this.#graph.given("from", { kind: "loadFrom", within }, [address], false);
    }
    const wholes = [node.stride * unit, node.count, at.uniform ? 0 : 8];
    const index = elementFunction(this.#context.module);
    return this.#graph.given(
      `element ${addressKey(at)} ${wholes.join(" ")}`,
      { kind: "call", index, at, byVector: !at.uniform, wholes, within },
      [number],
      at.uniform,
    );
  }

  #lookup(node: Node & { kind: "lookup" }, scopes: readonly LoopScope[]): LaneValue {
    const { memory, module, tableAddress } = this.#context;
    const [low, high] = reachIn(node.table, scopes);
    const reached = memory.tables.slice(low, high + 1);
    const kinds = new Set(reached.map(({ table }) => table.kind));
    const index = lookupFunction(module, node.as ?? (kinds.size === 1 ? reached[0]!.table.kind : "own"));
    const pointer = pointerFor(node.table.offsets, 4, scopes);
    const addresses = () => tableAddress(reached.map(({ address }) => address));
    const at = { base: pointer === undefined ? reached[0]!.address : addresses(), pointer };
    return this.#graph.given(
      `lookup ${index} ${addressKey(at)}`,
      { kind: "call", index, at, indirect: pointer !== undefined },
      [this.value(node.x, scopes)],
      true,
    );
  }

  #reduce(node: Node & { kind: "reduce" }, scopes: readonly LoopScope[]): LaneValue {
    const own: LoopScope[] = [];
    for (const extent of node.loops) own.push(loopScope(extent, own.at(-1) ?? scopes.at(-1) ?? this.#graph.root));
    const body = this.value(node.body, [...scopes, ...own]);
    const [operator, start] = reductions[node.operator];
    const given = { kind: "reduce", operator, start, scopes: own, body } as const;
    return this.#graph.given(`reduce ${body.id} ${node.operator} ${node.loops.join()}`, given, [], true);
  }

  /** The words of `randomNumber` and `keyedRandomNumber`, lane by lane. */
  #random(node: Node & { kind: "random" }, scopes: readonly LoopScope[]): LaneValue {
    const f = this.#f;
    const { memory } = this.#context;
    const step = this.#fixed(memory.step, true);
    const stir = (state: LaneValue, word: LaneValue) => {
      let bits = f.wholeAdd(f.xor(state, word), f.bits(STIR_ADD));
      bits = f.wholeMul(f.xor(bits, f.shr(bits, 30)), f.bits(STIR_FIRST));
      bits = f.wholeMul(f.xor(bits, f.shr(bits, 27)), f.bits(STIR_SECOND));
      return f.xor(bits, f.shr(bits, 31));
    };
    const stream = () => {
      if (node.key === undefined)
        return stir(this.#fixed(memory.experimentState, false), this.#site(node.site, scopes));
      const key = this.value(node.key, scopes);
      return stir(this.#fixed(memory.seedState, true), f.select(f.eq(key, key), f.add(key, 0), Number.NaN));
    };
    const share = f.or(f.shr(stir(stream(), step), 12), f.term(1));
    return f.add(f.sub(share, 1), 2 ** -53);
  }

  #site(site: Place, scopes: readonly LoopScope[]): LaneValue {
    const at = { base: reachIn(site, scopes)[0], pointer: pointerFor(site.offsets, 1, scopes) };
    return this.#graph.given(`whole ${addressKey(at)}`, { kind: "whole", at }, [], true);
  }

  #history(node: Node & { kind: "history" }, scopes: readonly LoopScope[]): LaneValue {
    const { memory, module, program } = this.#context;
    const bytesPerStep = 8 * memory.lanes;
    const bytesPerHistory = bytesPerStep * program.time.stepCount;
    const pointer = pointerFor(node.history.offsets, bytesPerHistory, scopes);
    const at = { base: memory.histories + reachIn(node.history, scopes)[0] * bytesPerHistory, pointer };
    return this.#graph.given(
      `history ${addressKey(at)}`,
      { kind: "call", index: historyFunction(module, memory.step, bytesPerStep), at, byVector: true },
      [this.value(node.steps, scopes), this.value(node.before, scopes)],
      false,
    );
  }
}

function reachIn(place: Place, scopes: readonly LoopScope[]): readonly [number, number] {
  return reachOf(
    place,
    scopes.map(({ extent }) => extent),
  );
}

/** In a loop of so many turns the time of calls counts more than the size of the code. */
const TURNS_TO_INLINE = 16;

const reductions = {
  sum: ["add", 0],
  product: ["multiply", 1],
  min: ["minimum", Number.POSITIVE_INFINITY],
  max: ["maximum", Number.NEGATIVE_INFINITY],
} as const;

type Question = (f: Formula, x: LaneValue, y: LaneValue) => LaneValue;
const questions: Partial<Record<ProgramBinaryOperator, Question>> = {
  "=": (f, x, y) => f.eq(x, y),
  "<>": (f, x, y) => f.ne(x, y),
  "<": (f, x, y) => f.lt(x, y),
  "<=": (f, x, y) => f.le(x, y),
  ">": (f, x, y) => f.gt(x, y),
  ">=": (f, x, y) => f.ge(x, y),
};

const ids = new WeakMap<LoopScope, number>();
let nextId = 0;
function scopeId(scope: LoopScope): number {
  const known = ids.get(scope) ?? nextId++;
  ids.set(scope, known);
  return known;
}

function addressKey({ base, pointer }: Address): string {
  return pointer === undefined ? `${base}` : `${base} ${scopeId(pointer.scope)} ${pointer.key}`;
}

const view = new DataView(new ArrayBuffer(8));

function numberOf(value: LaneValue): number | undefined {
  if (value.op !== "constant") return undefined;
  view.setBigUint64(0, value.immediate);
  return view.getFloat64(0);
}

/** Dividing by a power of two is multiplying by its inverse, to the bit. */
function hasExactInverse(x: number): boolean {
  view.setFloat64(0, x);
  const size = Math.abs(x);
  const isPower = (view.getUint32(0) & 0x000f_ffff) === 0 && view.getUint32(4) === 0;
  return isPower && size >= 2 ** -1000 && size <= 2 ** 1000;
}
