import type { Outcome } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { changeTone, changeVerdict } from "./change-verdict.ts";

const text = { en: "income", zh: "收入" };
const income: Outcome = { id: "income", name: text, unit: text, direction: "maximize" };
const change = (rose: number, fell: number, counted = 100) => ({
  p5: 0,
  p50: 0,
  p95: 0,
  rose,
  fell,
  countedExperiments: counted,
  excludedExperiments: 0,
});

describe("changeVerdict", () => {
  it("says gains and loses from 66 of 100 futures on, and otherwise that it could go either way [PAIR4]", () => {
    expect(changeVerdict(change(66, 34), income)).toEqual({ kind: "gains", hundred: 66 });
    expect(changeVerdict(change(65, 35), income)).toEqual({ kind: "open", hundred: 65 });
    expect(changeVerdict(change(20, 80), income)).toEqual({ kind: "loses", hundred: 80 });
  });

  it("turns round where less is better, and judges nothing without a better side", () => {
    expect(changeVerdict(change(80, 20), { ...income, direction: "minimize" }).kind).toBe("loses");
    expect(changeVerdict(change(80, 20), { ...income, direction: "neither" })).toEqual({ kind: "more", hundred: 80 });
    expect(changeVerdict(change(20, 80), { ...income, direction: "neither" })).toEqual({ kind: "less", hundred: 80 });
  });

  it("tells nothing changed from nothing known", () => {
    expect(changeVerdict(change(0, 0), income)).toEqual({ kind: "same" });
    expect(changeVerdict(change(0, 0, 0), income)).toEqual({ kind: "no-data" });
  });

  it("is drawn as good or bad news only when most futures say so", () => {
    expect(changeTone({ kind: "gains", hundred: 90 })).toBe("better");
    expect(changeTone({ kind: "loses", hundred: 90 })).toBe("worse");
    expect(changeTone({ kind: "open", hundred: 50 })).toBe("neither");
  });
});
