import { z } from "zod";

export const Locale = z.enum(["en", "zh-CN"]);
export type Locale = z.infer<typeof Locale>;

/** A text that ships with the product: both languages are there. */
export const LocalizedText = z.object({ en: z.string().min(1), zh: z.string().min(1) });
export type LocalizedText = z.infer<typeof LocalizedText>;

/** Nothing to be seen: blanks, and characters that only join, order or separate others. */
const isBlank = (text: string) => /^[\s\p{Cf}]*$/u.test(text);

/** A text someone wrote: at least one language is there, the other may be empty until it is translated. */
export const AuthoredText = z
  .object({ en: z.string().trim().max(4000), zh: z.string().trim().max(4000) })
  .refine((text) => !isBlank(text.en) || !isBlank(text.zh), {
    error: "both languages are empty; write the text in English, in Chinese or in both",
  });
export type AuthoredText = z.infer<typeof AuthoredText>;

/**
 * The words to show in one language, and the language they are in. When the asked language is missing, the other is
 * shown, so that its `lang` attribute can tell a screen reader.
 *
 * @example
 * textIn("zh-CN", { en: "Seasonal river", zh: "" }); // { text: "Seasonal river", locale: "en" }
 */
export function textIn(locale: Locale, text: AuthoredText | LocalizedText): { text: string; locale: Locale } {
  const wanted = locale === "en" ? text.en : text.zh;
  if (wanted !== "") return { text: wanted, locale };
  return locale === "en" ? { text: text.zh, locale: "zh-CN" } : { text: text.en, locale: "en" };
}

/** A text written in one language, the other left for translation. */
export function authoredIn(locale: Locale, text: string): AuthoredText {
  return locale === "en" ? { en: text, zh: "" } : { en: "", zh: text };
}
