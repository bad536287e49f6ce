import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";

/** What an outcome is about; screens show outcomes theme by theme. */
export const OutcomeTheme = z.enum([
  "people",
  "work",
  "land",
  "water",
  "ecology",
  "finance",
  "services",
  "society",
  "carbon",
  "capacity",
]);
export type OutcomeTheme = z.infer<typeof OutcomeTheme>;

/** A value that decisions turn on, drawn as a line. */
export const OutcomeThreshold = z.object({
  value: z.number(),
  name: LocalizedText,
  /** On which side of it a town is well off. */
  good: z.enum(["below", "above"]),
  source: z.string().min(1),
});
export type OutcomeThreshold = z.infer<typeof OutcomeThreshold>;

/** Something the model computes every year (the M of XLRM), with its unit and which way is better. */
export const Outcome = z.object({
  id: z.string().min(1),
  name: LocalizedText,
  unit: LocalizedText,
  direction: z.enum(["minimize", "maximize", "neither"]),
  /** Left out by models that know no themes. */
  theme: OutcomeTheme.optional(),
  threshold: OutcomeThreshold.optional(),
  /** The part of the town, and the group of its residents, that it counts; left out, all of them. */
  unitId: z.string().optional(),
  groupId: z.string().optional(),
});
export type Outcome = z.infer<typeof Outcome>;
