import type { Expression, LookupTable } from "./expression.ts";
import type { Location } from "./model-problem.ts";

/**
 * A stock-and-flow model as data. The builder, XMILE files and Vensim files all give this; checks, units, the compiler
 * and the writer all take it. Names are compared by `nameKey`. Modules are already laid out flat, as `module.variable`.
 */
export interface Model {
  readonly name: string;
  /** The file it was read from, as it was named to the reader. */
  readonly file?: string;
  readonly time: TimeSettings;
  readonly dimensions: readonly Dimension[];
  readonly variables: readonly Variable[];
  readonly macros: readonly Macro[];
  readonly unitDefinitions: readonly UnitDefinition[];
}

/** Expressions, because a file may compute them; they must come out as numbers before the run. */
export interface TimeSettings {
  readonly start: Expression;
  readonly stop: Expression;
  readonly step: Expression;
  /** Left out: every step is saved. */
  readonly saveEvery?: Expression;
  readonly method: IntegrationMethod;
  readonly unit?: string;
}

export type IntegrationMethod = "euler" | "rk2" | "rk4";

/** A dimension or a subrange of one, its elements in order. */
export interface Dimension {
  readonly name: string;
  readonly elements: readonly string[];
  /** Element by element onto another dimension: `to[i]` lists what `elements[i]` stands for there. */
  readonly mappings: readonly { readonly dimension: string; readonly to: readonly (readonly string[])[] }[];
  readonly at?: Location;
}

export interface Variable {
  readonly name: string;
  /** `auxiliary` covers constants. A `lookup` is called, never read. `data` follows a series. */
  readonly kind: "stock" | "flow" | "auxiliary" | "lookup" | "data";
  /**
   * The dimension of each place, where the file declares it; left out, it follows from the equations. Needed only where
   * elements of two dimensions share their names.
   */
  readonly dimensions?: readonly string[];
  /** One for a scalar or for a whole array; several when elements have equations of their own. */
  readonly equations: readonly Equation[];
  readonly unit?: string;
  readonly documentation?: string;
  /** A stock that gives no more than it holds; a flow that never runs backwards. */
  readonly nonNegative?: boolean;
  /** False for what only the reader knows of. */
  readonly saved: boolean;
  readonly at?: Location;
}

export interface Equation {
  /** The left side: for each place a dimension, a subrange or one element. Empty for a scalar. */
  readonly subscripts: readonly string[];
  /** Elements this equation leaves to others, Vensim's `:EXCEPT:`, each as wide as `subscripts`. */
  readonly except: readonly (readonly string[])[];
  readonly definition: Definition;
  readonly at?: Location;
}

export type Definition =
  /** `initial`, where given, is used in place of `value` to find the starting values: Vensim's ACTIVE INITIAL. */
  | { readonly kind: "value"; readonly value: Expression; readonly initial?: Expression }
  /** Numbers in row-major order of the left side. */
  | { readonly kind: "numbers"; readonly values: readonly number[] }
  /** Vensim's INTEG: `net` in units per unit of time. */
  | { readonly kind: "integral"; readonly net: Expression; readonly initial: Expression }
  /** XMILE's stock: names of flows with the stock's own dimensions. */
  | {
      readonly kind: "stock";
      readonly inflows: readonly string[];
      readonly outflows: readonly string[];
      readonly initial: Expression;
    }
  /** With `input` a graphical function of that input; without, a lookup to be called. */
  | { readonly kind: "lookup"; readonly table: LookupTable; readonly input?: Expression }
  | {
      readonly kind: "data";
      /** By time. `look-forward` takes the next point, `hold-backward` the last one, `raw` only what stands at that time. */
      readonly times: readonly number[];
      readonly values: readonly number[];
      readonly between: "interpolate" | "look-forward" | "hold-backward" | "raw";
    };

/** A function written in the model's own language: each call is a copy of its variables. */
export interface Macro {
  readonly name: string;
  readonly parameters: readonly string[];
  /** Names of variables in the macro; the first is the value of a call, further ones are bound to extra arguments. */
  readonly outputs: readonly string[];
  readonly variables: readonly Variable[];
  readonly at?: Location;
}

export interface UnitDefinition {
  readonly name: string;
  /** In other units; left out for a base unit. */
  readonly equation?: string;
  readonly aliases: readonly string[];
}
