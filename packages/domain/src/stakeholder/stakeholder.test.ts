import { describe, expect, it } from "vitest";
import { StakeholderDraft } from "./stakeholder.ts";

const bureau = {
  ...{ code: " P1 ", class: "public", name: { en: "", zh: "县水务局" }, interest: null },
  ...{ powerNow: 4, interestNow: null, powerIntended: null, interestIntended: null },
};

describe("a stakeholder's draft", () => {
  it("is taken with scores that nobody has assessed, its code without blanks round it", () => {
    expect(StakeholderDraft.parse(bureau)).toEqual({ ...bureau, code: "P1" });
  });

  it.each(["", "  ", "P1,P2", "P1；P2", "水务、林草", "P 1", "a-code-of-13-x"])("refuses the code “%s”", (code) => {
    expect(StakeholderDraft.safeParse({ ...bureau, code }).error?.issues.map(({ path }) => path)).toContainEqual([
      "code",
    ]);
  });

  it.each([0, 6, 2.5])("refuses the score %s", (powerNow) => {
    expect(StakeholderDraft.safeParse({ ...bureau, powerNow }).success).toBe(false);
  });
});
