import type { Ensemble } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { exampleChange } from "./example-assumption.ts";
import { otherRuns } from "./run-differences.ts";

const { change: survey } = exampleChange();
const mining = { ...survey, id: "wage", element: "mining" };
const run = (id: string, parameterChanges: Ensemble["recipe"]["parameterChanges"], state = "finished") =>
  ({ id, state, recipe: { parameterChanges } }) as Ensemble;
const idsAndCounts = (runs: Ensemble[], now: (typeof survey)[]) =>
  otherRuns(runs, now).map((other) => [other.run.id, other.differing]);

describe("otherRuns", () => {
  it("counts the figures in which a run differs from those in use", () => {
    const runs = [run("same", [survey]), run("before", []), run("more", [{ ...survey, value: 31 }, mining])];
    expect(idsAndCounts(runs, [survey])).toEqual([
      ["before", 1],
      ["more", 2],
    ]);
  });

  it("takes another source for the same figure, whatever the order", () => {
    expect(idsAndCounts([run("same", [mining, { ...survey, source: "told" }])], [survey, mining])).toEqual([]);
  });

  it("says nothing of runs that are not finished", () => {
    expect(idsAndCounts([run("moving", [], "running")], [survey])).toEqual([]);
  });
});
