import { KeptIndicator as Kept, type KeptIndicator } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { exampleIndicator } from "@/features/data/example-observations.ts";
import { filterCatalogue, wholeCatalogue } from "./catalogue-filter.ts";

const kept = (id: string, more: object): KeptIndicator =>
  Kept.parse({ ...exampleIndicator(id, more), isOwn: false, version: 1 });

const all = [
  kept("B9", { name: { en: "Vegetation cover", zh: "植被覆盖度" }, townTypes: ["dryland"], sdgTargets: ["15.3"] }),
  kept("TDT-118", { name: { en: "Park green space", zh: "人均公园绿地面积" }, framework: "tdt1063", capacity: null }),
];
const ids = (filter: object) => filterCatalogue(all, { ...wholeCatalogue, ...filter }).map(({ id }) => id);

describe("filterCatalogue", () => {
  it("keeps everything while nothing is asked", () => {
    expect(ids({})).toEqual(["B9", "TDT-118"]);
  });

  it("looks for every word in code and both names", () => {
    expect(ids({ search: "green PARK" })).toEqual(["TDT-118"]);
    expect(ids({ search: "植被" })).toEqual(["B9"]);
    expect(ids({ search: "tdt-1" })).toEqual(["TDT-118"]);
    expect(ids({ search: "park desert" })).toEqual([]);
  });

  it("takes an indicator for all towns as one for each kind of town", () => {
    expect(ids({ townType: "dryland" })).toEqual(["B9", "TDT-118"]);
    expect(ids({ townType: "resource-city" })).toEqual(["TDT-118"]);
  });

  it("narrows by list, capacity and goal together", () => {
    expect(ids({ framework: "tdt1063" })).toEqual(["TDT-118"]);
    expect(ids({ target: "15.3", capacity: "buffer" })).toEqual(["B9"]);
    expect(ids({ target: "15.3", framework: "tdt1063" })).toEqual([]);
  });
});
