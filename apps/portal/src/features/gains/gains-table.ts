import type { TableData } from "@tamarisk/ui/table-data";
import type { FuturesWords } from "@/features/futures/use-futures-words.ts";
import { asName } from "@/i18n/as-name.ts";
import { verdictText } from "./change-words.ts";
import type { GroupGains } from "./group-gains.ts";

/** What the small multiples show, as a table: one row a group and outcome. */
export function gainsTable(gains: readonly GroupGains[], year: string, words: FuturesWords): TableData {
  const { t, local } = words;
  return {
    caption: t("gains.tableCaption", { year }),
    columns: [
      t("gains.column.unit"),
      t("gains.column.group"),
      t("gains.column.outcome"),
      t("table.p5"),
      t("table.p50"),
      t("table.p95"),
      t("gains.column.verdict"),
    ],
    rows: gains.flatMap(({ unit, group, isEmpty, rows }) =>
      rows.map(({ name, change, verdict }) => [
        local(unit),
        asName(local(group)),
        local(name),
        ...(isEmpty ? [null, null, null] : [change.p5, change.p50, change.p95]),
        isEmpty ? t("gains.empty") : verdictText(verdict, words),
      ]),
    ),
  };
}
