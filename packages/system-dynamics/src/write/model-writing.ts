import { type DimensionNames, dimensionNames } from "../compile/model-names.ts";
import { type VariableLayout, variableLayout } from "../compile/variable-layout.ts";
import type { Expression, LookupTable } from "../model/expression.ts";
import type { Model, Variable } from "../model/model.ts";
import { type Location, ModelError, type ModelProblem } from "../model/model-problem.ts";
import { nameKey } from "../model/name-key.ts";
import { xmileExpression } from "./xmile-expression.ts";

const PROBLEMS_MAX = 100;

/** A table that stands inside an equation, which XMILE has only as a variable. */
interface LiftedTable {
  readonly name: string;
  readonly table: LookupTable;
}

/** What the writer knows of a list of variables, a model's or a macro's, and what it has found on the way. */
export class ModelWriting {
  readonly names: DimensionNames;
  readonly liftedTables: LiftedTable[] = [];
  /** Flows that stand for what a stock's equation says of its change. */
  readonly addedFlows: string[] = [];
  readonly problems: ModelProblem[];
  readonly #layouts = new Map<string, VariableLayout>();
  readonly #taken: Set<string>;
  readonly #file: string | undefined;

  constructor(model: Model, variables: readonly Variable[], problems: ModelProblem[] = []) {
    this.names = dimensionNames(model);
    this.problems = problems;
    this.#file = model.file;
    this.#taken = new Set([...variables, ...model.macros].map(({ name }) => nameKey(name)));
    for (const variable of variables) {
      const layout = this.tried(() => variableLayout(variable, this.names, 0));
      if (layout !== undefined) this.#layouts.set(nameKey(variable.name), layout);
    }
  }

  layout(name: string): VariableLayout | undefined {
    return this.#layouts.get(nameKey(name));
  }

  /** An equation of a variable as text. @throws {ModelError} For what XMILE cannot say. */
  text(expression: Expression, owner: Variable, at?: Location): string {
    return xmileExpression(expression, {
      dimensionsOf: (name) => this.layout(name)?.dimensions.map((dimension) => dimension.name) ?? [],
      nameOfTable: (table) => this.#lifted(table, owner.name),
      refuse: (message) => this.refuse(message, owner, at),
    });
  }

  refuse(message: string, { name, at }: Variable, place: Location | undefined = at): never {
    throw new ModelError([
      {
        kind: "unsupported",
        severity: "error",
        message: `“${name}” cannot be written as XMILE: ${message}`,
        construct: name,
        ...(this.#file !== undefined && { file: this.#file }),
        ...(place && { at: place }),
      },
    ]);
  }

  /** What `write` gives, or undefined with its problems noted. */
  tried<Result>(write: () => Result): Result | undefined {
    try {
      return write();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      if (this.problems.length < PROBLEMS_MAX) this.problems.push(...error.problems);
      return undefined;
    }
  }

  /** A name that nothing has yet. */
  newName(wanted: string): string {
    let name = wanted;
    for (let number = 2; this.#taken.has(nameKey(name)); number++) name = `${wanted} ${number}`;
    this.#taken.add(nameKey(name));
    return name;
  }

  #lifted(table: LookupTable, owner: string): string {
    const known = this.liftedTables.find((lifted) => lifted.table === table);
    if (known !== undefined) return known.name;
    const name = this.newName(`${owner} table`);
    this.liftedTables.push({ name, table });
    return name;
  }
}
