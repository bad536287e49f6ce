"use client";

import { Button } from "@tamarisk/ui/button";
import { IconButton } from "@tamarisk/ui/icon-button";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { usePlanning } from "@/trpc/planning.ts";
import { mayEditPlan } from "./may-edit-plan.ts";
import { OpenFailed } from "./open-failed.tsx";
import { OpenPlanScreen } from "./open-plan-screen.tsx";
import { PlanHeader } from "./plan-header.tsx";
import { planHeadline } from "./plan-headline.ts";
import type { PlanScreenProps } from "./plan-screen-props.ts";
import { useOpenPlan } from "./use-open-plan.ts";
import { usePlanWords } from "./use-plan-words.ts";
import { WorkflowButtons } from "./workflow-buttons.tsx";

/** The adaptive action plan: what stands in its way at once, and the plan itself as soon as it has come. */
export function PlanScreen(props: PlanScreenProps) {
  const { projectId } = props;
  const planning = usePlanning();
  const open = useOpenPlan(projectId, props.head);
  const indicators = useQuery(planning.indicator.list.queryOptions({ projectId }));
  if (open.kind === "ready" && indicators.data) {
    return <OpenPlanScreen {...props} open={open} indicators={indicators.data} />;
  }
  if (open.kind === "failed") return <PlanOnTheWay {...props} failed={open} />;
  if (indicators.error) {
    return <PlanOnTheWay {...props} failed={{ error: indicators.error, retry: () => void indicators.refetch() }} />;
  }
  return <PlanOnTheWay {...props} failed={null} />;
}

interface PlanOnTheWayProps extends PlanScreenProps {
  readonly failed: { readonly error: unknown; readonly retry: () => void } | null;
}

function PlanOnTheWay({ head, role, gateIndicators, failed }: PlanOnTheWayProps) {
  const words = usePlanWords(gateIndicators);
  const t = useTranslations("shell");
  const { heading, counts, readings, allowedActions } = head;
  return (
    <>
      <PlanHeader
        heading={heading}
        headline={words.headline(planHeadline(head, readings))}
        isSaving={false}
        words={words}
        actions={
          <>
            {counts.units > 0 && mayEditPlan(heading.state, role) && <Button disabled>{words.t("addMeasure")}</Button>}
            <WorkflowButtons
              heading={heading}
              allowedActions={allowedActions}
              isDisabled
              isSecondary={counts.phases === 0}
            />
            <IconButton icon="more" variant="secondary" label={words.t("moreActions")} disabled />
          </>
        }
      />
      {failed ? <OpenFailed {...failed} /> : <Skeleton label={t("loading")} height={480} />}
    </>
  );
}
