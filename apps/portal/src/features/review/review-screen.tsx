"use client";

import type { Comment, Indicator, ProjectId, Role, Stakeholder } from "@tamarisk/domain";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { mayEditPlan } from "@/features/plan/may-edit-plan.ts";
import type { PlanHead } from "@/features/plan/plan-view.ts";
import type { StrategyList } from "@/features/plan/strategy-list.ts";
import { useOpenPlan } from "@/features/plan/use-open-plan.ts";
import { AppLink } from "@/features/shell/app-link.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import { ChecklistPanel } from "./checklist-panel.tsx";
import { CommentsPanel } from "./comments-panel.tsx";
import { ComparePanel } from "./compare-panel.tsx";
import { NextStepPanel } from "./next-step-panel.tsx";
import type { VersionsView } from "./review-view.ts";
import { StepsPanel } from "./steps-panel.tsx";
import { useFieldWords } from "./use-field-words.ts";
import { useReview } from "./use-review.ts";
import { VersionStrip } from "./version-strip.tsx";

interface ReviewScreenProps {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly head: PlanHead;
  readonly versions: VersionsView;
  readonly stakeholders: readonly Stakeholder[];
  readonly strategies: StrategyList["strategies"];
  readonly comments: readonly Comment[];
}

const none: readonly Indicator[] = [];

/** The plan's versions: where each stands, what is asked of whom, what changed between them, and what is said of it. */
export function ReviewScreen({ projectId, role, head, versions, comments, ...named }: ReviewScreenProps) {
  const t = useTranslations("review");
  const planning = usePlanning();
  const open = useOpenPlan(projectId, head);
  const { data: indicators = none } = useQuery(planning.indicator.list.queryOptions({ projectId }));
  const words = useFieldWords({ ...named, indicators });
  const review = useReview(projectId, versions);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const newest = review.view.versions[0]!;
  const shown = review.view.versions.find(({ id }) => id === chosenId) ?? newest;
  const isNewest = shown.id === newest.id;
  return (
    <>
      <PageHeader
        title={t(`headline.${newest.state}`, { number: newest.number })}
        lead={t("lead")}
        actions={
          <AppLink className="link print:hidden" href={`/projects/${projectId}/plan`}>
            {t("toPlan")}
          </AppLink>
        }
      />
      <VersionStrip view={review.view} shown={shown} onShow={({ id }) => setChosenId(id)} />
      <div className="grid items-start gap-4 print:block print:*:mb-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-4">
          <NextStepPanel
            key={`${shown.id}${shown.state}`}
            version={shown}
            review={review}
            mayRevise={mayEditPlan("draft", role)}
          />
          {isNewest && newest.state !== "superseded" && <ChecklistPanel projectId={projectId} open={open} />}
          <ComparePanel projectId={projectId} view={review.view} shown={shown} open={open} words={words} role={role} />
        </div>
        <div className="grid min-w-0 gap-4">
          <StepsPanel version={shown} />
          <CommentsPanel
            projectId={projectId}
            planId={head.heading.id}
            plan={open.kind === "ready" ? open.view.plan : null}
            comments={comments}
            role={role}
          />
        </div>
      </div>
    </>
  );
}
