"use client";

import { useTranslations } from "next-intl";
import { useFigures } from "@/i18n/use-figures.ts";
import type { AtlasHeadline } from "./atlas-headline.ts";

/** The sentences under the headline: how many that is, and how the resource cities compare. */
export function AtlasLead({ headline }: { readonly headline: AtlasHeadline }) {
  const t = useTranslations("atlas");
  const { number, percent, sentences } = useFigures();
  const { countiesSpoken: spoken, cities, citiesCompared, worst } = headline;
  const share =
    spoken.kind === "words"
      ? t("lead.words", { share: t(`share.${spoken.part}-${spoken.of}` as "share.3-5") })
      : t("lead.percent", { percent: percent(spoken.percent) });
  const inCities = t(`lead.${citiesCompared}`, { shrank: number(cities.shrank), of: number(cities.of) });
  const inWorst = worst
    ? t("lead.worst", {
        resourceClass: t(`resourceClassInText.${worst.resourceClass}`),
        shrank: number(worst.shrank),
        of: number(worst.of),
      })
    : "";
  return sentences(share, inCities, inWorst);
}
