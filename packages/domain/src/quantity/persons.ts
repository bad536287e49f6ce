import { z } from "zod";

/** A count of people in a record: whole and not negative. Model results are plain numbers, since a mean is not whole. */
export const Persons = z
  .int({ error: (issue) => `found ${JSON.stringify(issue.input)}; a count of people is a whole number` })
  .nonnegative({ error: (issue) => `found ${issue.input}; a count of people is zero or more` })
  .brand<"Persons">();
export type Persons = z.infer<typeof Persons>;
