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
import { type CheckedThing, checklist, type PlanCrossings } from "./checklist.ts";

const shownThings = 4;

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
        <Checks projectId={projectId} plan={open.view.plan} crossings={crossings.data} />
      ) : failed ? (
        <OpenFailed error={failed.error} retry={() => void failed.retry()} />
      ) : (
        <Skeleton label={shell("loading")} lines={4} />
      )}
      <p className="m-0 mt-3 print:hidden">
        <AppLink className="link" href={`/projects/${projectId}/territory`}>
          {t("territory")}
        </AppLink>
      </p>
    </Panel>
  );
}

interface ChecksProps {
  readonly projectId: ProjectId;
  readonly plan: ActionPlan;
  readonly crossings: PlanCrossings;
}

function Checks({ projectId, plan, crossings }: ChecksProps) {
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
          {checks.map(({ kind, things }) => (
            <li key={kind} className="flex gap-2 py-2">
              <span className="pt-0.5 text-check">
                <StateGlyph state="near" />
              </span>
              <div className="min-w-0">
                <p className="m-0 font-semibold">{t(`kind.${kind}`, { count: things.length })}</p>
                <p className="m-0 flex flex-wrap gap-x-3 text-xs text-muted max-sm:gap-y-2">
                  {things.slice(0, shownThings).map((thing) => (
                    <CheckedName
                      key={`${thing.measureId}${thing.title.en}${thing.title.zh}`}
                      {...{ projectId, thing }}
                    />
                  ))}
                  {things.length > shownThings && <span>{t("more", { count: things.length - shownThings })}</span>}
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

/** A measure opens in the plan, where what it lacks is written; other things are named alone. */
function CheckedName({ projectId, thing }: { readonly projectId: ProjectId; readonly thing: CheckedThing }) {
  if (thing.measureId === null) return <LocalText text={thing.title} isName />;
  return (
    <AppLink className="link" href={`/projects/${projectId}/plan?measure=${thing.measureId}`}>
      <LocalText text={thing.title} isName />
    </AppLink>
  );
}
