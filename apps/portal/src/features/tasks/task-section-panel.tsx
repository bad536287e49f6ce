"use client";

import type { PlanVersionId, ProjectId, Stakeholder, Task } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { RefusedNotice } from "@/features/plan/refused-notice.tsx";
import { AppLink } from "@/features/shell/app-link.tsx";
import { asName } from "@/i18n/as-name.ts";
import type { TaskFilterInput } from "./task-filter.ts";
import { TaskGroup } from "./task-group.tsx";
import type { TaskLeave } from "./task-leave.ts";
import type { TaskSection } from "./task-sections.ts";
import { useMeasureTasks } from "./use-measure-tasks.ts";
import type { TaskWords } from "./use-task-words.ts";

export interface TaskSectionPanelProps {
  readonly projectId: ProjectId;
  readonly versionId: PlanVersionId;
  readonly section: TaskSection;
  readonly filter: TaskFilterInput;
  readonly initial: readonly Task[] | undefined;
  readonly stakeholders: readonly Stakeholder[];
  readonly leave: TaskLeave;
  readonly words: TaskWords;
}

/** One measure with its tasks, on the page of all tasks. */
export function TaskSectionPanel(props: TaskSectionPanelProps) {
  const { projectId, versionId, section, filter, initial, stakeholders, leave, words } = props;
  const { t, local } = words;
  const { measure, progress } = section;
  const { tasks, refused, dismissRefused, isPending, open, setOpen, save } = useMeasureTasks(
    { projectId, versionId, measureId: measure.id },
    filter,
    initial,
  );
  return (
    <section
      className="@container rounded-lg border border-hairline bg-panel px-4 py-2.5"
      aria-label={local(measure.title)}
    >
      <header className="flex items-baseline gap-x-2">
        <span className="min-w-4 shrink-0 text-xs text-muted max-sm:min-w-5">{section.unitCode}</span>
        <h2 className="m-0 min-w-0 flex-1 break-words text-sm font-semibold">
          <AppLink
            className="text-ink no-underline hover:underline"
            href={`/projects/${projectId}/plan?measure=${measure.id}`}
          >
            {asName(local(measure.title))}
          </AppLink>
        </h2>
        <span className="flex shrink-0 items-baseline gap-2 text-xs text-muted">
          {progress && progress.late > 0 && <Badge tone="outline">{t("late", { count: progress.late })}</Badge>}
          {progress && progress.total > 0 ? t("progress", { done: progress.done, total: progress.total }) : t("none")}
        </span>
      </header>
      {refused && <RefusedNotice refused={refused} onAgain={() => save(refused.edit)} onDismiss={dismissRefused} />}
      {isPending ? (
        <p className="m-0 text-muted">{t("loading")}</p>
      ) : (
        <TaskGroup
          {...{ measureId: measure.id, tasks, stakeholders, leave, words, open }}
          onOpen={setOpen}
          onEdit={save}
        />
      )}
    </section>
  );
}
