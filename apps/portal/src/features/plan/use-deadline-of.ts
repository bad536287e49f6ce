"use client";

import { type ActionPlan, decisionDeadline, expectedYear, leavesOf, type ProjectId } from "@tamarisk/domain";
import { useMemo } from "react";
import type { PlanTableContext } from "./plan-table-context.ts";
import { useObservationsOf } from "./use-observations-of.ts";

/** By when each phase's gate must be decided on, and the observations of the indicators that gates name; `null` until they are there. */
export function useDeadlineOf(projectId: ProjectId, plan: ActionPlan) {
  const observations = useObservationsOf(
    projectId,
    useMemo(() => namedByGates(plan), [plan]),
  );
  const deadlineOf: PlanTableContext["deadlineOf"] = ({ gate, units }) => {
    if (!gate || !observations) return null;
    const leadTimes = units.flatMap(({ measures }) => measures.map(({ leadTimeYears }) => leadTimeYears));
    return decisionDeadline(expectedYear(gate.condition, observations), gate.proposal, leadTimes);
  };
  return { observations, deadlineOf };
}

/** The indicators that the gates' evidence is of. */
function namedByGates({ phases }: ActionPlan) {
  return phases.flatMap(({ gate }) => (gate ? leavesOf(gate.condition).map(({ indicatorId }) => indicatorId) : []));
}
