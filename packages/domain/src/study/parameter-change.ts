import { z } from "zod";
import { RowVersion } from "../quantity/row-version.ts";

/** A figure of a town's model that a project sets itself, with the range it is explored over. */
export const ParameterChange = z
  .object({
    id: z.string().min(1),
    /** One of the units, groups, sectors or levers of a figure that has several. */
    element: z.string().min(1).optional(),
    value: z.number(),
    low: z.number(),
    high: z.number(),
    /** Where it comes from, in the planner's words. */
    source: z
      .string()
      .trim()
      .min(1, { error: "say where the figure comes from, such as a survey and its year" })
      .max(500),
  })
  .refine(({ low, value, high }) => low <= value && value <= high, {
    error: (issue) => {
      const { low, value, high } = issue.input as { low: number; value: number; high: number };
      return `found ${value} in the range ${low} to ${high}; expected low ≤ value ≤ high`;
    },
  });
export type ParameterChange = z.infer<typeof ParameterChange>;

export const ParameterChangeId = z.uuid().brand<"ParameterChangeId">();
export type ParameterChangeId = z.infer<typeof ParameterChangeId>;

/** A change as a project keeps it, with who made it last. */
export const KeptParameterChange = z.object({
  id: ParameterChangeId,
  change: ParameterChange,
  by: z.string(),
  updatedAt: z.date(),
  version: RowVersion,
});
export type KeptParameterChange = z.infer<typeof KeptParameterChange>;
