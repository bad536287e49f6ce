import { describe, expect, it } from "vitest";
import type { Call, Expression, Reference, Subscript } from "../../model/expression.ts";
import type { Dimension, Equation, Macro, Model, Variable } from "../../model/model.ts";
import { ModelError } from "../../model/model-problem.ts";
import { expandModel } from "./expand-model.ts";

const number = (value: number): Expression => ({ kind: "number", value });
const name = (...names: readonly string[]): readonly Subscript[] => names.map((of) => ({ kind: "name", name: of }));
const read = (of: string, subscripts: readonly Subscript[] = []): Reference => ({
  kind: "reference",
  name: of,
  subscripts,
});
const call = (of: string, ...args: readonly Expression[]): Call => ({ kind: "call", function: of, arguments: args });
const plus = (left: Expression, right: Expression): Expression => ({ kind: "binary", operator: "+", left, right });

function equation(value: Expression, subscripts: readonly string[] = [], except: readonly string[][] = []): Equation {
  return { subscripts, except, definition: { kind: "value", value } };
}

function auxiliary(named: string, ...equations: readonly Equation[]): Variable {
  return { name: named, kind: "auxiliary", equations, saved: true };
}

function model(variables: readonly Variable[], more: { macros?: Macro[]; dimensions?: Dimension[] } = {}): Model {
  return {
    name: "orders",
    time: { start: number(0), stop: number(10), step: number(0.5), method: "euler" },
    dimensions: more.dimensions ?? [],
    variables,
    macros: more.macros ?? [],
    unitDefinitions: [],
  };
}

const regions: Dimension = { name: "region", elements: ["north", "south"], mappings: [] };

/** The equations of a model, one line each: `name[left] = value`, stocks as `name = ∫ net from initial`. */
function lines({ variables }: Model): readonly string[] {
  return variables.flatMap((variable) =>
    variable.equations.map(({ subscripts, except, definition }) => {
      const hole = except.length === 0 ? "" : ` except ${except.map((names) => `[${names.join(",")}]`).join(", ")}`;
      const left = `${variable.name}${subscripts.length === 0 ? "" : `[${subscripts.join(",")}]`}${hole}`;
      if (definition.kind === "value") return `${left} = ${text(definition.value)}`;
      if (definition.kind === "integral") return `${left} = ∫ ${text(definition.net)} from ${text(definition.initial)}`;
      return `${left}: ${definition.kind}`;
    }),
  );
}

function text(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return String(expression.value);
    case "reference":
      return `${expression.name}${brackets(expression.subscripts)}`;
    case "call":
      return `${expression.function}(${expression.arguments.map(text).join(", ")})`;
    case "binary":
      return `(${text(expression.left)} ${expression.operator} ${text(expression.right)})`;
    case "negate":
      return `-${text(expression.operand)}`;
    default:
      return expression.kind;
  }
}

function brackets(subscripts: readonly Subscript[]): string {
  const inside = subscripts.map((subscript) => {
    if (subscript.kind === "name") return subscript.name;
    if (subscript.kind === "each") return `${subscript.name}!`;
    return subscript.kind === "all" ? `*:${subscript.within}` : subscript.kind;
  });
  return inside.length === 0 ? "" : `[${inside.join(",")}]`;
}

function refusal(of: Model): readonly (readonly [string, string])[] {
  try {
    expandModel(of);
  } catch (error) {
    if (error instanceof ModelError) return error.problems.map(({ kind, message }) => [kind, message]);
    throw error;
  }
  return [];
}

