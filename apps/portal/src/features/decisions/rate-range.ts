import type { PlanningOutputs } from "@/trpc/outputs.ts";

type Rates = Extract<PlanningOutputs["gate"]["futures"], { kind: "found" }>["storylines"][number]["rates"];

/** Of fewer futures than this no share is told. */
const fewest = 10;

/**
 * The least and the greatest share over the storylines, in percent; storylines with fewer than ten futures to tell from are
 * left out.
 *
 * @returns `null` when none is left.
 *
 * @example
 * rateRange(storylines, "falseAlarms", "sounded"); // { low: 12, high: 18 }
 */
export function rateRange(
  storylines: readonly { readonly rates: Rates }[],
  mistaken: "falseAlarms" | "missed",
  of: "sounded" | "lasting",
): { low: number; high: number } | null {
  const shares = storylines
    .filter(({ rates }) => rates[of] >= fewest)
    .map(({ rates }) => Math.round((100 * rates[mistaken]) / rates[of]));
  return shares.length === 0 ? null : { low: Math.min(...shares), high: Math.max(...shares) };
}
