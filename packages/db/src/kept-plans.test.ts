import type { ActionPlan } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { KeptPlans } from "./kept-plans.ts";
import type { PlanState } from "./plan-state.ts";

function stateOf(id: string, mark: string): PlanState {
  const none = new Map<string, never>();
  const plan = { title: { en: `${id} ${mark}`, zh: "" } } as ActionPlan;
  return { id, mark, plan, rows: { phases: none, gates: none, units: none, measures: none } };
}

/** Notes which state is read from which. */
function shelf(versionsAtMost = 2, statesOfEach = 2) {
  const kept = new KeptPlans(versionsAtMost, statesOfEach);
  const read: string[] = [];
  const ask = (id: string, mark: string, stands = mark) =>
    kept.read({ id, mark }, async (before) => {
      read.push(`${id} ${before?.mark ?? "nothing"} > ${stands}`);
      await Promise.resolve();
      return stateOf(id, stands);
    });
  return { kept, ask, read };
}

describe("kept plans", () => {
  it("are read once while nothing changes, also by those who ask at the same time", async () => {
    const { ask, read } = shelf();
    const [first, second] = await Promise.all([ask("a", "1"), ask("a", "1")]);
    expect(second).toBe(first);
    expect(await ask("a", "1")).toBe(first);
    expect(read).toEqual(["a nothing > 1"]);
  });

  it("are read on from the last state after an edit, and the states before are kept for a while", async () => {
    const { ask, read, kept } = shelf();
    const first = await ask("a", "1");
    expect((await ask("a", "2")).plan.title.en).toBe("a 2");
    expect(kept.earlier("a", "1")).toBe(first.plan);
    await ask("a", "3");
    expect(read).toEqual(["a nothing > 1", "a 1 > 2", "a 2 > 3"]);
    expect([kept.earlier("a", "1"), kept.earlier("b", "3")]).toEqual([null, null]);
    expect(kept.earlier("a", "2")).not.toBeNull();
  });

  it("are given as they stand now to those who ask late for an older state", async () => {
    const { ask } = shelf();
    await ask("a", "1");
    const later = await ask("a", "2");
    expect(await ask("a", "1")).toBe(later);
  });

  it("never answer with what was read before the mark that is asked for", async () => {
    const { ask, read } = shelf();
    const early = ask("a", "1");
    const [one, other] = await Promise.all([ask("a", "2"), ask("a", "2", "3")]);
    expect((await early).mark).toBe("1");
    expect(one.mark).toBe("2");
    expect(other).toBe(one);
    expect(read).toEqual(["a nothing > 1", "a 1 > 2"]);
  });

  it("make room for others, the one longest not asked for first", async () => {
    const { ask, read } = shelf();
    for (const id of ["a", "b", "a", "c", "a", "b"]) await ask(id, "1");
    expect(read).toEqual(["a nothing > 1", "b nothing > 1", "c nothing > 1", "b nothing > 1"]);
  });

  it("do not keep a failure", async () => {
    const { kept, ask } = shelf();
    const failing = kept.read({ id: "a", mark: "1" }, () => Promise.reject(new Error("away")));
    const waiting = ask("a", "1");
    await expect(failing).rejects.toThrow("away");
    expect((await waiting).mark).toBe("1");
  });
});
