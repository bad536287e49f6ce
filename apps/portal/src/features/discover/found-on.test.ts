import type { Ensemble, Vulnerability } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { foundOn } from "./found-on.ts";

const run = (id: string, change: Partial<Ensemble["recipe"]> = {}, state: Ensemble["state"] = "finished") =>
  ({
    id,
    state,
    recipe: {
      model: { name: "town", version: "3", parametersHash: "a" },
      ...{ uncertainties: [], correlations: [], parameterChanges: [] },
      ...change,
    },
  }) as unknown as Ensemble;
const on = (ensembleId: string) => ({ ensembleId }) as Pick<Vulnerability, "ensembleId">;

describe("foundOn", () => {
  const older = run("b");
  const others = run("c", { model: { name: "town", version: "3", parametersHash: "b" } });
  const early = run("d", { model: { name: "town", version: "2", parametersHash: "a" } });
  const runs = [run("under-way", {}, "running"), run("a"), older, others, early];

  it("tells the newest finished run from others of the same figures", () => {
    expect(foundOn(on("a"), runs, "3")).toEqual({ kind: "newest" });
    expect(foundOn(on("b"), runs, "3")).toEqual({ kind: "older-run" });
  });

  it("tells other figures and another model, and a run that is no longer there", () => {
    expect(foundOn(on("c"), runs, "3")).toEqual({ kind: "other-figures" });
    expect(foundOn(on("d"), runs, "3")).toEqual({ kind: "other-model", made: "2" });
    expect(foundOn(on("e"), runs, "3")).toEqual({ kind: "gone" });
  });
});
