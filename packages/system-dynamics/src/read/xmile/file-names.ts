import type { Expression, Reference } from "../../model/expression.ts";
import { mapExpression } from "../../model/map-expression.ts";
import type { Dimension } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import type { ReferenceSurroundings } from "../../model/settle-references.ts";
import type { DeclaredVariable } from "./collect-variables.ts";
import { childElement, childElements, childText } from "./element-text.ts";
import type { XmileNames } from "./parse-xmile-expression.ts";

/** The names of a file, found as an equation in one of its modules would write them. */
export class FileNames {
  readonly #variables = new Map<string, DeclaredVariable>();
  readonly #elements = new Map<string, ReadonlySet<string>>();
  readonly #allElements = new Set<string>();
  readonly #macros: ReadonlySet<string>;

  constructor(variables: readonly DeclaredVariable[], dimensions: readonly Dimension[], macros: ReadonlySet<string>) {
    this.#macros = macros;
    for (const variable of variables) this.#variables.set(nameKey(fullName(variable)), variable);
    for (const { name, elements } of dimensions) {
      this.#elements.set(nameKey(name), new Set(elements.map(nameKey)));
      for (const element of elements) this.#allElements.add(nameKey(element));
    }
  }

  /** The variable of this full name. */
  named(name: string): DeclaredVariable | undefined {
    return this.#variables.get(nameKey(name));
  }

  /** The variable a name means inside these modules: in the innermost one that has it; after a period, from the root. */
  found(name: string, modules: readonly string[]): DeclaredVariable | undefined {
    if (name.startsWith(".")) return this.named(name.slice(1));
    for (let depth = modules.length; depth >= 0; depth--) {
      const variable = this.named([...modules.slice(0, depth), name].join("."));
      if (variable !== undefined) return variable;
    }
    return undefined;
  }

  elementsOf(dimension: string): ReadonlySet<string> | undefined {
    return this.#elements.get(nameKey(dimension));
  }

  within(modules: readonly string[], self: Reference): XmileNames {
    return {
      isDimension: (key) => this.#elements.has(key),
      isElement: (key) => this.#allElements.has(key),
      isVariable: (key) => this.found(key, modules) !== undefined,
      isFunction: (key) => this.#macros.has(key) || hasGraph(this.found(key, modules)),
      self,
    };
  }

  /** What an equation with this left side must know about the names in it. */
  around(dimensions: readonly string[], subscripts: readonly string[]): ReferenceSurroundings {
    return {
      dimensionsOf: (key) => this.#variables.get(key)?.dimensions,
      elementsOf: (key) => this.#elements.get(key),
      places: subscripts.map((subscript, place) => ({ dimension: dimensions[place] ?? subscript, subscript })),
    };
  }

  /** The expression with the full names of the variables it means; names of nobody stay as they are. */
  qualified(expression: Expression, modules: readonly string[]): Expression {
    return mapExpression(expression, (part) => {
      if (part.kind === "reference") {
        const variable = this.found(part.name, modules);
        return variable === undefined ? part : { ...part, name: fullName(variable) };
      }
      if (part.kind !== "call" || this.#macros.has(nameKey(part.function))) return part;
      const variable = this.found(part.function, modules);
      return variable !== undefined && hasGraph(variable) ? { ...part, function: fullName(variable) } : part;
    });
  }
}

/** A variable's name with the modules around it. */
export function fullName({ modules, name }: Pick<DeclaredVariable, "modules" | "name">): string {
  return [...modules, name].join(".");
}

/** Whether a variable has points, of its own or of its elements, so that it can be called. */
export function hasGraph(variable: DeclaredVariable | undefined): boolean {
  if (variable === undefined) return false;
  const { element, fedBy } = variable;
  if (fedBy !== undefined) return isTable(fedBy);
  if (element.name === "gf" || childElement(element, "gf") !== undefined) return true;
  return childElements(element, "element").some((part) => childElement(part, "gf") !== undefined);
}

/** Whether points are read at an equation's value, so that the variable has a value of its own. */
export function hasInput({ element, fedBy }: DeclaredVariable): boolean {
  if (fedBy !== undefined) return !isTable(fedBy);
  return [element, ...childElements(element, "element")].some((part) => childText(part, "eqn") !== undefined);
}

/** Whether a variable is nothing but points. */
export function isTable(variable: DeclaredVariable): boolean {
  return hasGraph(variable) && !hasInput(variable);
}
