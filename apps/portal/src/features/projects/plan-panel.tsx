"use client";

import type { ActionPlan } from "@tamarisk/domain";
import { buttonClass } from "@tamarisk/ui/button-class";
import { Panel } from "@tamarisk/ui/panel";
import { useFormatter, useNow, useTranslations } from "next-intl";
import { Link } from "@/i18n/navigation.ts";
import { useFigures } from "@/i18n/use-figures.ts";

/** What the town's home says of the plan, and how many phases it has. */
export interface PlanInShort extends Pick<ActionPlan, "title" | "versionNumber" | "state" | "updatedAt"> {
  readonly phases: number;
}

/** The action plan in three lines, and the way into it. */
export function PlanPanel({ plan, root }: { readonly plan: PlanInShort; readonly root: string }) {
  const t = useTranslations("projects.home.planPanel");
  const state = useTranslations("shell.planState");
  const format = useFormatter();
  const now = useNow();
  const { text, sentences } = useFigures();
  return (
    <Panel title={t("title")}>
      <p className="m-0 font-semibold">{text(plan.title)}</p>
      <p className="m-0 text-muted">
        {sentences(
          t("version", { version: String(plan.versionNumber), state: state(plan.state) }),
          t("changed", { when: format.relativeTime(plan.updatedAt, now) }),
        )}
      </p>
      <Link href={`${root}/plan`} className={`${buttonClass()} mt-3`}>
        {plan.state === "draft" ? t("continue") : t("open")}
      </Link>
    </Panel>
  );
}
