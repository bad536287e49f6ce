import { Confidence } from "@tamarisk/domain";
import { z } from "zod";

/** Where a figure comes from: measured, fitted to data, judged, the average of towns of its kind, or set by the project. */
export const Basis = z.enum(["data", "fit", "judgement", "class-average", "project"]);
export type Basis = z.infer<typeof Basis>;

/** A figure of one town. */
export const ParameterEntry = z.object({
  /** One number, or one for each unit, group, sector or lever. */
  value: z.union([z.number(), z.record(z.string(), z.number())]),
  /** The range it is explored over. */
  low: z.number(),
  high: z.number(),
  unit: z.string().min(1),
  /** The file, publication or fit behind the value, or the word "judgement". */
  source: z.string().min(1),
  basis: Basis,
  confidence: Confidence,
});
export type ParameterEntry = z.infer<typeof ParameterEntry>;
