"use client";

import { PageHeader } from "@tamarisk/ui/page-header";
import { PeopleByAge } from "@/features/town/people-by-age.tsx";
import type { TownPeople } from "@/features/town/town-lines.ts";
import { useTownSentences } from "@/features/town/use-town-sentences.ts";
import type { PlanningOutputs } from "@/trpc/outputs.ts";
import type { AttentionItem } from "./attention.ts";
import { AttentionPanel } from "./attention-panel.tsx";
import type { KeyIndicator } from "./key-indicator.ts";
import { KeyIndicators } from "./key-indicators-panel.tsx";
import { type PlanInShort, PlanPanel } from "./plan-panel.tsx";
import { StageStrip } from "./stage-strip.tsx";
import { stagesOf } from "./stages.ts";

export interface TownHomeData {
  readonly home: PlanningOutputs["project"]["get"];
  readonly people: TownPeople;
  readonly plan: PlanInShort;
  readonly attention: readonly AttentionItem[];
  /** How many indicators the project has, and the lines shown of them. */
  readonly total: number;
  readonly lines: readonly KeyIndicator[];
}

/** A project's first page: where the work stands, what waits, who lives there, and what is known. */
export function TownHome({ home, people, plan, attention, total, lines }: TownHomeData) {
  const { finding, lead } = useTownSentences(people);
  const root = `/projects/${home.project.id}`;
  const { counts, latestEnsemble, planState } = home;
  return (
    <>
      <PageHeader title={finding} lead={lead} />
      <div className="grid gap-4">
        <StageStrip stages={stagesOf({ counts, latestEnsemble, planState, phases: plan.phases })} root={root} />
        <div className="grid gap-4 xl:grid-cols-[minmax(0,1fr)_minmax(0,2.2fr)]">
          <AttentionPanel items={attention} root={root} townId={home.project.townId} />
          <div className="grid content-start gap-4">
            <PeopleByAge profile={people} />
            <PlanPanel plan={plan} root={root} />
          </div>
        </div>
        <KeyIndicators total={total} lines={lines} townId={home.project.townId} root={root} />
      </div>
    </>
  );
}
