import type { Expression } from "../model/expression.ts";
import type { Equation, Model, Variable } from "../model/model.ts";
import type { Location, ModelProblem } from "../model/model-problem.ts";
import { nameKey } from "../model/name-key.ts";
import { expressionUnit, type UnitScope } from "./expression-units.ts";
import type { FoundUnit } from "./found-unit.ts";
import { macroUnits } from "./macro-units.ts";
import { timesPower, type Unit } from "./unit.ts";
import { type UnitBook, unitBook } from "./unit-book.ts";
import { UnitSolver } from "./unit-solver.ts";

/**
 * Check that the units of a model agree: sums and comparisons of like with like, stocks that change by their unit per
 * unit of time, functions given what they take, and every equation coming to the unit of its variable. A variable
 * without a unit takes the one its equations imply; where they imply none it stays unknown and is not judged. A model
 * that gives no unit at all is not checked.
 *
 * The rules, numbered, are in `docs/methods/units.md`.
 *
 * @returns Warnings of kind `units`; never an error, because such a model still runs.
 *
 * @example
 * checkUnits(model).map((problem) => problem.message);
 * // ['"births" is in people/year, but its equation comes to people']
 */
export function checkUnits(model: Model): readonly ModelProblem[] {
  if (!model.variables.some(givesUnit)) return [];
  return new UnitCheck(model).run();
}

/** Vensim gives these a unit in every model, also where the modeller gave none. */
const settingNames = new Set(["initial time", "final time", "time step", "saveper"]);

function givesUnit({ name, unit }: Variable): boolean {
  return unit !== undefined && unit.trim() !== "" && !settingNames.has(nameKey(name));
}

class UnitCheck {
  private readonly book: UnitBook;
  private readonly solver = new UnitSolver();
  private readonly problems = new Map<string, ModelProblem>();
  private readonly units = new Map<string, FoundUnit>();
  private readonly time: Unit;

  constructor(private readonly model: Model) {
    this.book = unitBook(model.unitDefinitions);
    for (const message of this.book.problems) this.report(message);
    this.time = this.writtenUnit(model.time.unit, "the unit of time") ?? this.solver.unknown("time");
    for (const { name, unit, at } of model.variables) {
      this.units.set(
        nameKey(name),
        this.writtenUnit(unit, `the unit of "${name}"`, name, at) ?? this.solver.unknown(name),
      );
    }
    for (const { name, elements } of model.dimensions) {
      for (const known of [name, ...elements]) {
        if (!this.units.has(nameKey(known))) this.units.set(nameKey(known), "anything");
      }
    }
  }

  run(): readonly ModelProblem[] {
    const macros = macroUnits(this.model.macros, {
      writtenUnit: (text, what, at) => this.writtenUnit(text, what, undefined, at),
      checkVariable: (variable, unit, scope) => this.checkVariable(variable, unit, scope),
    });
    const scope: UnitScope = {
      solver: this.solver,
      time: this.time,
      text: (unit) => this.text(unit),
      referenceUnit: (name) => this.units.get(nameKey(name)) ?? "anything",
      macroUnit: (call, given) => macros(call, given, scope),
      report: (message, at) => this.report(message, at),
    };
    for (const variable of this.model.variables) {
      this.checkVariable(variable, this.units.get(nameKey(variable.name))!, scope);
    }
    return [...this.problems.values()];
  }

  private checkVariable(variable: Variable, unit: FoundUnit, scope: UnitScope): void {
    for (const equation of variable.equations) {
      const at = equation.at ?? variable.at;
      const own: UnitScope = { ...scope, report: (message, place) => this.report(message, place ?? at, variable.name) };
      this.checkEquation(variable, unit, equation, own);
    }
  }

  private checkEquation(variable: Variable, unit: FoundUnit, { definition }: Equation, scope: UnitScope): void {
    const perTime = typeof unit === "string" ? unit : timesPower(unit, this.time, -1);
    const own = () =>
      `"${variable.name}" is in ${typeof unit === "string" ? "any unit" : this.text(this.solver.solved(unit))}`;
    const firstValue = (found: string) => `${own()}, but its first value comes to ${found}`;
    switch (definition.kind) {
      case "value":
        this.comesTo(unit, definition.value, scope, (found) => `${own()}, but its equation comes to ${found}`);
        if (definition.initial) this.comesTo(unit, definition.initial, scope, firstValue);
        return;
      case "integral":
        this.comesTo(
          perTime,
          definition.net,
          scope,
          (found, asked) => `${own()}, so its change must come to ${asked}; it comes to ${found}`,
        );
        this.comesTo(unit, definition.initial, scope, firstValue);
        return;
      case "stock":
        for (const flow of [...definition.inflows, ...definition.outflows]) {
          this.comesTo(
            perTime,
            { kind: "reference", name: flow, subscripts: [] },
            scope,
            (found, asked) => `${own()}, so its flow "${flow}" must be in ${asked}; it is in ${found}`,
          );
        }
        this.comesTo(unit, definition.initial, scope, firstValue);
        return;
      case "lookup":
        if (definition.input) expressionUnit(definition.input, scope);
        return;
      case "numbers":
      case "data":
        return;
    }
  }

  /** Whether an expression comes to the unit that is asked of it; if not, say so. */
  private comesTo(
    asked: FoundUnit,
    expression: Expression,
    scope: UnitScope,
    says: (found: string, asked: string) => string,
  ): void {
    const found = expressionUnit(expression, scope);
    if (typeof found === "string" || typeof asked === "string" || this.solver.equate(asked, found)) return;
    scope.report(says(this.text(this.solver.solved(found)), this.text(this.solver.solved(asked))), undefined);
  }

  private text(unit: Unit): string {
    return this.book.text(unit);
  }

  private writtenUnit(text: string | undefined, what: string, construct?: string, at?: Location): Unit | undefined {
    if (text === undefined) return undefined;
    try {
      return this.book.unitOf(text);
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      this.report(`${what} cannot be read: ${error.message}`, at, construct);
      return undefined;
    }
  }

  /** Once for each place: a macro is walked at every call. */
  private report(message: string, at?: Location, construct?: string): void {
    const key = JSON.stringify([at?.line, at?.column, construct, message]);
    if (this.problems.has(key)) return;
    this.problems.set(key, {
      kind: "units",
      severity: "warning",
      message,
      ...(this.model.file !== undefined && { file: this.model.file }),
      ...(at && { at }),
      ...(construct !== undefined && { construct }),
    });
  }
}
