"use client";

import type { ProjectId, Role, Stakeholder, Task } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { buttonClass } from "@tamarisk/ui/button-class";
import { EmptyState } from "@tamarisk/ui/empty-state";
import { FilterSelect } from "@tamarisk/ui/filter-select";
import { PageHeader } from "@tamarisk/ui/page-header";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { VirtualList } from "@tamarisk/ui/virtual-list";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useSearchParams } from "next/navigation";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { OpenFailed } from "@/features/plan/open-failed.tsx";
import type { PlanHead } from "@/features/plan/plan-view.ts";
import { useOpenPlan } from "@/features/plan/use-open-plan.ts";
import { AppLink } from "@/features/shell/app-link.tsx";
import { changeAddress } from "@/features/shell/change-address.ts";
import { useStakeholders } from "@/features/stakeholders/use-stakeholders.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { type TaskChoice, taskChoice, taskFilter } from "./task-filter.ts";
import { taskLeave } from "./task-leave.ts";
import { TaskSectionPanel, type TaskSectionPanelProps } from "./task-section-panel.tsx";
import { type TaskProgress, type TaskSection, taskSections, totalProgress } from "./task-sections.ts";
import { type TaskWords, useTaskWords } from "./use-task-words.ts";

interface TasksScreenProps {
  readonly projectId: ProjectId;
  readonly head: PlanHead;
  readonly role: Role;
  readonly stakeholders: readonly Stakeholder[];
  /**
   * What a small plan's page was made with: how far the tasks are and, where they are few, the tasks; `null` for a large
   * plan, which asks for both.
   */
  readonly first: { readonly progress: readonly TaskProgress[]; readonly tasks: readonly Task[] | null } | null;
}

/** Everything that has to be done, measure by measure: who does it, until when, and what is late. */
export function TasksScreen({ projectId, head, role, stakeholders: register, first }: TasksScreenProps) {
  const stakeholders = useStakeholders(projectId, register);
  const words = useTaskWords(stakeholders);
  const { t, local, today } = words;
  const shell = useTranslations("shell");
  const { heading, counts: planned } = head;
  const { versionId } = heading;
  const open = useOpenPlan(projectId, head);
  const query = useSearchParams();
  const choice = useMemo(() => taskChoice(new URLSearchParams(query.toString()), stakeholders), [query, stakeholders]);
  const isNarrowed = choice.responsible !== null || choice.state !== null;
  const filter = taskFilter(choice, today);
  const planning = usePlanning();
  const progress = useQuery(
    planning.task.progress.queryOptions(
      { ...filter, projectId, versionId, today },
      { placeholderData: keepPreviousData, ...(!isNarrowed && first && { initialData: [...first.progress] }) },
    ),
  );
  const counts = progress.data ?? first?.progress;
  const failed = open.kind === "failed" ? open : progress.error && { error: progress.error, retry: progress.refetch };
  const leave = taskLeave(heading.state, role);
  if (planned.measures === 0) {
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
          example={t("empty.example")}
        >
          {t("empty.body")}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      <PageHeader title={counts ? headline(counts, words) : t("pageTitle")} lead={local(heading.title)} />
      <TaskFilters choice={choice} stakeholders={stakeholders} words={words} />
      {leave === "work" && <p className="mb-3 mt-0 text-muted">{t("inForce")}</p>}
      {open.kind === "ready" && counts ? (
        <TaskSections
          {...{ projectId, versionId, filter, stakeholders, leave, words }}
          sections={taskSections(open.view.plan, counts, isNarrowed)}
          first={isNarrowed ? null : (first?.tasks ?? null)}
        />
      ) : failed ? (
        <OpenFailed error={failed.error} retry={() => void failed.retry()} />
      ) : (
        <Skeleton label={shell("loading")} height={480} />
      )}
    </>
  );
}

interface TaskSectionsProps extends Omit<TaskSectionPanelProps, "section" | "initial"> {
  readonly sections: readonly TaskSection[];
  readonly first: readonly Task[] | null;
}

function TaskSections({ sections, first, ...rest }: TaskSectionsProps) {
  const { t } = rest.words;
  if (sections.length === 0) {
    return (
      <EmptyState
        title={t("nothing.title")}
        action={
          <Button onClick={() => changeAddress({ state: null, responsible: null })}>{t("nothing.action")}</Button>
        }
      >
        {t("nothing.body")}
      </EmptyState>
    );
  }
  return (
    <VirtualList
      label={t("pageTitle")}
      count={sections.length}
      itemKey={(index) => sections[index]!.measure.id}
      estimateHeight={(index) => 76 + 36 * (sections[index]!.progress?.matching ?? 0)}
      gap={8}
    >
      {(index) => {
        const section = sections[index]!;
        const initial = first?.filter(({ measureId }) => measureId === section.measure.id);
        return <TaskSectionPanel {...rest} section={section} initial={initial} />;
      }}
    </VirtualList>
  );
}

function headline(counts: readonly TaskProgress[], { t }: TaskWords): string {
  const { total, done, late } = totalProgress(counts);
  if (total === 0) return t("headline.none");
  return late > 0 ? t("headline.late", { late, done, total }) : t("headline.onTime", { done, total });
}

const anyone = "";

function TaskFilters({
  choice,
  stakeholders,
  words,
}: {
  readonly choice: TaskChoice;
  readonly stakeholders: readonly Stakeholder[];
  readonly words: TaskWords;
}) {
  const { t, local } = words;
  const states = ["open", "late", "to-do", "in-progress", "done", "dropped"] as const;
  return (
    <div className="mb-3 flex flex-wrap gap-2 print:hidden">
      <FilterSelect
        label={t("filter.state")}
        value={choice.state ?? anyone}
        active={choice.state !== null}
        options={[
          { value: anyone, label: t("filter.all") },
          ...states.map((state) => ({ value: state, label: t(`filter.${state}`) })),
        ]}
        onValueChange={(state) => changeAddress({ state: state || null })}
      />
      <FilterSelect
        label={t("filter.responsible")}
        value={choice.responsible ?? anyone}
        active={choice.responsible !== null}
        options={[
          { value: anyone, label: t("filter.all") },
          { value: "nobody", label: t("nobody") },
          ...stakeholders.map(({ id, name }) => ({ value: id as string, label: local(name) })),
        ]}
        onValueChange={(responsible) => changeAddress({ responsible: responsible || null })}
      />
    </div>
  );
}
