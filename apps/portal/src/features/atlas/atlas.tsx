"use client";

import { buttonClass } from "@tamarisk/ui/button-class";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useTranslations } from "next-intl";
import { useMemo, useState } from "react";
import type { TownProfile } from "@/features/town/town-lines.ts";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import { AtlasChart } from "./atlas-chart.tsx";
import { AtlasFilterBar } from "./atlas-filter-bar.tsx";
import { hasFilters } from "./atlas-filters.ts";
import { atlasHeadline } from "./atlas-headline.ts";
import { AtlasLead } from "./atlas-lead.tsx";
import { AtlasTable } from "./atlas-table.tsx";
import type { AtlasData } from "./read-atlas.ts";
import { TownCard } from "./town-card.tsx";
import { exampleTownId } from "./town-id-in.ts";
import { TownSearch } from "./town-search.tsx";
import { unitsOf } from "./units-of.ts";
import { useAtlasAddress } from "./use-atlas-address.ts";
import { useAtlasPlaces } from "./use-atlas-places.ts";

interface AtlasProps {
  readonly data: AtlasData;
  /** The town the page opened on. */
  readonly loaded: TownProfile | null;
  readonly signedIn: boolean;
}

/** China's counties and resource cities: who shrinks, where one town stands among them, and the way to a project. */
export function Atlas({ data, loaded, signedIn }: AtlasProps) {
  const t = useTranslations("atlas");
  const { number } = useFigures();
  const address = useAtlasAddress();
  const places = useAtlasPlaces(data.counties, data.cities, address.filters);
  const headline = useMemo(() => atlasHeadline(data.counts, data.cityCounts), [data]);
  const [wideTable, setWideTable] = useState(false);

  const selected = places.byId.get(address.townId) ?? places.byId.get(exampleTownId) ?? places.counties[0];
  const units = useMemo(() => (selected ? unitsOf(selected, places.counties) : []), [selected, places.counties]);
  const highlightedIds = useMemo(
    () => new Set([...(selected ? [selected.id] : []), ...units.map(({ id }) => id), ...address.comparedIds]),
    [selected, units, address.comparedIds],
  );
  const compare = (id: string) => {
    const { comparedIds } = address;
    address.setCompared(comparedIds.includes(id) ? comparedIds.filter((each) => each !== id) : [...comparedIds, id]);
  };

  return (
    <>
      <PageHeader
        title={t("headline", { shrank: number(headline.counties.shrank), compared: number(headline.counties.of) })}
        lead={<AtlasLead headline={headline} />}
        actions={
          <div className="w-[24rem] max-w-[calc(100vw-2rem)] print:hidden">
            <TownSearch places={places.byId} onSelect={address.setTown} />
          </div>
        }
      />
      <AtlasFilterBar
        filters={address.filters}
        onFiltersChange={address.setFilters}
        counties={places.counties}
        listed={Object.fromEntries(data.cityCounts.map((count) => [count.class, count.listed]))}
      />
      <div
        className={`grid gap-x-6 gap-y-4 lg:grid-cols-[minmax(0,1.7fr)_minmax(0,1fr)] lg:grid-rows-[auto_1fr] ${
          wideTable
            ? "lg:[grid-template-areas:'chart_town''table_table']"
            : "lg:[grid-template-areas:'chart_town''chart_table']"
        }`}
      >
        <div className="min-w-0 lg:[grid-area:town]">
          {selected && (
            <TownCard
              key={selected.id}
              place={selected}
              units={units}
              loaded={loaded}
              signedIn={signedIn}
              compared={address.comparedIds.includes(selected.id)}
              onCompare={() => compare(selected.id)}
            />
          )}
        </div>
        <div className="min-w-0 lg:[grid-area:chart]">
          <AtlasChart
            places={places}
            filtered={hasFilters(address.filters)}
            sources={data.sources}
            highlightedIds={highlightedIds}
            onPick={address.setTown}
          />
        </div>
        <div className="min-w-0 lg:[grid-area:table]">
          <AtlasTable
            counties={places.shownCounties}
            cities={places.shownCities}
            list={address.list}
            onListChange={address.setList}
            pinnedIds={highlightedIds}
            onSelect={address.setTown}
            wide={wideTable}
            onWideChange={setWideTable}
          />
        </div>
      </div>
      {selected && <PhoneStart townId={selected.id} name={selected.name} />}
    </>
  );
}

/** On a phone the one primary action stays at the foot of the window. */
function PhoneStart({ townId, name }: { readonly townId: string; readonly name: { en: string; zh: string } }) {
  const t = useTranslations("atlas.town");
  const { text } = useFigures();
  return (
    <div className="sticky bottom-0 -mx-4 mt-4 border-t border-hairline bg-panel p-3 sm:hidden print:hidden">
      <Link href={`/projects/new?town=${townId}`} className={`${buttonClass("primary")} w-full`}>
        {t("startNamed", { name: text(name) })}
      </Link>
    </div>
  );
}
