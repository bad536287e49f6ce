"use client";

import type { SupplyGap } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { IconButton } from "@tamarisk/ui/icon-button";
import { numberEntry } from "@tamarisk/ui/number-entry";
import { NumberField } from "@tamarisk/ui/number-field";
import { useTranslations } from "next-intl";
import { needAfter, withNeed } from "./needs-of-gap.ts";

interface GapNeedsProps {
  readonly gap: SupplyGap;
  readonly disabled: boolean;
  readonly onNeeds: (needs: SupplyGap["needs"]) => void;
}

/** How much is needed from which year on, a line for each year in which it changes. */
export function GapNeeds({ gap, disabled, onNeeds }: GapNeedsProps) {
  const t = useTranslations("schedule.gaps");
  const { needs, unit } = gap;
  return (
    <div className="grid gap-2">
      {needs.map((need, at) => (
        <div key={at} className="flex items-end gap-2">
          <div className="min-w-0 flex-1">
            <NumberField
              label={t("from")}
              value={numberEntry(need.year)}
              onValueChange={(entry) =>
                entry.kind === "number" && onNeeds(withNeed(needs, at, { ...need, year: entry.value }))
              }
            />
          </div>
          <div className="min-w-0 flex-1">
            <NumberField
              label={t("amount")}
              unit={unit}
              value={numberEntry(need.amount)}
              onValueChange={(entry) =>
                entry.kind === "number" && onNeeds(withNeed(needs, at, { ...need, amount: entry.value }))
              }
            />
          </div>
          {needs.length > 1 && !disabled && (
            <IconButton
              icon="close"
              label={t("removeNeed", { year: String(need.year) })}
              onClick={() => onNeeds(needs.filter((_, other) => other !== at))}
            />
          )}
        </div>
      ))}
      {needs.length > 1 && <p className="m-0 text-xs text-muted">{t("since")}</p>}
      {!disabled && (
        <Button size="sm" className="justify-self-start" onClick={() => onNeeds([...needs, needAfter(needs)])}>
          {t("addNeed")}
        </Button>
      )}
    </div>
  );
}
