import { z } from "zod";

export const ActionId = z.string().min(1).brand<"ActionId">();
export type ActionId = z.infer<typeof ActionId>;

/**
 * When an action stops meeting its objective under one scenario. "Not reached" is an answer in its own right, so it
 * carries the horizon instead of a made-up year.
 */
export const TippingPoint = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("reached"), actionId: ActionId, year: z.int() }),
  z.object({ kind: z.literal("not-reached"), actionId: ActionId, horizonYear: z.int() }),
  z.object({ kind: z.literal("already-failing"), actionId: ActionId }),
]);
export type TippingPoint = z.infer<typeof TippingPoint>;
