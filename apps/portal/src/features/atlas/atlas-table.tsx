"use client";

import { Button } from "@tamarisk/ui/button";
import type { DataColumn } from "@tamarisk/ui/data-column";
import { DataTable } from "@tamarisk/ui/data-table";
import { Panel } from "@tamarisk/ui/panel";
import { ResourceMark } from "@tamarisk/ui/resource-mark";
import { type Sort, sortRows } from "@tamarisk/ui/sort-rows";
import { Tabs } from "@tamarisk/ui/tabs";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useIsPhone } from "@/features/shell/use-is-phone.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import type { AtlasPlace } from "./atlas-place.ts";
import type { AtlasList } from "./use-atlas-address.ts";
import { useAtlasColumns } from "./use-atlas-columns.tsx";

interface AtlasTableProps {
  readonly counties: readonly AtlasPlace[];
  readonly cities: readonly AtlasPlace[];
  readonly list: AtlasList;
  readonly onListChange: (list: AtlasList) => void;
  /** The selected town, its units, and what is kept for comparison: first in the list, in the accent. */
  readonly pinnedIds: ReadonlySet<string>;
  readonly onSelect: (townId: string) => void;
  readonly wide: boolean;
  readonly onWideChange: (wide: boolean) => void;
}

/** The same places as rows: counties in one list, resource cities in the other. */
export function AtlasTable(props: AtlasTableProps) {
  const { counties, cities, list, onListChange, wide, onWideChange } = props;
  const t = useTranslations("atlas.table");
  const { number } = useFigures();
  const tab = (value: AtlasList, places: readonly AtlasPlace[]) => ({
    value,
    label: t(value),
    count: number(places.length),
    content: <PlaceList {...props} value={value} places={places} />,
  });
  return (
    <Panel padding="tight">
      <Tabs
        label={t("tabs")}
        value={list}
        onValueChange={onListChange}
        items={[tab("counties", counties), tab("cities", cities)]}
      />
      <div className="mt-2 text-right max-lg:hidden print:hidden">
        <Button size="sm" variant="quiet" onClick={() => onWideChange(!wide)}>
          {wide ? t("showLess") : t("showAll")}
        </Button>
      </div>
    </Panel>
  );
}

interface PlaceListProps extends AtlasTableProps {
  readonly value: AtlasList;
  readonly places: readonly AtlasPlace[];
}

function PlaceList({ value, places, pinnedIds, onSelect, wide }: PlaceListProps) {
  const t = useTranslations("atlas.table");
  const locale = useLocale();
  const [sort, setSort] = useState<Sort>({ columnId: "change", direction: "ascending" });
  const columns = useAtlasColumns(value, wide);
  const isPhone = useIsPhone();
  const rows = useMemo(
    () => pinnedFirst(sorted(places, columns, sort, locale), pinnedIds),
    [places, columns, sort, locale, pinnedIds],
  );
  return (
    <DataTable
      label={t(value)}
      rows={rows}
      columns={columns}
      rowId={(place) => place.id}
      locale={locale}
      sort={sort}
      onSortChange={setSort}
      selectedIds={pinnedIds}
      onSelect={(place) => onSelect(place.id)}
      maxHeight={wide ? 720 : isPhone ? 480 : 312}
      phoneRow={isPhone ? (place) => <PhoneRow place={place} /> : undefined}
      phoneRowHeight={60}
      sortLabel={t("sort")}
      empty={<p className="m-0 p-4 text-muted">{t("empty")}</p>}
    />
  );
}

function PhoneRow({ place }: { readonly place: AtlasPlace }) {
  const t = useTranslations("atlas.table");
  const { text, number, change } = useFigures();
  const people = place.population2020 === null ? t("noPeople") : number(place.population2020);
  return (
    <span className="flex items-center justify-between gap-3">
      <span className="min-w-0">
        <span className="flex items-center gap-1.5">
          {place.resourceClass && <ResourceMark resourceClass={place.resourceClass} />}
          <span className="truncate">{text(place.name)}</span>
        </span>
        <span className="block truncate text-xs text-muted">
          {t("phone", { province: text(place.province), people })}
        </span>
      </span>
      <span className="whitespace-nowrap font-semibold">
        {place.change === null ? (
          <span className="text-xs font-normal text-muted">{t("notComparable")}</span>
        ) : (
          change(place.change)
        )}
      </span>
    </span>
  );
}

function sorted(places: readonly AtlasPlace[], columns: readonly DataColumn<AtlasPlace>[], sort: Sort, locale: string) {
  const sortValueOf = columns.find((column) => column.id === sort.columnId)?.sortValue;
  return sortValueOf ? sortRows(places, sortValueOf, sort.direction, locale) : [...places];
}

function pinnedFirst(places: readonly AtlasPlace[], pinnedIds: ReadonlySet<string>): AtlasPlace[] {
  const pinned = places.filter(({ id }) => pinnedIds.has(id));
  return [...pinned, ...places.filter(({ id }) => !pinnedIds.has(id))];
}
