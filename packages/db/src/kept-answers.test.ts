import { describe, expect, it } from "vitest";
import { KeptAnswers } from "./kept-answers.ts";

/** Counts how often an answer is worked out. */
function shelf(projects: number, answersEach: number) {
  const kept = new KeptAnswers(projects, answersEach);
  const worked: string[] = [];
  const ask = (projectId: string, state: string, name: string) =>
    kept.read(projectId, state, name, async () => {
      worked.push(`${projectId} ${state} ${name}`);
      return { name };
    });
  return { ask, worked };
}

describe("kept answers", () => {
  it("are worked out once while the project stays as it is, also for those who ask at the same time", async () => {
    const { ask, worked } = shelf(2, 2);
    const [first, second] = await Promise.all([ask("a", "1", "ends"), ask("a", "1", "ends")]);
    expect(second).toBe(first);
    expect(await ask("a", "1", "ends")).toBe(first);
    expect(worked).toEqual(["a 1 ends"]);
  });

  it("are all worked out anew in another state, one after the other as they are asked for", async () => {
    const { ask, worked } = shelf(2, 2);
    for (const state of ["1", "2"]) for (const name of ["ends", "counts"]) await ask("a", state, name);
    expect(worked).toEqual(["a 1 ends", "a 1 counts", "a 2 ends", "a 2 counts"]);
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
    await expect(kept.read("a", "1", "ends", () => Promise.reject(new Error("gone")))).rejects.toThrow("gone");
    expect(await kept.read("a", "1", "ends", async () => 5)).toBe(5);
  });
});
