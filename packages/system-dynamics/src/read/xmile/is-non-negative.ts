import type { XmlElement } from "@rgrove/parse-xml";
import type { DeclaredVariable } from "./collect-variables.ts";
import { childElement } from "./element-text.ts";

/**
 * Whether a stock or flow may not fall below zero: as it says itself, else as its model's `<behavior>` says for its kind
 * or for all.
 *
 * @see XMILE 1.0, section 4.1.1 and 4.2.1.
 */
export function isNonNegative({ element, model }: DeclaredVariable): boolean {
  if (element.name !== "stock" && element.name !== "flow") return false;
  const behavior = childElement(model, "behavior");
  const ofKind = behavior && childElement(behavior, element.name);
  const ofAll = behavior && childElement(behavior, "all");
  const said = [element, ofKind, ofAll, behavior].map(switched).find((answer) => answer !== undefined);
  return said ?? false;
}

/** `<non_negative/>`, or with the word false in it. */
function switched(holder: XmlElement | undefined): boolean | undefined {
  const element = holder && childElement(holder, "non_negative");
  return element && element.text.trim().toLowerCase() !== "false";
}
