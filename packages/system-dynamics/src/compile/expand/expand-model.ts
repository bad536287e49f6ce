import { builtins } from "../../model/builtins.ts";
import type { Call, Expression } from "../../model/expression.ts";
import type { Definition, Equation, Macro, Model, Variable } from "../../model/model.ts";
import { ModelError } from "../../model/model-problem.ts";
import { nameKey } from "../../model/name-key.ts";
import { delayExpansions } from "./expand-delay.ts";
import { expandMacro } from "./expand-macro.ts";
import { Expansion, type Place } from "./expansion.ts";
import { gatherCall, gathers } from "./gathered-call.ts";
import { mapDefinition, mapParts } from "./map-parts.ts";

/**
 * The same model without macros, smooths, material delays, trends, forecasts, present values and pink noise: each call
 * of one is replaced by hidden stocks and auxiliaries with the equations that the Vensim reference manual gives for it.
 * Inside an equation over dimensions, or a sum over marked ones, there is one state per element. What is left of the
 * model is as it was, in its order; hidden variables, which are not saved, follow.
 *
 * @throws {ModelError} For a macro that calls itself, a call with the wrong number of arguments, an order of a delay
 *   that is not a constant whole number, and a model that would grow beyond bounds.
 *
 * @see docs/methods/delays.md
 *
 * @example
 * // shipments = DELAY3(orders, 6) becomes three stocks of goods under way and their outflows:
 * expandModel(model).variables.map(({ name }) => name);
 * // ["orders", "shipments", "shipments · delay · stage time", "shipments · delay · stage 1", …]
 */
export function expandModel(model: Model): Model {
  const expansion = new Expansion(model);
  const expander = new Expander(expansion);
  const variables = model.variables.map((variable) => expander.variable(variable));
  if (expansion.problems.length > 0) throw new ModelError(expansion.problems);
  return {
    ...model,
    dimensions: expansion.dimensions,
    variables: [...variables, ...expansion.hiddenVariables],
    macros: [],
  };
}

class Expander {
  readonly #expansion: Expansion;

  constructor(expansion: Expansion) {
    this.#expansion = expansion;
  }

  variable(variable: Variable): Variable {
    return { ...variable, equations: variable.equations.map((equation) => this.#equation(variable, equation)) };
  }

  #equation(variable: Variable, equation: Equation): Equation {
    const at = equation.at ?? variable.at;
    const place: Place = {
      owner: variable.name,
      subscripts: equation.subscripts,
      except: equation.except,
      macros: [],
      ...(variable.dimensions && { dimensions: variable.dimensions }),
      ...(at && { at }),
    };
    return { ...equation, definition: this.#definition(equation.definition, place) };
  }

  #definition(definition: Definition, place: Place): Definition {
    return mapDefinition(definition, (expression) => this.#expression(expression, place, false));
  }

  #expression(expression: Expression, place: Place, gathering: boolean): Expression {
    const isCall = expression.kind === "call";
    const inside = gathering || (isCall && gathers(expression));
    const expanded = mapParts(expression, (part) => this.#expression(part, place, inside));
    return expanded.kind === "call" ? this.#call(expanded, place, gathering) : expanded;
  }

  #call(call: Call, place: Place, gathering: boolean): Expression {
    const expandDelay = delayExpansions.get(call.function);
    const macro = this.#macroCalled(call);
    if (macro === undefined && expandDelay === undefined) return call;

    const gathered = gatherCall(call, place, gathering, this.#expansion);
    if (macro !== undefined) {
      const name = expandMacro(call, gathered.arguments, macro, gathered.place, this.#expansion, (definition, inner) =>
        this.#definition(definition, inner),
      );
      return name === undefined ? call : gathered.outside(name);
    }
    if (expandDelay === undefined || this.#hasWrongCount(call, place)) return call;
    return gathered.outside(expandDelay(call, gathered.arguments, gathered.place, this.#expansion));
  }

  /** A macro may be called "Safe Divide"; the builtin that readers write as `safe_divide` is not meant by it. */
  #macroCalled(call: Call): Macro | undefined {
    const macro = this.#expansion.macros.get(nameKey(call.function));
    const isBuiltin = call.function.includes("_") && Object.hasOwn(builtins, call.function);
    return isBuiltin && macro?.name !== call.function ? undefined : macro;
  }

  #hasWrongCount(call: Call, place: Place): boolean {
    const name = call.function as keyof typeof builtins;
    const [fewest, most] = builtins[name].arguments;
    if (call.arguments.length >= fewest && call.arguments.length <= most) return false;
    const at = call.at ?? place.at;
    this.#expansion.refuse(
      "arguments",
      `"${name}" takes ${fewest} to ${most} arguments (${builtins[name].meaning}); "${place.owner}" gives it ${call.arguments.length}`,
      { construct: place.owner, ...(at && { at }) },
    );
    return true;
  }
}
