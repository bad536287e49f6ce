import { describe, expect, it } from "vitest";
import { changedParts, mergedDraft } from "./changed-fields.ts";
import { examplePlan } from "./example-plan.ts";
import { measureDraftOf } from "./measure-draft-of.ts";

const base = measureDraftOf(examplePlan.phases[0]!.units[0]!.measures[0]!);
const mine = { ...base, title: { en: "Mine", zh: "" } };
const theirs = { ...base, startYear: 2028, budgetMillionCny: 90 };

describe("mergedDraft", () => {
  it("keeps what the other changed beside what I changed", () => {
    expect(mergedDraft(base, mine, theirs)).toEqual({ ...theirs, title: mine.title });
    expect(changedParts(base, theirs)).toEqual(["years", "budget"]);
  });

  it("takes mine where both changed the same part", () => {
    expect(mergedDraft(base, mine, { ...theirs, title: { en: "Theirs", zh: "" } })?.title.en).toBe("Mine");
  });

  it("moves both years together, so that two changes of one year never cross", () => {
    expect(mergedDraft(base, { ...base, endYear: 2027 }, { ...base, startYear: 2029 })).toMatchObject({
      startYear: 2026,
      endYear: 2027,
    });
  });
});
