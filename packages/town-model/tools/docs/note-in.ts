import notes from "./notes.zh.json" with { type: "json" };
import type { Language } from "./words.ts";

/**
 * A note or a source in the reader's language.
 *
 * @throws {RangeError} If it has no Chinese text.
 */
export function noteIn(note: string, language: Language): string {
  if (language === "en") return note;
  const chinese = (notes as Readonly<Record<string, string>>)[note];
  if (chinese === undefined) {
    throw new RangeError(`no Chinese for the note "${note}"; add it to packages/town-model/tools/docs/notes.zh.json`);
  }
  return chinese;
}
