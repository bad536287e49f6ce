import {
  type Cases,
  chiefNumbers,
  type LogisticContour,
  type LogisticRegression,
  logisticContour,
  logisticRegression,
} from "@tamarisk/scenario-engine";

type Fit = Extract<LogisticRegression, { kind: "fit" }>;

/** A fit with the fitted shares by the two numbers that shift the odds most, at the four corners of their ranges. */
export interface DrawnOdds {
  readonly kind: "drawn";
  readonly regression: Fit;
  readonly axes: { readonly xInputId: string; readonly yInputId: string };
  readonly contour: LogisticContour;
}

/** What a logistic regression gives to draw, or why there is nothing to draw. */
export type FittedOdds =
  | DrawnOdds
  | { readonly kind: "one-number" }
  | { readonly kind: "no-fit"; readonly regression: Exclude<LogisticRegression, Fit> };

/** The shares between which bands are drawn. */
export const bandLevels = [0.2, 0.4, 0.6, 0.8] as const;

/** How inputs shift the odds that a future fails, and the picture of the two that matter most. */
export function fittedOdds(cases: Cases): FittedOdds {
  const regression = logisticRegression(cases);
  if (regression.kind !== "fit") return { kind: "no-fit", regression };
  const chief = chiefNumbers(regression);
  if (chief === null) return { kind: "one-number" };
  const axes = { xInputId: chief[0], yInputId: chief[1] };
  const contour = logisticContour(regression, { ...axes, steps: 2, shares: [...bandLevels, 0.5] });
  return { kind: "drawn", regression, axes, contour };
}
