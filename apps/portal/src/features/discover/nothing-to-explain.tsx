"use client";

import { Button } from "@tamarisk/ui/button";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { useMemo } from "react";
import { halvingThreshold } from "./failing-futures.ts";
import type { LookIntoProps } from "./look-into-props.ts";
import type { DiscoveredFutures } from "./use-discovered-futures.ts";

/** All futures agree, or none can be counted: why, and a threshold that would part them. */
export function NothingToExplain(props: LookIntoProps & { readonly discovered: DiscoveredFutures }) {
  const { objective, address, words, discovered } = props;
  const { t, futures } = words;
  const { failing, worst } = discovered;
  const threshold = useMemo(() => halvingThreshold(worst, objective.side), [worst, objective]);
  if (failing.counted.length === 0) {
    return <EmptyState title={t("noNumber.title")}>{t("noNumber.body", { count: failing.withoutNumber })}</EmptyState>;
  }
  const kind = failing.failing === 0 ? "none" : "all";
  const ask = () =>
    threshold !== null &&
    address.setQuestions([
      ...address.questions.filter(({ outcomeId }) => outcomeId !== objective.outcomeId),
      { ...objective, threshold },
    ]);
  return (
    <EmptyState
      title={t(`${kind}.title`)}
      action={
        threshold !== null && (
          <Button variant="primary" onClick={ask}>
            {t(`${kind}.ask`, { threshold: thresholdText(threshold, futures.unitOf(objective.outcomeId), words) })}
          </Button>
        )
      }
    >
      <p className="m-0">{t(`${kind}.body`, { count: words.count(failing.counted.length) })}</p>
      {threshold === null && <p className="m-0 mt-1">{t("alike")}</p>}
      {failing.withoutNumber > 0 && <p className="m-0 mt-1">{t("withoutNumber", { count: failing.withoutNumber })}</p>}
    </EmptyState>
  );
}

/** A threshold with the digits it has: it was rounded when it was made. */
function thresholdText(threshold: number, unit: string, { locale }: LookIntoProps["words"]): string {
  const number = new Intl.NumberFormat(locale, { maximumSignificantDigits: 15 }).format(threshold);
  return unit === "" ? number : `${number} ${unit}`;
}
