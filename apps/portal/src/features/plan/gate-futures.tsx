"use client";

import type { GateProposal, Indicator, ValueCondition } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { AppLink } from "@/features/shell/app-link.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { type ConditionForm, conditionOf, fieldProblems } from "./condition-form.ts";
import { usePlanTable } from "./plan-table-context.ts";

interface GateFuturesProps {
  readonly form: ConditionForm;
  readonly indicators: readonly Indicator[];
  readonly onPropose: (proposal: GateProposal) => void;
}

/** Asks the latest finished run when a condition would hold, storyline by storyline, and takes one as a proposal. */
export function GateFutures({ form, indicators, onPropose }: GateFuturesProps) {
  const { words } = usePlanTable();
  const { t } = words;
  const [asked, setAsked] = useState<ValueCondition | null>(null);
  const isReady = Object.keys(fieldProblems(form, indicators)).length === 0 && form.threshold.kind === "number";
  const ask = () => {
    const condition = conditionOf({ ...form, isNegated: false }, indicators);
    if (condition.kind === "value") setAsked(condition);
  };
  return (
    <div className="grid gap-2">
      <div>
        <Button size="sm" disabled={!isReady} onClick={ask}>
          {t("futures.ask")}
        </Button>
      </div>
      {!isReady && <p className="m-0 text-xs text-muted">{t("futures.needsThreshold")}</p>}
      {asked && <Answer condition={asked} onPropose={onPropose} />}
    </div>
  );
}

interface AnswerProps {
  readonly condition: ValueCondition;
  readonly onPropose: (proposal: GateProposal) => void;
}

function Answer({ condition, onPropose }: AnswerProps) {
  const { plan, words, currentYear } = usePlanTable();
  const { t } = words;
  const { projectId } = plan;
  const { wholePercent } = useFigures();
  const planning = usePlanning();
  const runs = useQuery(planning.ensemble.list.queryOptions({ projectId }));
  const run = runs.data?.find(({ state }) => state === "finished");
  const futures = useQuery(
    planning.gate.futures.queryOptions(
      run ? { projectId, condition, fromYear: currentYear + 1, ensembleId: run.id } : skipToken,
    ),
  );
  const stories = useQuery(planning.storyline.list.queryOptions({ projectId }));
  const names = stories.data?.kind === "ready" ? stories.data.storylines : null;
  if (runs.error ?? futures.error) return <ProblemNotice error={runs.error ?? futures.error} />;
  if (runs.data && !run) {
    return (
      <p className="m-0 text-xs text-muted">
        {t("futures.noRun")}{" "}
        <AppLink className="link" href={`/projects/${projectId}/futures`}>
          {t("futures.toFutures")}
        </AppLink>
      </p>
    );
  }
  if (!run || !futures.data) return <p className="m-0 text-xs text-muted">{t("futures.asking")}</p>;
  if (futures.data.kind === "not-computed") {
    return (
      <p className="m-0 text-xs text-muted">{t("futures.not-computed", { why: words.local(futures.data.why) })}</p>
    );
  }
  if (futures.data.kind !== "found")
    return <p className="m-0 text-xs text-muted">{t(`futures.${futures.data.kind}`)}</p>;
  const { storylines, lastYear, tie } = futures.data;
  return (
    <div className="grid gap-1.5 rounded-md border border-dashed border-field p-2.5 text-xs">
      <p className="m-0">{t("futures.lead", { last: String(lastYear), count: storylines[0]?.countedFutures ?? 0 })}</p>
      <p className="m-0 text-muted">{t(`futures.tie.${tie.match}`, { note: words.local(tie.note) })}</p>
      <ul className="m-0 grid list-none gap-2 p-0">
        {storylines.map(({ storylineId, share, years }) => {
          const name = names?.find(({ id }) => id === storylineId)?.name;
          return (
            <li key={storylineId} className="flex flex-wrap items-center justify-between gap-2">
              <span>
                <span className="font-semibold">{name ? words.local(name) : storylineId}</span>{" "}
                <span className="text-muted">
                  {years && share
                    ? t("futures.when", {
                        share: wholePercent(100 * share),
                        middle: String(years.middle),
                        early: String(years.early),
                        late: String(years.late),
                      })
                    : t(share === null ? "futures.notCounted" : "futures.never")}
                </span>
              </span>
              {years && share !== null && (
                <Button
                  size="sm"
                  onClick={() =>
                    onPropose({
                      ...{ ensembleId: run.id, storylineId, share, year: years.middle },
                      ...{ earlyYear: years.early, lateYear: years.late },
                    })
                  }
                >
                  {t("futures.take")}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
