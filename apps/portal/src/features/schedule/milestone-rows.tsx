"use client";

import { type TimelineSpan, timelineAt, timelineGrid } from "@tamarisk/ui/timeline-layout";
import { useTranslations } from "next-intl";
import type { Milestone } from "@/features/plan/milestones-of.ts";
import { useLocalText } from "@/i18n/local-text.tsx";

interface MilestoneRowsProps {
  readonly milestones: readonly Milestone[];
  readonly span: TimelineSpan;
  readonly today: number;
}

type GateYear = Extract<Milestone["kind"], "decision" | "decision-proposed" | "gate">;

const wordsOf: Readonly<Record<GateYear, "gateDecision" | "gateDecisionProposed" | "gateOpens">> = {
  decision: "gateDecision",
  "decision-proposed": "gateDecisionProposed",
  gate: "gateOpens",
};

/** A row per gate: by when it must be decided on and from when it may open. */
export function MilestoneRows({ milestones, span, today }: MilestoneRowsProps) {
  const t = useTranslations("schedule.order");
  const local = useLocalText();
  const ofGates = milestones.filter(({ kind }) => kind in wordsOf);
  const letters = [...new Set(ofGates.map(({ label }) => label!))].sort();
  return letters.map((letter) => {
    const own = ofGates.filter(({ label }) => label === letter);
    const what = own.map(({ kind, year }) => t(wordsOf[kind as GateYear], { year: String(year) })).join(" · ");
    return (
      <tr key={letter} className="border-t border-hairline">
        <th scope="row" className="py-1 pr-2 text-left font-normal">
          <span className="line-clamp-2">
            <span className="font-semibold">{t("gate", { letter })}</span> {local(own[0]!.name)}
          </span>
          <span className="block text-xs text-muted lg:hidden">{what}</span>
        </th>
        <td colSpan={2} className="pr-2 text-xs text-muted tabular-nums max-lg:hidden">
          {what}
        </td>
        <td className="h-9 p-0">
          <svg
            width="100%"
            height={36}
            role="img"
            aria-label={t("gateRow", { letter, what })}
            className="block overflow-visible"
          >
            {timelineGrid(span).map((year) => (
              <line
                key={year}
                x1={`${timelineAt(span, year)}%`}
                x2={`${timelineAt(span, year)}%`}
                y1="0"
                y2="100%"
                className="stroke-hairline"
              />
            ))}
            <line
              x1={`${timelineAt(span, today)}%`}
              x2={`${timelineAt(span, today)}%`}
              y1="0"
              y2="100%"
              className="stroke-ink"
            />
            {own.map(({ kind, year }) => (
              <svg
                key={kind}
                x={`${timelineAt(span, kind === "gate" ? year : year + 1)}%`}
                y="50%"
                overflow="visible"
                aria-hidden="true"
              >
                {kind === "gate" ? (
                  <path d="M0-7 7 0 0 7-7 0Z" className="fill-panel stroke-ink" strokeWidth="1.6" />
                ) : (
                  <path
                    d="M0-9V9M0-9h9l-3 4 3 4H0"
                    className={kind === "decision" ? "fill-accent stroke-accent" : "fill-panel stroke-accent"}
                    strokeWidth="1.6"
                  />
                )}
              </svg>
            ))}
          </svg>
        </td>
      </tr>
    );
  });
}
