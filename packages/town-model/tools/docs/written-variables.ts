import type { About, Equations, ModelBuilder, StockDefinition } from "@tamarisk/system-dynamics";

/** A variable as its module writes it down. */
export interface WrittenVariable {
  readonly name: string;
  /** As in `[unit, age]`; empty for one number. */
  readonly subscripts: string;
  readonly kind: "stock" | "flow" | "auxiliary" | "constant" | "table";
  /** Left side's part of the array and the equation of it; one without a part for the whole. */
  readonly equations: readonly { readonly part: string; readonly text: string }[];
  readonly inflows: readonly string[];
  readonly outflows: readonly string[];
  readonly unit: string;
  readonly note: string;
  /** The file that it stands in, as `desert-equations`. */
  readonly file: string;
}

/**
 * A builder that hands everything on and keeps the variables as they were written, with their own words and order.
 */
export function notedBuilder(model: ModelBuilder): {
  readonly builder: ModelBuilder;
  readonly noted: WrittenVariable[];
} {
  const noted: WrittenVariable[] = [];
  const note = (
    kind: WrittenVariable["kind"],
    left: string,
    equations: Equations | null,
    { unit = "", documentation = "" }: About,
    flows: Pick<StockDefinition, "inflows" | "outflows"> = {},
  ) => {
    const [, name, subscripts = ""] = /^([^[]+)(\[.*\])?$/.exec(left)!;
    const { inflows = [], outflows = [] } = flows;
    noted.push({
      name: name!,
      subscripts,
      kind,
      equations: parts(equations),
      inflows,
      outflows,
      unit,
      note: documentation,
      file: fileOfCaller(),
    });
  };
  const builder: ModelBuilder = {
    dimension: (...given) => handedOn(() => model.dimension(...given)),
    subrange: (...given) => handedOn(() => model.subrange(...given)),
    unit: (...given) => handedOn(() => model.unit(...given)),
    constant: (name, value, about = {}) => {
      note("constant", name, value, about);
      return handedOn(() => model.constant(name, value, about));
    },
    numbers: (name, values, about = {}) => {
      note("table", name, null, about);
      return handedOn(() => model.numbers(name, values, about));
    },
    auxiliary: (name, equations, about = {}) => {
      note("auxiliary", name, equations, about);
      return handedOn(() => model.auxiliary(name, equations, about));
    },
    flow: (name, equations, about = {}) => {
      note("flow", name, equations, about);
      return handedOn(() => model.flow(name, equations, about));
    },
    stock: (name, definition) => {
      note("stock", name, definition.initial, definition, definition);
      return handedOn(() => model.stock(name, definition));
    },
    lookup: (name, points, about = {}) => {
      note("table", name, null, about);
      return handedOn(() => model.lookup(name, points, about));
    },
    graph: (name, input, points, about = {}) => {
      note("auxiliary", name, input, about);
      return handedOn(() => model.graph(name, input, points, about));
    },
    module: () => {
      throw new RangeError("the town's modules are folders, not modules of the language");
    },
    build: () => model.build(),
  };
  const handedOn = (declare: () => unknown) => {
    declare();
    return builder;
  };
  return { builder, noted };
}

function parts(equations: Equations | null): WrittenVariable["equations"] {
  if (equations === null) return [];
  if (typeof equations !== "object") return [{ part: "", text: oneLine(equations) }];
  return Object.entries(equations).map(([part, text]) => ({ part: `[${part}]`, text: oneLine(text) }));
}

function oneLine(text: string | number): string {
  return String(text).replace(/\s+/g, " ").trim();
}

/** Read off the call stack, since equations do not say where they stand. */
function fileOfCaller(): string {
  const calls = new Error("where am I").stack ?? "";
  return /\/src\/(?:[\w-]+\/)?([\w-]+-equations|outcomes)\.ts/.exec(calls)?.[1] ?? "";
}
