import { describe, expect, it } from "vitest";
import { KeptAnswers } from "./kept-answers.ts";

/** Counts how often an answer is worked out, and from what. */
function shelf(projects: number, answersEach: number) {
  const kept = new KeptAnswers(projects, answersEach);
  const worked: string[] = [];
  const ask = (projectId: string, state: string, name: string) =>
    kept.read<string>(projectId, name, state, async (before) => {
      const answer = `${projectId} ${state} ${name}`;
      worked.push(before === null ? answer : `${answer}, before ${before}`);
      return answer;
    });
  return { ask, worked };
}

describe("kept answers", () => {
  it("are worked out once while their state is the same, also for those who ask at the same time", async () => {
    const { ask, worked } = shelf(2, 2);
    const [first, second] = await Promise.all([ask("a", "1", "ends"), ask("a", "1", "ends")]);
    expect(second).toBe(first);
    expect(await ask("a", "1", "ends")).toBe(first);
    expect(worked).toEqual(["a 1 ends"]);
  });

  it("are worked out anew in another state, each beginning from what it was before", async () => {
    const { ask, worked } = shelf(2, 2);
    for (const state of ["1", "2"]) for (const name of ["ends", "counts"]) await ask("a", state, name);
    expect(worked).toEqual(["a 1 ends", "a 1 counts", "a 2 ends, before a 1 ends", "a 2 counts, before a 1 counts"]);
  });

  it("begin from nothing where what was before failed", async () => {
    const kept = new KeptAnswers(1, 1);
    const failing = kept.read("a", "ends", "1", () => Promise.reject(new Error("gone")));
    const next = kept.read<unknown>("a", "ends", "2", async (before) => before);
    await expect(failing).rejects.toThrow("gone");
    expect(await next).toBe(null);
  });

  it("make room: the project longest not asked for, and the oldest answer of one project", async () => {
    const { ask, worked } = shelf(2, 2);
    for (const id of ["a", "b", "a", "c", "a", "b"]) await ask(id, "1", "ends");
    expect(worked).toEqual(["a 1 ends", "b 1 ends", "c 1 ends", "b 1 ends"]);
    for (const name of ["counts", "gates", "ends"]) await ask("b", "1", name);
    expect(worked.slice(4)).toEqual(["b 1 counts", "b 1 gates", "b 1 ends"]);
  });

  it("do not keep a failure", async () => {
    const kept = new KeptAnswers(1, 1);
    await expect(kept.read("a", "ends", "1", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect(await kept.read("a", "ends", "1", async () => 5)).toBe(5);
  });
});
