import { describe, expect, it } from "vitest";
import { examplePlan, exampleReading, exampleReadings } from "./example-plan.ts";
import { outlineOf, planHeadline } from "./plan-headline.ts";

const unmeasured = exampleReading({ status: "unknown", reason: "no-threshold", latest: null });
const measured = exampleReading({ status: "unknown", reason: "no-threshold", latest: { value: 41, year: 2026 } });

describe("planHeadline", () => {
  it("names the phase and the conditions that nobody has measured", () => {
    expect(planHeadline(outlineOf(examplePlan), exampleReadings("unknown", unmeasured, measured))).toEqual({
      kind: "not-measured",
      phase: 2,
      conditions: [unmeasured],
    });
  });

  it("asks for a threshold once everything is measured", () => {
    expect(planHeadline(outlineOf(examplePlan), exampleReadings("unknown", measured)).kind).toBe("no-threshold");
  });

  it("names only the conditions that decide", () => {
    const failed = exampleReading({ status: "not-met", latest: { value: 27, year: 2024 } });
    const headline = planHeadline(outlineOf(examplePlan), exampleReadings("not-met", failed, unmeasured));
    expect(headline).toEqual({ kind: "not-met", phase: 2, conditions: [failed] });
  });

  it("says when a range or too few years keep the gate unknown", () => {
    const short = exampleReading({ status: "unknown", reason: "too-few-years", latest: { value: 1, year: 2024 } });
    expect(planHeadline(outlineOf(examplePlan), exampleReadings("unknown", short)).kind).toBe("too-little-data");
  });

  it("says that the last gated phase may open when every gate is met", () => {
    expect(planHeadline(outlineOf(examplePlan), exampleReadings("met"))).toEqual({ kind: "may-open", phase: 2 });
  });

  it("tells an empty plan, a plan without measures, one of a single phase and one without gates apart", () => {
    const bare = examplePlan.phases.map((phase) => ({ ...phase, units: [] }));
    const open = examplePlan.phases.map((phase) => ({ ...phase, gate: null }));
    expect(planHeadline(outlineOf({ ...examplePlan, phases: [] }), {}).kind).toBe("no-phases");
    expect(planHeadline(outlineOf({ ...examplePlan, phases: bare }), {}).kind).toBe("no-measures");
    expect(planHeadline(outlineOf({ ...examplePlan, phases: open }), {}).kind).toBe("no-gates");
    expect(planHeadline(outlineOf({ ...examplePlan, phases: open.slice(0, 1) }), {}).kind).toBe("one-phase");
  });
});
