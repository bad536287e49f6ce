"use client";

import { UnitMap } from "@tamarisk/ui/unit-map";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import { mapUnits } from "./map-units.ts";
import type { TownProfile } from "./town-lines.ts";

interface TownMapProps {
  readonly profile: Pick<TownProfile, "town" | "units" | "boundary">;
  readonly maxHeight?: number;
}

/** The units of a town by what became of them, or the plain word that no boundary is there. */
export function TownMap({ profile, maxHeight }: TownMapProps) {
  const t = useTranslations("atlas");
  const { text, change, number } = useFigures();
  const units = useMemo(
    () =>
      mapUnits(profile, {
        nameOf: (place) => text(place.name),
        changeOf: (place) => (place.change === null ? t("table.notComparable") : change(place.change)),
      }),
    [profile, text, change, t],
  );
  if (units.length === 0) {
    return (
      <p className="hatched m-0 grid min-h-24 place-items-center rounded-md p-3 text-xs">
        <span className="bg-panel p-2 text-muted">{t("town.noBoundary")}</span>
      </p>
    );
  }
  return (
    <UnitMap
      units={units}
      maxHeight={maxHeight}
      labels={{
        chart: t("town.map", {
          name: text(profile.town.name),
          units: units.map(({ name, value }) => `${name} ${value}`).join(", "),
        }),
        scale: (kilometres) => t("town.kilometres", { km: number(kilometres) }),
        north: t("town.north"),
      }}
    />
  );
}
