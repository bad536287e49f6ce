import type { XmileNames } from "../read/xmile/parse-xmile-expression.ts";
import type { Expression, Reference } from "./expression.ts";
import { mapExpression } from "./map-expression.ts";
import type { BuilderVariable, DraftDimension, ModelDraft } from "./model-draft.ts";
import { nameKey } from "./name-key.ts";

/** The names of a draft, found as an equation in one of its modules would write them. */
export class DraftNames {
  readonly #variables = new Map<string, BuilderVariable>();
  readonly #dimensions = new Map<string, DraftDimension>();
  readonly #elements = new Map<string, ReadonlySet<string>>();
  readonly #allElements = new Set<string>();

  constructor({ variables, dimensions }: ModelDraft) {
    for (const variable of variables) this.#variables.set(nameKey(this.fullName(variable)), variable);
    for (const dimension of dimensions) {
      const key = nameKey(dimension.name);
      this.#dimensions.set(key, dimension);
      this.#elements.set(key, new Set(dimension.elements.map(nameKey)));
      for (const element of dimension.elements) this.#allElements.add(nameKey(element));
    }
  }

  fullName({ modules, name }: Pick<BuilderVariable, "modules" | "name">): string {
    return [...modules, name].join(".");
  }

  get variableNames(): readonly string[] {
    return [...this.#variables.values()].map((variable) => this.fullName(variable));
  }

  get subscriptNames(): readonly string[] {
    return [...this.#dimensions.values()].flatMap(({ name, elements }) => [name, ...elements]);
  }

  variable(key: string): BuilderVariable | undefined {
    return this.#variables.get(key);
  }

  dimension(key: string): DraftDimension | undefined {
    return this.#dimensions.get(key);
  }

  elementsOf(dimension: string): ReadonlySet<string> | undefined {
    return this.#elements.get(nameKey(dimension));
  }

  isElement(key: string): boolean {
    return this.#allElements.has(key);
  }

  /** The variable that a name means inside these modules: in the innermost one that has it. */
  found(name: string, modules: readonly string[]): BuilderVariable | undefined {
    for (let depth = modules.length; depth >= 0; depth--) {
      const variable = this.#variables.get(nameKey([...modules.slice(0, depth), name].join(".")));
      if (variable !== undefined) return variable;
    }
    return undefined;
  }

  within(modules: readonly string[]): XmileNames {
    return {
      isDimension: (key) => this.#dimensions.has(key),
      isElement: (key) => this.#allElements.has(key),
      isVariable: (key) => this.found(key, modules) !== undefined,
      isFunction: (key) => this.found(key, modules)?.kind === "lookup",
    };
  }

  /** The variable itself, as an equation for part of it reads it. */
  selfOf(variable: BuilderVariable, subscripts: readonly string[]): Reference {
    return {
      kind: "reference",
      name: this.fullName(variable),
      subscripts: subscripts.map((name) => ({ kind: "name", name })),
    };
  }

  /** The expression with the full names of the variables it means; names of nobody stay as they are. */
  qualified(expression: Expression, modules: readonly string[]): Expression {
    return mapExpression(expression, (part) => {
      if (part.kind !== "reference" && part.kind !== "call") return part;
      const variable = this.found(part.kind === "call" ? part.function : part.name, modules);
      if (variable === undefined) return part;
      if (part.kind === "reference") return { ...part, name: this.fullName(variable) };
      return variable.kind === "lookup" ? { ...part, function: this.fullName(variable) } : part;
    });
  }
}
