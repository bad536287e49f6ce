"use client";

import { contradictionSentence } from "@tamarisk/scenario-engine";
import { Notice } from "@tamarisk/ui/notice";
import type { FoundPathways } from "./compute-pathways.ts";
import type { LinePlans } from "./line-plans.ts";
import type { PathwaysProps } from "./pathways-props.ts";

interface NoPathwaysProps extends PathwaysProps {
  readonly found: FoundPathways;
  readonly plans: LinePlans | null;
  readonly isDone: boolean;
}

/** Why there are no pathways, or not for some storylines, and what to do about it. */
export function NoPathways({ found, plans, isDone, list, words }: NoPathwaysProps) {
  const { t, local } = words;
  if (!isDone) return null;
  if (found.actionIds.length === 0) {
    return <Notice tone="info" title={t("no.measure")} remedy={t("no.measureRemedy")} />;
  }
  const { result } = found;
  if (result?.kind === "contradictory-rules") {
    const nameOf = (id: string) => words.leverOf(id)?.name ?? { en: id, zh: id };
    return (
      <Notice
        tone="error"
        title={t("no.contradiction")}
        where={result.contradictions.map((one) => words.in(contradictionSentence(one, nameOf))).join(" ")}
        remedy={t("no.contradictionRemedy")}
      />
    );
  }
  if (result?.kind === "no-counted-futures") return <Notice tone="error" title={t("no.futures")} />;
  if (result?.kind === "never-fires") return <Notice tone="info" title={t("no.fires")} remedy={t("no.firesRemedy")} />;
  if (result?.kind === "no-way-on") return <Notice tone="info" title={t("no.way")} remedy={t("no.wayRemedy")} />;
  const without = (plans?.without ?? []).flatMap((id) => {
    const storyline = list.storylines.find((one) => one.id === id);
    return storyline ? [local(storyline.name)] : [];
  });
  if (without.length === 0) return null;
  const names = new Intl.ListFormat(words.locale).format(without);
  return <Notice tone="info" title={t("no.line", { count: without.length, storylines: names })} />;
}
