import type { ActionPlan } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { KeptPlans } from "./kept-plans.ts";

/** Counts how often a plan is read. */
function shelf(capacity: number) {
  const kept = new KeptPlans(capacity);
  const read: string[] = [];
  const ask = (id: string, state: string) =>
    kept.read({ id, state }, async () => {
      read.push(`${id} ${state}`);
      return { title: { en: `${id} ${state}`, zh: "" } } as ActionPlan;
    });
  return { ask, read };
}

describe("kept plans", () => {
  it("are read once while nothing changes, also by those who ask at the same time", async () => {
    const { ask, read } = shelf(2);
    const [first, second] = await Promise.all([ask("a", "1"), ask("a", "1")]);
    expect(second).toBe(first);
    await ask("a", "1");
    expect(read).toEqual(["a 1"]);
  });

  it("are read anew after an edit", async () => {
    const { ask } = shelf(2);
    await ask("a", "1");
    expect((await ask("a", "2")).title.en).toBe("a 2");
  });

  it("make room for others, the one longest not asked for first", async () => {
    const { ask, read } = shelf(2);
    for (const id of ["a", "b", "a", "c", "a", "b"]) await ask(id, "1");
    expect(read).toEqual(["a 1", "b 1", "c 1", "b 1"]);
  });

  it("do not keep a failure", async () => {
    const kept = new KeptPlans(2);
    const mark = { id: "a", state: "1" };
    await expect(kept.read(mark, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect(await kept.read(mark, async () => ({ state: "draft" }) as ActionPlan)).toEqual({ state: "draft" });
  });
});
