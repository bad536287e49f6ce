import { type Indicator, TownId } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { proposeWatch } from "./propose-watch.ts";

const groundwater: Pick<Indicator, "id" | "direction" | "rhythm"> = {
  id: "B11" as Indicator["id"],
  direction: "up",
  rhythm: "quarterly",
};

describe("proposeWatch", () => {
  it("names Jinchang's action plan in Jinchang only", () => {
    const [jinchang, minqin] = ["620300", "620621"].map((id) => proposeWatch(groundwater, TownId.parse(id), []));
    expect(jinchang?.source).toContain("document 001");
    expect(jinchang?.threshold?.meaning?.zh).toContain("行动计划");
    expect(minqin?.threshold).toMatchObject({ value: 0, side: "below" });
    expect(minqin?.threshold?.meaning?.zh).not.toContain("行动计划");
    expect(minqin?.source).not.toContain("document 001");
    expect(minqin?.isProposal).toBe(true);
  });
});
