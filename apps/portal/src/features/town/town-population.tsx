"use client";

import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import { PopulationLines } from "./population-lines.tsx";
import { type TownProfile, townLines } from "./town-lines.ts";

/** Residents of the town and of its units, with the rings explained where there are any. */
export function TownPopulation({ profile, height }: { readonly profile: TownProfile; readonly height?: number }) {
  const t = useTranslations("atlas.town");
  const { text, number, list } = useFigures();
  const lines = useMemo(() => townLines(profile, (town) => text(town.name)), [profile, text]);
  if (lines.length === 0) return <p className="m-0 text-xs text-muted">{t("noPopulation")}</p>;
  const spoken = lines.map(({ name, points }) => {
    const [first, last] = [points[0]!, points.at(-1)!];
    return t("lineSpoken", {
      name,
      first: number(first.persons),
      firstYear: String(first.year),
      last: number(last.persons),
      lastYear: String(last.year),
    });
  });
  const hasRings = lines.some(({ points }) => points.some(({ sure }) => !sure));
  return (
    <div>
      <p className="m-0 text-xs text-muted">
        {t("residents")}
        {hasRings && ` (${t("lessSure")})`}
      </p>
      <PopulationLines
        lines={lines}
        mainId={profile.town.id}
        height={height}
        label={t("linesSpoken", { lines: list(spoken) })}
      />
    </div>
  );
}
