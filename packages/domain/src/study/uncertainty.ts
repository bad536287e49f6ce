import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";
import { Distribution } from "./distribution.ts";

/** Something planners cannot choose and nobody knows (the X of XLRM), with the range it is explored over. */
export const Uncertainty = z.object({
  id: z.string().min(1),
  name: LocalizedText,
  unit: z.string().min(1),
  distribution: Distribution,
  /** The publication behind the range, or the word "judgement". */
  source: z.string().min(1),
});
export type Uncertainty = z.infer<typeof Uncertainty>;
