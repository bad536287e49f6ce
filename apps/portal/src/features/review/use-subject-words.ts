"use client";

import type { ActionPlan, AuthoredText, CommentSubject } from "@tamarisk/domain";
import { useTranslations } from "next-intl";
import { useMemo } from "react";
import { asName } from "@/i18n/as-name.ts";
import { useLocalText } from "@/i18n/local-text.tsx";

/** What a comment is about, in words: the plan, or a thing of it, by name where the plan is there. */
export function useSubjectWords(plan: ActionPlan | null): (subject: CommentSubject) => string {
  const t = useTranslations("review.comments.about");
  const kindOf = useTranslations("review.comments.kind");
  const local = useLocalText();
  const titles = useMemo(() => (plan ? titlesByLineage(plan) : new Map<string, AuthoredText>()), [plan]);
  return ({ kind, id }) => {
    if (kind === "action-plan") return t("plan");
    const title = titles.get(id);
    return title ? t("thing", { kind: kindOf(kind), title: asName(local(title)) }) : kindOf(kind);
  };
}

function titlesByLineage({ phases }: ActionPlan): ReadonlyMap<string, AuthoredText> {
  const units = phases.flatMap((phase) => phase.units);
  const gates = phases.flatMap(({ gate }) => gate ?? []);
  const things = [...phases, ...units, ...units.flatMap(({ measures }) => measures), ...gates];
  return new Map(things.map(({ lineageId, title }) => [lineageId, title]));
}
