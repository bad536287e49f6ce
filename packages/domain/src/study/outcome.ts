import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";

/** Something the model computes every year (the M of XLRM), with its unit and which way is better. */
export const Outcome = z.object({
  id: z.string().min(1),
  name: LocalizedText,
  unit: LocalizedText,
  direction: z.enum(["minimize", "maximize", "neither"]),
});
export type Outcome = z.infer<typeof Outcome>;
