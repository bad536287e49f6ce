import type { CeilingSource, LocalizedText, ScheduleQuestion } from "@tamarisk/domain";
import { textIn } from "@tamarisk/domain";

/** Who pays, in words. */
export const sourceWords: Readonly<Record<CeilingSource, LocalizedText>> = {
  government: { en: "government", zh: "政府" },
  "inter-provincial": { en: "inter-provincial", zh: "省际协作" },
  enterprises: { en: "enterprise", zh: "企业" },
  tourism: { en: "tourism", zh: "旅游收入" },
  residents: { en: "residents'", zh: "居民" },
  other: { en: "other", zh: "其他" },
  all: { en: "total", zh: "全部来源" },
};

/** At most two decimals, thousands parted. */
export function amountInWords(value: number): string {
  const [whole, part = ""] = Math.abs(value).toFixed(2).split(".");
  const parted = whole!.replace(/\B(?=(\d{3})+$)/gu, ",");
  const decimals = part.replace(/0+$/u, "");
  const shown = decimals === "" ? parted : `${parted}.${decimals}`;
  return value < 0 && Number(value.toFixed(2)) !== 0 ? `−${shown}` : shown;
}

/** "A, B and 3 more": names of measures by their ids, at most six. */
export function measuresInWords(ids: readonly string[], { measures }: ScheduleQuestion): LocalizedText {
  const titles = new Map(measures.map(({ id, title }) => [id, title]));
  const names = ids.slice(0, ids.length > MOST_NAMES ? MOST_NAMES - 1 : MOST_NAMES);
  const [en, zh] = (["en", "zh-CN"] as const).map((locale) =>
    names.map((id) => textIn(locale, titles.get(id) ?? { en: id, zh: id }).text),
  );
  const more = ids.length - names.length;
  return {
    en: more > 0 ? `${en!.join(", ")} and ${more} more` : en!.join(", "),
    zh: more > 0 ? `${zh!.join("、")}等 ${ids.length} 项` : zh!.join("、"),
  };
}

const MOST_NAMES = 6;

/** "2030, 2033–2035". */
export function yearsInWords(years: readonly number[]): string {
  const spans: [number, number][] = [];
  for (const year of years) {
    const last = spans.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else spans.push([year, year]);
  }
  return spans.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(", ");
}
