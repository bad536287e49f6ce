"use client";

import type { PlanHeading } from "@tamarisk/domain";
import { Badge } from "@tamarisk/ui/badge";
import { PageHeader } from "@tamarisk/ui/page-header";
import type { ReactNode } from "react";
import { LocalText } from "@/i18n/local-text.tsx";
import type { PlanWords } from "./use-plan-words.ts";

interface PlanHeaderProps {
  readonly heading: PlanHeading;
  readonly headline: string;
  readonly isSaving: boolean;
  readonly words: PlanWords;
  readonly actions: ReactNode;
}

/** What stands in the plan's way, which version this is, and the steps that can be taken. */
export function PlanHeader({ heading, headline, isSaving, words, actions }: PlanHeaderProps) {
  const { t } = words;
  return (
    <PageHeader
      title={headline}
      lead={
        <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <LocalText text={heading.title} />
          <Badge tone="outline">
            {t("version", { version: heading.versionNumber })} · {t(`state.${heading.state}`)}
          </Badge>
          <span role="status" className="text-xs">
            {isSaving && t("saving")}
          </span>
        </span>
      }
      actions={<div className="flex flex-wrap items-center gap-2 print:hidden">{actions}</div>}
    />
  );
}
