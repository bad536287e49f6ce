import type { BuiltinName } from "../../model/builtins.ts";
import type { Expression } from "../../model/expression.ts";
import { type Location, ModelError } from "../../model/model-problem.ts";

/** A Vensim function: how many arguments it takes, and what it is in the model language. */
interface VensimFunction {
  readonly arguments: readonly [min: number, max: number];
  readonly translate: (given: readonly Expression[], at: Location) => Expression;
}

const number = (value: number): Expression => ({ kind: "number", value });

function call(name: BuiltinName, args: readonly Expression[], at: Location): Expression {
  return { kind: "call", function: name, arguments: args, at };
}

/** The same function by another name; `order` picks arguments by place, or puts a number in. */
function as(
  name: BuiltinName,
  count: number | readonly [number, number],
  order?: readonly (number | { readonly value: number })[],
): VensimFunction {
  return {
    arguments: typeof count === "number" ? [count, count] : count,
    translate: (given, at) =>
      call(name, order?.map((place) => (typeof place === "number" ? given[place]! : number(place.value))) ?? given, at),
  };
}

const one = { value: 1 };
const three = { value: 3 };
const time = (at: Location): Expression => call("time", [], at);

/** Vensim names the probability first, then the successes, and counts every trial; the builtin counts the failures. */
function negativeBinomial(given: readonly Expression[], at: Location): Expression {
  const [min, max, probability, successes, shift, stretch, seed] = given as [Expression, ...Expression[]];
  const counted: Expression = { kind: "binary", operator: "*", left: successes!, right: stretch! };
  const shifted: Expression = { kind: "binary", operator: "+", left: shift!, right: counted };
  return call("random_negative_binomial", [min, max!, successes!, probability!, shifted, stretch!, seed!], at);
}

/**
 * Vensim's functions by the key of their name.
 *
 * @see Vensim reference manual, "Functions", https://www.vensim.com/documentation/22300.html
 */
export const vensimFunctions: ReadonlyMap<string, VensimFunction> = new Map<string, VensimFunction>([
  ["abs", as("abs", 1)],
  ["exp", as("exp", 1)],
  ["ln", as("ln", 1)],
  ["log", as("log", 2)],
  ["sqrt", as("sqrt", 1)],
  ["sin", as("sin", 1)],
  ["cos", as("cos", 1)],
  ["tan", as("tan", 1)],
  ["arcsin", as("arcsin", 1)],
  ["arccos", as("arccos", 1)],
  ["arctan", as("arctan", 1)],
  ["sinh", as("sinh", 1)],
  ["cosh", as("cosh", 1)],
  ["tanh", as("tanh", 1)],
  ["integer", as("truncate", 1)],
  ["min", as("min", 2)],
  ["max", as("max", 2)],
  ["power", as("power", 2)],
  // "Returns the remainder when A is divided by B": A − QUANTUM(A, B), so it has the sign of A.
  ["modulo", as("remainder", 2)],
  ["quantum", as("quantum", 2)],
  // "If B is zero (actually smaller than 1E-6)".
  ["zidz", as("safe_divide", 2, [0, 1, { value: 0 }, { value: 1e-6 }])],
  ["xidz", as("safe_divide", 3, [0, 1, 2, { value: 1e-6 }])],
  [
    "if then else",
    {
      arguments: [3, 3],
      translate: ([condition, then, otherwise]) => ({
        kind: "if",
        condition: condition!,
        // biome-ignore lint/suspicious/noThenProperty: a branch, as the model language names it
        then: then!,
        otherwise: otherwise!,
      }),
    },
  ],
  ["game", { arguments: [1, 1], translate: ([value]) => value! }],

  ["step", as("step", 2)],
  ["ramp", as("ramp", [2, 3])],
  ["pulse", as("pulse", 2)],
  ["pulse train", as("pulse_train", 4)],
  [
    "time base",
    {
      arguments: [2, 2],
      translate: ([start, slope], at) => ({
        kind: "binary",
        operator: "+",
        left: start!,
        right: { kind: "binary", operator: "*", left: slope!, right: time(at) },
        at,
      }),
    },
  ],

  ["smooth", as("smooth", 2, [0, 1, one])],
  ["smoothi", as("smooth", 3, [0, 1, one, 2])],
  ["smooth3", as("smooth", 2, [0, 1, three])],
  ["smooth3i", as("smooth", 3, [0, 1, three, 2])],
  ["smooth n", as("smooth", 4, [0, 1, 3, 2])],
  ["delay1", as("delay_material", 2, [0, 1, one])],
  ["delay1i", as("delay_material", 3, [0, 1, one, 2])],
  ["delay3", as("delay_material", 2, [0, 1, three])],
  ["delay3i", as("delay_material", 3, [0, 1, three, 2])],
  ["delay n", as("delay_material_lagged", 4, [0, 1, 3, 2])],
  ["delay fixed", as("delay_fixed", 3)],
  ["trend", as("trend", 3)],
  ["forecast", as("forecast", 3)],
  ["npv", as("net_present_value", 4)],
  ["sample if true", as("sample_if_true", 3)],
  [
    "sample until",
    {
      arguments: [3, 3],
      translate: ([last, input, start], at) => {
        const isBefore: Expression = { kind: "binary", operator: "<=", left: time(at), right: last!, at };
        return call("sample_if_true", [isBefore, input!, start!], at);
      },
    },
  ],
  ["initial", as("initial", 1)],
  ["reinitial", as("initial", 1)],

  ["lookup forward", as("lookup_forward", 2)],
  ["lookup backward", as("lookup_backward", 2)],
  ["lookup extrapolate", as("lookup_extrapolate", 2)],
  ["lookup invert", as("lookup_inverse", 2)],
  ["lookup area", as("lookup_area", 3)],
  ["lookup slope", as("lookup_slope", 3)],
  ["get data at time", as("data_at", 2)],
  ["get data between times", as("data_between", 3)],
  [
    "time shift",
    {
      arguments: [2, 2],
      translate: ([series, shift], at) => {
        const later: Expression = { kind: "binary", operator: "+", left: time(at), right: shift! };
        return call("data_between", [series!, later, number(0)], at);
      },
    },
  ],

  ["get time value", { arguments: [3, 3], translate: timeValue }],

  ["sum", as("sum", 1)],
  ["prod", as("product", 1)],
  ["vmin", as("smallest", 1)],
  ["vmax", as("largest", 1)],
  ["vector select", as("vector_select", 5)],
  ["vector elm map", as("vector_element", 2)],
  ["vector sort order", as("vector_sort_order", 2)],
  ["vector rank", as("vector_rank", 2)],
  ["vector reorder", as("vector_reorder", 2)],
  ["allocate available", as("allocate_available", 3)],
  ["allocate by priority", as("allocate_by_priority", 5)],
  ["invert matrix", as("invert_matrix", 2)],

  ["random 0 1", as("random_uniform", 0, [{ value: 0 }, one])],
  ["random uniform", as("random_uniform", 3)],
  ["random normal", as("random_normal", 5)],
  ["random exponential", as("random_exponential", 5, [0, 1, { value: 0 }, 2, 3, 4])],
  ["random triangular", as("random_triangular", 6)],
  ["random poisson", as("random_poisson", 6)],
  ["random gamma", as("random_gamma", 6)],
  ["random beta", as("random_beta", 7)],
  ["random weibull", as("random_weibull", 6)],
  ["random binomial", as("random_binomial", 7)],
  ["random negative binomial", { arguments: [7, 7], translate: negativeBinomial }],
  ["random pink noise", as("random_pink_noise", 5)],
]);

