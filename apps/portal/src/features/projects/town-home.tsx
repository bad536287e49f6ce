"use client";

import { PageHeader } from "@tamarisk/ui/page-header";
import { useMemo } from "react";
import { PeopleByAge } from "@/features/town/people-by-age.tsx";
import type { TownProfile } from "@/features/town/town-lines.ts";
import { useTownSentences } from "@/features/town/use-town-sentences.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import { attentionItems, type Waiting } from "./attention.ts";
import { AttentionPanel } from "./attention-panel.tsx";
import { KeyIndicators } from "./key-indicators-panel.tsx";
import { PlanPanel } from "./plan-panel.tsx";
import { StageStrip } from "./stage-strip.tsx";
import { stagesOf } from "./stages.ts";

export interface TownHomeData {
  readonly home: PlanningOutputs["project"]["get"];
  readonly profile: TownProfile;
  readonly indicators: PlanningOutputs["indicator"]["list"];
  readonly observations: PlanningOutputs["observation"]["list"];
  readonly plan: PlanningOutputs["plan"]["get"];
  readonly futuresPossible: boolean;
  readonly waiting: Waiting;
}

/** A project's first page: where the work stands, what waits, who lives there, and what is known. */
export function TownHome({ home, profile, indicators, observations, plan, futuresPossible, waiting }: TownHomeData) {
  const { finding, lead } = useTownSentences(profile);
  const root = `/projects/${home.project.id}`;
  const { counts, latestEnsemble, planState } = home;
  const items = useMemo(
    () =>
      attentionItems({
        counts,
        plan: plan.plan,
        readings: plan.readings,
        observations,
        contradictedFigures: profile.figures.filter(({ provenance }) => provenance.confidence === "contradicted")
          .length,
        futuresRun: latestEnsemble !== null,
        futuresPossible,
        waiting,
      }),
    [counts, plan, observations, profile.figures, latestEnsemble, futuresPossible, waiting],
  );
  return (
    <>
      <PageHeader title={finding} lead={lead} />
      <div className="grid gap-4">
        <StageStrip
          stages={stagesOf({ counts, latestEnsemble, planState, phases: plan.plan.phases.length })}
          root={root}
        />
        <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,2.2fr)]">
          <AttentionPanel items={items} root={root} townId={home.project.townId} />
          <div className="grid content-start gap-4">
            <PeopleByAge profile={profile} />
            <PlanPanel plan={plan.plan} root={root} />
          </div>
        </div>
        <KeyIndicators indicators={indicators} observations={observations} townId={home.project.townId} root={root} />
      </div>
    </>
  );
}
