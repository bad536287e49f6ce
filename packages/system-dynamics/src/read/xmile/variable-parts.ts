import type { XmlElement } from "@rgrove/parse-xml";
import type { DeclaredVariable } from "./collect-variables.ts";
import { childElement, childElements } from "./element-text.ts";
import { fullName } from "./file-names.ts";
import type { FileReading } from "./file-reading.ts";
import { writtenName } from "./written-name.ts";

/** A part of a variable with an equation of its own: all of it, or some elements. */
export interface VariablePart {
  readonly subscripts: readonly string[];
  readonly except: readonly (readonly string[])[];
  readonly element: XmlElement;
  readonly equation?: XmlElement;
  readonly graph?: XmlElement;
  readonly initial?: XmlElement;
}

/**
 * The parts of a variable: one for a scalar and for an equation that applies to all; one for each `<element>`, which takes
 * what it does not say itself from the variable; and one for what is left, when the variable has an equation besides.
 *
 * @see XMILE 1.0, section 3.7.1 and 4.5.
 */
export function variableParts(variable: DeclaredVariable, reading: FileReading): readonly VariablePart[] {
  const { element, dimensions } = variable;
  const elements = childElements(element, "element");
  if (elements.length === 0) return withoutElements(variable, reading);
  const shared = partsOf(element);
  const parts = elements.map(
    (own): VariablePart => ({
      ...shared,
      subscripts: (own.attributes.subscript ?? "").split(",").map(writtenName),
      except: [],
      element: own,
      ...partsOf(own),
    }),
  );
  if (shared.equation === undefined || isWhole(variable, parts, reading)) return parts;
  const others = parts.map(({ subscripts }) => subscripts);
  return [{ subscripts: dimensions, except: others, element, ...shared }, ...parts];
}

/** One equation for all, or, as some programs write, one after another for each element. */
function withoutElements(variable: DeclaredVariable, reading: FileReading): readonly VariablePart[] {
  const { element, dimensions } = variable;
  const equations = childElements(element, "eqn");
  if (equations.length < 2) return [{ subscripts: dimensions, except: [], element, ...partsOf(element) }];
  const cells = cellsOf(dimensions.map((dimension) => [...(reading.names.elementsOf(dimension) ?? [])]));
  if (cells.length === equations.length) {
    return cells.map((subscripts, i) => ({
      ...partsOf(element),
      subscripts,
      except: [],
      element,
      equation: equations[i]!,
    }));
  }
  const name = fullName(variable);
  const message = `“${name}” has ${equations.length} equations for ${cells.length} elements`;
  reading.problems.add("syntax", message, reading.source.locate(element.start), name);
  return [];
}

function partsOf(element: XmlElement): Pick<VariablePart, "equation" | "graph" | "initial"> {
  const graph = element.name === "gf" ? element : childElement(element, "gf");
  const [equation, initial] = [childElement(element, "eqn"), childElement(element, "init_eqn")];
  return {
    ...(equation && equation.text.trim() !== "" && { equation }),
    ...(graph && { graph }),
    ...(initial && { initial }),
  };
}

function isWhole({ dimensions }: DeclaredVariable, parts: readonly VariablePart[], { names }: FileReading): boolean {
  const sizes = dimensions.map((dimension) => names.elementsOf(dimension)?.size ?? 0);
  return parts.length >= sizes.reduce((product, size) => product * size, 1);
}

/** Every combination, the last running fastest; none when there would be more than a file has equations for. */
function cellsOf(lists: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const count = lists.reduce((product, list) => product * list.length, 1);
  if (count > 1_000_000) return [];
  return lists.reduce<readonly (readonly string[])[]>(
    (cells, list) => cells.flatMap((cell) => list.map((element) => [...cell, element])),
    [[]],
  );
}
