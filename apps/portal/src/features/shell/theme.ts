import { z } from "zod";

/** Light, dark, or whatever the reader's system says. */
export const Theme = z.enum(["system", "light", "dark"]);
export type Theme = z.infer<typeof Theme>;

export const themeCookie = "TAMARISK_THEME";
