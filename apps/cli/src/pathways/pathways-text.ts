import { textTable } from "../text-table.ts";
import type { PathwaysAnswer } from "./pathways-answer.ts";

const SHOWN = 15;

/** The same answer for reading: sentences, then the most robust pathways. */
export function pathwaysText(answer: PathwaysAnswer, locale: "en" | "zh"): string {
  const { sentence, adaptiveActions, tippingDependence } = answer;
  const sentences = [
    sentence,
    ...adaptiveActions.map((action) => action.sentence),
    ...(tippingDependence ? [tippingDependence] : []),
  ];
  const text = `${sentences.map((each) => each[locale]).join("\n")}\n`;
  if (answer.pathways.length === 0) return text;
  const rows = answer.pathways
    .slice(0, SHOWN)
    .map(({ sequence, robustness, gapYears, cost, transfers, regret, lockIn, nondominated, good }) => [
      sequence.join(" → ") || "present plan",
      `${(100 * robustness).toFixed(1)} %`,
      gapYears.toFixed(1),
      cost ? cost.mean.toPrecision(4) : "not yet assessed",
      transfers.toFixed(2),
      regret.mean.toFixed(1),
      `${(100 * lockIn.lockedOut).toFixed(1)} %`,
      [nondominated ? "non-dominated" : "", good ? "good" : ""].filter(Boolean).join(", "),
    ]);
  const titles = ["pathway", "futures met", "years missed", "mean cost", "actions", "regret, years", "locked out", ""];
  const table = textTable(
    titles.map((title, place) => ({ title, align: place === 0 || title === "" ? "left" : "right" })),
    rows,
  );
  return `${text}\n${table}`;
}
