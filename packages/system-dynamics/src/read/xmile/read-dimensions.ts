import type { XmlElement } from "@rgrove/parse-xml";
import type { Dimension } from "../../model/model.ts";
import { nameKey } from "../../model/name-key.ts";
import type { ProblemList } from "../problem-list.ts";
import { childElement, childElements } from "./element-text.ts";
import { writtenName } from "./written-name.ts";
import type { XmlSource } from "./xml-source.ts";

const ELEMENTS_MAX = 1_000_000;

/** The dimensions of a file: with named elements, or with so many numbered from 1. */
export function readDimensions(holders: readonly XmlElement[], source: XmlSource, problems: ProblemList): Dimension[] {
  const dimensions = new Map<string, Dimension>();
  for (const element of holders.flatMap((holder) => {
    const list = childElement(holder, "dimensions");
    return list === undefined ? [] : childElements(list, "dim");
  })) {
    const name = writtenName(element.attributes.name ?? "");
    const at = source.locate(element.start);
    if (name === "") problems.add("syntax", "a dimension has no name", at);
    else if (dimensions.has(nameKey(name))) {
      problems.add("duplicate-name", `two dimensions are called “${name}”; rename one`, at, name);
    } else {
      dimensions.set(nameKey(name), { name, elements: elementsOf(element, name, source, problems), mappings: [], at });
    }
  }
  return [...dimensions.values()];
}

function elementsOf(dimension: XmlElement, name: string, source: XmlSource, problems: ProblemList): readonly string[] {
  const named = childElements(dimension, "elem").map((element) => writtenName(element.attributes.name ?? ""));
  if (named.length > 0) return named;
  const size = Number(dimension.attributes.size ?? Number.NaN);
  const at = source.locate(dimension.start);
  if (!Number.isInteger(size) || size < 1) {
    problems.add("subscript", `the dimension “${name}” needs elements or a size of 1 or more`, at, name);
    return ["1"];
  }
  if (size > ELEMENTS_MAX) {
    problems.add(
      "limit",
      `the dimension “${name}” has ${size} elements; at most ${ELEMENTS_MAX} are allowed`,
      at,
      name,
    );
    return ["1"];
  }
  return Array.from({ length: size }, (_, i) => `${i + 1}`);
}
