import type { ParameterChange } from "@tamarisk/domain";
import { allParameters } from "../modules.ts";
import { elementsOf } from "./elements-of.ts";
import type { TownParameters } from "./town-parameters.ts";

/** What is wrong with one entry of a change, with what was expected there. */
export interface ChangeProblem {
  readonly field: "id" | "element" | "value" | "low" | "high";
  readonly kind: "unknown" | "outside-limits" | "no-range";
  readonly message: string;
}

/**
 * What is wrong with a change to a town's figures; nothing when the equations can take it.
 *
 * @example
 * changeProblems(jinchang, { id: "reserve_life", value: -3, low: 12, high: 45, source: "survey" });
 * // [{ field: "value", kind: "outside-limits", message: "found -3; expected … 1 to 200 year, such as 25" }]
 */
export function changeProblems(town: TownParameters, change: ParameterChange): ChangeProblem[] {
  const about = allParameters[change.id];
  const own = town.parameters[change.id];
  if (!about || !own) {
    const example = Object.keys(town.parameters)[0];
    return [unknown("id", `found "${change.id}"; expected the id of a figure of the model, such as "${example}"`)];
  }
  const elements = about.of ? elementsOf(about.of, town) : [];
  if (about.of && !elements.includes(change.element ?? "")) {
    const message = `found ${change.element === undefined ? "nothing" : `"${change.element}"`}; expected one of ${elements.join(", ")}, such as "${elements[0]}"`;
    return [unknown("element", message)];
  }
  if (!about.of && change.element !== undefined) {
    return [unknown("element", `found "${change.element}"; expected none, as "${change.id}" is one figure`)];
  }
  const [least, most] = about.limits;
  const usual = typeof own.value === "number" ? own.value : own.value[change.element!];
  const outside = (["value", "low", "high"] as const).flatMap((field): ChangeProblem[] => {
    const found = change[field];
    if (found >= least && found <= most) return [];
    const message = `found ${found}; expected ${about.name.en} of ${least} to ${most} ${about.unit}, such as ${usual}`;
    return [{ field, kind: "outside-limits", message }];
  });
  const isExplored = town.uncertainties.some(({ id }) => id === change.id);
  if (!isExplored || change.low < change.high) return outside;
  const message = `found the range ${change.low} to ${change.high}; expected low < high, as this figure is explored over its range, such as ${own.low} to ${own.high}`;
  return [...outside, { field: "high", kind: "no-range", message }];
}

function unknown(field: "id" | "element", message: string): ChangeProblem {
  return { field, kind: "unknown", message };
}
