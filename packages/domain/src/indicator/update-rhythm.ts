import { z } from "zod";

/** How often an indicator is expected to have a new value. */
export const UpdateRhythm = z.enum(["monthly", "quarterly", "yearly", "five-yearly", "census"]);
export type UpdateRhythm = z.infer<typeof UpdateRhythm>;
