"use client";

import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useEffect } from "react";
import { usePlanning } from "@/trpc/planning.ts";
import type { OpenPlanControl } from "./use-open-plan.ts";

const askEveryMs = 20_000;

/**
 * Asks now and then, while the page is seen, whether somebody changed the plan, and brings it up to date. Forms keep what
 * is typed in them: they remember the plan they were opened on.
 */
export function usePlanNews({ view, refresh }: OpenPlanControl, isSaving: boolean): void {
  const planning = usePlanning();
  const say = useSnackbar();
  const t = useTranslations("plan.news");
  const format = useFormatter();
  const { projectId, updatedAt } = view.plan;
  const { data } = useQuery(
    planning.plan.changes.queryOptions(
      { projectId, since: updatedAt.toISOString() },
      {
        enabled: !isSaving,
        staleTime: askEveryMs / 2,
        refetchInterval: askEveryMs,
        refetchOnWindowFocus: "always",
        refetchOnMount: false,
      },
    ),
  );

  useEffect(() => {
    if (!data || isSaving || data.updatedAt <= updatedAt) return;
    void refresh();
    const others = data.by.filter(({ isMe }) => !isMe);
    if (others.length === 0) return;
    const sentences = others.map(({ who, things, measures }) =>
      things === measures ? t("measures", { who, count: measures }) : t("things", { who, count: things }),
    );
    say({ message: format.list(sentences, { type: "unit" }) });
  }, [data, isSaving, updatedAt, refresh, say, t, format]);
}
