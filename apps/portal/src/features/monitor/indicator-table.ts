import type { TableData } from "@tamarisk/ui/table-data";
import type { IndicatorBand, SeriesView, WatchView } from "./monitor-screen-props.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

/** What a card draws, as a table: readings with their state and source, then the range of outcomes. */
export function indicatorTable(
  { name, unit }: Pick<WatchView, "name" | "unit">,
  readings: SeriesView["readings"],
  band: IndicatorBand["before"] | null,
  words: Pick<MonitorWords, "t" | "local" | "unit" | "number">,
): TableData {
  const { t, local, number } = words;
  const lastYear = readings.at(-1)?.year ?? 0;
  const observed = readings.map(({ year, value, isProvisional, source }) => [
    String(year),
    value.kind === "measured"
      ? value.value
      : value.kind === "range"
        ? `${number(value.low)}–${number(value.high)}`
        : null,
    isProvisional ? `${source} (${t("table.provisional")})` : source,
  ]);
  const ahead = (band?.years ?? []).flatMap((year, place) => {
    const [low, middle, high] = [band!.p5[place], band!.p50[place], band!.p95[place]];
    if (year <= lastYear || low == null || middle == null || high == null) return [];
    return [[String(year), middle, t("table.range", { low: number(low), high: number(high) })]];
  });
  return {
    caption: t("table.caption", { name: local(name), unit: words.unit(unit) }),
    columns: [t("table.year"), t("table.value"), t("table.source")],
    rows: [...observed, ...ahead.slice(0, 11)],
  };
}
