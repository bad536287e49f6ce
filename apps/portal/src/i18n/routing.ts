import { defineRouting } from "next-intl/routing";

/** The two languages, always first in the address; the choice is kept for a year. */
export const routing = defineRouting({
  locales: ["en", "zh-CN"],
  defaultLocale: "en",
  localePrefix: "always",
  localeCookie: { name: "TAMARISK_LOCALE", maxAge: 60 * 60 * 24 * 365, sameSite: "lax" },
});
