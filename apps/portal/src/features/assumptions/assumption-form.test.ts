import { describe, expect, it } from "vitest";
import { openedForm, readAssumptionForm } from "./assumption-form.ts";
import { exampleAssumption, exampleChange } from "./example-assumption.ts";

const reserves = exampleAssumption();
const number = (value: number) => ({ kind: "number", value }) as const;
const typed = { value: number(30), low: number(20), high: number(60), source: " survey 2026 " };

describe("openedForm", () => {
  it("starts from the figure in use, and asks for a source of the project's own", () => {
    expect(openedForm(reserves)).toEqual({ value: number(25), low: number(12), high: number(45), source: "" });
    expect(openedForm({ ...reserves, change: exampleChange() }).source).toBe("survey 2026");
  });
});

describe("readAssumptionForm", () => {
  it("gives the change, with its element where the figure has several", () => {
    const change = { id: "reserve_life", value: 30, low: 20, high: 60, source: "survey 2026" };
    expect(readAssumptionForm(typed, reserves)).toEqual({ kind: "ready", change });
    const element = { id: "mining", name: { en: "mining", zh: "采矿" } };
    const ofMining = readAssumptionForm(typed, { ...reserves, element });
    expect(ofMining).toEqual({ kind: "ready", change: { ...change, element: "mining" } });
  });

  const wrong = (part: Partial<Parameters<typeof readAssumptionForm>[0]>, assumption = reserves) => {
    const reading = readAssumptionForm({ ...typed, ...part }, assumption);
    return reading.kind === "wrong" ? reading.problems : null;
  };

  it("names a blank, an unreadable and an impossible number where it stands", () => {
    expect(wrong({ value: { kind: "blank" } })).toEqual({ value: { kind: "blank" } });
    expect(wrong({ low: { kind: "unreadable", text: "1,5" } })).toEqual({ low: { kind: "unreadable", text: "1,5" } });
    expect(wrong({ high: number(900) })).toEqual({ high: { kind: "outside-limits", found: 900 } });
  });

  it("wants the value inside its range, and a range where futures are drawn over it", () => {
    expect(wrong({ value: number(10) })).toEqual({ value: { kind: "outside-range", found: 10, low: 20, high: 60 } });
    expect(wrong({ low: number(70) })).toEqual({ high: { kind: "no-range", found: 60 } });
    const one = { value: number(30), low: number(30), high: number(30) };
    expect(wrong(one)).toEqual({ high: { kind: "no-range", found: 30 } });
    expect(wrong(one, exampleAssumption({ isExplored: false }))).toBeNull();
  });

  it("wants a source", () => {
    expect(wrong({ source: "  " })).toEqual({ source: { kind: "blank" } });
  });
});
