"use client";

import type { DataColumn } from "@tamarisk/ui/data-column";
import { ResourceMark } from "@tamarisk/ui/resource-mark";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { TownName } from "@/features/town/town-name.tsx";
import { Link } from "@/i18n/navigation.ts";
import { type Figures, useFigures } from "@/i18n/use-figures.ts";
import type { AtlasPlace } from "./atlas-place.ts";
import type { AtlasList } from "./use-atlas-address.ts";

/** The columns of a list of places; more of them where the table has the whole width. */
export function useAtlasColumns(list: AtlasList, wide: boolean): readonly DataColumn<AtlasPlace>[] {
  const t = useTranslations("atlas");
  const figures = useFigures();
  return useMemo(() => {
    const { text, number } = figures;
    const people = (
      id: "people2010" | "people2020",
      of: "population2010" | "population2020",
    ): DataColumn<AtlasPlace> => ({
      id,
      header: t(`column.${id}`),
      cell: (place) => {
        const count = place[of];
        return count === null ? <NoData text={t("table.noPeople")} /> : number(count);
      },
      sortValue: (place) => place[of],
      align: "end",
      width: wide ? "7rem" : "5.75rem",
    });
    const name: DataColumn<AtlasPlace> = {
      id: "name",
      header: t(list === "counties" ? "column.county" : "column.city"),
      cell: (place) => <PlaceLink place={place} marked={list === "cities"} />,
      sortValue: (place) => text(place.name),
      rowHeader: true,
    };
    const region = (id: "province" | "prefecture"): DataColumn<AtlasPlace> => ({
      id,
      header: t(`column.${id}`),
      cell: (place) => <span className="text-xs text-muted">{text(place[id])}</span>,
      sortValue: (place) => text(place[id]),
      width: wide ? "10rem" : "5.75rem",
    });
    const resourceClass: DataColumn<AtlasPlace> = {
      id: "resourceClass",
      header: t("column.class"),
      cell: (place) => (place.resourceClass ? t(`resourceClass.${place.resourceClass}`) : t("table.notListed")),
      sortValue: (place) => place.resourceClass,
      width: "8rem",
    };
    return [
      name,
      ...(wide ? [region("prefecture")] : []),
      region("province"),
      ...(wide ? [resourceClass, people("people2010", "population2010")] : []),
      people("people2020", "population2020"),
      changeColumn(t("column.change"), t("table.notComparable"), figures),
    ];
  }, [t, figures, list, wide]);
}

function changeColumn(header: string, notComparable: string, { signed }: Figures): DataColumn<AtlasPlace> {
  return {
    id: "change",
    header,
    cell: (place) => (place.change === null ? <NoData text={notComparable} /> : signed(place.change)),
    sortValue: (place) => place.change,
    align: "end",
    width: "5.5rem",
  };
}

function PlaceLink({ place, marked }: { readonly place: AtlasPlace; readonly marked: boolean }) {
  return (
    <span className="inline-flex items-center gap-1.5">
      {marked && place.resourceClass && <ResourceMark resourceClass={place.resourceClass} />}
      <Link href={`/towns/${place.id}`} className="link-quiet" tabIndex={-1} prefetch={false}>
        <TownName name={place.name} />
      </Link>
    </span>
  );
}

function NoData({ text }: { readonly text: string }) {
  return <span className="text-xs text-muted">{text}</span>;
}
