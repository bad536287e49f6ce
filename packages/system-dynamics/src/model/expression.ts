import type { Location } from "./model-problem.ts";

/** A formula as the modeller wrote it, whichever language it was written in. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | Reference
  | Call
  | { readonly kind: "negate"; readonly operand: Expression }
  | { readonly kind: "not"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: BinaryOperator;
      readonly left: Expression;
      readonly right: Expression;
      readonly at?: Location;
    }
  | {
      readonly kind: "if";
      readonly condition: Expression;
      readonly then: Expression;
      readonly otherwise: Expression;
    }
  | { readonly kind: "table"; readonly table: LookupTable };

/**
 * `/` by zero follows IEEE arithmetic. Comparisons and logic give 1 or 0; anything but 0 is true. `mod` has the sign of
 * its divisor.
 */
export type BinaryOperator = "+" | "-" | "*" | "/" | "^" | "mod" | "=" | "<>" | "<" | "<=" | ">" | ">=" | "and" | "or";

/** A variable, an element of one, a dimension used as a number, or an argument of a macro. */
export interface Reference {
  readonly kind: "reference";
  readonly name: string;
  /** Empty when none was written, which for an array means all of it. */
  readonly subscripts: readonly Subscript[];
  readonly at?: Location;
}

/**
 * What stands between the brackets of a reference.
 *
 * - `name`: a dimension (this equation's own element of it), a subrange, or one element.
 * - `each`: a dimension marked for the array function around it, Vensim's `!`.
 * - `all`: every element, XMILE's `*`; with `within`, every element of that dimension, `*:units`.
 * - `index`: a number from 1, `[3]`, `[i + 1]`. Outside the dimension the value is 0.
 * - `shift`: this equation's own element of a dimension, so many places on, `[age - 1]`; 0 outside.
 */
export type Subscript =
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "each"; readonly name: string }
  | { readonly kind: "all"; readonly within?: string }
  | { readonly kind: "index"; readonly index: Expression }
  | { readonly kind: "shift"; readonly dimension: string; readonly by: number };

/** A builtin by its name in `builtins`, a macro or a lookup variable by its own. */
export interface Call {
  readonly kind: "call";
  readonly function: string;
  readonly arguments: readonly Expression[];
  /** Of a lookup variable that is an array. */
  readonly subscripts?: readonly Subscript[];
  readonly at?: Location;
}

/**
 * A graphical function: points with rising x.
 *
 * - `continuous`: straight lines between points, the end values beyond them.
 * - `extrapolate`: straight lines, the first and last of which go on.
 * - `discrete`: each value holds until the next point.
 */
export interface LookupTable {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly kind: "continuous" | "extrapolate" | "discrete";
}
