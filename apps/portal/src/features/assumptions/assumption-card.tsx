"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { memo } from "react";
import { WhyButton } from "@/features/why/why-button.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { AssumptionBadges } from "./assumption-badges.tsx";
import { AssumptionConfidence, AssumptionRange, AssumptionSource, AssumptionValue } from "./assumption-parts.tsx";
import type { Assumption } from "./assumptions-screen-props.ts";
import { keyOf } from "./use-assumption-edits.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface AssumptionCardProps {
  readonly projectId: ProjectId;
  readonly assumption: Assumption;
  readonly buttonId: string;
  readonly onEdit: ((key: string) => void) | null;
  readonly words: AssumptionWords;
}

/** One figure where columns have no room, drawn again only when it has changed. */
export const AssumptionCard = memo(function AssumptionCard(props: AssumptionCardProps) {
  const { projectId, assumption, buttonId, onEdit, words } = props;
  const { t, nameOf } = words;
  const { name, element } = assumption;
  return (
    <div className="grid gap-2">
      <div className="flex items-start justify-between gap-3">
        <div className="min-w-0">
          <LocalText text={name} isName />
          {element && (
            <span className="block text-muted">
              <LocalText text={element.name} isName />
            </span>
          )}
          <AssumptionBadges assumption={assumption} words={words} />
        </div>
        <div className="max-w-[45%] shrink-0 text-right">
          <AssumptionValue assumption={assumption} words={words} />
        </div>
      </div>
      <div className="flex items-end justify-between gap-3">
        <AssumptionRange assumption={assumption} words={words} />
        <AssumptionConfidence assumption={assumption} words={words} />
      </div>
      <div className="flex items-end justify-between gap-3">
        <div className="min-w-0">
          <AssumptionSource assumption={assumption} words={words} />
        </div>
        <span className="flex shrink-0 items-center gap-1 print:hidden">
          <WhyButton isSmall projectId={projectId} kind="assumption" id={keyOf(assumption)} name={nameOf(assumption)} />
          {onEdit && (
            <Button
              id={buttonId}
              aria-label={t("editing", { name: nameOf(assumption) })}
              onClick={() => onEdit(keyOf(assumption))}
            >
              {t("edit")}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
});
