import { z } from "zod";

/** A calendar year a town's record or plan may name. */
export const Year = z
  .int({ error: (issue) => `found ${JSON.stringify(issue.input)}; a year is a whole number such as 2024` })
  .min(1949, { error: (issue) => `found year ${issue.input}; years run from 1949 to 2150` })
  .max(2150, { error: (issue) => `found year ${issue.input}; years run from 1949 to 2150` })
  .brand<"Year">();
export type Year = z.infer<typeof Year>;
