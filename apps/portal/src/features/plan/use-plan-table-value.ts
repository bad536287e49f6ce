"use client";

import type { ActionPlan, ConditionReading, Observation } from "@tamarisk/domain";
import { useMemo } from "react";
import type { OpenPlanScreenProps } from "./plan-screen-props.ts";
import { planSpan } from "./plan-span.ts";
import type { PlanTableContext } from "./plan-table-context.ts";
import { budgetTotal } from "./unit-summary.ts";
import { useDeadlineOf } from "./use-deadline-of.ts";
import { usePlanWords } from "./use-plan-words.ts";

type Given = Pick<PlanTableContext, "plan" | "canEdit" | "focus" | "onFocus" | "onEdit" | "onRemove">;

/** What the rows of the plan's table need, from what the page loaded and what is chosen. */
export function usePlanTableValue(props: OpenPlanScreenProps, given: Given): PlanTableContext {
  const { projectId, currentYear, town, units, indicators, stakeholders } = props;
  const { plan } = given;
  const words = usePlanWords(indicators);
  const span = useMemo(() => planSpan(plan, currentYear), [plan, currentYear]);
  const nameById = useMemo(() => new Map(stakeholders.map(({ id, name }) => [id as string, name])), [stakeholders]);
  const { observations, deadlineOf } = useDeadlineOf(projectId, plan);
  const largestBudget = useMemo(() => largestUnitBudget(plan), [plan]);

  return {
    ...given,
    words,
    span,
    currentYear,
    stakeholderName: (id) => {
      const name = nameById.get(id);
      return name ? words.local(name) : id;
    },
    placeName: (townId) => {
      if (townId === town.townId) return null;
      const unit = units.find((each) => each.townId === townId);
      return unit ? words.local(unit.name) : townId;
    },
    dataHref: ({ condition: { townId, indicatorId } }) =>
      `/projects/${projectId}/data?place=${townId}&indicator=${indicatorId}&year=${currentYear - 1}`,
    evidenceFor: (reading) => observations?.find((each) => isEvidence(each, reading))?.provenance.source ?? null,
    largestBudget,
    indicators,
    role: props.role,
    deadlineOf,
  };
}

/** The dearest unit sets the scale of every bar. */
function largestUnitBudget(plan: ActionPlan): number {
  const budgets = plan.phases.flatMap(({ units }) => units.map((unit) => budgetTotal(unit.measures).millionCny ?? 0));
  return Math.max(0, ...budgets);
}

function isEvidence(observation: Observation, { condition, latest }: ConditionReading): boolean {
  return (
    observation.indicatorId === condition.indicatorId &&
    observation.townId === condition.townId &&
    observation.year === latest?.year
  );
}
