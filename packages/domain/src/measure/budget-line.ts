import { z } from "zod";

/** Who pays, in the words of the Jinchang plan. */
export const FundingSource = z.enum(["government", "inter-provincial", "enterprises", "tourism", "residents", "other"]);
export type FundingSource = z.infer<typeof FundingSource>;

/** What one source gives in one year, in million yuan. */
export const BudgetLine = z.object({
  source: FundingSource,
  year: z.int().min(1949).max(2150),
  millionCny: z.number().nonnegative({ error: "the amount is below zero; leave the line out if not yet assessed" }),
  /** Committed by whoever pays, not only hoped for. */
  isSecured: z.boolean(),
});
export type BudgetLine = z.infer<typeof BudgetLine>;
