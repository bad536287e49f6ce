"use client";

import type { ActionPlan } from "@tamarisk/domain";
import { useSearchParams } from "next/navigation";
import { useCallback, useRef, useState } from "react";
import { changeAddress } from "@/features/shell/change-address.ts";
import { isStillThere, type PlanFocus } from "./plan-focus.ts";
import { measuresOf } from "./plan-place.ts";

export interface PlanFocusControl {
  readonly focus: PlanFocus | null;
  /** Shows something else, unless a form with unsaved words is open: then it asks first. */
  readonly request: (focus: PlanFocus | null) => void;
  /** Shows something else without asking, once what was typed is saved. */
  readonly show: (focus: PlanFocus | null) => void;
  /** Shows something unless the reader has gone on to something else meanwhile. */
  readonly offer: (focus: PlanFocus) => void;
  /** Something was typed. */
  readonly touch: () => void;
  readonly isAsking: boolean;
  readonly leave: () => void;
  readonly stay: () => void;
}

/**
 * What the side panel shows: first the measure that the address names, by its id or its lineage. A form does not outlive
 * the right to save it, nor the thing it speaks of.
 */
export function usePlanFocus(plan: ActionPlan, canEdit: boolean): PlanFocusControl {
  const named = useSearchParams().get("measure");
  const [focus, setFocus] = useState<PlanFocus | null>(null);
  const [asked, setAsked] = useState<{ readonly next: PlanFocus | null } | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  if (named !== opened) {
    setOpened(named);
    const measure = measuresOf(plan).find(({ id, lineageId }) => named === id || named === lineageId);
    const next = measure && ({ kind: "measure", measureId: measure.id } as const);
    if (next && (focus === null || focus.kind === "measure")) setFocus(next);
    else if (next) setAsked({ next });
  }
  const hasTyped = useRef(false);

  const show = useCallback((next: PlanFocus | null) => {
    hasTyped.current = false;
    setAsked(null);
    setFocus(next);
    // A link to the same measure opens it again.
    if (new URLSearchParams(window.location.search).has("measure")) changeAddress({ measure: null });
  }, []);
  const isShown = focus !== null && isStillThere(plan, focus) && (canEdit || focus.kind === "measure");
  const request = (next: PlanFocus | null) => {
    if (isShown && hasTyped.current) setAsked({ next });
    else show(next);
  };
  return {
    focus: isShown ? focus : null,
    request,
    show,
    offer: useCallback((next) => setFocus((shown) => shown ?? next), []),
    touch: () => {
      hasTyped.current = true;
    },
    isAsking: asked !== null,
    leave: () => show(asked?.next ?? null),
    stay: () => setAsked(null),
  };
}
