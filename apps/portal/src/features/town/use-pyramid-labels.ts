"use client";

import type { AgeGroup } from "@tamarisk/domain";
import type { PopulationPyramidProps } from "@tamarisk/ui/population-pyramid";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { useFigures } from "@/i18n/use-figures.ts";
import type { AgePair } from "./age-pairs.ts";

/** Every word of one pyramid. */
export function usePyramidLabels({ name, before, now }: AgePair): PopulationPyramidProps["labels"] {
  const t = useTranslations("town.people");
  const { text, number, compact } = useFigures();
  return useMemo(() => {
    const sum = (groups: readonly AgeGroup[]) =>
      number(groups.reduce((total, { male, female }) => total + male + female, 0));
    return {
      chart: t("spoken", { name: text(name), before: sum(before), now: sum(now) }),
      walk: t("walk", { name: text(name) }),
      men: t("men"),
      women: t("women"),
      tick: (persons) => compact(persons),
      reading: (later, earlier) =>
        t("reading", {
          age:
            later.toAge === null
              ? t("ageOpen", { from: String(later.fromAge) })
              : t("age", { from: String(later.fromAge), to: String(later.toAge) }),
          menNow: number(later.male),
          womenNow: number(later.female),
          menBefore: number(earlier.male),
          womenBefore: number(earlier.female),
        }),
    };
  }, [t, text, number, compact, name, before, now]);
}
