"use client";

import { SearchCombobox } from "@tamarisk/ui/search-combobox";
import { useLocale, useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import type { AtlasPlace } from "./atlas-place.ts";
import { searchPlaces } from "./search-places.ts";

const mostFound = 8;

interface TownSearchProps {
  readonly places: ReadonlyMap<string, AtlasPlace>;
  readonly onSelect: (townId: string) => void;
}

/** Finds a town by its Chinese name or its pinyin, and selects it. */
export function TownSearch({ places, onSelect }: TownSearchProps) {
  const t = useTranslations("atlas.search");
  const locale = useLocale();
  const { text } = useFigures();
  const [query, setQuery] = useState("");
  const list = useMemo(() => [...places.values()], [places]);
  const found = useMemo(() => searchPlaces(list, query, mostFound), [list, query]);
  return (
    <SearchCombobox
      label={t("label")}
      query={query}
      onQueryChange={setQuery}
      options={found.map(({ id, name, province, prefecture, level }) => ({
        id,
        label: text(name),
        alias: locale === "en" ? name.zh : name.en,
        detail: level === "prefecture" ? text(province) : `${text(prefecture)}, ${text(province)}`,
      }))}
      onSelect={({ id }) => {
        setQuery("");
        onSelect(id);
      }}
      emptyText={t("empty")}
      countText={t("count", { count: found.length })}
      clearLabel={t("clear")}
    />
  );
}
