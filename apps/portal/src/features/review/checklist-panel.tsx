"use client";

import type { ActionPlan } from "@tamarisk/domain";
import { Panel } from "@tamarisk/ui/panel";
import { StateGlyph } from "@tamarisk/ui/state-glyph";
import { useTranslations } from "next-intl";
import { AppLink } from "@/features/shell/app-link.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { checklist, type PlanCrossings } from "./checklist.ts";

const shownTitles = 4;

interface ChecklistPanelProps {
  readonly plan: ActionPlan;
  readonly crossings: PlanCrossings;
}

/** What a reviewer would ask first, with the pages where it is answered. */
export function ChecklistPanel({ plan, crossings }: ChecklistPanelProps) {
  const t = useTranslations("review.checklist");
  const checks = checklist(plan, crossings);
  return (
    <Panel title={t("title")} description={t("lead")} level={2}>
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
      <p className="m-0 mt-3 flex flex-wrap gap-x-4 print:hidden">
        <AppLink className="link" href={`/projects/${plan.projectId}/plan`}>
          {t("open")}
        </AppLink>
        <AppLink className="link" href={`/projects/${plan.projectId}/territory`}>
          {t("territory")}
        </AppLink>
      </p>
    </Panel>
  );
}
