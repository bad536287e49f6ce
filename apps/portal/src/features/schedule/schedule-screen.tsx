"use client";

import type { ActionPlan, PlanSchedule, PlanScheduleDraft, ProjectId, Role } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { Notice } from "@tamarisk/ui/notice";
import { PageHeader } from "@tamarisk/ui/page-header";
import { Panel } from "@tamarisk/ui/panel";
import { ProgressBar } from "@tamarisk/ui/progress-bar";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { mayEditPlan } from "@/features/plan/may-edit-plan.ts";
import { OpenFailed } from "@/features/plan/open-failed.tsx";
import { measuresOf } from "@/features/plan/plan-place.ts";
import type { PlanHead } from "@/features/plan/plan-view.ts";
import { useOpenPlan } from "@/features/plan/use-open-plan.ts";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { mayPlan } from "@/features/projects/may-plan.ts";
import { AppLink } from "@/features/shell/app-link.tsx";
import { useFigures } from "@/i18n/use-figures.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import { LimitsPanel } from "./limits-panel.tsx";
import { MissingList } from "./missing-list.tsx";
import { questionOfPlan } from "./question-of-plan.ts";
import { ResultPanel } from "./result-panel.tsx";
import { settingsAtFirst } from "./settings-at-first.ts";
import { useScheduleSettings } from "./use-schedule-settings.ts";
import { type SchedulerState, useScheduler } from "./use-scheduler.ts";

/** Seconds that a search may take; what it found by then is the answer. */
const TIME_LIMIT = 10;

interface ScheduleScreenProps {
  readonly projectId: ProjectId;
  readonly head: PlanHead;
  readonly schedule: PlanSchedule | null;
  readonly role: Role;
  readonly currentYear: number;
}

/** The best years for the plan's measures within money, lead times and dependencies, or what stands in the way. */
export function ScheduleScreen(props: ScheduleScreenProps) {
  const { projectId, head } = props;
  const t = useTranslations("schedule");
  const shell = useTranslations("shell");
  const open = useOpenPlan(projectId, head);
  if (head.counts.measures === 0) return <NoMeasures projectId={projectId} />;
  if (open.kind === "ready") return <ScheduledPlan {...props} plan={open.view.plan} />;
  return (
    <>
      <PageHeader title={t("pageTitle")} lead={t("lead")} />
      {open.kind === "failed" ? <OpenFailed {...open} /> : <Skeleton label={shell("loading")} height={480} />}
    </>
  );
}

interface ScheduledPlanProps extends ScheduleScreenProps {
  readonly plan: ActionPlan;
}

