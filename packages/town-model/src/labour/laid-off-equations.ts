import type { ModelBuilder } from "@tamarisk/system-dynamics";

/**
 * People whose posts went faster than others retired from them, until they find a place or give up.
 *
 * @see docs/methods/labour.md, rule LAB6.
 */
export function laidOffEquations(model: ModelBuilder): void {
  model
    .flow("layoffs", "SUM(staffing[*] * MAX(0, 0 - posts change[*] - natural turnover * sector posts[*]))", {
      unit: "person / year",
    })
    .flow(
      "settled",
      `laid off * MIN(1, (reemployment + retraining success * in force[retraining] + laid off leave) * one year)
        / one year`,
      { unit: "person / year" },
    )
    .stock("laid off", {
      initial: "laid off at start * labour of town",
      inflows: ["layoffs"],
      outflows: ["settled"],
      unit: "person",
    });
}
