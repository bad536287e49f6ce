"use client";

import type { Comment, Indicator, ProjectId, Role, Stakeholder } from "@tamarisk/domain";
import { PageHeader } from "@tamarisk/ui/page-header";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { mayEditPlan } from "@/features/plan/may-edit-plan.ts";
import type { StrategyList } from "@/features/plan/strategy-list.ts";
import type { PlanView } from "@/features/plan/use-plan-editor.ts";
import { AppLink } from "@/features/shell/app-link.tsx";
import type { PlanCrossings } from "./checklist.ts";
import { ChecklistPanel } from "./checklist-panel.tsx";
import { CommentsPanel } from "./comments-panel.tsx";
import { ComparePanel } from "./compare-panel.tsx";
import { NextStepPanel } from "./next-step-panel.tsx";
import type { VersionsView } from "./review-view.ts";
import { StepsPanel } from "./steps-panel.tsx";
import { useFieldWords } from "./use-field-words.ts";
import { useReview } from "./use-review.ts";
import { VersionStrip } from "./version-strip.tsx";

export interface ReviewScreenProps {
  readonly projectId: ProjectId;
  readonly role: Role;
  readonly versions: VersionsView;
  readonly latest: PlanView;
  readonly stakeholders: readonly Stakeholder[];
  readonly indicators: readonly Indicator[];
  readonly strategies: StrategyList["strategies"];
  readonly crossings: PlanCrossings;
  readonly comments: readonly Comment[];
}

/** The plan's versions: where each stands, what is asked of whom, what changed between them, and what is said of it. */
export function ReviewScreen({ projectId, role, versions, latest, crossings, comments, ...named }: ReviewScreenProps) {
  const t = useTranslations("review");
  const words = useFieldWords(named);
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
      <div className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid min-w-0 gap-4">
          <NextStepPanel
            key={`${shown.id}${shown.state}`}
            version={shown}
            review={review}
            mayRevise={mayEditPlan("draft", role)}
          />
          {isNewest && newest.state !== "superseded" && newest.id === latest.plan.versionId && (
            <ChecklistPanel plan={latest.plan} crossings={crossings} />
          )}
          <ComparePanel projectId={projectId} view={review.view} shown={shown} words={words} role={role} />
        </div>
        <div className="grid min-w-0 gap-4">
          <StepsPanel version={shown} />
          <CommentsPanel projectId={projectId} plan={latest.plan} comments={comments} role={role} />
        </div>
      </div>
    </>
  );
}
