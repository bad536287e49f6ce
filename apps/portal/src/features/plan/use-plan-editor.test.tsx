// @vitest-environment happy-dom
import type { ActionPlan } from "@tamarisk/domain";
import { act, renderHook, waitFor } from "@testing-library/react";
import { useCallback, useRef, useState } from "react";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { applyPlanEdit } from "./apply-plan-edit.ts";
import { exampleId, examplePlan } from "./example-plan.ts";
import type { PlanEdit } from "./plan-edit.ts";
import { placeOfMeasure } from "./plan-place.ts";
import type { OpenPlanControl } from "./use-open-plan.ts";
import { usePlanEditor } from "./use-plan-editor.ts";

/** A server that keeps one plan and answers when the test lets it. */
const server = vi.hoisted(() => ({
  plan: null as ActionPlan | null,
  calls: [] as { version: number; answer: (outcome: "take" | Error) => void }[],
}));

vi.mock("@/trpc/planning.ts", () => {
  const move = ({
    measureId,
    toUnitId,
    to,
    version,
  }: {
    measureId: never;
    toUnitId: never;
    to: number;
    version: number;
  }) =>
    new Promise((resolve, reject) => {
      server.calls.push({
        version,
        answer: (outcome) => {
          if (outcome instanceof Error) return reject(outcome);
          const moved = applyPlanEdit(server.plan!, { kind: "move-measure", measureId, toUnitId, to }, exampleId(999));
          server.plan = withVersion(moved, measureId, version + 1);
          resolve({ id: measureId, version: version + 1 });
        },
      });
    });
  return { usePlanningClient: () => ({ measure: { move: { mutate: move } } }) };
});

/** The plan with a measure that somebody has changed. */
function withVersion(plan: ActionPlan, measureId: string, version: number): ActionPlan {
  const change = { measureId: measureId as never, draft: { version } as never };
  return applyPlanEdit(plan, { kind: "update-measure", ...change }, exampleId(998));
}

const toOtherUnit: PlanEdit = {
  kind: "move-measure",
  measureId: exampleId(111) as never,
  toUnitId: exampleId(12) as never,
  to: 0,
};
const further: PlanEdit = { ...toOtherUnit, to: 1 };
const unitOf = (plan: ActionPlan) => placeOfMeasure(plan, exampleId(111))?.unit.code;

/** The plan as it is open: brought up to date when the editor asks for it. */
function useOpened(): OpenPlanControl {
  const [view, setView] = useState(() => viewOf(examplePlan));
  const kept = useRef(view);
  const viewNow = useCallback(() => kept.current, []);
  const refresh = useCallback(async () => {
    kept.current = viewOf(server.plan!);
    setView(kept.current);
  }, []);
  return { view, viewNow, refresh };
}

function viewOf(plan: ActionPlan): OpenPlanControl["view"] {
  return { plan, readings: {}, allowedActions: [], mark: "" };
}

function openEditor() {
  return renderHook(() => {
    const opened = useOpened();
    return { ...usePlanEditor(opened), stored: opened.view.plan };
  });
}

describe("usePlanEditor", () => {
  beforeEach(() => {
    server.plan = examplePlan;
    server.calls.length = 0;
  });

  it("draws an edit before the server answers, and keeps it once the server has it", async () => {
    const { result } = openEditor();
    act(() => void result.current.make(toOtherUnit, null));
    expect(unitOf(result.current.plan)).toBe("1b");
    expect(result.current.isSaving).toBe(true);

    await waitFor(() => expect(server.calls).toHaveLength(1));
    await act(async () => server.calls[0]!.answer("take"));
    await waitFor(() => expect(result.current.isSaving).toBe(false));
    expect(unitOf(result.current.plan)).toBe("1b");
    expect(unitOf(result.current.stored)).toBe("1b");
  });

  it("takes an edit back when the server refuses it, and says why", async () => {
    const { result } = openEditor();
    act(() => void result.current.make(toOtherUnit, null));
    await waitFor(() => expect(server.calls).toHaveLength(1));
    const problem = { kind: "not-editable", state: "in-review" };
    await act(async () => server.calls[0]!.answer(Object.assign(new Error("refused"), { data: { problem } })));

    await waitFor(() => expect(result.current.isSaving).toBe(false));
    expect(unitOf(result.current.plan)).toBe("1a");
    expect(result.current.refused).toEqual({ edit: toOtherUnit, theirs: [], problem });
  });

  it("sends edits one after another, in the order in which they were made", async () => {
    const { result } = openEditor();
    act(() => {
      void result.current.make(toOtherUnit, null);
      void result.current.make(further, null);
    });
    await waitFor(() => expect(server.calls).toHaveLength(1));
    expect(placeOfMeasure(result.current.plan, exampleId(111))).toMatchObject({ index: 1, unit: { code: "1b" } });

    await act(async () => server.calls[0]!.answer("take"));
    await waitFor(() => expect(server.calls).toHaveLength(2));
    await act(async () => server.calls[1]!.answer("take"));
    await waitFor(() => expect(result.current.isSaving).toBe(false));
    expect(placeOfMeasure(result.current.plan, exampleId(111))).toMatchObject({ index: 1, unit: { code: "1b" } });
  });

  it("takes back an edit as it was left, not what somebody has made of the same thing since", async () => {
    const { result } = openEditor();
    const take = async (edit: PlanEdit, openedOn: ActionPlan | null) => {
      const [outcome, number] = [result.current.make(edit, openedOn), server.calls.length];
      await waitFor(() => expect(server.calls).toHaveLength(number + 1));
      await act(async () => server.calls[number]!.answer("take"));
      return outcome;
    };
    const done = await act(() => take(toOtherUnit, null));
    if (done.kind === "refused") throw new Error("the edit was refused");
    const own = placeOfMeasure(server.plan!, exampleId(111))!.item.version;
    server.plan = withVersion(server.plan!, exampleId(111), own + 1);
    await act(() => take({ ...further, measureId: exampleId(112) as never }, null));
    await act(() => take(done.undo!, done.after));
    expect(server.calls.at(-1)!.version).toBe(own);
  });

  it("says that a thing is gone when the server's plan no longer has it", async () => {
    const { result } = openEditor();
    const gone: PlanEdit = { ...toOtherUnit, measureId: exampleId(404) as never };
    await act(async () => void (await result.current.make(gone, null)));
    expect(server.calls).toHaveLength(0);
    expect(result.current.refused?.problem.kind).toBe("not-found");
  });
});
