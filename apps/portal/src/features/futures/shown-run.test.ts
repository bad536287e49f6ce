import type { Ensemble } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { interruptedRun, shownRun } from "./shown-run.ts";

const runs = (...states: Ensemble["state"][]) =>
  states.map((state, index) => ({ id: `run-${index}`, state }) as Ensemble);

describe("shownRun", () => {
  it("shows the run asked for, if it is finished", () => {
    expect(shownRun(runs("finished", "finished"), "run-1")?.id).toBe("run-1");
  });

  it("goes on showing the newest finished run while another is under way", () => {
    expect(shownRun(runs("running", "finished", "finished"), "run-0")?.id).toBe("run-1");
    expect(shownRun(runs("running"), "run-0")).toBeNull();
  });
});

describe("interruptedRun", () => {
  it("is the newest run when it was cancelled or has failed", () => {
    expect(interruptedRun(runs("failed", "finished"))?.id).toBe("run-0");
    expect(interruptedRun(runs("cancelled"))?.id).toBe("run-0");
  });

  it("is nothing once a newer run has replaced it", () => {
    expect(interruptedRun(runs("finished", "failed"))).toBeNull();
    expect(interruptedRun([])).toBeNull();
  });
});
