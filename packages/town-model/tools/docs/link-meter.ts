import { compileModel, interpret, type Model, nameKey, type Program } from "@tamarisk/system-dynamics";
import type { TownState } from "./future-states.ts";

type Variable = Model["variables"][number];
type Definition = Variable["equations"][number]["definition"];
type Expression = Extract<Definition, { kind: "value" }>["value"];

/** More of the cause gives more (+) or less (−) of the effect, other things equal; ± where it differs by year and future. */
export type Polarity = "+" | "−" | "±";

/** How a cause acts: which way, and by which share the effect changes when the cause changes by a tenth, at most. */
interface MeasuredLink {
  readonly polarity: Polarity;
  readonly weight: number;
}

const STEPS = [0.1, -0.1];
/** Where a tenth does nothing at all, as below a threshold. */
const LONG_STEPS = [1, -1];
/** Arrays as long as this are by year of age: there what changes one age counts, such as births. */
const BY_AGE = 150;
/** Below this share of all change a sign does not count: elements and years differ a little everywhere. */
const MINOR = 0.1;

/**
 * Measures links on the equations themselves: everything is held at its value in a year of a future, the cause is changed
 * by a tenth up and down, and what lies between is computed again. For a stock the effect is its change in a year.
 */
export class LinkMeter {
  private readonly variables: ReadonlyMap<string, Variable>;
  private readonly parts = new Map<string, Program>();

  constructor(
    private readonly model: Model,
    private readonly states: readonly TownState[],
  ) {
    this.variables = new Map(model.variables.map((variable) => [nameKey(variable.name), variable]));
  }

  /** @param between - Variables that are computed again on the way from cause to effect; all others stand still. */
  measure(from: string, to: string, between: ReadonlySet<string>): MeasuredLink {
    const measured = this.measureBy(STEPS, from, to, between);
    return measured.weight > 0 ? measured : this.measureBy(LONG_STEPS, from, to, between);
  }

  private measureBy(steps: readonly number[], from: string, to: string, between: ReadonlySet<string>): MeasuredLink {
    let rising = 0;
    let falling = 0;
    let weight = 0;
    const sizes = this.states.map(({ values }) => values.get(nameKey(to))!);
    const size = Math.max(...sizes.map(total));
    const places = Array.from(sizes[0]!, (_, place) => Math.max(...sizes.map((values) => Math.abs(values[place]!))));
    for (const state of this.states) {
      const program = this.part(to, between, state);
      const usual = this.run(program, state, to);
      for (const step of steps) {
        const changed = this.run(program, state, to, from, step);
        let [up, down, most] = [0, 0, 0];
        for (const [place, value] of changed.entries()) {
          const change = (value - usual[place]!) * Math.sign(step);
          if (change > 0) up += change;
          else down -= change;
          if (places[place]! > 0) most = Math.max(most, Math.abs(change) / places[place]!);
        }
        rising += up;
        falling += down;
        const isByAge = changed.length >= BY_AGE;
        weight = Math.max(weight, isByAge ? most : size > 0 ? Math.abs(up - down) / size : 0);
      }
    }
    const all = rising + falling;
    return { polarity: falling <= MINOR * all ? "+" : rising <= MINOR * all ? "−" : "±", weight };
  }

