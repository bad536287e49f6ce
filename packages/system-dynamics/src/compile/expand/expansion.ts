import type { Expression } from "../../model/expression.ts";
import type { Definition, Dimension, Macro, Model, Variable } from "../../model/model.ts";
import { type Location, ModelError, type ModelProblem } from "../../model/model-problem.ts";
import { nameKey } from "../../model/name-key.ts";

/** More hidden variables than any model needs; a chain of macros that call each other twice gets here fast. */
const HIDDEN_VARIABLES_MAX = 20_000;

/** Where a call stands: what its hidden variables are called after, and the left side they get. */
export interface Place {
  readonly owner: string;
  readonly subscripts: readonly string[];
  readonly except: readonly (readonly string[])[];
  /** The dimension of each place on the left side, where the caller declares it. */
  readonly dimensions?: readonly string[];
  /** The macros whose copies this is in, outermost first. */
  readonly macros: readonly Macro[];
  readonly at?: Location;
}

/** What one expansion of a model has gathered so far: hidden variables, names in use, problems. */
export class Expansion {
  readonly model: Model;
  readonly macros: ReadonlyMap<string, Macro>;
  readonly problems: ModelProblem[] = [];
  readonly #dimensions: Dimension[] = [];
  readonly #variables = new Map<string, Variable>();
  readonly #hidden = new Map<string, Variable>();
  readonly #names = new Set<string>();
  readonly #lastNumber = new Map<string, number>();

  constructor(model: Model) {
    this.model = model;
    this.macros = new Map(model.macros.map((macro) => [nameKey(macro.name), macro]));
    for (const variable of model.variables) this.#variables.set(nameKey(variable.name), variable);
    for (const key of [...this.#variables.keys(), ...this.macros.keys()]) this.#names.add(key);
    for (const dimension of model.dimensions) {
      for (const name of [dimension.name, ...dimension.elements]) this.#names.add(nameKey(name));
    }
  }

  get hiddenVariables(): readonly Variable[] {
    return [...this.#hidden.values()];
  }

  get dimensions(): readonly Dimension[] {
    return this.#dimensions.length === 0 ? this.model.dimensions : [...this.model.dimensions, ...this.#dimensions];
  }

  variable(name: string): Variable | undefined {
    const key = nameKey(name);
    return this.#variables.get(key) ?? this.#hidden.get(key);
  }

  dimension(name: string): Dimension | undefined {
    const key = nameKey(name);
    return this.dimensions.find((dimension) => nameKey(dimension.name) === key);
  }

  /** `wanted`, or with a number behind it if something is called so already. */
  newName(wanted: string): string {
    const wantedKey = nameKey(wanted);
    const first = this.#lastNumber.get(wantedKey) ?? 1;
    let number = first;
    let key = first === 1 ? wantedKey : `${wantedKey} ${first}`;
    while (this.#names.has(key)) {
      number += 1;
      key = `${wantedKey} ${number}`;
    }
    this.#lastNumber.set(wantedKey, number);
    this.#names.add(key);
    return number === 1 ? wanted : `${wanted} ${number}`;
  }

  /** Adds a variable that nobody sees, with a place's left side, and gives its name back. */
  hide(name: string, kind: "stock" | "auxiliary", place: Place, definition: Definition): string {
    const { subscripts, except, dimensions, at } = place;
    const where = at && { at };
    const equation = { subscripts, except, definition, ...where };
    this.addVariable({ name, kind, ...(dimensions && { dimensions }), equations: [equation], saved: false, ...where });
    return name;
  }

  addVariable(variable: Variable): void {
    if (this.#hidden.size >= HIDDEN_VARIABLES_MAX) {
      this.refuse(
        "limit",
        `the macros and delays of this model stand for more than ${HIDDEN_VARIABLES_MAX} variables; call fewer`,
        {},
      );
      throw new ModelError(this.problems);
    }
    this.#hidden.set(nameKey(variable.name), variable);
  }

  addDimension(dimension: Dimension): void {
    this.#dimensions.push(dimension);
  }

  refuse(kind: ModelProblem["kind"], message: string, about: { at?: Location; construct?: string }): Expression {
    this.problems.push({
      kind,
      severity: "error",
      message,
      ...(this.model.file !== undefined && { file: this.model.file }),
      ...(about.at && { at: about.at }),
      ...(about.construct !== undefined && { construct: about.construct }),
    });
    return { kind: "number", value: Number.NaN };
  }
}
