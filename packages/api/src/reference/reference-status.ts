import { z } from "zod";
import { forMember } from "../trpc/base.ts";
import { pending } from "../trpc/pending.ts";

/** The loaded reference data, file by file. */
export const ReferenceStatus = z.object({
  loadedAt: z.date().nullable(),
  manifestHash: z.string(),
  files: z.array(
    z.object({
      path: z.string(),
      source: z.string(),
      licence: z.string().nullable(),
      sha256: z.string(),
      rows: z.int().nullable(),
    }),
  ),
  problems: z.array(z.string()),
});
export type ReferenceStatus = z.infer<typeof ReferenceStatus>;

/** Which reference files are loaded, since when, and what is wrong with them. */
export const referenceStatus = forMember("administer", "reference")
  .output(ReferenceStatus)
  .query(async () => pending());
