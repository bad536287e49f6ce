"use client";

import { useLocale, useTranslations } from "next-intl";
import { useMemo } from "react";
import { figureDigits } from "@/features/assumptions/figure-digits.ts";
import { asName } from "@/i18n/as-name.ts";
import { useFigures } from "@/i18n/use-figures.ts";
import type { WhyChain, WhyGap, WhyNode } from "./why-rows.ts";

/** What a chain says, in the reader's language. */
export function useWhyWords() {
  const t = useTranslations("why");
  const quality = useTranslations("town.quality");
  const figures = useFigures();
  const locale = useLocale();
  return useMemo(() => whyWords(t, quality, figures, locale), [t, quality, figures, locale]);
}

export type WhyWords = ReturnType<typeof whyWords>;

type Translate = ReturnType<typeof useTranslations<"why">>;
type Quality = ReturnType<typeof useTranslations<"town.quality">>;

function whyWords(t: Translate, quality: Quality, figures: ReturnType<typeof useFigures>, locale: string) {
  const { text, number } = figures;
  const figure = (value: number) => number(value, figureDigits(value));

  function title(node: WhyNode): string {
    const name = asName(text(node.title));
    if (node.step === "station" && node.next) return t("then", { first: name, next: text(node.next.name) });
    if (node.step === "ensemble") return t("run", { futures: number(node.futures), seed: String(node.seed) });
    if (node.step !== "assumption" || !node.figure) return name;
    const { value, low, high } = node.figure;
    const unit = text(node.unit);
    if (low === high) return t("fixed", { name, value: figure(value), unit }).trim();
    return t("figure", { name, low: figure(low), high: figure(high), unit }).trim();
  }

  /** A line of what one wants to know at once. */
  function details(node: WhyNode, { links }: Pick<WhyChain, "links">): string {
    return detailsOf(node, links)
      .filter((part) => part !== null)
      .join(" · ");
  }

  function detailsOf(node: WhyNode, links: WhyChain["links"]): (string | null)[] {
    switch (node.step) {
      case "indicator":
      case "gate":
        return [...new Set(links.filter(({ from }) => from === node.key).map(({ because }) => because))].map(
          (because) =>
            t.has(`because.${because}` as "because.opens") ? t(`because.${because}` as "because.opens") : null,
        );
      case "station": {
        if (!node.line) return [t("lineGone")];
        const line = text(node.line);
        if (node.next?.decideYear) {
          return [t("decideNext", { line, next: text(node.next.name), year: String(node.next.decideYear) })];
        }
        return [node.decideYear ? t("decided", { line, year: String(node.decideYear) }) : line];
      }
      case "vulnerability":
        return [t("missed", { futures: number(node.missing.futures), of: number(node.missing.of) })];
      case "ensemble":
        return [
          t("model", { version: node.modelVersion }),
          node.state === "finished" ? null : t("unfinished"),
          node.isPresent ? null : t("otherRun"),
        ];
      case "assumption":
        return [
          node.figure ? t("confidence", { confidence: quality(node.figure.confidence) }) : t("oldFigure"),
          links.some(({ to, because }) => to === node.key && because === "limited-in") ? t("limited") : null,
          node.isChanged ? t("changed") : null,
          node.isExplored ? null : t("allTheSame"),
        ];
      case "measure":
      case "pathway-map":
      case "source":
        return [];
    }
  }

  return {
    t,
    title,
    details,
    gap: ({ reason, count }: WhyGap, subject: WhyNode) =>
      reason === "no-indicator" && subject.step === "gate"
        ? t("gap.no-indicator-gate")
        : t(`gap.${reason}`, { count, here: subject.step }),
    /** What falls if the subject is wrong; nothing for what stands in the plan itself. */
    affected: ({ subject, counts }: WhyChain): string | null => {
      if (["indicator", "gate", "measure"].includes(subject.step)) return null;
      const found = (["measure", "gate", "indicator"] as const).flatMap((step) => {
        const count = counts.find((one) => one.side === "above" && one.step === step)?.count ?? 0;
        return count === 0 ? [] : [{ count, words: t(`count.${step}`, { count }) }];
      });
      if (found.length === 0) return t("affectedNothing");
      const what = new Intl.ListFormat(locale).format(found.map(({ words }) => words));
      return t("affected", { what, count: found.reduce((sum, { count }) => sum + count, 0) });
    },
  };
}
