"use client";

import type { MeasureId, PlanVersionId, ProjectId } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { RefusedNotice } from "@/features/plan/refused-notice.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import { TaskGroup } from "./task-group.tsx";
import type { TaskLeave } from "./task-leave.ts";
import { useMeasureTasks } from "./use-measure-tasks.ts";
import { useTaskWords } from "./use-task-words.ts";

interface MeasureTasksProps {
  readonly projectId: ProjectId;
  readonly versionId: PlanVersionId;
  readonly measureId: MeasureId;
  /** What the reader may do: `taskLeave(plan.state, role)`. */
  readonly leave: TaskLeave;
}

/** The tasks of one measure, to be read and worked on beside it. */
export function MeasureTasks({ projectId, versionId, measureId, leave }: MeasureTasksProps) {
  const planning = usePlanning();
  const { data: stakeholders = [] } = useQuery(planning.stakeholder.list.queryOptions({ projectId }));
  const words = useTaskWords(stakeholders);
  const { t } = words;
  const { tasks, refused, dismissRefused, isPending, open, setOpen, save } = useMeasureTasks({
    ...{ projectId, versionId, measureId },
  });
  const counted = tasks.filter(({ state }) => state !== "dropped");
  const done = counted.filter(({ state }) => state === "done").length;
  return (
    <section className="@container grid grid-cols-1 gap-1" aria-label={t("ofMeasure")}>
      <header className="flex items-baseline justify-between gap-2">
        <h3 className="m-0 font-semibold">{t("ofMeasure")}</h3>
        {counted.length > 0 && (
          <span className="text-xs text-muted">{t("progress", { done, total: counted.length })}</span>
        )}
      </header>
      {refused && <RefusedNotice refused={refused} onAgain={() => save(refused.edit)} onDismiss={dismissRefused} />}
      {isPending && <p className="m-0 text-muted">{t("loading")}</p>}
      {!isPending && tasks.length === 0 && open !== "new" && <p className="m-0 text-muted">{t("none")}</p>}
      {!isPending && (
        <TaskGroup {...{ measureId, tasks, stakeholders, leave, words, open }} onOpen={setOpen} onEdit={save} />
      )}
    </section>
  );
}
