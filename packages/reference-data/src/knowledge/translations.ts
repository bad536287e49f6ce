import type { LocalizedText } from "@tamarisk/domain";
import { z } from "zod";
import { documentReader } from "../reading/document-reader.ts";

/** The Chinese wording of the knowledge files: for each file, English text → Chinese text. */
const Translations = z.strictObject({
  source: z.string().min(1),
  /** Whether a planner has read it through. */
  reviewed: z.boolean(),
  texts: z.record(z.string(), z.record(z.string().min(1), z.string().min(1))),
});

export const translationsFile = "translations.zh.json";

/** Our own translation of what the portal shows from the knowledge files. */
export const readTranslations = documentReader(translationsFile, () => Translations);

/**
 * A schema that takes an English text in one knowledge file and gives it back in both languages. A text without Chinese is
 * refused, so that no half-translated file ships.
 */
export function bilingualText(folder: string, file: string) {
  const known = new Map(Object.entries(readTranslations(folder).content.texts[file] ?? {}));
  return z.string().transform((en, context): LocalizedText => {
    const zh = known.get(en);
    if (zh !== undefined) return { en, zh };
    const message = `expected its Chinese wording under "${file}" in ${translationsFile}`;
    context.issues.push({ code: "custom", message, input: en });
    return z.NEVER;
  });
}

/** The schema of a text in both languages; what `bilingualText` makes. */
export type TextSchema = ReturnType<typeof bilingualText>;
