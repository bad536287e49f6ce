import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";

/** Something planners can set (the L of XLRM). Intensity 0 means not done, 1 done in full. */
export const Lever = z.object({
  id: z.string().min(1),
  name: LocalizedText,
  description: LocalizedText,
  source: z.string().min(1),
});
export type Lever = z.infer<typeof Lever>;

/** One lever over time: in force from `startYear`, moving to the later intensity over fifteen years. */
export const LeverSetting = z.object({
  leverId: z.string().min(1),
  startYear: z.int(),
  intensity: z.number().min(0).max(1),
  laterIntensity: z.number().min(0).max(1),
});
export type LeverSetting = z.infer<typeof LeverSetting>;
