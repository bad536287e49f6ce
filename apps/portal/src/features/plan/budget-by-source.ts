import type { FundingSource, Measure } from "@tamarisk/domain";
import { roundedSum } from "./budget-grid.ts";

/** Who pays a part of a sum; `unnamed` is money for which no source is written down. */
type Payer = FundingSource | "unnamed";

export interface BudgetBySource {
  /** In the order of the legend; sources without money are left out. */
  readonly parts: readonly { readonly source: Payer; readonly amount: number }[];
  /** Committed by whoever pays. */
  readonly securedMillionCny: number;
}

/** The legend's order: the four of the Jinchang plan first. */
export const payers: readonly Payer[] = [
  "government",
  "enterprises",
  "tourism",
  "inter-provincial",
  "residents",
  "other",
  "unnamed",
];

type Budgeted = Pick<Measure, "budgetMillionCny" | "budgetLines">;

/**
 * Measures' money by who pays. A budget without lines has no source and counts as not secured.
 *
 * @example
 * budgetBySource([{ budgetMillionCny: 60, budgetLines: [] }]); // { parts: [{ source: "unnamed", amount: 60 }], securedMillionCny: 0 }
 */
export function budgetBySource(measures: readonly Budgeted[]): BudgetBySource {
  const lines = measures.flatMap(({ budgetLines }) => budgetLines);
  const bare = measures.filter(({ budgetLines }) => budgetLines.length === 0);
  const amountOf = (payer: Payer) =>
    payer === "unnamed"
      ? bare.map(({ budgetMillionCny }) => budgetMillionCny ?? 0)
      : lines.filter(({ source }) => source === payer).map(({ millionCny }) => millionCny);
  return {
    parts: payers
      .map((source) => ({ source, amount: roundedSum(amountOf(source)) }))
      .filter(({ amount }) => amount > 0),
    securedMillionCny: roundedSum(lines.filter(({ isSecured }) => isSecured).map(({ millionCny }) => millionCny)),
  };
}

/** The same year by year, for every year from the first line to the last; nothing where no line names a year. */
export function budgetByYear(measure: Budgeted): { readonly year: number; readonly parts: BudgetBySource["parts"] }[] {
  const years = measure.budgetLines.map(({ year }) => year);
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => {
    const budgetLines = measure.budgetLines.filter(({ year }) => year === first + index);
    return { year: first + index, parts: budgetBySource([{ budgetMillionCny: null, budgetLines }]).parts };
  });
}
