import { z } from "zod";
import { FundingSource } from "../measure/budget-line.ts";

/** Whose money a ceiling limits: one source, or all of them together, money without a named source included. */
export const CeilingSource = z.enum([...FundingSource.options, "all"]);
export type CeilingSource = z.infer<typeof CeilingSource>;

/** The most that one source gives in one year, in million yuan. A year without a line has no known ceiling. */
export const BudgetCeiling = z.object({
  source: CeilingSource,
  year: z.int().min(1949).max(2150),
  millionCny: z.number().nonnegative({ error: "the ceiling is below zero; leave the year out if not yet known" }),
});
export type BudgetCeiling = z.infer<typeof BudgetCeiling>;
