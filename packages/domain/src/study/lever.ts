import { z } from "zod";
import { LocalizedText } from "../quantity/localized-text.ts";

/** Which of the documents' pathways to resilience a measure walks. */
export const ResiliencePathway = z.enum(["buffer-within", "buffer-beyond", "self-organisation", "learning"]);
export type ResiliencePathway = z.infer<typeof ResiliencePathway>;

/** Something planners can set (the L of XLRM). Intensity 0 means not done, 1 done in full. */
export const Lever = z.object({
  id: z.string().min(1),
  name: LocalizedText,
  description: LocalizedText,
  pathway: ResiliencePathway,
  /** One of the few that are shown first. */
  isHeadline: z.boolean(),
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
