import { z } from "zod";

/** What is being done with a file. While it is *finishing* it can no longer be stopped. */
export const ImportStep = z.enum(["waiting", "reading", "comparing", "keeping", "writing", "finishing"]);
export type ImportStep = z.infer<typeof ImportStep>;

/** How far a file has been read, or written: rows done of all, where their number is known already. */
export const ImportProgress = z.object({
  step: ImportStep,
  done: z.int().nonnegative(),
  total: z.int().nonnegative().nullable(),
});
export type ImportProgress = z.infer<typeof ImportProgress>;

/** Names one reading or writing of a file, so that its progress can be followed; chosen by whoever asks for it. */
export const ImportCourseId = z.uuid().brand<"ImportCourseId">();
export type ImportCourseId = z.infer<typeof ImportCourseId>;
