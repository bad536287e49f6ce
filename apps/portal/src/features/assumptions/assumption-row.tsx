"use client";

import type { ProjectId } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { memo } from "react";
import { assumptionAnchor } from "@/features/why/assumption-anchor.ts";
import { WhyButton } from "@/features/why/why-button.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { AssumptionBadges } from "./assumption-badges.tsx";
import { AssumptionConfidence, AssumptionRange, AssumptionSource, AssumptionValue } from "./assumption-parts.tsx";
import type { Assumption } from "./assumptions-screen-props.ts";
import { keyOf } from "./use-assumption-edits.ts";
import type { AssumptionWords } from "./use-assumption-words.ts";

interface AssumptionRowProps {
  readonly projectId: ProjectId;
  readonly assumption: Assumption;
  readonly isOpen: boolean;
  readonly buttonId: string;
  readonly onEdit: ((key: string) => void) | null;
  readonly words: AssumptionWords;
}

const cell = "border-b border-hairline px-3 py-2 align-top";

/** One figure as a row: what, how much, how sure, and where from. It is drawn again only when its figure has changed. */
export const AssumptionRow = memo(function AssumptionRow(props: AssumptionRowProps) {
  const { projectId, assumption, isOpen, buttonId, onEdit, words } = props;
  const key = keyOf(assumption);
  const { t, nameOf } = words;
  const { name, element, change } = assumption;
  return (
    <tr
      id={assumptionAnchor(key)}
      className={`scroll-mt-24 target:bg-accent-wash ${change ? "bg-accent-wash/40" : ""}`}
    >
      <th scope="row" className={`${cell} text-left font-normal ${element ? "pl-8" : "pl-4"}`}>
        {element && <span className="sr-only">{words.text(name)}: </span>}
        <LocalText text={element?.name ?? name} isName />
        <AssumptionBadges assumption={assumption} words={words} />
      </th>
      <td className={`${cell} text-right`}>
        <AssumptionValue assumption={assumption} words={words} />
      </td>
      <td className={cell}>
        <AssumptionRange assumption={assumption} words={words} />
      </td>
      <td className={cell}>
        <AssumptionSource assumption={assumption} words={words} />
      </td>
      <td className={cell}>
        <AssumptionConfidence assumption={assumption} words={words} />
      </td>
      <td className={`${cell} whitespace-nowrap text-right print:hidden`}>
        <WhyButton isSmall projectId={projectId} kind="assumption" id={key} name={nameOf(assumption)} />
        {onEdit && (
          <Button
            id={buttonId}
            size="sm"
            aria-expanded={isOpen}
            aria-label={t("editing", { name: nameOf(assumption) })}
            onClick={() => onEdit(key)}
          >
            {t("edit")}
          </Button>
        )}
      </td>
    </tr>
  );
});
