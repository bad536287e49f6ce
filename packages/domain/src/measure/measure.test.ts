import { describe, expect, it } from "vitest";
import { MeasureDraft } from "./measure.ts";

const draft = {
  title: { en: "Drainage trial", zh: "" },
  description: null,
  startYear: 2026,
  endYear: 2028,
  budgetMillionCny: null,
  capacity: "buffer",
  actors: [],
  source: null,
};

describe("MeasureDraft", () => {
  it("takes years and funding that are not yet known", () => {
    expect(MeasureDraft.parse({ ...draft, startYear: null, endYear: null }).budgetMillionCny).toBeNull();
  });

  it("refuses an end before the start and says both years", () => {
    const issue = MeasureDraft.safeParse({ ...draft, endYear: 2020 }).error!.issues[0]!;
    expect(issue.path).toEqual(["endYear"]);
    expect(issue.message).toBe("the measure ends in 2020, before it starts in 2026; exchange the years");
  });

  it("refuses a negative budget", () => {
    expect(MeasureDraft.safeParse({ ...draft, budgetMillionCny: -1 }).success).toBe(false);
  });
});
