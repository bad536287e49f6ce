"use client";

import type { ProjectId, StakeholderUse } from "@tamarisk/domain";
import { useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";

interface ActsAtProps {
  readonly projectId: ProjectId;
  readonly use: StakeholderUse;
}

export function actsSomewhere({ measures, tasks, indicators, otherVersions }: StakeholderUse): boolean {
  return measures + tasks + indicators + otherVersions > 0;
}

/** Where somebody acts, each count leading there. */
export function ActsAt({ projectId, use }: ActsAtProps) {
  const t = useTranslations("stakeholders.acts");
  const { stakeholderId, measures, tasks, indicators, otherVersions } = use;
  if (!actsSomewhere(use)) return <span className="text-muted">{t("nowhere")}</span>;
  const root = `/projects/${projectId}`;
  return (
    <span className="inline-flex flex-wrap gap-x-2">
      {measures > 0 && (
        <Link className="link" href={`${root}/plan?actor=${stakeholderId}`}>
          {t("measures", { count: measures })}
        </Link>
      )}
      {tasks > 0 && (
        <Link className="link" href={`${root}/tasks?responsible=${stakeholderId}`}>
          {t("tasks", { count: tasks })}
        </Link>
      )}
      {indicators > 0 && (
        <Link className="link" href={`${root}/indicators`}>
          {t("indicators", { count: indicators })}
        </Link>
      )}
      {otherVersions > 0 && <span className="text-muted">{t("otherVersions", { count: otherVersions })}</span>}
    </span>
  );
}
