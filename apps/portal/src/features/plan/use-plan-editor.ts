"use client";

import type { ActionPlan } from "@tamarisk/domain";
import { useCallback, useMemo, useRef, useState } from "react";
import { usePlanningClient } from "@/trpc/planning.ts";
import { type CallProblem, problemOf } from "@/trpc/problem-of.ts";
import { applyPlanEdit } from "./apply-plan-edit.ts";
import type { MeasurePart } from "./changed-fields.ts";
import type { PlanEdit } from "./plan-edit.ts";
import type { PlanFocus } from "./plan-focus.ts";
import { rebased } from "./rebased.ts";
import { SubjectGone, sendPlanEdit } from "./send-plan-edit.ts";
import { type EditAnswer, undoEdit } from "./undo-edit.ts";
import type { OpenPlanControl } from "./use-open-plan.ts";
import { withServerIds } from "./with-server-ids.ts";

/** An edit the server did not take, as it can be made again on the newer plan. */
export interface RefusedEdit {
  readonly edit: PlanEdit;
  readonly problem: CallProblem;
  /** What somebody else changed of the same measure meanwhile; empty where the edit is not of a measure's content. */
  readonly theirs: readonly MeasurePart[];
}

/** What became of an edit. */
type EditOutcome =
  | {
      readonly kind: "done";
      readonly id: string;
      readonly undo: PlanEdit | null;
      /**
       * The plan with the edit in it: what `undo` is opened on, so that it takes back no change that somebody makes later.
       * `null` when that plan has not come.
       */
      readonly after: ActionPlan | null;
    }
  | { readonly kind: "refused" };

interface PendingEdit {
  readonly edit: PlanEdit;
  readonly openedOn: ActionPlan | null;
  readonly newId: string;
}

export interface PlanEditor {
  /** The plan with every edit that is still on its way already in it. */
  readonly plan: ActionPlan;
  readonly isSaving: boolean;
  readonly refused: RefusedEdit | null;
  readonly dismissRefused: () => void;
  /**
   * Draws the edit at once, sends it after those before it, and takes it back when the server refuses. What was typed
   * into a form names the plan it was `openedOn`, so that a change somebody made meanwhile is not written over.
   */
  readonly make: (edit: PlanEdit, openedOn: ActionPlan | null) => Promise<EditOutcome>;
  /**
   * Hands on what is to be shown; something that is still being saved is handed on once the server has named it, unless
   * something else has been asked for by then.
   */
  readonly whenNamed: (focus: PlanFocus, show: (focus: PlanFocus) => void) => void;
}

/**
 * Editing a plan that others edit too. What is shown is the server's plan plus the edits still on their way, so a
 * refusal needs no repair: the edit leaves the list, and what remains is what the server has. After each edit only what
 * has changed is asked for.
 */
export function usePlanEditor({ view, viewNow, refresh }: OpenPlanControl): PlanEditor {
  const client = usePlanningClient();
  const [pending, setPending] = useState<readonly PendingEdit[]>([]);
  const [refused, setRefused] = useState<RefusedEdit | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const serverIds = useRef(new Map<string, string>());
  const timesAsked = useRef(0);

  const send = useCallback(
    async (one: PendingEdit): Promise<EditOutcome> => {
      const before = viewNow().plan;
      try {
        const edit = withServerIds(one.edit, serverIds.current);
        const answer = await sendPlanEdit(client, one.openedOn ?? before, edit);
        serverIds.current.set(one.newId, answer.id);
        await refresh();
        const after = viewNow().plan;
        const undo = undoEdit(before, edit, answer);
        return { kind: "done", id: answer.id, undo, after: hasArrived(after, answer) ? after : null };
      } catch (error) {
        await refresh();
        setRefused({ ...rebased(one.edit, one.openedOn ?? before, viewNow().plan), problem: reasonOf(error) });
        return { kind: "refused" };
      } finally {
        setPending((list) => list.filter((each) => each !== one));
      }
    },
    [client, viewNow, refresh],
  );

  const make = useCallback(
    (edit: PlanEdit, openedOn: ActionPlan | null): Promise<EditOutcome> => {
      const one = { edit, openedOn, newId: crypto.randomUUID() };
      setRefused(null);
      setPending((list) => [...list, one]);
      const outcome = queue.current.then(() => send(one));
      queue.current = outcome;
      return outcome;
    },
    [send],
  );

  const plan = useMemo(
    () => pending.reduce((shown, { edit, newId }) => applyPlanEdit(shown, edit, newId), view.plan),
    [view.plan, pending],
  );
  const whenNamed: PlanEditor["whenNamed"] = (focus, show) => {
    const isOnItsWay = pending.some(({ newId }) => Object.values(focus).includes(newId));
    const asked = ++timesAsked.current;
    const showNamed = () => {
      if (asked === timesAsked.current) show(withServerIds(focus, serverIds.current));
    };
    if (isOnItsWay) void queue.current.then(showNamed);
    else show(withServerIds(focus, serverIds.current));
  };
  return { plan, whenNamed, isSaving: pending.length > 0, refused, dismissRefused: () => setRefused(null), make };
}

/** Whether what was edited stands in the plan as the server answered, or in a later state. */
function hasArrived(plan: ActionPlan, { id, version }: EditAnswer): boolean {
  const units = plan.phases.flatMap((phase) => phase.units);
  const gates = plan.phases.flatMap(({ gate }) => gate ?? []);
  const parts = [plan, ...plan.phases, ...gates, ...units, ...units.flatMap(({ measures }) => measures)];
  return parts.some((part) => part.id === id && part.version >= version);
}

function reasonOf(error: unknown): CallProblem {
  return error instanceof SubjectGone ? { kind: "not-found", subject: "other", id: "" } : problemOf(error);
}
