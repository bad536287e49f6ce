import { describe, expect, it } from "vitest";
import { townFinding } from "./town-finding.ts";

const unit = (zh: string, change: number | null, flags: string[] = []) => ({ name: { en: zh, zh }, change, flags });
const jinchang = unit("金昌市", -5.608);

describe("townFinding", () => {
  it("says that the district grows while the county empties", () => {
    const units = [unit("永昌县", -24.565), unit("金川区", 13.924)];
    expect(townFinding(jinchang, units)).toEqual({ kind: "core-grows-rest-empties" });
  });

  it("counts the parts when they went different ways", () => {
    const units = [unit("甲县", -1), unit("乙县", 2), unit("丙区", -3)];
    expect(townFinding(jinchang, units)).toEqual({ kind: "mixed", grew: 1, shrank: 2, units: 3 });
  });

  it("says when all parts went the same way", () => {
    expect(townFinding(jinchang, [unit("甲县", -1), unit("乙县", -2)])).toEqual({ kind: "all-shrank", units: 2 });
    expect(townFinding(jinchang, [unit("甲县", 1), unit("乙县", 2)])).toEqual({ kind: "all-grew", units: 2 });
    expect(townFinding(jinchang, [unit("甲区", 1), unit("乙县", 2)])).toEqual({ kind: "all-grew", units: 2 });
  });

  it("speaks of the whole when a part is not known", () => {
    const units = [unit("甲县", null, ["weak-match"]), unit("乙县", 2)];
    expect(townFinding(jinchang, units)).toEqual({ kind: "change", change: -5.608 });
  });

  it("does not make up a change", () => {
    expect(townFinding(unit("甲县", null, ["zone"]), [])).toEqual({ kind: "not-comparable", flags: ["zone"] });
  });
});
