"use client";

import type { ActionPlan, ConditionReading } from "@tamarisk/domain";
import { useLocale } from "next-intl";
import { AppLink } from "@/features/shell/app-link.tsx";
import { sourceWords } from "@/features/town/source-words.ts";
import { LocalText } from "@/i18n/local-text.tsx";
import { usePlanTable } from "./plan-table-context.ts";
import { ProposalMark } from "./proposal-mark.tsx";

interface ConditionTextProps {
  readonly reading: ConditionReading;
  readonly phaseId: ActionPlan["phases"][number]["id"];
}

/** A condition in words, what the data says to it, and the way to what is missing. */
export function ConditionText({ reading, phaseId }: ConditionTextProps) {
  const { words, canEdit, onFocus, placeName, dataHref, evidenceFor } = usePlanTable();
  const { t } = words;
  const locale = useLocale();
  const source = evidenceFor(reading);
  const place = placeName(reading.condition.townId);
  const lacksValue = reading.latest === null || reading.reason === "too-few-years";
  return (
    <div className="min-w-0">
      <p className="m-0 font-semibold">
        <LocalText isName text={reading.condition.label} />
      </p>
      <p className="m-0 text-xs text-muted">
        {words.reading(reading)}
        {place && <> · {t("condition.place", { place })}</>}
        {source && <> · {t("condition.evidence", { source: sourceWords(source, locale) })}</>}{" "}
        <ProposalMark condition={reading.condition} />
      </p>
      {canEdit && (lacksValue || reading.reason === "no-threshold") && (
        <p className="m-0 flex flex-wrap gap-x-3 text-xs print:hidden">
          {lacksValue && (
            <AppLink className="link py-1 max-sm:py-2" href={dataHref(reading)}>
              {t("condition.enter")}
            </AppLink>
          )}
          {reading.reason === "no-threshold" && (
            <button
              type="button"
              className="link py-1 max-sm:py-2"
              onClick={() => onFocus({ kind: "edit-gate", phaseId })}
            >
              {t("condition.setThreshold")}
            </button>
          )}
        </p>
      )}
    </div>
  );
}
