"use client";

import { type ConditionReading, type ConditionStatus, type Gate, judgedCondition, leavesOf } from "@tamarisk/domain";
import { Button } from "@tamarisk/ui/button";
import { classNames } from "@tamarisk/ui/class-names";
import { GateGlyph } from "@tamarisk/ui/gate-glyph";
import { StateBadge } from "@tamarisk/ui/state-badge";
import { GateDecision } from "@/features/decisions/gate-decision.tsx";
import { mayDecide } from "@/features/decisions/may-decide.ts";
import { WhyButton } from "@/features/why/why-button.tsx";
import { LocalText } from "@/i18n/local-text.tsx";
import { ConditionText } from "./condition-text.tsx";
import { ConditionTree, isNested } from "./condition-tree.tsx";
import { deadlineInWords } from "./deadline-words.ts";
import type { PlanRow } from "./plan-rows.ts";
import { usePlanTable } from "./plan-table-context.ts";

/** The gate before a phase, as wide as the plan: what must be true, what is, and what is missing. */
export function GateRow({ row }: { readonly row: Extract<PlanRow, { kind: "gate" }> }) {
  const { plan, words, canEdit, role, focus, onFocus, deadlineOf, currentYear } = usePlanTable();
  const { t } = words;
  const { gate, letter, phase, phaseNumber, reading } = row;
  const status: ConditionStatus = reading?.status ?? "unknown";
  const conditions = reading?.conditions ?? leavesOf(gate.condition).map(unread);
  const tree = judgedCondition(gate.condition, conditions);
  const deadline = deadlineOf(phase);
  const isChosen = focus?.kind === "edit-gate" && focus.phaseId === phase.id;
  return (
    <tr>
      <td
        colSpan={4}
        className={classNames(
          "border-y-2 px-4 py-3 max-sm:px-3",
          status === "unknown" || isChosen ? "border-accent bg-accent-wash" : "border-edge",
        )}
      >
        <div id={`gate-${gate.lineageId}`} className="flex scroll-mt-24 flex-wrap items-start gap-x-4 gap-y-3">
          <GateGlyph state={status} />
          <div className="w-48 shrink-0 max-sm:w-auto max-sm:flex-1">
            <h2 className="m-0 flex items-center gap-2 text-base font-semibold">
              {t("gate.name", { letter })}
              <span className="sr-only">: {t(`status.${status}`)}</span>
            </h2>
            <p className="m-0 text-xs">
              <LocalText isName text={gate.title} />
            </p>
            <p className="m-0 text-xs text-muted">
              {t(`gate.opens.${openingRule(gate)}`, { phase: words.number(phaseNumber) })}
              {gate.earliestYear !== null && <> · {t("gate.earliest", { year: String(gate.earliestYear) })}</>}
            </p>
          </div>
          {isNested(tree) ? (
            <div className="min-w-0 flex-1 basis-80">
              <ConditionTree tree={tree} leaf={(leaf) => <ConditionText reading={leaf} phaseId={phase.id} />} />
            </div>
          ) : (
            <ul className="m-0 grid min-w-0 flex-1 basis-80 grid-cols-[repeat(auto-fit,minmax(15rem,1fr))] gap-x-4 gap-y-2 p-0">
              {conditions.map((condition) => (
                <li key={conditionKey(condition)} className="flex items-start gap-2">
                  <span className="w-22 shrink-0">
                    <StateBadge state={condition.status}>{t(`status.${condition.status}`)}</StateBadge>
                  </span>
                  <ConditionText reading={condition} phaseId={phase.id} />
                </li>
              ))}
            </ul>
          )}
          <span className="flex flex-wrap justify-end gap-2 print:hidden">
            <WhyButton projectId={plan.projectId} kind="gate" id={gate.lineageId} name={words.local(gate.title)} />
            {canEdit && (
              <Button
                size="sm"
                aria-label={`${t("gate.edit")} ${letter}`}
                onClick={() => onFocus({ kind: "edit-gate", phaseId: phase.id })}
              >
                {t("gate.edit")}
              </Button>
            )}
          </span>
          <div className="flex basis-full flex-wrap items-center justify-between gap-x-4 gap-y-1 sm:pl-13">
            {deadline && <p className="m-0 text-xs text-muted">{deadlineInWords(t, deadline, currentYear)}</p>}
            <GateDecision
              projectId={plan.projectId}
              gate={gate}
              letter={letter}
              reading={reading}
              opens={phase.title}
              mayDecide={mayDecide(role)}
            />
          </div>
        </div>
      </td>
    </tr>
  );
}

function unread(condition: ConditionReading["condition"]): ConditionReading {
  const judged = { status: "unknown", isNegated: false, isStale: false } as const;
  const blank = { latest: null, slope: null, reason: "no-data" } as const;
  return { condition, ...judged, ...blank, evidence: [] };
}

/** All, one, or a combination that the list below spells out. */
function openingRule({ condition }: Gate): "all-of" | "any-of" | "combined" {
  if (condition.kind === "value" || condition.kind === "trend") return "all-of";
  if (condition.kind === "not") return "combined";
  return condition.conditions.every(({ kind }) => kind === "value" || kind === "trend") ? condition.kind : "combined";
}

function conditionKey({ condition }: ConditionReading): string {
  return [condition.indicatorId, condition.townId, condition.kind, condition.label.en, condition.label.zh].join(" ");
}
