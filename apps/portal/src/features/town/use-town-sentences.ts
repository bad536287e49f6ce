"use client";

import { useTranslations } from "next-intl";
import { type AtlasPlace, atlasPlace } from "@/features/atlas/atlas-place.ts";
import { townFinding } from "@/features/atlas/town-finding.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import type { TownProfile } from "./town-lines.ts";
import { useFindingText } from "./use-finding-text.ts";

/** Units named one by one in the lead; more would not be read. */
const mostUnits = 3;

/** The finding about a town and the figures it rests on, as sentences. */
export function useTownSentences({ town, units }: Pick<TownProfile, "town" | "units">): {
  readonly finding: string;
  readonly lead: string;
} {
  const t = useTranslations("town");
  const findingText = useFindingText();
  const { text, number, change, percent, list } = useFigures();
  const whole = atlasPlace(town);
  const parts = units.map(atlasPlace);

  const unitText = (unit: AtlasPlace) => {
    const name = text(unit.name);
    const { population2010: before, population2020: after } = unit;
    if (unit.change === null || before === null || after === null) {
      return t("unitNotComparable", { name, after: after === null ? t("shrinkage.noData") : number(after) });
    }
    return t("unitChange", { name, before: number(before), after: number(after), percent: change(unit.change) });
  };
  const wholeText = () => {
    if (whole.change === null) return "";
    return whole.change < 0
      ? t("wholeLost", { percent: percent(-whole.change) })
      : t("wholeGrew", { percent: percent(whole.change) });
  };
  const named = parts.length > 0 && parts.length <= mostUnits ? parts : [whole];
  return {
    finding: findingText(townFinding(whole, parts)),
    lead: t("lead", { units: list(named.map(unitText)), whole: named === parts ? wholeText() : "" }),
  };
}
