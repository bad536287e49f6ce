"use client";

import type { ActionPlan } from "@tamarisk/domain";
import type { TimelineSpan } from "@tamarisk/ui/timeline-layout";
import { createContext, useContext } from "react";
import type { PlanEdit } from "./plan-edit.ts";
import type { PlanFocus } from "./plan-focus.ts";
import type { PlanWords } from "./use-plan-words.ts";

/**
 * What the row of a measure needs beside its measure. It changes with the timeline, never with an edit: of two thousand
 * rows only the edited one is drawn anew.
 */
export interface PlanRowContext {
  readonly words: PlanWords;
  readonly span: TimelineSpan;
  readonly currentYear: number;
  readonly canEdit: boolean;
  readonly largestBudget: number;
  readonly planNow: () => ActionPlan;
  readonly onFocus: (focus: PlanFocus) => void;
  readonly onEdit: (edit: PlanEdit) => void;
  /** The plan as the server has it; `null` while edits are on their way. */
  readonly storedPlanNow: () => ActionPlan | null;
  /** Saves what was typed into a cell, begun on the plan it was `openedOn`; the side panel stays as it is. */
  readonly onCellEdit: (edit: PlanEdit, openedOn: ActionPlan | null) => void;
}

const Context = createContext<PlanRowContext | null>(null);
export const PlanRowProvider = Context.Provider;

/** @throws {Error} Outside the plan's table. */
export function usePlanRow(): PlanRowContext {
  const value = useContext(Context);
  if (!value)
    throw new Error("usePlanRow was called outside PlanRowProvider; draw measure rows inside the plan's table");
  return value;
}
