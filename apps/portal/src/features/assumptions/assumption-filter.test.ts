import { describe, expect, it } from "vitest";
import { assumptionCounts } from "./assumption-counts.ts";
import { filtered, noFilter } from "./assumption-filter.ts";
import { exampleAssumption, exampleChange } from "./example-assumption.ts";

const reserves = exampleAssumption();
const changed = exampleAssumption({
  parameterId: "unit_cost",
  name: { en: "Cost", zh: "成本" },
  change: exampleChange(),
});
const mining = exampleAssumption({
  parameterId: "wage",
  moduleId: "labour",
  name: { en: "Wages", zh: "工资" },
  element: { id: "mining", name: { en: "mining and smelting", zh: "采矿与冶炼" } },
  own: { ...reserves.own, basis: "judgement", source: "judgement" },
  isExplored: false,
});
const all = [reserves, changed, mining];
const found = (filter: Partial<typeof noFilter>) => filtered(all, { ...noFilter, ...filter });

describe("filtered", () => {
  it("finds every word in names of either language, elements, ids and sources", () => {
    expect(found({ search: "" })).toEqual(all);
    expect(found({ search: " ORE own " })).toEqual([reserves]);
    expect(found({ search: "采矿 wages" })).toEqual([mining]);
    expect(found({ search: "unit cost" })).toEqual([changed]);
    expect(found({ search: "survey" })).toEqual([changed]);
    expect(found({ search: "camel" })).toEqual([]);
    expect(found({ search: "reser" })).toEqual([reserves]);
    expect(found({ search: "eserve" })).toEqual([]);
    expect(found({ search: "工资(采矿与冶炼)" })).toEqual([mining]);
  });

  it("keeps one part of the model, one basis, the explored, or the changed", () => {
    expect(found({ moduleId: "labour" })).toEqual([mining]);
    expect(found({ basis: "data" })).toEqual([reserves]);
    expect(found({ basis: "project" })).toEqual([changed]);
    expect(found({ onlyExplored: true })).toEqual([reserves, changed]);
    expect(found({ onlyChanged: true, onlyExplored: true })).toEqual([changed]);
  });
});

describe("assumptionCounts", () => {
  it("counts what rests on judgement, what is explored and what the project has set", () => {
    expect(assumptionCounts(all)).toEqual({ total: 3, judged: 1, explored: 2, changed: 1 });
  });
});