/** Time now (0) or at the start (1), so much later, in the model's own unit (0); Vensim's other measures need a calendar. */
function timeValue([from, later, measure]: readonly Expression[], at: Location): Expression {
  const bases = [time(at), call("start_time", [], at)];
  const base = from?.kind === "number" ? bases[from.value] : undefined;
  if (base === undefined || measure?.kind !== "number" || measure.value !== 0) {
    const construct = "GET TIME VALUE";
    const message = `${construct} is only understood with 0 or 1 first and 0 last: time in the model's own unit`;
    throw new ModelError([{ kind: "unsupported", severity: "error", message, at, construct }]);
  }
  return { kind: "binary", operator: "+", left: base, right: later!, at };
}

/** What Vensim has and this reader refuses by name, with what to do instead. */
export const unsupportedVensimFunctions: ReadonlyMap<string, string> = new Map([
  ["a function of", "the equation is not finished: A FUNCTION OF only lists its causes; write the equation"],
  ["delay batch", "write it with stocks"],
  ["delay conveyor", "write the conveyor as a chain of stocks"],
  ["delay information", "use DELAY FIXED if the delay time does not change, or SMOOTH"],
  ["delay material", "use DELAY FIXED if the delay time does not change, or DELAY N"],
  ["delay profile", "write the profile as a chain of stocks"],
  ["delayp", "use DELAY3 and keep the stock in transit yourself"],
  ["queue fifo", "write it with stocks"],
  ["queue fifo attrib", "write it with stocks"],
  ["simultaneous", "break the loop with a stock or an INITIAL"],
  ["find zero", "solve the equation by hand"],
  ["message", "take the message out"],
  ["probe", "take it out"],
  ["npve", "use NPV"],
  ["internal rate of return", "work it out from the results"],
  ["depreciate straightline", "write it with stocks"],
  ["depreciate by schedule", "write it with stocks"],
  ...["step", "ramp", "grow", "decay", "compare", "compare check"].map((what): [string, string] => [
    `rc ${what}`,
    "it belongs to reality checks; take it out of the equation",
  ]),
  ["gamma ln", "use a lookup"],
  ["random lookup", "draw with RANDOM UNIFORM and a lookup of quantiles"],
  ["shift if true", "write the shift with stocks"],
  ["cumulate", "use INTEG"],
  ["cumulatef", "use INTEG"],
  ["alloc p", "use ALLOCATE BY PRIORITY or ALLOCATE AVAILABLE"],
  ["marketp", "use ALLOCATE AVAILABLE"],
  ["find market price", "use ALLOCATE AVAILABLE"],
  ["demand at price", "use ALLOCATE AVAILABLE"],
  ["supply at price", "use ALLOCATE AVAILABLE"],
  ["vector lookup", "use a subscripted lookup"],
  ["get data first time", "write the time as a number"],
  ["get data last time", "write the time as a number"],
  ["get data mean", "write the mean as a number"],
  ["get data stdv", "write the deviation as a number"],
  ["get data total points", "write the number of points as a number"],
  ["get vdf constants", "save the values as csv and use GET DIRECT CONSTANTS"],
  ["get vdf data", "save the values as csv and use GET DIRECT DATA"],
  ["get vdf lookups", "save the values as csv and use GET DIRECT LOOKUPS"],
  ["get 123 constants", "use GET DIRECT CONSTANTS"],
  ["get 123 data", "use GET DIRECT DATA"],
  ["get 123 lookups", "use GET DIRECT LOOKUPS"],
  ["get odbc data", "save the values as csv and use GET DIRECT DATA"],
]);

/** What only makes sense right after the sign of an equation, as all that stands there. */
export const standsAlone: ReadonlySet<string> = new Set([
  "integ",
  "active initial",
  "tabbed array",
  ...["constants", "data", "lookups", "subscript"].flatMap((what) => [`get direct ${what}`, `get xls ${what}`]),
]);
