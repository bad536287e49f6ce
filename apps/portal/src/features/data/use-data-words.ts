"use client";

import type { Indicator, ObservedValue } from "@tamarisk/domain";
import { formatNumber } from "@tamarisk/ui/format-number";
import { useLocale, useTranslations } from "next-intl";
import { useLocalName } from "@/i18n/local-text.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import type { BlankCount } from "./blank-count.ts";
import { confidenceOf, type GridCell, isProvisional } from "./grid-model.ts";
import type { CellField, CellProblem } from "./read-cell-form.ts";
import { unitLabel } from "./unit-label.ts";

/** The words of the data page in the reader's language, made from what the pure functions decided. */
export function useDataWords() {
  const t = useTranslations("data");
  const locale = useLocale();
  const local = useLocalName();
  const figures = useFigures();

  const number = (value: number) => formatNumber(value, locale);
  const unit = (written: string) => unitLabel(written, locale);

  function headline({ blank, total }: BlankCount, place: string): string {
    const kind = blank === 0 ? "none" : blank === total ? "all" : "some";
    return t(`headline.${kind}`, { blank: String(blank), total: String(total), place });
  }

  /** The value alone, without its unit: units stand in a column of their own. */
  function value(known: ObservedValue): string {
    switch (known.kind) {
      case "no-data":
        return t("cell.noData");
      case "measured":
        return number(known.value);
      case "range":
        return t("cell.range", { low: number(known.low), high: number(known.high) });
    }
  }

  /** In the grid, rounded as everywhere but in the panel beside it, which has every digit. */
  function cellValue(cell: GridCell): string {
    if (cell.kind === "measured") return figures.value(cell.value);
    return cell.kind === "range"
      ? t("cell.range", { low: figures.value(cell.low), high: figures.value(cell.high) })
      : t("cell.noData");
  }

  function cellLabel(indicator: Indicator, year: number, cell: GridCell): string {
    const confidence = confidenceOf(cell);
    const known = cell.kind === "no-data" ? cellValue(cell) : `${cellValue(cell)} ${unit(indicator.unit)}`;
    const values = { indicator: local(indicator.name), year: String(year), value: known };
    if (confidence === null) return t("cell.label", values);
    const label = t("cell.labelQuality", { ...values, quality: t(`quality.${confidence}`) });
    return isProvisional(cell) ? t("cell.labelProvisional", { label }) : label;
  }

  function bounds({ lowest, highest }: Pick<Indicator, "lowest" | "highest">): string | null {
    if (lowest !== null && highest !== null) {
      return t("form.bounds.both", { lowest: number(lowest), highest: number(highest) });
    }
    if (lowest !== null) return t("form.bounds.lowest", { lowest: number(lowest) });
    return highest === null ? null : t("form.bounds.highest", { highest: number(highest) });
  }

  function problem(field: CellField, found: CellProblem, indicator: Indicator): string {
    switch (found.kind) {
      case "blank":
        if (field === "source") return t("problem.blankSource");
        return field === "unit" ? t("problem.blankUnit", { expected: unit(indicator.unit) }) : t("problem.blankValue");
      case "unreadable":
        return t("problem.unreadable", { found: found.found });
      case "upside-down":
        return t("problem.upsideDown", { low: number(found.low), high: number(found.high) });
      case "too-long":
        return t("problem.tooLong", { limit: String(found.limit) });
      case "not-a-unit":
        return t("problem.notAUnit", { found: found.found, expected: unit(found.expected) });
      case "other-unit":
        return t("problem.otherUnit", { found: found.found, expected: unit(found.expected) });
      case "outside-bounds":
        return t("problem.outside", { found: number(found.found), bounds: bounds(found) ?? "" });
      case "future-year":
        return t("problem.futureYear", { found: String(found.found), latest: String(found.latest) });
    }
  }

  return { t, locale, local, number, unit, headline, value, cellValue, cellLabel, bounds, problem };
}

export type DataWords = ReturnType<typeof useDataWords>;
