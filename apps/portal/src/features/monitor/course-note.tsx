"use client";

import type { ProjectId, WatchedIndicatorId } from "@tamarisk/domain";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ProblemNotice } from "@/features/problem/problem-notice.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import type { MonitorWords } from "./use-monitor-words.ts";

interface CourseNoteProps {
  readonly projectId: ProjectId;
  readonly watchId: WatchedIndicatorId;
  readonly words: MonitorWords;
}

/** Where a series is heading and whether it shows early-warning signs; worked out when somebody asks. */
export function CourseNote({ projectId, watchId, words: { t } }: CourseNoteProps) {
  const planning = usePlanning();
  const [isOpen, setIsOpen] = useState(false);
  const { data, error } = useQuery({
    ...planning.monitor.course.queryOptions({ projectId, watchId }),
    enabled: isOpen,
  });
  return (
    <details className="mt-1 text-xs print:hidden" onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-muted">{t("course.title")}</summary>
      <div className="mt-1 grid gap-1" aria-busy={isOpen && !data && !error}>
        {error ? (
          <ProblemNotice error={error} />
        ) : data ? (
          <>
            {data.approach && (
              <p className="m-0">
                <LocalText text={data.approach} />
              </p>
            )}
            <p className="m-0">
              <LocalText text={data.earlyWarning} />
            </p>
          </>
        ) : (
          <p className="m-0 text-muted">{t("course.asking")}</p>
        )}
      </div>
    </details>
  );
}
