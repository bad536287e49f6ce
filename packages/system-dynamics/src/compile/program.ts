import type { LookupTable } from "../model/expression.ts";
import type { IntegrationMethod } from "../model/model.ts";

/**
 * A model ready to run: every number has a slot, every statement stands after what it needs. The interpreter runs this
 * as it stands; the kernel is the same thing in WebAssembly. One experiment has `slotCount` numbers.
 *
 * A run: put `constants` and inputs in their slots; run `start` once at the first time; then for each step k at time
 * start + k · step: run `step`, save if due, and unless it is the last: append to `histories`, integrate `stocks` (Euler, or
 * RK2 and RK4 by running `step` again at their stages), and carry `held` over from the values of the first stage.
 */
export interface Program {
  readonly name: string;
  readonly time: ProgramTime;
  readonly slotCount: number;
  readonly variables: readonly ProgramVariable[];
  /** The slots set from outside, in the order asked for; a whole array gives its elements in row-major order. */
  readonly inputs: readonly ProgramInput[];
  readonly tables: readonly LookupTable[];
  readonly constants: readonly { readonly slot: number; readonly value: number }[];
  readonly start: readonly Statement[];
  readonly step: readonly Statement[];
  /** `count` neighbouring slots from `slot`, whose changes per unit of time are in `count` slots from `net`. */
  readonly stocks: readonly { readonly slot: number; readonly net: number; readonly count: number }[];
  /** After a whole step these slots take the values that `from` had in it, all at once. */
  readonly held: readonly { readonly slot: number; readonly from: number; readonly count: number }[];
  /** What `history` nodes look back on: at every step the value of each slot is kept. */
  readonly histories: readonly { readonly slot: number }[];
  /** How many random sites there are; a site is one element of one random builtin. */
  readonly siteCount: number;
}

export interface ProgramTime {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  /** Steps from the first time to the last. */
  readonly stepCount: number;
  /** A value is saved at step 0 and every so many steps. */
  readonly stepsPerSave: number;
  /** The times at which values are saved. */
  readonly saveTimes: readonly number[];
  readonly method: IntegrationMethod;
}

/** One number set from outside. A stock's sets its value at the first time. */
export interface ProgramInput {
  /** `name`, or `name[a,b]` for an element. */
  readonly name: string;
  readonly slot: number;
}

export interface ProgramVariable {
  /** As in the model file. */
  readonly name: string;
  /** First slot; elements follow in row-major order. */
  readonly slot: number;
  /** `["north,young", "north,old"]`; a scalar has one, empty. */
  readonly elements: readonly string[];
  /** `input`: every element is set from outside. `constant`: the same in the whole run. */
  readonly role: "input" | "constant" | "stock" | "changing";
  readonly unit?: string;
  readonly saved: boolean;
}

export type Statement =
  /** For each combination of the loops (first outermost): target ← value. Loops of a statement are numbered from 0. */
  | { readonly kind: "assign"; readonly loops: readonly number[]; readonly target: Place; readonly value: Node }
  /** The same for a function that takes and gives whole vectors, lane by lane. */
  | {
      readonly kind: "vector";
      readonly loops: readonly number[];
      readonly function: VectorFunction;
      readonly inputs: readonly VectorPlace[];
      readonly target: VectorPlace;
    };

/** A slot: `base` plus what each offset adds. */
export interface Place {
  readonly base: number;
  readonly offsets: readonly Offset[];
}

export type Offset =
  | { readonly kind: "stride"; readonly loop: number; readonly stride: number }
  /** For mappings and subranges with gaps: `by[i]` for the i-th turn of the loop. */
  | { readonly kind: "table"; readonly loop: number; readonly by: readonly number[] };

/** `count` slots, `stride` apart. */
export interface VectorPlace {
  readonly place: Place;
  readonly count: number;
  readonly stride: number;
}

export type Node =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "time" }
  | { readonly kind: "load"; readonly place: Place }
  /** The element `index` (a number from 0, cut towards zero) of `count` slots `stride` apart; 0 outside. */
  | {
      readonly kind: "load-at";
      readonly place: Place;
      readonly index: Node;
      readonly count: number;
      readonly stride: number;
    }
  /** The turn of a loop, from 1: a dimension used as a number. */
  | { readonly kind: "turn"; readonly loop: number }
  | { readonly kind: "unary"; readonly operator: UnaryOperator; readonly x: Node }
  | { readonly kind: "binary"; readonly operator: ProgramBinaryOperator; readonly x: Node; readonly y: Node }
  /** Both branches are free of side effects, so a kernel may work both out. */
  | { readonly kind: "select"; readonly condition: Node; readonly then: Node; readonly otherwise: Node }
  /** The table whose number is `table.base` plus its offsets, at x; `as` overrides the table's own kind. */
  | { readonly kind: "lookup"; readonly table: Place; readonly as?: LookupReading; readonly x: Node }
  /** Over new loops, numbered on from those around it, in order, starting from 0, 1, +∞ or −∞. */
  | {
      readonly kind: "reduce";
      readonly operator: "sum" | "product" | "min" | "max";
      readonly loops: readonly number[];
      readonly body: Node;
    }
  /**
   * A number in (0, 1) that belongs to the run's seed, the experiment's key, the site and the step, and stays the same
   * through the stages of one step. With `key`, that number takes the place of the experiment's key and of the site.
   */
  | { readonly kind: "random"; readonly site: Place; readonly key?: Node }
  /** The value `steps` (rounded) steps ago of the history at `history`'s number; before the first step, `before`. */
  | { readonly kind: "history"; readonly history: Place; readonly steps: Node; readonly before: Node }
  /** A pure function of numbers that is not worth a kernel of its own. */
  | { readonly kind: "call"; readonly function: ScalarFunction; readonly arguments: readonly Node[] };

export type UnaryOperator =
  | "negate"
  | "not"
  | "abs"
  | "exp"
  | "ln"
  | "log10"
  | "sqrt"
  | "sin"
  | "cos"
  | "tan"
  | "arcsin"
  | "arccos"
  | "arctan"
  | "sinh"
  | "cosh"
  | "tanh"
  | "floor"
  | "ceiling"
  | "truncate"
  | "round"
  | "normal-quantile";

export type ProgramBinaryOperator =
  | "+"
  | "-"
  | "*"
  | "/"
  | "power"
  | "modulo"
  | "remainder"
  | "min"
  | "max"
  | "="
  | "<>"
  | "<"
  | "<="
  | ">"
  | ">="
  | "and"
  | "or";

export type LookupReading = LookupTable["kind"] | "forward" | "inverse" | "slope" | "raw";

/** Quantiles take a share first, then the distribution's own numbers. `lookup-area`: table number, from, to. */
export type ScalarFunction =
  | "gamma-quantile"
  | "beta-quantile"
  | "poisson-quantile"
  | "binomial-quantile"
  | "negative-binomial-quantile"
  | "normal-share"
  | "lookup-area";

/** `reorder`, `sort-order`, `rank`: vector, then a scalar or vector. `allocate-*`: as the builtin, vectors one by one. */
export type VectorFunction =
  | "sort-order"
  | "rank"
  | "reorder"
  | "allocate-available"
  | "allocate-by-priority"
  | "invert-matrix";
