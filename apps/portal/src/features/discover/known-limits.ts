import type { CaseInput } from "@tamarisk/scenario-engine";
import type { Limits } from "./box-text.ts";

/** The limits of a box that fit these uncertainties: an address may carry others. */
export function knownLimits(limits: Limits, inputs: readonly CaseInput[]): Limits {
  return Object.fromEntries(
    Object.entries(limits).filter(([id, limit]) => {
      const input = inputs.find((each) => each.id === id);
      if (!input || "values" in limit !== (input.kind === "category")) return false;
      return (
        !("values" in limit) ||
        input.kind !== "category" ||
        limit.values.every((name) => input.categories.includes(name))
      );
    }),
  );
}
