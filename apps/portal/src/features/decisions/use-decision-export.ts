"use client";

import { townDay } from "@tamarisk/domain";
import { csvFromTable } from "@tamarisk/ui/csv-from-table";
import { downloadText } from "@tamarisk/ui/download-text";
import { useTranslations } from "next-intl";
import { useLocalText } from "@/i18n/local-text.tsx";
import type { DecisionView } from "./decision-view.ts";
import { useAboutWords } from "./use-about-words.ts";

/** Saves decisions as a table for a spreadsheet, in the reader's language. */
export function useDecisionExport(): (decisions: readonly DecisionView[]) => void {
  const t = useTranslations("decisions");
  const local = useLocalText();
  const about = useAboutWords();
  const heads = ["number", "date", "kind", "state", "about", "reason", "override", "by", "voices", "version"] as const;
  const voicesOf = ({ voices }: DecisionView) =>
    voices
      .map(({ by, stance, text }) => `${by.name}: ${t(`voice.${stance}`)}${text ? ` (${local(text)})` : ""}`)
      .join("; ");
  const stateOf = ({ state, supersededBy }: DecisionView) =>
    supersededBy === null ? t(`state.${state}`) : t("superseded", { number: String(supersededBy) });
  const rowOf = (decision: DecisionView) => [
    t("log.number", { number: String(decision.number) }),
    townDay(decision.decidedAt),
    t(`kind.${decision.decision}`),
    decision.decision === "learned" ? null : stateOf(decision),
    about(decision),
    local(decision.reason),
    decision.overrideReason && local(decision.overrideReason),
    decision.decidedByName,
    voicesOf(decision) || null,
    decision.planVersion,
  ];
  return (decisions) => {
    const columns = heads.map((head) => t(`export.${head}`));
    const csv = csvFromTable({ caption: t("export.caption"), columns, rows: decisions.map(rowOf) });
    downloadText("tamarisk-decisions.csv", csv);
  };
}