  private run(program: Program, state: TownState, to: string, from?: string, step = 0): Float64Array {
    const places = new Map<string, number>();
    const inputs = Float64Array.from(program.inputs, ({ name }) => {
      const key = nameKey(name.replace(/\[.*/, ""));
      const place = places.get(key) ?? 0;
      places.set(key, place + 1);
      const isThen = key.startsWith(THEN);
      const values = (isThen ? state.atStart : state.values).get(isThen ? key.slice(THEN.length) : key)!;
      const value = values[place]!;
      if (from === undefined || key !== nameKey(from)) return value;
      return value + step * (total(values) > 1e-9 ? Math.abs(value) : this.usualSize(key));
    });
    const { values } = interpret(program, { inputs });
    if (values.some(Number.isNaN)) throw new RangeError(`${to} is not a number when ${from ?? "nothing"} changes`);
    return values;
  }

  /** What a quantity that is 0 in a year is of size in others. */
  private usualSize(key: string): number {
    return Math.max(...this.states.map(({ values }) => Math.max(...values.get(key)!.map(Math.abs)))) || 1;
  }

  /** The equations of an effect and of what lies between, with all else set from outside. */
  private part(to: string, between: ReadonlySet<string>, state: TownState): Program {
    const id = `${nameKey(to)}|${[...between].sort().join()}|${state.year}`;
    const known = this.parts.get(id);
    if (known) return known;
    const variables: Variable[] = [];
    const inputs = new Map<string, Variable>();
    const seen = new Set<string>();
    const visit = (variable: Variable) => {
      if (seen.has(variable.name)) return;
      seen.add(variable.name);
      const equations = variable.equations.map((equation) => ({
        ...equation,
        definition: rewritten(netOf(equation.definition, equation.subscripts), state.year, (name, isThen) => {
          const cause = this.variables.get(nameKey(name));
          if (!cause) return name;
          if (cause.kind === "lookup") {
            visit(cause);
            return name;
          }
          const isComputed = !isThen && between.has(nameKey(name)) && cause.kind !== "stock";
          if (isComputed) {
            visit(cause);
            return name;
          }
          const heldName = isThen ? `${THEN}${cause.name}` : cause.name;
          inputs.set(nameKey(heldName), held(cause, heldName, state.values.get(nameKey(name))!));
          return heldName;
        }),
      }));
      const isStock = variable.kind === "stock";
      variables.push({ ...variable, kind: isStock ? "auxiliary" : variable.kind, equations, saved: true });
    };
    visit({ ...this.variables.get(nameKey(to))!, name: EFFECT });
    const own = new Set(variables.map(({ name }) => nameKey(name)));
    const given = [...inputs.values()].filter(({ name }) => !own.has(nameKey(name)));
    const at: Expression = { kind: "number", value: 0 };
    const time = { ...this.model.time, start: at, stop: at };
    const program = compileModel(
      { ...this.model, time, variables: [...variables, ...given] },
      { inputs: given.map(({ name }) => name), outputs: [EFFECT] },
    );
    this.parts.set(id, program);
    return program;
  }
}

const EFFECT = "the effect";
const THEN = nameKey("then_x").slice(0, -1);

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + Math.abs(value), 0);
}

/** A stock's change in a year, as an equation; other definitions as they are. */
function netOf(definition: Definition, subscripts: readonly string[]): Definition {
  if (definition.kind !== "stock") return definition;
  const flow = (name: string): Expression => ({
    kind: "reference",
    name,
    subscripts: subscripts.map((dimension) => ({ kind: "name", name: dimension })),
  });
  const sum = (names: readonly string[]) =>
    names.reduce<Expression>((left, name) => ({ kind: "binary", operator: "+", left, right: flow(name) }), {
      kind: "number",
      value: 0,
    });
  const { inflows, outflows } = definition;
  return { kind: "value", value: { kind: "binary", operator: "-", left: sum(inflows), right: sum(outflows) } };
}

/** A variable that is set from outside, of the same shape. */
function held(variable: Variable, name: string, values: Float64Array): Variable {
  const subscripts = variable.dimensions ?? variable.equations[0]!.subscripts;
  const definition: Definition =
    subscripts.length === 0
      ? { kind: "value", value: { kind: "number", value: values[0]! } }
      : { kind: "numbers", values: [...values] };
  return { ...variable, name, kind: "auxiliary", equations: [{ subscripts, except: [], definition }], saved: false };
}

type Renamed = (name: string, isThen: boolean) => string;

/** The same equation at one moment: the year stands as a number, and what is meant of the start has a name of its own. */
function rewritten(definition: Definition, year: number, renamed: Renamed): Definition {
  const inside = (expression: Expression) => atMoment(expression, year, renamed, false);
  if (definition.kind === "value") return { kind: "value", value: inside(definition.value) };
  if (definition.kind === "lookup" && definition.input) return { ...definition, input: inside(definition.input) };
  return definition;
}

const START_YEAR = 2020;

function atMoment(expression: Expression, year: number, renamed: Renamed, isThen: boolean): Expression {
  const inside = (part: Expression) => atMoment(part, year, renamed, isThen);
  switch (expression.kind) {
    case "reference": {
      const key = nameKey(expression.name);
      if (key === "time") return { kind: "number", value: isThen ? START_YEAR : year };
      if (key === "starttime") return { kind: "number", value: START_YEAR };
      const subscripts = expression.subscripts.map((subscript) =>
        subscript.kind === "index" ? { ...subscript, index: inside(subscript.index) } : subscript,
      );
      return { ...expression, name: renamed(expression.name, isThen), subscripts };
    }
    case "negate":
    case "not":
      return { ...expression, operand: inside(expression.operand) };
    case "binary":
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    case "if":
      return {
        ...expression,
        condition: inside(expression.condition),
        // biome-ignore lint/suspicious/noThenProperty: the model language's own name; nothing awaits an expression
        then: inside(expression.then),
        otherwise: inside(expression.otherwise),
      };
    case "call": {
      const key = nameKey(expression.function);
      if (key === "initial") return atMoment(expression.arguments[0]!, year, renamed, true);
      if (key === "time") return { kind: "number", value: year };
      if (key === "starttime") return { kind: "number", value: START_YEAR };
      return {
        ...expression,
        function: renamed(expression.function, isThen),
        arguments: expression.arguments.map(inside),
      };
    }
    default:
      return expression;
  }
}
