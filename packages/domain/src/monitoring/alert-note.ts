import { z } from "zod";
import { AuthoredText } from "../quantity/localized-text.ts";

/** What happened to an alert besides its decision: the responsible was reminded, or its cause went away. Never changed. */
export const AlertNote = z.object({
  kind: z.enum(["reminder", "lapse"]),
  text: AuthoredText,
  by: z.string(),
  at: z.date(),
});
export type AlertNote = z.infer<typeof AlertNote>;