function ScheduledPlan({ projectId, plan, schedule, role, currentYear }: ScheduledPlanProps) {
  const t = useTranslations("schedule");
  const planning = usePlanning();
  const queryClient = useQueryClient();
  const problemText = useProblemText();
  const say = useSnackbar();
  const measures = useMemo(() => measuresOf(plan), [plan]);
  const canSet = mayPlan(role);
  const control = useScheduleSettings(projectId, schedule, settingsAtFirst(plan, currentYear), canSet);
  const { settings } = control;
  const asked = useMemo(() => questionOfPlan(plan, settings), [plan, settings]);
  const { state, start, stop, forget } = useScheduler(TIME_LIMIT);
  const reload = () => queryClient.invalidateQueries({ queryKey: planning.plan.pathKey() });
  const tryWith = (next: PlanScheduleDraft) => {
    const before = settings;
    control.replace(next);
    start(questionOfPlan(plan, next).question);
    say({
      message: t("tried"),
      undo: {
        label: t("undo"),
        onUndo: () => {
          control.replace(before);
          forget();
        },
      },
    });
  };
  const refused = control.error && problemText(problemOf(control.error));
  return (
    <>
      <PageHeader
        title={t("headline", { count: asked.question.measures.length })}
        lead={t("lead")}
        actions={
          <Button
            variant="primary"
            disabled={state.kind === "running" || asked.question.measures.length === 0}
            onClick={() => start(asked.question)}
          >
            {t("find")}
          </Button>
        }
      />
      {refused && (
        <div className="mb-4">
          <Notice tone="error" title={refused.title} remedy={refused.remedy} />
        </div>
      )}
      <div className="grid items-start gap-4 print:block lg:grid-cols-[minmax(20rem,26rem)_minmax(0,1fr)] lg:grid-rows-[auto_1fr]">
        <div className="min-w-0 print:hidden">
          <LimitsPanel settings={settings} measures={measures} disabled={!canSet} onChange={control.change} />
        </div>
        <div className="grid min-w-0 content-start gap-4 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Search state={state} onStop={stop} />
          {state.kind === "answered" && (
            <ResultPanel
              projectId={projectId}
              answer={state}
              plan={plan}
              settings={settings}
              currentYear={currentYear}
              isOutdated={state.question !== asked.question && !isSame(state.question, asked.question)}
              canTry={canSet}
              canWrite={mayEditPlan(plan.state, role)}
              onTry={tryWith}
              onWritten={reload}
            />
          )}
          {state.kind === "idle" && (
            <EmptyState
              title={t("idle.title")}
              example={t("idle.example")}
              action={
                asked.question.measures.length > 0 && (
                  <Button variant="primary" onClick={() => start(asked.question)}>
                    {t("find")}
                  </Button>
                )
              }
            >
              {asked.question.measures.length === 0 ? t("idle.nothing") : t("idle.body")}
            </EmptyState>
          )}
        </div>
        {asked.incomplete.length > 0 && (
          <div className="min-w-0 print:hidden">
            <Panel
              title={t("missing.title", { count: asked.incomplete.length })}
              description={t("missing.body")}
              padding="tight"
            >
              <MissingList
                projectId={projectId}
                incomplete={asked.incomplete}
                canEdit={mayEditPlan(plan.state, role)}
                onSaved={reload}
              />
            </Panel>
          </div>
        )}
      </div>
    </>
  );
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

function NoMeasures({ projectId }: Pick<ScheduleScreenProps, "projectId">) {
  const t = useTranslations("schedule");
  return (
    <>
      <PageHeader title={t("pageTitle")} />
      <EmptyState
        title={t("empty.title")}
        action={
          <AppLink className={buttonClass("primary")} href={`/projects/${projectId}/plan`}>
            {t("empty.action")}
          </AppLink>
        }
      >
        {t("empty.body")}
      </EmptyState>
    </>
  );
}

function Search({ state, onStop }: { readonly state: SchedulerState; readonly onStop: () => void }) {
  const t = useTranslations("schedule.search");
  const { number } = useFigures();
  const panel = useRef<HTMLDivElement>(null);
  const isRunning = state.kind === "running";
  useEffect(() => {
    // On a phone the search stands below the limits, out of sight of the button that began it.
    const top = panel.current?.getBoundingClientRect().top ?? 0;
    if (isRunning && top > window.innerHeight / 2) panel.current?.scrollIntoView({ block: "start" });
  }, [isRunning]);
  if (state.kind === "failed") return <Notice tone="error" title={t("failed")} remedy={state.message} />;
  if (state.kind !== "running") return null;
  const { progress, seconds } = state;
  const best = progress?.best ?? null;
  const bound = progress?.bound ?? null;
  const detail =
    progress && best !== null && bound !== null
      ? t("bounds", { aim: progress.aim, best: number(best, { max: 2 }), bound: number(bound, { max: 2 }) })
      : undefined;
  return (
    <div ref={panel} className="scroll-mt-24">
      <Panel padding="tight">
        <ProgressBar
          label={t("running", { seconds: number(seconds, { max: 0 }) })}
          value={Math.min(seconds, TIME_LIMIT)}
          max={TIME_LIMIT}
          detail={detail}
          cancel={{ label: t(state.found ? "keep" : "cancel"), onCancel: onStop }}
        />
      </Panel>
    </div>
  );
}
