import { z } from "zod";

/**
 * What a plan has to hold: an outcome stays on one side of a threshold in every year from the first to `untilYear`. A
 * future in which it does is a success, and the first year in which it does not is the year of failure.
 */
export const Objective = z.object({
  outcomeId: z.string().min(1).max(80),
  side: z.enum(["at-least", "at-most"]),
  threshold: z.number(),
  untilYear: z.int(),
});
export type Objective = z.infer<typeof Objective>;
