"use client";

import type { GateCondition, GateProposal } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { skipToken, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { AppLink } from "@/features/shell/app-link.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { usePlanTable } from "./plan-table-context.ts";

interface GateFuturesProps {
  /** `null` while something is wrong in the form. */
  readonly condition: GateCondition | null;
  readonly onPropose: (proposal: GateProposal) => void;
}

/** Asks the latest finished run when a gate would open, storyline by storyline, and takes one answer as a proposal. */
export function GateFutures({ condition, onPropose }: GateFuturesProps) {
  const { words } = usePlanTable();
  const { t } = words;
  const [asked, setAsked] = useState<GateCondition | null>(null);
  const isAsOfNow = asked !== null && JSON.stringify(asked) === JSON.stringify(condition);
  return (
    <div className="grid gap-2">
      <div>
        <Button size="sm" disabled={!condition} onClick={() => setAsked(condition)}>
          {t("futures.ask")}
        </Button>
      </div>
      {!condition && <p className="m-0 text-xs text-muted">{t("futures.needsConditions")}</p>}
      {isAsOfNow && <Answer condition={asked} onPropose={onPropose} />}
    </div>
  );
}

interface AnswerProps {
  readonly condition: GateCondition;
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
  if (futures.data.kind === "cannot-say") {
    return (
      <ul className="m-0 grid list-none gap-1 p-0 text-xs text-muted">
        {futures.data.obstacles.map((obstacle, place) => (
          <li key={place}>
            <span className="font-semibold">{words.local(obstacle.label)}</span>{" "}
            {t(`futures.${obstacle.kind}`, { why: obstacle.kind === "not-computed" ? words.local(obstacle.why) : "" })}
          </li>
        ))}
      </ul>
    );
  }
  const { storylines, lastYear, ties } = futures.data;
  return (
    <div className="grid gap-1.5 rounded-md border border-dashed border-field p-2.5 text-xs">
      <p className="m-0">{t("futures.lead", { last: String(lastYear), count: storylines[0]?.countedFutures ?? 0 })}</p>
      {ties.map(({ indicatorId, label, match, note }) => (
        <p key={indicatorId} className="m-0 text-muted">
          {ties.length > 1 && <span className="font-semibold">{words.local(label)} </span>}
          {t(`futures.tie.${match}`, { note: words.local(note) })}
        </p>
      ))}
      <ul className="m-0 grid list-none gap-2 p-0">
        {storylines.map(({ storylineId, share, years: { early, middle, late } }) => {
          const name = names?.find(({ id }) => id === storylineId)?.name;
          const inWords = { early: String(early), middle: String(middle), late: String(late), last: String(lastYear) };
          const when = middle === null ? "seldom" : late === null ? "whenOpen" : "when";
          return (
            <li key={storylineId} className="flex flex-wrap items-center justify-between gap-2">
              <span>
                <span className="font-semibold">{name ? words.local(name) : storylineId}</span>{" "}
                <span className="text-muted">
                  {share
                    ? t(`futures.${when}`, { ...inWords, share: wholePercent(100 * share) })
                    : t(share === null ? "futures.notCounted" : "futures.never")}
                </span>
              </span>
              {share !== null && middle !== null && early !== null && (
                <Button
                  size="sm"
                  onClick={() =>
                    onPropose({
                      ...{ ensembleId: run.id, storylineId, share, year: middle },
                      ...{ earlyYear: early, lateYear: late },
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
