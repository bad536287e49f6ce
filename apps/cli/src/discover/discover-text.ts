import type { FoundBox } from "@tamarisk/scenario-engine";
import { type Column, textTable } from "../text-table.ts";
import type { DiscoverAnswer } from "./discovered.ts";
import type { FittedOdds } from "./fitted-odds.ts";

/** The answer for people: the sentence, the box it speaks of, and the boxes one by one. */
export function discoverText(answer: DiscoverAnswer): string {
  const { sentence, leftOut, boxes, suggested, axes, reproducibility, further, scores, odds } = answer;
  const parts = [
    `${sentence.en}\n`,
    leftOut > 0 &&
      `${leftOut} ${leftOut === 1 ? "future has" : "futures have"} no value to judge by and ${leftOut === 1 ? "was" : "were"} left out.\n`,
    axes?.map((axis) => `${axis.sentence.en}\n`).join(""),
    suggested !== null && limitsTable(boxes[suggested]!),
    boxes.length > 0 && boxesTable(answer),
    scores !== null && scoresTable(scores),
    odds !== null && oddsTable(odds),
    odds !== null && `AUC ${odds.auc.toFixed(3)}, pseudo R² ${odds.pseudoR2.toFixed(3)}\n`,
    odds?.half && `${odds.half.sentence.en}\n`,
    reproducibility && `${reproducibility.sentence.en}\n`,
    ...further.map((next, place) => `Box ${place + 2}: ${next.sentence.en}\n`),
  ];
  return parts.filter((part) => typeof part === "string").join("\n");
}

function limitsTable({ limits, quasiP }: FoundBox): string {
  const columns: Column[] = [
    { title: "input", align: "left" },
    { title: "from", align: "right" },
    { title: "to", align: "right" },
    { title: "quasi-p", align: "right" },
  ];
  const rows = Object.entries(limits).map(([id, limit]) => [
    id,
    ...("values" in limit ? [limit.values.join(", "), ""] : [shown(limit.min), shown(limit.max)]),
    shown(quasiP[id], 2),
  ]);
  return textTable(columns, rows);
}

function boxesTable({ boxes, suggested, peeledTo }: DiscoverAnswer): string {
  const titles = ["box", "coverage", "density", "mass", "futures", "of interest", "limited"];
  const columns: Column[] = [
    ...titles.map((title) => ({ title, align: "right" as const })),
    { title: "", align: "left" },
  ];
  const rows = boxes.map(({ coverage, density, mass, n, k, limits }, place) => [
    `${place}`,
    coverage.toFixed(3),
    density.toFixed(3),
    mass.toFixed(3),
    `${n}`,
    `${k}`,
    `${Object.keys(limits).length}`,
    [place === suggested && "suggested", peeledTo !== null && place > peeledTo && "pasted"].filter(Boolean).join(", "),
  ]);
  return textTable(columns, rows);
}

function scoresTable({ method, scores, noiseShare }: NonNullable<DiscoverAnswer["scores"]>): string {
  const columns: Column[] = [
    { title: "input", align: "left" },
    { title: method, align: "right" },
    { title: "share", align: "right" },
    ...(method === "f" ? [{ title: "p", align: "right" as const }] : []),
    { title: "", align: "left" },
  ];
  const rows = scores.map(({ inputId, score, share, aboveNoise, p }) => [
    inputId,
    shown(score, 4),
    share.toFixed(3),
    ...(method === "f" ? [shown(p ?? undefined, 2)] : []),
    aboveNoise ? "" : `noise (up to ${noiseShare.toFixed(3)})`,
  ]);
  return textTable(columns, rows);
}

function oddsTable({ terms }: FittedOdds): string {
  const titles = ["coefficient", "std. error", "p", "odds ratio", "for"];
  const columns: Column[] = [
    { title: "input", align: "left" },
    ...titles.map((title) => ({ title, align: "right" as const })),
  ];
  const rows = terms.map((term) => [
    term.category === null ? term.inputId : `${term.inputId}: ${term.category}`,
    shown(term.coefficient, 4),
    shown(term.standardError ?? undefined, 3),
    shown(term.p ?? undefined, 2),
    shown(term.oddsRatio, 4),
    term.category === null ? `+${shown(term.standardDeviation, 4)}` : `not ${term.baseline}`,
  ]);
  return textTable(columns, rows);
}

function shown(value: number | undefined, digits = 6): string {
  return value === undefined ? "" : String(Number(value.toPrecision(digits)));
}
