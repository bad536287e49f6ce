import { z } from "zod";

/** Where one uncertainty lies: in a range that may be open at either end, both ends included, or among named values. */
export const BoxLimit = z.union([
  z.strictObject({ min: z.number().optional(), max: z.number().optional() }),
  z.strictObject({ values: z.array(z.string().min(1)).min(1) }),
]);
export type BoxLimit = z.infer<typeof BoxLimit>;

/**
 * A part of the uncertainty space, such as "the nickel price stays under 14,000 and rain falls short". An uncertainty
 * without a limit is free; a box without limits holds every future.
 */
export const ScenarioBox = z.object({ limits: z.record(z.string().min(1), BoxLimit) });
export type ScenarioBox = z.infer<typeof ScenarioBox>;
