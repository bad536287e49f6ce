import { z } from "zod";

/** Which part of a town's resilience something serves (Yuan, Meng, Leng). The three are never added up. */
export const Capacity = z.enum(["buffer", "self-organisation", "learning"]);
export type Capacity = z.infer<typeof Capacity>;
