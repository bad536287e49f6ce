import { buildModel } from "./build-model.ts";
import { leftSide } from "./left-side.ts";
import type { Dimension, Model } from "./model.ts";
import type { About, BuilderTime, BuilderVariable, Equations, ModelDraft, Points } from "./model-draft.ts";

/** What a stock holds at first, and what fills and empties it: names of flows with the stock's own dimensions. */
export interface StockDefinition extends About {
  readonly initial: Equations;
  readonly inflows?: readonly string[];
  readonly outflows?: readonly string[];
  /** It gives no more than it holds. */
  readonly nonNegative?: boolean;
}

export interface FlowDefinition extends About {
  /** It never runs backwards. */
  readonly nonNegative?: boolean;
}

/** For each element of a dimension, the element or elements of another that it stands for. */
export type Mappings = Readonly<Record<string, readonly (string | readonly string[])[]>>;

/** Declares a model piece by piece. Each method gives the builder back; nothing is checked before `build`. */
export interface ModelBuilder {
  dimension(name: string, elements: readonly string[], mappings?: Mappings): ModelBuilder;
  /** Some elements of a dimension, in the dimension's order. */
  subrange(name: string, of: string, elements: readonly string[], mappings?: Mappings): ModelBuilder;
  constant(name: string, value: number, about?: About): ModelBuilder;
  /** A number for each element, in row-major order: the last subscript runs fastest. */
  numbers(name: string, values: ArrayLike<number>, about?: About): ModelBuilder;
  auxiliary(name: string, equations: Equations, about?: About): ModelBuilder;
  flow(name: string, equations: Equations, about?: FlowDefinition): ModelBuilder;
  stock(name: string, definition: StockDefinition): ModelBuilder;
  /** Points that equations call: `effect(crowding)`. */
  lookup(name: string, points: Points, about?: About): ModelBuilder;
  /** Points read at an equation's value: a graphical function with its input. */
  graph(name: string, input: string, points: Points, about?: About): ModelBuilder;
  /** A unit in terms of others; without an equation a base unit. */
  unit(name: string, equation?: string, aliases?: readonly string[]): ModelBuilder;
  /**
   * The same model, every name declared through it standing under `prefix`. Its equations find a name first in the
   * module, then in those around it; from elsewhere it is written `prefix.name`.
   */
  module(prefix: string): ModelBuilder;
  /**
   * The model as data.
   * @throws {ModelError} With every problem: an equation that cannot be read, an unknown name with the nearest one that
   *   exists, a name used twice, subscripts or numbers that do not fit.
   */
  build(): Model;
}

/**
 * Start a model in code. Equations are text in XMILE's expression language, the same that stands in model files, so that
 * a module reads as a page of equations. Blanks in names need no quotes.
 *
 * @param name - What the model is called.
 * @param time - When it runs.
 * @throws {RangeError} From the methods, for a left side that is not `name` or `name[subscript, …]`.
 *
 * @see XMILE 1.0 (OASIS, 2015), section 3.3, for the language of equations.
 *
 * @example
 * // 1,000 people in two units, 12 births per thousand and year; everyone moves up one age band a year.
 * const model = modelBuilder("Ageing", { start: 2025, stop: 2030, step: 1, unit: "year" })
 *   .dimension("unit", ["centre", "estates"])
 *   .dimension("band", ["young", "middle", "old"])
 *   .subrange("grown", "band", ["middle", "old"])
 *   .constant("birth rate", 0.012, { unit: "1 / year" })
 *   .numbers("first people[unit, band]", [300, 200, 100, 150, 150, 100], { unit: "people" })
 *   .flow("arrivals[unit, band]", {
 *     "unit, young": "SUM(people[unit, *]) * birth rate",
 *     "unit, grown": "people[unit, band - 1]",
 *   }, { unit: "people / year" })
 *   .flow("departures[unit, band]", "people", { unit: "people / year" })
 *   .stock("people[unit, band]", {
 *     initial: "first people",
 *     inflows: ["arrivals"],
 *     outflows: ["departures"],
 *     unit: "people",
 *   })
 *   .build();
 */
export function modelBuilder(name: string, time: BuilderTime): ModelBuilder {
  return builderWithin({ name, time, dimensions: [], variables: [], unitDefinitions: [] }, []);
}

function builderWithin(draft: ModelDraft, modules: readonly string[]): ModelBuilder {
  const declare = (text: string, rest: Omit<BuilderVariable, "modules" | "name" | "subscripts">) => {
    draft.variables.push({ ...leftSide(text), modules, ...rest });
    return builder;
  };
  const dimension = (name: string, elements: readonly string[], mappings: Mappings, of?: string) => {
    draft.dimensions.push({ name, elements, mappings: mappingsFrom(mappings), ...(of !== undefined && { of }) });
    return builder;
  };
  const builder: ModelBuilder = {
    dimension: (name, elements, mappings = {}) => dimension(name, elements, mappings),
    subrange: (name, of, elements, mappings = {}) => dimension(name, elements, mappings, of),
    constant: (name, value, about = {}) => declare(name, { kind: "auxiliary", equations: value, about }),
    numbers: (name, values, about = {}) => declare(name, { kind: "auxiliary", values: Array.from(values), about }),
    auxiliary: (name, equations, about = {}) => declare(name, { kind: "auxiliary", equations, about }),
    flow: (name, equations, about = {}) => declare(name, { kind: "flow", equations, about }),
    stock: (name, { initial, inflows = [], outflows = [], ...about }) =>
      declare(name, { kind: "stock", equations: initial, inflows, outflows, about }),
    lookup: (name, points, about = {}) => declare(name, { kind: "lookup", points, about }),
    graph: (name, input, points, about = {}) => declare(name, { kind: "auxiliary", equations: input, points, about }),
    unit: (name, equation, aliases = []) => {
      draft.unitDefinitions.push({ name, aliases, ...(equation !== undefined && { equation }) });
      return builder;
    },
    module: (prefix) => builderWithin(draft, [...modules, prefix]),
    build: () => buildModel(draft),
  };
  return builder;
}

function mappingsFrom(mappings: Mappings): Dimension["mappings"] {
  return Object.entries(mappings).map(([dimension, to]) => ({
    dimension,
    to: to.map((elements) => (typeof elements === "string" ? [elements] : elements)),
  }));
}
