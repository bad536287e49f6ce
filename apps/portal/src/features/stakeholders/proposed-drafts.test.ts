import { Stakeholder, StakeholderDraft } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { missingUsual, proposedDrafts } from "./proposed-drafts.ts";
import { usualStakeholders } from "./usual-stakeholders.ts";

const water = Stakeholder.parse({
  ...{ id: "0193a1c0-0000-7000-8000-000000000001", projectId: "0193a1c0-0000-7000-8000-000000000002" },
  ...{ code: "P4", class: "public", name: { en: "", zh: "县水务局" }, interest: null, version: 1 },
  ...{ powerNow: null, interestNow: null, powerIntended: null, interestIntended: null },
});

describe("the usual stakeholders", () => {
  it("are offered unless the register names them already, in one language or the other", () => {
    expect(missingUsual([])).toEqual(usualStakeholders);
    expect(missingUsual([water]).map(({ name }) => name.zh)).not.toContain("县水务局");
    expect(missingUsual([water])).toHaveLength(usualStakeholders.length - 1);
  });

  it("are added with codes of their own and nothing assessed", () => {
    const drafts = proposedDrafts(missingUsual([water]), [water]);
    expect(drafts[0]).toMatchObject({ code: "P5", name: { zh: "县人民政府" }, powerNow: null });
    const codes = [...drafts, water].map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const draft of drafts) expect(StakeholderDraft.parse(draft)).toEqual(draft);
  });
});
