"use client";

import type { ActionPlan, ConditionReading, DecisionDeadline, Indicator, Phase, Role } from "@tamarisk/domain";
import type { TimelineSpan } from "@tamarisk/ui/timeline-layout";
import { createContext, useContext } from "react";
import type { PlanEdit } from "./plan-edit.ts";
import type { PlanFocus } from "./plan-focus.ts";
import type { PlanWords } from "./use-plan-words.ts";

/** What every row of the plan's table needs. */
export interface PlanTableContext {
  readonly plan: ActionPlan;
  readonly words: PlanWords;
  /** The years of the timeline. */
  readonly span: TimelineSpan;
  readonly currentYear: number;
  readonly canEdit: boolean;
  readonly focus: PlanFocus | null;
  readonly onFocus: (focus: PlanFocus) => void;
  readonly onEdit: (edit: PlanEdit) => void;
  /** Removing a phase or unit with something in it asks first. */
  readonly onRemove: (edit: PlanEdit) => void;
  readonly stakeholderName: (stakeholderId: string) => string;
  readonly placeName: (townId: string) => string | null;
  /** Where the value that a condition asks for is entered. */
  readonly dataHref: (reading: ConditionReading) => string;
  /** Where the value that a condition was judged by comes from; `null` without one. */
  readonly evidenceFor: (reading: ConditionReading) => string | null;
  readonly largestBudget: number;
  readonly indicators: readonly Indicator[];
  readonly role: Role;
  /** By when the gate before a phase must be decided on; `null` for a phase without a gate, and until the values are there. */
  readonly deadlineOf: (phase: Phase) => DecisionDeadline | null;
}

const Context = createContext<PlanTableContext | null>(null);
export const PlanTableProvider = Context.Provider;

/** @throws {Error} Outside the plan's table. */
export function usePlanTable(): PlanTableContext {
  const value = useContext(Context);
  if (!value)
    throw new Error("usePlanTable was called outside PlanTableProvider; draw plan rows inside the plan's table");
  return value;
}
