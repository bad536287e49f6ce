"use client";

import { StateBadge } from "@tamarisk/ui/state-badge";
import { latestReading } from "./latest-reading.ts";
import type { MapViewProps } from "./map-view-props.ts";

/** What tells the town to change lines: the trigger on the objective's own outcome, and where it stands now. */
export function StationWatch({ list, objective, question, words }: MapViewProps) {
  const { t } = words;
  const { trigger } = question.order.world.study;
  const reading = latestReading(list.past, objective.outcomeId, trigger);
  const unit = words.futures.unitOf(objective.outcomeId);
  return (
    <>
      <h3 className="mt-3 mb-1 text-sm font-semibold">{t("station.watch")}</h3>
      <div className="flex flex-wrap items-center justify-between gap-2">
        <span>
          {trigger.kind === "observed" &&
            t(`trigger.${trigger.side}`, {
              outcome: words.futures.nameOf(trigger.outcomeId),
              value: `${words.number(trigger.value)} ${unit}`.trim(),
              years: trigger.years,
              of: trigger.of,
            })}
        </span>
        {reading ? (
          <StateBadge state={reading.state}>
            {t("now", { value: words.number(reading.value), year: String(reading.year) })}
          </StateBadge>
        ) : (
          <StateBadge state="unknown">{t("noData")}</StateBadge>
        )}
      </div>
    </>
  );
}
