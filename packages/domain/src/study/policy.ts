import { z } from "zod";
import { LeverSetting } from "./lever.ts";

/** One setting of all levers; a lever that is not named is not in force. */
export const Policy = z.object({ id: z.string().min(1), settings: z.array(LeverSetting) });
export type Policy = z.infer<typeof Policy>;

/** One point in the uncertainty space: a value for every uncertainty, by id. */
export const Scenario = z.record(z.string(), z.number());
export type Scenario = z.infer<typeof Scenario>;
