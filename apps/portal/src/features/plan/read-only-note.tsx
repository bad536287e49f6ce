"use client";

import type { PlanState, Role } from "@tamarisk/domain";
import { Icon } from "@tamarisk/ui/icon";
import { useTranslations } from "next-intl";
import { mayEditPlan } from "./may-edit-plan.ts";

/** Why nothing can be changed here: the plan's state, or the reader's role. */
export function ReadOnlyNote({ state, role }: { readonly state: PlanState; readonly role: Role }) {
  const t = useTranslations("plan");
  const isForRole = !mayEditPlan("draft", role);
  return (
    <p className="m-0 mb-3 flex items-center gap-2 text-muted">
      <Icon name="lock" />
      {isForRole ? t("readOnly.role") : t("readOnly.state", { state: t(`state.${state}`) })}
    </p>
  );
}
