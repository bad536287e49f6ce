import type { XmlElement } from "@rgrove/parse-xml";
import type { UnitDefinition } from "../../model/model.ts";
import { childElement, childElements, childText } from "./element-text.ts";

/** The units a file defines, `<model_units>`; those that are switched off are left out. */
export function readUnitDefinitions(root: XmlElement): readonly UnitDefinition[] {
  const list = childElement(root, "model_units");
  if (list === undefined) return [];
  return childElements(list, "unit").flatMap((unit) => {
    const name = unit.attributes.name?.trim();
    if (name === undefined || name === "" || unit.attributes.disabled === "true") return [];
    const equation = childText(unit, "eqn");
    const aliases = childElements(unit, "alias").map((alias) => alias.text.trim());
    return [{ name, aliases, ...(equation !== undefined && { equation }) }];
  });
}
