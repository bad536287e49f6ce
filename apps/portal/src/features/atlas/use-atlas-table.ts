"use client";

import type { TableData } from "@tamarisk/ui/table-data";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import type { AtlasPlace } from "./atlas-place.ts";

/** The places of the chart as figures: cities that are counties of their own stand in both lists but once here. */
export function useAtlasTable(counties: readonly AtlasPlace[], cities: readonly AtlasPlace[]): TableData {
  const t = useTranslations("atlas");
  return useMemo(() => {
    const places = new Map([...cities, ...counties].map((place) => [place.id, place]));
    return {
      caption: t("chart.caption"),
      columns: [
        t("column.code"),
        t("column.county"),
        t("column.chinese"),
        t("column.prefecture"),
        t("column.province"),
        t("column.resourceClass"),
        t("column.people2010"),
        t("column.people2020"),
        t("column.change"),
        t("column.changeClass"),
      ],
      rows: [...places.values()].map((place) => [
        place.id,
        place.name.en,
        place.name.zh,
        place.prefecture.zh,
        place.province.zh,
        place.resourceClass ? t(`resourceClass.${place.resourceClass}`) : t("table.notListed"),
        place.population2010,
        place.population2020,
        place.change,
        place.severity ? t(`severity.${place.severity}`) : t("table.notComparable"),
      ]),
    };
  }, [t, counties, cities]);
}