describe("expandModel", () => {
  it("leaves a model without such calls as it is", () => {
    const odd = auxiliary("odd", equation(call("constructor", number(1))), equation(call("toString")));
    expect(expandModel(model([odd])).variables).toEqual([odd]);
    const plain = model([auxiliary("sum", equation(call("min", read("a"), number(2)), ["region"], [["south"]]))]);
    expect(expandModel(plain)).toEqual(plain);
  });

  it("turns a first-order smooth into one stock that starts at its input [SMOOTH1]", () => {
    const smoothed = auxiliary("seen", equation(call("smooth", read("sales"), number(4), number(1))));
    expect(lines(expandModel(model([auxiliary("sales", equation(number(8))), smoothed])))).toEqual([
      "sales = 8",
      "seen = seen · smooth",
      "seen · smooth = ∫ ((sales - seen · smooth) / 4) from sales",
    ]);
  });

  it("turns a third-order delay into three stocks in equilibrium, each with a third of the time [DELAY1]", () => {
    const arrivals = auxiliary("arrivals", equation(call("delay_material", read("orders"), read("time"), number(3))));
    expect(lines(expandModel(model([arrivals])))).toEqual([
      "arrivals = arrivals · delay",
      "arrivals · delay · stage time = (time / 3)",
      "arrivals · delay · outflow 1 = (arrivals · delay · stage 1 / arrivals · delay · stage time)",
      "arrivals · delay · stage 1 = ∫ (orders - arrivals · delay · outflow 1) from (orders * arrivals · delay · stage time)",
      "arrivals · delay · outflow 2 = (arrivals · delay · stage 2 / arrivals · delay · stage time)",
      "arrivals · delay · stage 2 = ∫ (arrivals · delay · outflow 1 - arrivals · delay · outflow 2) from (orders * arrivals · delay · stage time)",
      "arrivals · delay = (arrivals · delay · stage 3 / arrivals · delay · stage time)",
      "arrivals · delay · stage 3 = ∫ (arrivals · delay · outflow 2 - arrivals · delay) from (orders * arrivals · delay · stage time)",
    ]);
  });

  it("starts a delay where it is told, without needing its input at the start [DELAY2]", () => {
    const arrivals = auxiliary(
      "arrivals",
      equation(call("delay_material", plus(read("orders"), read("arrivals")), number(2), number(1), number(5))),
    );
    expect(lines(expandModel(model([arrivals])))).toEqual([
      "arrivals = arrivals · delay",
      "arrivals · delay = (arrivals · delay · stage 1 / 2)",
      "arrivals · delay · stage 1 = ∫ ((orders + arrivals) - arrivals · delay) from (5 * 2)",
    ]);
  });

  it("takes as many stages as have a step each [DELAY3]", () => {
    const short = auxiliary("short", equation(call("delay_material", read("orders"), number(1.2), number(5))));
    const names = expandModel(model([short])).variables.map((variable) => variable.name);
    expect(names.filter((each) => each.includes("stage")).map((each) => each.slice(16))).toEqual([
      "stage time",
      "stage 1",
      "stage 2",
    ]);
  });

  it("reads the order from a chain of constants", () => {
    const order = auxiliary("order", equation(plus(read("half"), read("half"))));
    const half = auxiliary("half", equation(number(1)));
    const smoothed = auxiliary("seen", equation(call("smooth", read("sales"), number(4), read("order"))));
    expect(lines(expandModel(model([order, half, smoothed]))).slice(3)).toEqual([
      "seen · smooth · stage time = (4 / 2)",
      "seen · smooth · stage 1 = ∫ ((sales - seen · smooth · stage 1) / seen · smooth · stage time) from sales",
      "seen · smooth = ∫ ((seen · smooth · stage 1 - seen · smooth) / seen · smooth · stage time) from sales",
    ]);
  });

  it("gives each element of an equation over a dimension a state of its own, and :EXCEPT: stays", () => {
    const seen = auxiliary(
      "seen",
      equation(call("smooth", read("sales", name("region")), number(4), number(1)), ["region"], [["south"]]),
      equation(call("smooth", number(1), number(2), number(1)), ["south"]),
    );
    expect(lines(expandModel(model([seen], { dimensions: [regions] })))).toEqual([
      "seen[region] except [south] = seen · smooth[region]",
      "seen[south] = seen · smooth 2[south]",
      "seen · smooth[region] except [south] = ∫ ((sales[region] - seen · smooth[region]) / 4) from sales[region]",
      "seen · smooth 2[south] = ∫ ((1 - seen · smooth 2[south]) / 2) from 1",
    ]);
  });

  it("gives each marked element of a sum a state of its own", () => {
    const sales = read("sales", [{ kind: "each", name: "region" }]);
    const total = auxiliary("total", equation(call("sum", call("smooth", sales, number(4), number(1)))));
    expect(lines(expandModel(model([total], { dimensions: [regions] })))).toEqual([
      "total = sum(total · smooth[region!])",
      "total · smooth[region] = ∫ ((sales[region] - total · smooth[region]) / 4) from sales[region]",
    ]);
  });

  it("tells the marked dimension from the one of the left side when both are the same", () => {
    const sales = read("sales", [...name("region"), { kind: "each", name: "region" }]);
    const total = auxiliary("total", equation(call("sum", call("smooth", sales, number(4), number(1))), ["region"]));
    const expanded = expandModel(model([total], { dimensions: [regions] }));
    expect(expanded.dimensions.map((dimension) => [dimension.name, ...dimension.elements])).toEqual([
      ["region", "north", "south"],
      ["region 2", "north", "south"],
    ]);
    expect(lines(expanded)[0]).toBe("total[region] = sum(total · smooth[region,region!])");
    expect(lines(expanded)[1]).toContain("total · smooth[region,region 2] = ∫ ((sales[region,region 2] - ");
  });

  it("sums a smooth over a whole array element by element", () => {
    const sales = auxiliary("sales", equation(number(3), ["region"]));
    const total = auxiliary("total", equation(call("sum", call("smooth", read("sales"), number(4), number(1)))));
    expect(lines(expandModel(model([sales, total], { dimensions: [regions] }))).slice(1)).toEqual([
      "total = sum(total · smooth[*:region])",
      "total · smooth[region] = ∫ ((sales[region] - total · smooth[region]) / 4) from sales[region]",
    ]);
  });

  it("works out a call inside an argument once, before the call around it", () => {
    const inner = call("smooth", read("sales"), number(2), number(1));
    const seen = auxiliary("seen", equation(call("smooth", plus(inner, number(1)), number(4), number(1))));
    expect(lines(expandModel(model([seen])))).toEqual([
      "seen = seen · smooth 2",
      "seen · smooth = ∫ ((sales - seen · smooth) / 2) from sales",
      "seen · smooth 2 · input = (seen · smooth + 1)",
      "seen · smooth 2 = ∫ ((seen · smooth 2 · input - seen · smooth 2) / 4) from seen · smooth 2 · input",
    ]);
  });

  it("keeps hidden variables unsaved and their names apart from the model's", () => {
    const seen = auxiliary("seen", equation(call("smooth", read("sales"), number(4), number(1))));
    const sameName = auxiliary("Seen · Smooth", equation(number(1)));
    const { variables } = expandModel(model([seen, sameName]));
    expect(variables.map((variable) => [variable.name, variable.saved])).toEqual([
      ["seen", true],
      ["Seen · Smooth", true],
      ["seen · smooth 2", false],
    ]);
  });

  it("refuses an order that changes, is broken, or is below 1, and a call without enough arguments", () => {
    const delayed = (order: Expression) =>
      model([auxiliary("late", equation(call("smooth", number(1), number(1), order)))]);
    for (const order of [call("time"), number(1.5), number(0)]) {
      expect(refusal(delayed(order))[0]).toEqual(["arguments", expect.stringContaining("whole number from 1")]);
    }
    expect(refusal(delayed(number(5000)))[0]?.[0]).toBe("limit");
    const few = model([auxiliary("late", equation(call("smooth", number(1), number(1))))]);
    expect(refusal(few)).toEqual([["arguments", expect.stringContaining("3 to 4 arguments")]]);
  });
});

