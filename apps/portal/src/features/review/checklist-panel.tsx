"use client";

import type { ActionPlan, ProjectId } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { Skeleton } from "@tamarisk/ui/skeleton";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { OpenFailed } from "@/features/plan/open-failed.tsx";
import type { OpenPlanState } from "@/features/plan/use-open-plan.ts";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { usePlanning } from "@/trpc/planning.ts";
import { checklist, type PlanCrossings } from "./checklist.ts";

const shownTitles = 4;

interface ChecklistPanelProps {
  readonly projectId: ProjectId;
  readonly open: OpenPlanState;
}

/** What a reviewer would ask first, with the pages where it is answered. */
export function ChecklistPanel({ projectId, open }: ChecklistPanelProps) {
  const t = useTranslations("review.checklist");
  const shell = useTranslations("shell");
  const planning = usePlanning();
  const crossings = useQuery(planning.layer.crossings.queryOptions({ projectId }));
  const failed =
    open.kind === "failed" ? open : crossings.error && { error: crossings.error, retry: crossings.refetch };
  return (
    <Panel title={t("title")} description={t("lead")} level={2}>
      {open.kind === "ready" && crossings.data ? (
        <Checks plan={open.view.plan} crossings={crossings.data} />
      ) : failed ? (
        <OpenFailed error={failed.error} retry={() => void failed.retry()} />
      ) : (
        <Skeleton label={shell("loading")} lines={4} />
      )}
      <p className="m-0 mt-3 flex flex-wrap gap-x-4 print:hidden">
        <AppLink className="link" href={`/projects/${projectId}/plan`}>
          {t("open")}
        </AppLink>
        <AppLink className="link" href={`/projects/${projectId}/territory`}>
          {t("territory")}
        </AppLink>
      </p>
    </Panel>
  );
}

function Checks({ plan, crossings }: { readonly plan: ActionPlan; readonly crossings: PlanCrossings }) {
  const t = useTranslations("review.checklist");
  const checks = checklist(plan, crossings);
  return (
    <>
      {checks.length === 0 ? (
        <p className="m-0 flex items-center gap-2">
          <StateGlyph state="met" /> {t("nothing")}
        </p>
      ) : (
        <ul className="m-0 list-none divide-y divide-hairline p-0">
          {checks.map(({ kind, titles }) => (
            <li key={kind} className="flex gap-2 py-2">
              <span className="pt-0.5 text-check">
                <StateGlyph state="near" />
              </span>
              <div className="min-w-0">
                <p className="m-0 font-semibold">{t(`kind.${kind}`, { count: titles.length })}</p>
                <p className="m-0 text-xs text-muted">
                  {titles.slice(0, shownTitles).map((title, place) => (
                    <span key={`${title.en}${title.zh}`}>
                      {place > 0 && " · "}
                      <LocalText text={title} isName />
                    </span>
                  ))}
                  {titles.length > shownTitles && <> · {t("more", { count: titles.length - shownTitles })}</>}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {crossings.controlLayers === 0 && <p className="m-0 mt-2 text-xs text-muted">{t("unchecked")}</p>}
    </>
  );
}
