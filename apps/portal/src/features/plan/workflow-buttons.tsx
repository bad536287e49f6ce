"use client";

import type { PlanAction, PlanHeading } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { ConfirmDialog } from "@tamarisk/ui/confirm-dialog";
import { useSnackbar } from "@tamarisk/ui/snackbar-provider";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useProblemText } from "@/features/problem/use-problem-text.ts";
import { useRouter } from "@/i18n/navigation.ts";
import { usePlanning } from "@/trpc/planning.ts";
import { problemOf } from "@/trpc/problem-of.ts";
import { useOpenPlanKey } from "./use-open-plan.ts";

interface WorkflowButtonsProps {
  readonly heading: PlanHeading;
  readonly allowedActions: readonly PlanAction[];
  readonly isDisabled: boolean;
  /** Whether something else comes first on the page, as the first phase does in an empty plan. */
  readonly isSecondary: boolean;
}

/** The steps of the workflow that this person may take now; the first one forward is the primary button. */
export function WorkflowButtons({ heading, allowedActions, isDisabled, isSecondary }: WorkflowButtonsProps) {
  const t = useTranslations("plan");
  const router = useRouter();
  const planning = usePlanning();
  const queryClient = useQueryClient();
  const show = useSnackbar();
  const problemText = useProblemText();
  const [asked, setAsked] = useState<PlanAction | null>(null);
  const { projectId, versionId, version } = heading;
  const key = useOpenPlanKey(projectId);
  const transition = useMutation(
    planning.plan.transition.mutationOptions({
      onSuccess: async (_, { action }) => {
        await queryClient.invalidateQueries({ queryKey: key });
        show({ message: t(`confirm.done.${action}`) });
        router.refresh();
      },
      onError: async (error) => {
        show({ tone: "error", message: problemText(problemOf(error)).title });
        await queryClient.invalidateQueries({ queryKey: key });
      },
      onSettled: (_data, _error, { action }) => setAsked((now) => (now === action ? null : now)),
    }),
  );
  const offered = allowedActions.filter((action) => action !== "supersede");
  const primary = offered.find((action) => action !== "request-changes");
  const ordered = [...offered].sort((a, b) => Number(a === primary) - Number(b === primary));
  return (
    <>
      {ordered.map((action) => (
        <Button
          key={action}
          variant={action === primary && !isSecondary ? "primary" : "secondary"}
          disabled={isDisabled}
          onClick={() => setAsked(action)}
        >
          {t(`workflow.${action}`)}
        </Button>
      ))}
      {asked && (
        <ConfirmDialog
          open
          onOpenChange={(open) => !open && setAsked(null)}
          title={t(`confirm.${asked}`)}
          description={t(`confirm.${asked}Detail`)}
          confirmLabel={t(`workflow.${asked}`)}
          cancelLabel={t("confirm.cancel")}
          pending={transition.isPending}
          onConfirm={() => transition.mutate({ projectId, versionId, action: asked, version })}
        />
      )}
    </>
  );
}
