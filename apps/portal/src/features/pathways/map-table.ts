import type { TableData } from "@tamarisk/ui/table-data";
import type { MapViewProps } from "./map-view-props.ts";

/** Everything on the map in figures: first each line's stops, then each measure alone. */
export function mapTable({ drawn: { map }, layout, words }: MapViewProps, caption: string): TableData {
  const { t } = words;
  const nameOf = (rowId: string) => {
    const row = layout.rows.find(({ id }) => id === rowId);
    return row ? `${row.code} ${row.label}`.trim() : rowId;
  };
  const year = (value: number | null | undefined) => (value == null ? null : String(Math.round(value)));
  const percent = (share: number) => Math.round(share * 1000) / 10;
  const stops = map.lines.flatMap(({ label, stops: all }) =>
    all.map(({ rowId, decideYear, inForceYear, inForceRange, endYear, share }) => [
      ...[label, nameOf(rowId), year(decideYear), year(inForceYear)],
      ...[year(inForceRange?.[0]), year(inForceRange?.[1]), year(endYear), percent(share), null, null],
    ]),
  );
  const alone = map.rows.map(({ id, medianYear, alreadyFailing, never }) => [
    ...[t("table.alone"), nameOf(id), null, null, null, null, year(medianYear), null],
    ...[percent(never), percent(alreadyFailing)],
  ]);
  return {
    caption,
    columns: [
      ...[t("table.line"), t("table.measure"), t("table.decide"), t("table.inForce"), t("table.early")],
      ...[t("table.late"), t("table.end"), t("table.share")],
      ...[t("table.works", { year: String(map.horizonYear) }), t("table.failing")],
    ],
    rows: [...stops, ...alone],
  };
}