describe("a macro in expandModel", () => {
  const gap: Variable = {
    name: "state",
    kind: "stock",
    equations: [
      {
        subscripts: [],
        except: [],
        definition: {
          kind: "integral",
          net: call("smooth", read("goal"), read("pace"), number(1)),
          initial: read("goal"),
        },
      },
    ],
    saved: true,
  };
  const follow: Macro = {
    name: "FOLLOW",
    parameters: ["goal", "pace"],
    outputs: ["FOLLOW", "double"],
    variables: [
      gap,
      auxiliary("FOLLOW", equation(plus(read("state"), read("goal")))),
      auxiliary("double", equation(plus(read("FOLLOW"), read("FOLLOW")))),
    ],
  };

  it("becomes a copy of its variables with plain arguments put in [MACRO1] [MACRO2]", () => {
    const one = auxiliary("one", equation(call("FOLLOW", read("price"), plus(number(1), number(2)))));
    expect(lines(expandModel(model([one], { macros: [follow] })))).toEqual([
      "one = one · FOLLOW · FOLLOW",
      "one · FOLLOW · pace = (1 + 2)",
      "one · FOLLOW · smooth = ∫ ((price - one · FOLLOW · smooth) / one · FOLLOW · pace) from price",
      "one · FOLLOW · state = ∫ one · FOLLOW · smooth from price",
      "one · FOLLOW · FOLLOW = (one · FOLLOW · state + price)",
      "one · FOLLOW · double = (one · FOLLOW · FOLLOW + one · FOLLOW · FOLLOW)",
    ]);
  });

  it("has the left side of the equation that calls it [MACRO3]", () => {
    const one = auxiliary("one", equation(call("follow", read("price", name("region")), number(2)), ["region"]));
    const expanded = lines(expandModel(model([one], { macros: [follow], dimensions: [regions] })));
    expect(expanded[0]).toBe("one[region] = one · FOLLOW · FOLLOW[region]");
    expect(expanded[3]).toBe("one · FOLLOW · FOLLOW[region] = (one · FOLLOW · state[region] + price[region])");
  });

  it("hands out its further values under the names in the call, as variables of the model [MACRO4]", () => {
    const one = auxiliary("one", equation(call("FOLLOW", number(1), number(2), read("twice"))));
    const expanded = expandModel(model([one], { macros: [follow] }));
    expect(lines(expanded)).toContain("twice = one · FOLLOW · double");
    expect(expanded.variables.find((variable) => variable.name === "twice")?.saved).toBe(true);
  });

  it("calls a table that it was given, by its parameter's name", () => {
    const table: Expression = { kind: "table", table: { x: [0, 1], y: [0, 1], kind: "continuous" } };
    const apply: Macro = {
      name: "APPLY",
      parameters: ["curve", "x"],
      outputs: ["APPLY"],
      variables: [auxiliary("APPLY", equation(call("curve", read("x"))))],
    };
    const written = auxiliary("written", equation(call("APPLY", table, number(3))));
    const named = auxiliary("named", equation(call("APPLY", read("effect"), number(3))));
    expect(lines(expandModel(model([written, named], { macros: [apply] }))).slice(2)).toEqual([
      "written · APPLY · APPLY = lookup(table, 3)",
      "named · APPLY · APPLY = effect(3)",
    ]);
  });

  it("uses its own time where it has one, and the model's variables behind a $ [MACRO5]", () => {
    const clocked: Macro = {
      name: "CLOCKED",
      parameters: ["time"],
      outputs: ["CLOCKED"],
      variables: [auxiliary("CLOCKED", equation(plus(call("time"), plus(read("rate$"), call("time_step")))))],
    };
    const one = auxiliary("one", equation(call("CLOCKED", number(7))));
    expect(lines(expandModel(model([one], { macros: [clocked] })))[1]).toBe(
      "one · CLOCKED · CLOCKED = (7 + (rate + time_step()))",
    );
  });

  it("does not stand in for a builtin whose name here is like its own", () => {
    const safe: Macro = {
      name: "Safe Divide",
      parameters: ["a", "b"],
      outputs: ["v"],
      variables: [auxiliary("v", equation(call("safe_divide", read("a"), read("b"))))],
    };
    const one = auxiliary("one", equation(call("SAFE DIVIDE", number(6), number(0))));
    expect(lines(expandModel(model([one], { macros: [safe] })))[1]).toBe("one · Safe Divide · v = safe_divide(6, 0)");
  });

  it("is refused when it calls itself, with the path", () => {
    const ping: Macro = {
      ...follow,
      name: "PING",
      outputs: ["v"],
      variables: [auxiliary("v", equation(call("PONG", number(1), number(1))))],
    };
    const pong: Macro = {
      ...follow,
      name: "PONG",
      outputs: ["v"],
      variables: [auxiliary("v", equation(call("PING", number(1), number(1))))],
    };
    const one = auxiliary("one", equation(call("PING", number(1), number(1))));
    expect(refusal(model([one], { macros: [ping, pong] }))).toEqual([
      ["circular", expect.stringContaining("PING → PONG → PING")],
    ]);
  });

  it("is refused with too few arguments, without its value, or when it would fill the memory", () => {
    const one = auxiliary("one", equation(call("FOLLOW", number(1))));
    expect(refusal(model([one], { macros: [follow] }))[0]).toEqual([
      "arguments",
      expect.stringContaining("2 to 3 arguments"),
    ]);
    const empty: Macro = { name: "EMPTY", parameters: [], outputs: ["EMPTY"], variables: [] };
    expect(refusal(model([auxiliary("one", equation(call("EMPTY")))], { macros: [empty] }))[0]?.[0]).toBe(
      "unknown-name",
    );
    const doubling = Array.from({ length: 40 }, (_, level): Macro => {
      const next = level === 39 ? number(1) : call(`M${level + 1}`);
      return {
        name: `M${level}`,
        parameters: [],
        outputs: ["v"],
        variables: [auxiliary("v", equation(plus(next, next)))],
      };
    });
    expect(refusal(model([auxiliary("one", equation(call("M0")))], { macros: doubling }))[0]?.[0]).toBe("limit");
  });
});
