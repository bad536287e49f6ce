import { z } from "zod";

/** How likely each value of an uncertainty is taken to be. */
export const Distribution = z.discriminatedUnion("kind", [
  z
    .object({ kind: z.literal("uniform"), low: z.number(), high: z.number() })
    .refine((d) => d.low < d.high, { error: "a uniform distribution needs low < high" }),
  z
    .object({ kind: z.literal("triangular"), low: z.number(), mode: z.number(), high: z.number() })
    .refine((d) => d.low <= d.mode && d.mode <= d.high && d.low < d.high, {
      error: "a triangular distribution needs low ≤ mode ≤ high and low < high",
    }),
]);
export type Distribution = z.infer<typeof Distribution>;
