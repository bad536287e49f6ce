import { describe, expect, it } from "vitest";
import { allParameters } from "../modules.ts";
import { effectsOf } from "./effects-of.ts";
import { LEVER_IDS } from "./lever-ids.ts";

describe("effects of a lever", () => {
  it("are the figures of the catalogue that name it", () => {
    expect(effectsOf("extraction_cap")).toEqual([
      {
        parameterId: "own_ore_cut",
        module: "economy",
        name: allParameters.own_ore_cut!.name,
        actsOn: "own feed",
        unit: "1",
      },
      expect.objectContaining({ parameterId: "outside_ore_cut", actsOn: "outside feed" }),
    ]);
  });

  it("are each told with the variable they act on, and belong to one lever", () => {
    const told = LEVER_IDS.flatMap((id) => effectsOf(id).map(({ parameterId }) => parameterId as string));
    const named = Object.entries(allParameters).filter(([, about]) => about.lever ?? about.actsOn);
    expect(told.toSorted()).toEqual(named.map(([id]) => id).toSorted());
  });

  it("are at least one for every lever: no measure is without consequence", () => {
    expect(LEVER_IDS.filter((id) => effectsOf(id).length === 0)).toEqual([]);
  });
});
