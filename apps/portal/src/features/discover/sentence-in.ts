import type { LocalizedText } from "@tamarisk/domain";
import { asName } from "@/i18n/as-name.ts";
import type { DiscoverWords } from "./use-discover-words.ts";

/** A sentence of the engine in the reader's language. */
export function sentenceIn({ locale }: Pick<DiscoverWords, "locale">, said: LocalizedText): string {
  return locale === "en" ? asName(said.en) : said.zh;
}

/** What failing futures have in common, short: the page's heading says which objective it is. */
export function missedClause({ t }: Pick<DiscoverWords, "t">): LocalizedText {
  return { en: t("limits.sentenceMissed"), zh: t("limits.sentenceMissed") };
}
