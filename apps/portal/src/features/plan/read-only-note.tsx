"use client";

import type { PlanState, ProjectId, Role } from "@tamarisk/domain";
import { Icon } from "@tamarisk/ui/icon";
import { useTranslations } from "next-intl";
import { AppLink } from "@/features/shell/app-link.tsx";
import { mayEditPlan } from "./may-edit-plan.ts";

interface ReadOnlyNoteProps {
  readonly projectId: ProjectId;
  readonly state: PlanState;
  readonly role: Role;
}

/** Why nothing can be changed here: the plan's state, or the reader's role; and where the next step is taken. */
export function ReadOnlyNote({ projectId, state, role }: ReadOnlyNoteProps) {
  const t = useTranslations("plan");
  const isForRole = !mayEditPlan("draft", role);
  return (
    <p className="m-0 mb-3 flex flex-wrap items-center gap-x-2 text-muted">
      <Icon name="lock" />
      {isForRole ? t("readOnly.role") : t("readOnly.state", { state: t(`state.${state}`) })}
      <AppLink className="link print:hidden" href={`/projects/${projectId}/review`}>
        {t("readOnly.review")}
      </AppLink>
    </p>
  );
}
