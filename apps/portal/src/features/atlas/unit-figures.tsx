"use client";

import { useTranslations } from "next-intl";
import { useFigures } from "@/i18n/use-figures.ts";
import type { AtlasPlace } from "./atlas-place.ts";

/** Units shown one by one on a phone; more are counted in the sentence above. */
const mostUnits = 4;

interface UnitFiguresProps {
  readonly place: AtlasPlace;
  readonly units: readonly AtlasPlace[];
}

/** On a phone, where there is no room for a map: change and people of each unit, or of the town itself. */
export function UnitFigures({ place, units }: UnitFiguresProps) {
  const shown = units.length > 0 && units.length <= mostUnits ? units : [place];
  return (
    <ul className="m-0 mt-3 grid list-none grid-cols-2 gap-4 p-0 sm:hidden">
      {shown.map((unit) => (
        <UnitFigure key={unit.id} unit={unit} />
      ))}
    </ul>
  );
}

function UnitFigure({ unit }: { readonly unit: AtlasPlace }) {
  const t = useTranslations("atlas");
  const { text, change, number } = useFigures();
  const colour = unit.severity && unit.severity !== "unchanged" ? `var(--color-${unit.severity})` : "var(--color-zero)";
  return (
    <li className="border-l-4 pl-2" style={{ borderColor: colour }}>
      <span className="block text-xs text-muted">{text(unit.name)}</span>
      <span className="block text-lg font-semibold">
        {unit.change === null ? t("table.notComparable") : change(unit.change)}
      </span>
      <span className="block text-xs text-muted">
        {unit.population2020 === null
          ? t("table.noPeople")
          : t("town.people", { people: number(unit.population2020), year: "2020" })}
      </span>
    </li>
  );
}
