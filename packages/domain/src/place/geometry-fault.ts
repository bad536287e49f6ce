import { z } from "zod";

/** Degrees east and north, where the fault was found. */
const At = z.tuple([z.number(), z.number()]);

/**
 * Why a shape cannot be measured, with the ring to look at, counted from 1 over the whole shape. A ring that only
 * *touches* itself encloses a definite area and is measured; every other fault leaves open what is inside.
 */
export const GeometryFault = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ring-crosses-itself"), ring: z.int().positive(), at: At }),
  z.object({ kind: z.literal("rings-cross"), ring: z.int().positive(), otherRing: z.int().positive(), at: At }),
  z.object({ kind: z.literal("ring-without-area"), ring: z.int().positive(), at: At }),
  /** A hole outside its ring, or one part laid over another. */
  z.object({ kind: z.literal("parts-overlap") }),
  z.object({ kind: z.literal("ring-touches-itself"), ring: z.int().positive(), at: At }),
]);
export type GeometryFault = z.infer<typeof GeometryFault>;
