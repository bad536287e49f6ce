"use client";

import { type AuthoredText, authoredIn, type PlanAction, type ProjectId } from "@tamarisk/domain";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useLocale, useTranslations } from "next-intl";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning, usePlanningClient } from "@/trpc/planning.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import type { VersionsView, VersionView } from "./review-view.ts";

/** The versions of a plan and the steps that can be taken; a refused step says why and reads the present state again. */
export function useReview(projectId: ProjectId, initial: VersionsView) {
  const t = useTranslations("review");
  const planning = usePlanning();
  const client = usePlanningClient();
  const cache = useQueryClient();
  const router = useRouter();
  const locale = useLocale();
  const show = useSnackbar();
  const problemText = useProblemText();
  const options = planning.plan.versions.queryOptions({ projectId });
  const { data: view = initial } = useQuery({ ...options, initialData: initial });
  const written = (text: string): AuthoredText | null => (text.trim() === "" ? null : authoredIn(locale, text));
  const refresh = async () => {
    await cache.invalidateQueries({ queryKey: planning.plan.pathKey() });
    router.refresh();
  };
  const onError = async (error: unknown) => {
    const { title, remedy } = problemText(problemOf(error));
    show({ tone: "error", message: `${title} ${remedy}` });
    await refresh();
  };
  const step = useMutation({
    mutationFn: (taken: { version: VersionView; action: PlanAction; note: string; overrideReason: string }) => {
      const { id: versionId, version } = taken.version;
      const words = { note: written(taken.note), overrideReason: written(taken.overrideReason) };
      return client.plan.transition.mutate({ projectId, versionId, action: taken.action, version, ...words });
    },
    onSuccess: async (_, { action }) => {
      show({ message: t(`done.${action}`) });
      await refresh();
    },
    onError,
  });
  const revise = useMutation({
    mutationFn: (reason: string) => client.plan.revise.mutate({ projectId, reason: authoredIn(locale, reason) }),
    onSuccess: async ({ plan }) => {
      show({ message: t("done.revise", { number: plan.versionNumber }) });
      await refresh();
    },
    onError,
  });
  return { view, step, revise };
}

export type Review = ReturnType<typeof useReview>;
