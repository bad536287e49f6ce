"use client";

import type { TableData } from "@tamarisk/ui/table-data";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import type { AgePair } from "./age-pairs.ts";

/** The pyramids as figures: one row per unit and age group. */
export function useAgeTable(pairs: readonly AgePair[]): TableData {
  const t = useTranslations("town");
  const { text } = useFigures();
  return useMemo(
    () => ({
      caption: t("people.caption"),
      columns: [
        t("column.unit"),
        t("column.age"),
        t("column.men2010"),
        t("column.women2010"),
        t("column.men2020"),
        t("column.women2020"),
      ],
      rows: pairs.flatMap(({ name, before, now }) =>
        now.map((group, index) => [
          text(name),
          group.toAge === null ? `${group.fromAge}+` : `${group.fromAge}–${group.toAge}`,
          before[index]?.male ?? null,
          before[index]?.female ?? null,
          group.male,
          group.female,
        ]),
      ),
    }),
    [t, text, pairs],
  );
}
