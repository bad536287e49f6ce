"use client";

import type { PlanSchedule, PlanScheduleDraft, ProjectId } from "@tamarisk/domain";
import { useMutation } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { usePlanningClient } from "@/trpc/planning.ts";

/** Changes are sent when nothing has been typed for so long, milliseconds. */
const QUIET = 700;

/** What is set for the order: at hand at once, stored when typing pauses or the page is left. */
export function useScheduleSettings(
  projectId: ProjectId,
  stored: PlanSchedule | null,
  atFirst: PlanScheduleDraft,
  canEdit: boolean,
) {
  const client = usePlanningClient();
  const [settings, setSettings] = useState(stored?.settings ?? atFirst);
  const version = useRef(stored?.version ?? null);
  const saved = useRef(settings);
  const save = useMutation({
    scope: { id: `schedule ${projectId}` },
    mutationFn: (next: PlanScheduleDraft) =>
      client.schedule.save.mutate({ projectId, settings: next, version: version.current }),
    onSuccess: (kept, next) => {
      version.current = kept.version;
      saved.current = next;
    },
  });
  const { mutate } = save;
  const unsent = useRef<PlanScheduleDraft | null>(null);
  useEffect(() => {
    if (!canEdit || settings === saved.current) return;
    unsent.current = settings;
    const timer = setTimeout(() => {
      unsent.current = null;
      mutate(settings);
    }, QUIET);
    return () => clearTimeout(timer);
  }, [settings, canEdit, mutate]);
  useEffect(
    () => () => {
      if (unsent.current) mutate(unsent.current);
      unsent.current = null;
    },
    [mutate],
  );
  return {
    settings,
    change: (part: Partial<PlanScheduleDraft>) => setSettings((present) => ({ ...present, ...part })),
    replace: setSettings,
    isSaving: save.isPending,
    error: save.error,
  };
}
