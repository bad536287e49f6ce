import type { EnsembleRecipe, Vulnerability } from "@tamarisk/domain";
import { casesInBox, type FailureYears, failuresInBox, type ScenarioColumns } from "@tamarisk/scenario-engine";
import { caseInputs } from "@/features/discover/case-inputs.ts";
import { knownLimits } from "@/features/discover/known-limits.ts";

/** Which futures signposts are to warn of. */
export type SignpostFutures =
  | { readonly kind: "all" }
  | {
      readonly kind: "in-box";
      readonly vulnerability: Vulnerability;
      /** One entry a future. */
      readonly isInBox: Uint8Array;
    }
  /** Its box limits what does not vary in this run, or under other names. */
  | { readonly kind: "does-not-fit"; readonly vulnerability: Vulnerability };

/**
 * The futures of a kept vulnerability, where its box can be read in this run; all futures without one.
 *
 * @param futureCount - How many of the scenarios count, from the first on.
 */
export function signpostFutures(
  vulnerability: Vulnerability | null,
  { uncertainties }: Pick<EnsembleRecipe, "uncertainties">,
  scenarios: ScenarioColumns,
  futureCount: number,
): SignpostFutures {
  if (!vulnerability) return { kind: "all" };
  const inputs = caseInputs(
    uncertainties,
    scenarios,
    Int32Array.from({ length: futureCount }, (_, future) => future),
  );
  const { limits } = vulnerability.box;
  const known = knownLimits(limits, inputs);
  if (Object.keys(known).length < Object.keys(limits).length) return { kind: "does-not-fit", vulnerability };
  const cases = { count: futureCount, inputs, ofInterest: new Uint8Array(futureCount) };
  return { kind: "in-box", vulnerability, isInBox: casesInBox(cases, vulnerability.box) };
}

/** Failures that are not counted because they lie outside the box. */
export function failuresOutside({ years }: FailureYears, futures: SignpostFutures): number {
  if (futures.kind !== "in-box") return 0;
  return years.filter((year, future) => year < Number.POSITIVE_INFINITY && !futures.isInBox[future]).length;
}

/** Only failures that the signposts are to warn of; a box that does not fit leaves all of them. */
export function failuresOf<Failures extends FailureYears>(tipping: Failures, futures: SignpostFutures): Failures {
  return futures.kind === "in-box" ? failuresInBox(tipping, futures.isInBox) : tipping;
}
