import type { LookupTable } from "./expression.ts";
import type { Dimension, IntegrationMethod, UnitDefinition } from "./model.ts";

/** What a builder has been told so far. */
export interface ModelDraft {
  readonly name: string;
  readonly time: BuilderTime;
  readonly dimensions: DraftDimension[];
  readonly variables: BuilderVariable[];
  readonly unitDefinitions: UnitDefinition[];
}

/** When a model runs, in its own unit of time. */
export interface BuilderTime {
  readonly start: number;
  readonly stop: number;
  readonly step: number;
  /** Left out: every step is saved. */
  readonly saveEvery?: number;
  /** Left out: Euler. */
  readonly method?: IntegrationMethod;
  /** The unit of time, such as `year`. */
  readonly unit?: string;
}

export interface DraftDimension extends Dimension {
  /** Of a subrange: what it is part of. */
  readonly of?: string;
}

/** A variable as it was declared, its equations still text. */
export interface BuilderVariable {
  readonly modules: readonly string[];
  readonly name: string;
  readonly subscripts: readonly string[];
  readonly kind: "stock" | "flow" | "auxiliary" | "lookup";
  readonly equations?: Equations;
  readonly values?: readonly number[];
  readonly points?: Points;
  readonly inflows?: readonly string[];
  readonly outflows?: readonly string[];
  readonly about: About & { readonly nonNegative?: boolean };
}

/** What can be said about any variable. */
export interface About {
  /** Such as `people / year`. Left out: not known, and not checked. */
  readonly unit?: string;
  readonly documentation?: string;
  /** False for what only other equations need. */
  readonly saved?: boolean;
}

/**
 * One equation for a scalar or for every element of an array; or an equation per part of the array, by its subscripts:
 * dimensions, subranges or elements. An equation for the whole array leaves to the others what they define.
 */
export type Equations = string | number | Readonly<Record<string, string | number>>;

/** Points of a graphical function, x rising; between them straight lines, unless `kind` says otherwise. */
export interface Points {
  readonly x: readonly number[];
  readonly y: readonly number[];
  readonly kind?: LookupTable["kind"];
}
