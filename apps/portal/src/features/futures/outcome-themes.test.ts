import type { Outcome, OutcomeTheme } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { outcomesByTheme, shownTheme } from "./outcome-themes.ts";

function outcome(id: string, theme?: OutcomeTheme): Outcome {
  const text = { en: id, zh: id };
  return { id, name: text, unit: text, direction: "maximize", ...(theme && { theme }) };
}

describe("outcomesByTheme", () => {
  const outcomes = [outcome("pumping", "water"), outcome("residents", "people"), outcome("births", "people")];

  it("puts themes in their order, a few outcomes at a glance before them, and leaves out empty themes", () => {
    const themes = outcomesByTheme(outcomes);
    expect(themes.map(({ theme }) => theme)).toEqual(["overview", "people", "water"]);
    expect(themes[0]!.outcomes.map(({ id }) => id)).toEqual(["residents"]);
    expect(themes[1]!.outcomes.map(({ id }) => id)).toEqual(["residents", "births"]);
  });

  it("shows the first of each theme at a glance where the usual ones are missing", () => {
    const [overview] = outcomesByTheme([outcome("births", "people"), outcome("pumping", "water")]);
    expect(overview!.outcomes.map(({ id }) => id)).toEqual(["births", "pumping"]);
  });

  it("keeps outcomes of a model that knows no themes", () => {
    expect(outcomesByTheme([outcome("debt")])).toMatchObject([{ theme: "other", outcomes: [{ id: "debt" }] }]);
  });

  it("opens the theme asked for, or the first where there is no such theme", () => {
    const themes = outcomesByTheme(outcomes);
    expect(shownTheme(themes, "water")!.outcomes[0]!.id).toBe("pumping");
    expect(shownTheme(themes, "carbon")!.theme).toBe("overview");
    expect(shownTheme([], null)).toBeNull();
  });
});
