import type { Call } from "../model/expression.ts";
import type { Macro, Variable } from "../model/model.ts";
import type { Location } from "../model/model-problem.ts";
import { nameKey } from "../model/name-key.ts";
import { expressionUnit, type UnitScope } from "./expression-units.ts";
import type { FoundUnit } from "./found-unit.ts";
import { timesPower, type Unit } from "./unit.ts";

/** Macros in macros, and macro variables walked in all calls together, before units are no longer followed. */
const deepest = 20;
const mostWalked = 50_000;

interface MacroHost {
  readonly writtenUnit: (text: string | undefined, what: string, at?: Location) => Unit | undefined;
  readonly checkVariable: (variable: Variable, unit: FoundUnit, scope: UnitScope) => void;
}

/**
 * What calls of macros come to. Each call is walked with the units it is given, so one macro can serve several units.
 * A unit written inside a macro may name a parameter, as Vensim has it: `input/delay`.
 */
export function macroUnits(
  macros: readonly Macro[],
  host: MacroHost,
): (call: Call, given: readonly FoundUnit[], scope: UnitScope) => FoundUnit | undefined {
  const byName = new Map(macros.map((macro) => [nameKey(macro.name), macro]));
  let depth = 0;
  let walked = 0;

  return (call, given, scope) => {
    const macro = byName.get(nameKey(call.function));
    if (!macro) return undefined;
    walked += macro.variables.length + 1;
    if (depth >= deepest || walked > mostWalked) return "anything";
    depth++;
    const units = localUnits(macro, given, scope, host);
    const inside: UnitScope = {
      ...scope,
      referenceUnit: (name) => units.get(nameKey(name)) ?? scope.referenceUnit(name),
    };
    for (const variable of macro.variables) {
      host.checkVariable(variable, units.get(nameKey(variable.name)) ?? "anything", inside);
    }
    bindFurtherOutputs(macro, call, units, scope);
    depth--;
    return units.get(nameKey(macro.outputs[0] ?? macro.name)) ?? "anything";
  };
}

function localUnits(
  macro: Macro,
  given: readonly FoundUnit[],
  scope: UnitScope,
  host: MacroHost,
): Map<string, FoundUnit> {
  const units = new Map<string, FoundUnit>();
  for (const [index, parameter] of macro.parameters.entries())
    units.set(nameKey(parameter), given[index] ?? "anything");
  const parameters = new Map(units);
  for (const { name, unit, at } of macro.variables) {
    if (parameters.has(nameKey(name))) continue;
    const written = host.writtenUnit(unit, `the unit of "${name}"`, at);
    units.set(nameKey(name), written ? withParameters(written, parameters) : scope.solver.unknown(name));
  }
  return units;
}

function withParameters(written: Unit, parameters: ReadonlyMap<string, FoundUnit>): FoundUnit {
  let unit: Unit = new Map();
  for (const [part, exponent] of written) {
    const argument = parameters.get(part) ?? new Map([[part, 1]]);
    if (typeof argument === "string") return "anything";
    unit = timesPower(unit, argument, exponent);
  }
  return unit;
}

/** Arguments after the parameters take the macro's further outputs. */
function bindFurtherOutputs(macro: Macro, call: Call, units: ReadonlyMap<string, FoundUnit>, scope: UnitScope): void {
  for (const [index, output] of macro.outputs.slice(1).entries()) {
    const argument = call.arguments[macro.parameters.length + index];
    const unit = units.get(nameKey(output));
    if (!argument || unit === undefined || typeof unit === "string") continue;
    const bound = expressionUnit(argument, scope);
    if (typeof bound !== "string") scope.solver.equate(bound, unit);
  }
}
