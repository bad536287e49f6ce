import { isXmileWord } from "../read/xmile/xmile-functions.ts";
import { builtins } from "./builtins.ts";
import type { DraftNames } from "./draft-names.ts";
import type { Call, Expression, Reference, Subscript } from "./expression.ts";
import { mapExpression } from "./map-expression.ts";
import type { BuilderVariable, ModelDraft, Points } from "./model-draft.ts";
import { ModelError, type ModelProblem } from "./model-problem.ts";
import { nameKey } from "./name-key.ts";
import { nearestNameHint } from "./nearest-name.ts";

/** Gathers what is wrong with a draft, so that one build names every problem. */
export class DraftChecks {
  readonly problems: ModelProblem[] = [];
  readonly #names: DraftNames;

  constructor(names: DraftNames) {
    this.#names = names;
  }

  /** Names used twice, and subranges that are not part of their dimension. */
  draft({ dimensions, variables }: ModelDraft): void {
    const seen = new Set<string>();
    for (const [what, name] of [
      ...dimensions.map(({ name }) => ["dimension", name] as const),
      ...variables.map((variable) => ["variable", this.#names.fullName(variable)] as const),
    ]) {
      const key = nameKey(name);
      if (seen.has(key)) this.#refuse("duplicate-name", `the name “${name}” is declared twice; rename one`, name);
      if (isXmileWord(key))
        this.#refuse("duplicate-name", `“${name}” is a word of the language; rename the ${what}`, name);
      seen.add(key);
    }
    for (const { name, of, elements } of dimensions) {
      if (of !== undefined) this.#subrange(name, of, elements);
    }
  }

  #subrange(name: string, of: string, elements: readonly string[]): void {
    const held = this.#names.elementsOf(nameKey(of));
    if (held === undefined) {
      this.#refuse("unknown-name", `“${name}” is part of “${of}”, which is no dimension${this.#near(of)}`, name);
      return;
    }
    const strange = elements.find((element) => !held.has(nameKey(element)));
    if (strange === undefined) return;
    this.#refuse("subscript", `“${strange}” of the subrange “${name}” is no element of “${of}”`, name);
  }

  /** What stands between the brackets of a declaration or of one of its parts. */
  leftSide(variable: BuilderVariable, subscripts: readonly string[]): void {
    const name = this.#names.fullName(variable);
    const width = variable.subscripts.length;
    if (subscripts.length !== width) {
      this.#refuse("subscript", `“${name}” has ${width} subscripts, one of its parts has ${subscripts.length}`, name);
    }
    for (const subscript of subscripts) this.#subscriptName(subscript, name);
    for (const dimension of variable.subscripts) {
      if (this.#names.dimension(nameKey(dimension)) !== undefined) continue;
      if (!this.#names.isElement(nameKey(dimension))) continue;
      this.#refuse(
        "subscript",
        `“${name}” is declared for “${dimension}”, an element; declare it for a dimension`,
        name,
      );
    }
  }

  numbers(variable: BuilderVariable, values: readonly number[]): void {
    const name = this.#names.fullName(variable);
    const sizes = variable.subscripts.map((dimension) => this.#names.elementsOf(nameKey(dimension))?.size ?? 0);
    const wanted = sizes.reduce((product, size) => product * size, 1);
    if (values.length === wanted) return;
    const shape = sizes.length > 1 ? ` (${sizes.join(" × ")})` : "";
    this.#refuse("arguments", `“${name}” needs ${wanted} numbers${shape}, here are ${values.length}`, name);
  }

  points(variable: BuilderVariable, { x, y }: Points): void {
    const name = this.#names.fullName(variable);
    const rising = x.every((value, i) => Number.isFinite(value) && (i === 0 || value > x[i - 1]!));
    if (x.length > 0 && x.length === y.length && rising) return;
    this.#refuse("arguments", `the points of “${name}” need as many y as x, at least one, with rising x`, name);
  }

  /** The full name of a flow that a stock names. */
  flow(stock: BuilderVariable, name: string): string {
    const own = this.#names.fullName(stock);
    const flow = this.#names.found(name, stock.modules);
    if (flow === undefined) {
      this.#refuse("unknown-name", `“${own}” has a flow “${name}”, which nobody declares${this.#near(name)}`, own);
      return name;
    }
    if (flow.kind !== "flow") this.#refuse("arguments", `“${name}”, named as a flow of “${own}”, is no flow`, own);
    return this.#names.fullName(flow);
  }

  /** What `read` gives, or undefined with its problems noted. */
  tried<Result>(read: () => Result): Result | undefined {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof ModelError)) throw error;
      this.problems.push(...error.problems);
      return undefined;
    }
  }

  /** Checks every name of an equation and gives the equation back. */
  references(variable: BuilderVariable, expression: Expression): Expression {
    const owner = this.#names.fullName(variable);
    return mapExpression(expression, (part) => {
      if (part.kind === "reference") this.#reference(part, owner);
      if (part.kind === "call") this.#call(part, owner);
      return part;
    });
  }

  #reference({ name, subscripts }: Reference, owner: string): void {
    const variable = this.#names.variable(nameKey(name));
    if (variable === undefined) {
      if (this.#names.dimension(nameKey(name)) !== undefined && subscripts.length === 0) return;
      const hint = nearestNameHint(name, this.#names.variableNames);
      this.#refuse("unknown-name", `“${owner}” uses “${name}”, which is no variable of this model${hint}`, owner);
      return;
    }
    this.#subscripts(variable, subscripts, owner);
  }

  #call(call: Call, owner: string): void {
    const variable = this.#names.variable(nameKey(call.function));
    if (variable?.kind === "lookup") {
      this.#subscripts(variable, call.subscripts ?? [], owner);
      if (call.arguments.length === 1) return;
      this.#refuse(
        "arguments",
        `“${owner}” calls “${call.function}” with ${call.arguments.length} arguments, not 1`,
        owner,
      );
    } else if (!Object.hasOwn(builtins, call.function)) {
      const known = this.#names.variableNames.filter((name) => this.#names.variable(nameKey(name))?.kind === "lookup");
      const hint = nearestNameHint(call.function, known);
      this.#refuse("unknown-name", `“${owner}” calls “${call.function}”, which is no function${hint}`, owner);
    }
  }

  #subscripts(variable: BuilderVariable, subscripts: readonly Subscript[], owner: string): void {
    const width = variable.subscripts.length;
    if (subscripts.length > 0 && subscripts.length !== width) {
      const name = this.#names.fullName(variable);
      this.#refuse("subscript", `“${owner}” gives “${name}” ${subscripts.length} subscripts; it has ${width}`, owner);
    }
    for (const subscript of subscripts) {
      if (subscript.kind === "name" || subscript.kind === "each") this.#subscriptName(subscript.name, owner);
      if (subscript.kind === "all" && subscript.within !== undefined) this.#subscriptName(subscript.within, owner);
    }
  }

  #subscriptName(name: string, owner: string): void {
    const key = nameKey(name);
    if (this.#names.dimension(key) !== undefined || this.#names.isElement(key)) return;
    const message = `“${owner}” has the subscript “${name}”, which is no dimension and no element${this.#near(name)}`;
    this.#refuse("unknown-name", message, owner);
  }

  #near(name: string): string {
    return nearestNameHint(name, [...this.#names.subscriptNames, ...this.#names.variableNames]);
  }

  #refuse(kind: ModelProblem["kind"], message: string, construct: string): void {
    this.problems.push({ kind, severity: "error", message, construct });
  }
}
