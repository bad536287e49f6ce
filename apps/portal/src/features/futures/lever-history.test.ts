import { describe, expect, it } from "vitest";
import { hold, letGo, leverHistory, settingsNow, step } from "./lever-history.ts";

const at = (intensity: number) => [{ leverId: "talent", startYear: 2026, intensity, laterIntensity: intensity }];

describe("lever history", () => {
  it("takes a whole pull on a slider as one step", () => {
    const pulled = letGo(hold(hold(hold(leverHistory(at(0), null), at(0.1)), at(0.2)), at(0.3)));
    expect(settingsNow(pulled)).toEqual(at(0.3));
    expect(settingsNow(step(pulled, -1))).toEqual(at(0));
    expect(settingsNow(step(step(pulled, -1), 1))).toEqual(at(0.3));
  });

  it("shows what the hand holds before it is written down", () => {
    const held = hold(leverHistory(at(0), null), at(0.4));
    expect(settingsNow(held)).toEqual(at(0.4));
    expect(held.steps).toHaveLength(1);
  });

  it("forgets what was undone once something else is tried", () => {
    const first = letGo(hold(leverHistory(at(0), null), at(0.5)));
    const other = letGo(hold(step(first, -1), at(0.7)));
    expect(other.steps).toEqual([at(0), at(0.7)]);
  });

  it("stays inside itself, and a click without a pull leaves no step", () => {
    const start = leverHistory(at(0), null);
    expect(step(start, -1)).toEqual(start);
    expect(letGo(start)).toEqual(start);
  });

  it("starts one step in when a link brought settings along", () => {
    expect(settingsNow(leverHistory(at(0), at(1)))).toEqual(at(1));
    expect(settingsNow(step(leverHistory(at(0), at(1)), -1))).toEqual(at(0));
  });
});
