"use client";

import { useFormatter, useTranslations } from "next-intl";
import type { TownFinding } from "@/features/atlas/town-finding.ts";
import { useFigures } from "@/i18n/use-figures.ts";

const flags = ["zone", "no-2010-match", "weak-match", "large-change-check-boundary"] as const;

/** The finding about a place as one sentence. */
export function useFindingText(): (finding: TownFinding) => string {
  const t = useTranslations("atlas.finding");
  const flag = useTranslations("atlas.flag");
  const format = useFormatter();
  const { percent, change: signed } = useFigures();
  const flagText = (key: string) => {
    const known = flags.find((each) => each === key);
    return known ? flag(known) : flag("other", { flag: key });
  };
  return (finding) => {
    switch (finding.kind) {
      case "core-grows-rest-empties":
        return t("core-grows-rest-empties");
      case "mixed":
        return t("mixed", { grew: finding.grew, shrank: finding.shrank });
      case "all-shrank":
        return t("all-shrank", { units: finding.units });
      case "all-grew":
        return t("all-grew", { units: finding.units });
      case "change": {
        const { change } = finding;
        if (Math.abs(change) < 0.05) return t("unchanged", { percent: signed(change) });
        return change < 0 ? t("lost", { percent: percent(-change) }) : t("grew", { percent: percent(change) });
      }
      case "not-comparable":
        if (finding.flags.length === 0) return t("no-population");
        return t("not-comparable", { reasons: format.list(finding.flags.map(flagText), { type: "conjunction" }) });
    }
  };
}
