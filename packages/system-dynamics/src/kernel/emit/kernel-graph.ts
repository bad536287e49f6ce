import { LaneGraph, type LaneValue } from "../maths/lane-graph.ts";
import { type LoopScope, loopScope, loopsOf, type Pointer } from "./loop-scope.ts";

/** An address in memory: a fixed part and a pointer that moves with loops. */
export interface Address {
  readonly base: number;
  readonly pointer: Pointer | undefined;
}

/**
 * What a value that no lane operation gives is, and so how to write it. `within`: a loop whose turns change what is there.
 */
export type Given =
  /** From memory; `splat` where all lanes share one number. */
  | { readonly kind: "load"; readonly at: Address; readonly splat: boolean; readonly within?: LoopScope | undefined }
  /** The turn of a loop, from 1. */
  | { readonly kind: "turn"; readonly scope: LoopScope }
  /** An address itself, as a whole number of 64 bits in each lane. */
  | { readonly kind: "whole"; readonly at: Address }
  /** The address of the element with a number that all lanes share, likewise; of zeros when there is no such element. */
  | {
      readonly kind: "element";
      readonly at: Address;
      readonly bytesToNext: number;
      readonly count: number;
      readonly zeros: number;
    }
  /** From memory, at such an address. */
  | { readonly kind: "loadFrom"; readonly within?: LoopScope | undefined }
  /**
   * A call of a function of the module. Before the values it takes an address, if there is one: of the vector's own lanes
   * when `byVector`, read from memory when `indirect`; and then whole numbers.
   */
  | {
      readonly kind: "call";
      readonly index: number;
      readonly at?: Address;
      readonly byVector?: boolean;
      readonly indirect?: boolean;
      readonly wholes?: readonly number[];
      readonly within?: LoopScope | undefined;
    }
  /** A call of the host, lane by lane. */
  | { readonly kind: "host"; readonly index: number }
  | {
      readonly kind: "reduce";
      readonly operator: "add" | "multiply" | "minimum" | "maximum";
      readonly start: number;
      readonly scopes: readonly LoopScope[];
      readonly body: LaneValue;
    };

/** What a kernel needs to know of a value beyond its formula. */
interface ValueFacts {
  readonly given: Given | undefined;
  /** The loops on whose turns it depends. */
  readonly loops: ReadonlySet<LoopScope>;
  /** The innermost of them: where it is worked out. */
  readonly scope: LoopScope;
  /** The same in all lanes. */
  readonly uniform: boolean;
}

/** A formula over memory, loops and calls, with the loops that each value depends on. */
export class KernelGraph extends LaneGraph {
  readonly root: LoopScope = loopScope(1, undefined);
  readonly #facts: ValueFacts[] = [];
  readonly #given = new Map<string, LaneValue>();

  override make(op: LaneValue["op"], values: readonly LaneValue[], immediate = 0n): LaneValue {
    const value = super.make(op, values, immediate);
    this.#facts[value.id] ??= this.#learn(value, undefined, true);
    return value;
  }

  /**
   * A value from outside the formula.
   *
   * @param key - Two with the same key, on the same values, are one.
   * @param uniform - Whether it is the same in all lanes if its values are.
   */
  given(key: string, given: Given, values: readonly LaneValue[], uniform: boolean): LaneValue {
    const full = `${key} ${values.map(({ id }) => id).join(" ")}`;
    const known = this.#given.get(full);
    if (known !== undefined) return known;
    const value = super.make("given", values, BigInt(this.values.length));
    this.#given.set(full, value);
    this.#facts[value.id] = this.#learn(value, given, uniform);
    return value;
  }

  /** Whether anything is summed up or otherwise gathered in a loop. */
  get hasSums(): boolean {
    return this.#facts.some((facts) => facts.given?.kind === "reduce");
  }

  factsOf(value: LaneValue): ValueFacts {
    return this.#facts[value.id]!;
  }

  #learn(value: LaneValue, given: Given | undefined, uniform: boolean): ValueFacts {
    let loops: ReadonlySet<LoopScope> = given === undefined ? NO_LOOPS : joined(NO_LOOPS, ownLoops(given));
    let same = uniform;
    const join = (part: LaneValue) => {
      const facts = this.factsOf(part);
      loops = joined(loops, facts.loops);
      same &&= facts.uniform;
    };
    for (const argument of value.arguments) join(argument);
    if (given?.kind === "reduce") {
      join(given.body);
      loops = new Set([...loops].filter((loop) => !given.scopes.includes(loop)));
    }
    let scope = this.root;
    for (const loop of loops) if (loop.depth > scope.depth) scope = loop;
    return { given, loops, scope, uniform: same };
  }
}

const NO_LOOPS: ReadonlySet<LoopScope> = new Set();

/** Both sets in one; one of them itself where it holds the other. */
function joined(a: ReadonlySet<LoopScope>, b: Iterable<LoopScope>): ReadonlySet<LoopScope> {
  if (b === a || b === NO_LOOPS) return a;
  if (a.size === 0 && b instanceof Set) return b;
  let grown: Set<LoopScope> | undefined;
  for (const loop of b) {
    if (a.has(loop)) continue;
    grown ??= new Set(a);
    grown.add(loop);
  }
  return grown ?? a;
}

function ownLoops(given: Given): readonly LoopScope[] {
  if (given.kind === "host" || given.kind === "reduce") return [];
  if (given.kind === "turn") return [given.scope];
  const loops = "at" in given ? loopsOf(given.at?.pointer) : [];
  return "within" in given && given.within !== undefined ? [given.within, ...loops] : loops;
}
