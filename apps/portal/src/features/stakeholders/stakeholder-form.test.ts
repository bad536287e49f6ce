import { Stakeholder } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { codeIn, readStakeholderForm, stakeholderForm } from "./stakeholder-form.ts";

const bureau = Stakeholder.parse({
  ...{ id: "0193a1c0-0000-7000-8000-000000000001", projectId: "0193a1c0-0000-7000-8000-000000000002" },
  ...{ code: "P1", class: "public", name: { en: "Water bureau", zh: "县水务局" }, interest: null, version: 3 },
  ...{ powerNow: 4, interestNow: null, powerIntended: null, interestIntended: 5 },
});

describe("the form of a stakeholder", () => {
  it("says what it was filled with; what nobody has assessed stays unassessed", () => {
    const { id: _, projectId: __, version: ___, ...draft } = bureau;
    expect(readStakeholderForm(stakeholderForm(bureau), [])).toEqual({ draft });
  });

  it("proposes a free code that follows the class until one is typed", () => {
    const form = { ...stakeholderForm(null), name: { en: "", zh: "村民委员会" } };
    expect(codeIn(form, [bureau])).toBe("P2");
    expect(readStakeholderForm({ ...form, class: "civic" }, [bureau])).toMatchObject({ draft: { code: "C1" } });
    expect(codeIn({ ...form, class: "civic", code: "V1" }, [bureau])).toBe("V1");
  });

  it("tells a blank name, a code that no list could hold, and one that is taken", () => {
    const form = stakeholderForm(null);
    expect(readStakeholderForm(form, [])).toEqual({ problems: new Set(["name"]) });
    expect(readStakeholderForm({ ...form, code: "P1, P2" }, [])).toEqual({ problems: new Set(["code", "name"]) });
    const named = { ...form, name: { en: "Office", zh: "" }, code: " P1 " };
    expect(readStakeholderForm(named, [bureau])).toEqual({ problems: new Set(["code-taken"]) });
  });
});
