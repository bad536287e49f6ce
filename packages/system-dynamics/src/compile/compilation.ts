import type { LookupTable } from "../model/expression.ts";
import type { Model } from "../model/model.ts";
import { type ArrayLayout, arrayLayout } from "./array-layout.ts";
import type { DimensionNames } from "./model-names.ts";
import type { Place, ProgramTime } from "./program.ts";
import { refuseTooMany, type VariableLayout } from "./variable-layout.ts";

/** What grows while a model is compiled: slots, tables, histories and random sites, each handed out once. */
export class Compilation {
  readonly model: Model;
  readonly names: DimensionNames;
  readonly time: ProgramTime;
  readonly variables: ReadonlyMap<string, VariableLayout>;
  /** Variables, by key, whose own problems are known: what uses them is not to blame. */
  readonly broken: ReadonlySet<string>;
  readonly tables: LookupTable[];
  readonly histories: { readonly slot: number }[] = [];
  /** What is carried over a step, by the array that takes it. */
  readonly carried = new Map<ArrayLayout, { readonly from: number; readonly count: number }>();
  readonly #nets = new Map<VariableLayout, ArrayLayout>();
  readonly #literals = new Map<VariableLayout, number | undefined>();
  readonly #isInput: (variable: VariableLayout) => boolean;
  #slotCount: number;
  #siteCount = 0;

  constructor(
    model: Model,
    parts: {
      readonly names: DimensionNames;
      readonly time: ProgramTime;
      readonly variables: ReadonlyMap<string, VariableLayout>;
      readonly broken: ReadonlySet<string>;
      readonly tables: LookupTable[];
      readonly slotCount: number;
      readonly isInput: (variable: VariableLayout) => boolean;
    },
  ) {
    this.model = model;
    this.names = parts.names;
    this.time = parts.time;
    this.variables = parts.variables;
    this.broken = parts.broken;
    this.tables = parts.tables;
    this.#slotCount = parts.slotCount;
    this.#isInput = parts.isInput;
  }

  /** Where the change of a stock per unit of time stands, element by element. */
  netOf(stock: VariableLayout): ArrayLayout {
    const known = this.#nets.get(stock);
    if (known) return known;
    const net = this.allocate(`${stock.name} (net)`, stock.sizes);
    this.#nets.set(stock, net);
    return net;
  }

  get slotCount(): number {
    return this.#slotCount;
  }

  get siteCount(): number {
    return this.#siteCount;
  }

  /** Slots for something the compiler needs for itself. */
  allocate(name: string, sizes: readonly number[]): ArrayLayout {
    const array = arrayLayout(name, this.#slotCount, sizes);
    this.#slotCount += array.count;
    refuseTooMany(this.#slotCount);
    return array;
  }

  /** Sites for a random number at each turn of these loops. */
  sites(loops: readonly number[]): Place {
    const { base, strides, count } = arrayLayout("", this.#siteCount, loops);
    this.#siteCount += count;
    const offsets = loops.flatMap((size, loop) =>
      size > 1 ? [{ kind: "stride" as const, loop, stride: strides[loop]! }] : [],
    );
    return { base, offsets };
  }

  table(table: LookupTable): number {
    return this.tables.push(table) - 1;
  }

  /** The number of a scalar that is no more than a literal and is not set from outside. */
  literal(variable: VariableLayout): number | undefined {
    if (this.#literals.has(variable)) return this.#literals.get(variable);
    const value = this.#isInput(variable) ? undefined : literalOf(variable);
    this.#literals.set(variable, value);
    return value;
  }
}

/** The number of a scalar whose equation is a literal. */
function literalOf({ dimensions, variable }: VariableLayout): number | undefined {
  const definition = variable.equations[0]?.definition;
  if (dimensions.length > 0 || !definition) return undefined;
  if (definition.kind === "numbers") return definition.values[0];
  if (definition.kind !== "value" || definition.initial || variable.nonNegative) return undefined;
  const { value } = definition;
  if (value.kind === "number") return value.value;
  return value.kind === "negate" && value.operand.kind === "number" ? -value.operand.value : undefined;
}
