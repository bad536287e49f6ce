import { describe, expect, it } from "vitest";
import { stagesOf } from "./stages.ts";

const counts = { indicators: 29, blank: 19, measures: 9, gatesUnknown: 2, stakeholders: 0 };
const facts = { counts, latestEnsemble: null, planState: "draft", phases: 3 } as const;

describe("stagesOf", () => {
  it("counts what is known of the example project", () => {
    expect(stagesOf(facts)).toEqual({
      diagnose: { state: "in-progress", known: 10, indicators: 29 },
      explore: { state: "not-started", futures: null, run: null },
      engage: { state: "not-started", stakeholders: 0 },
      plan: { state: "in-progress", planState: "draft", phases: 3, measures: 9, gatesUnknown: 2 },
      monitor: { state: "not-started" },
    });
  });

  it("is done with diagnosis only when no indicator is blank", () => {
    expect(stagesOf({ ...facts, counts: { ...counts, blank: 0 } }).diagnose.state).toBe("done");
    expect(stagesOf({ ...facts, counts: { ...counts, blank: 29 } }).diagnose.state).toBe("not-started");
  });

  it("has explored once a run is finished", () => {
    const run = { state: "running", experimentsTotal: 1000 } as const;
    expect(stagesOf({ ...facts, latestEnsemble: run }).explore).toEqual({
      state: "in-progress",
      futures: 1000,
      run: "running",
    });
    expect(stagesOf({ ...facts, latestEnsemble: { ...run, state: "finished" } }).explore.state).toBe("done");
  });

  it("has begun to engage once a stakeholder is known", () => {
    const { engage } = stagesOf({ ...facts, counts: { ...counts, stakeholders: 27 } });
    expect(engage).toEqual({ state: "in-progress", stakeholders: 27 });
  });

  it("opens monitoring with a published plan", () => {
    const { plan, monitor } = stagesOf({ ...facts, planState: "published" });
    expect([plan.state, monitor.state]).toEqual(["done", "in-progress"]);
  });
});
