import { TownId } from "@tamarisk/domain";
import { readCensusCounties } from "@tamarisk/reference-data";
import { describe, expect, it } from "vitest";
import { censusObservations } from "./census-observations.ts";

const yongchang = TownId.parse("620321");

function figureOf(drafts: ReturnType<typeof censusObservations>, indicatorId: string, year: number) {
  const draft = drafts.find((each) => each.indicatorId === indicatorId && each.year === year);
  return draft?.value.kind === "measured" ? draft.value.value : null;
}

describe("censusObservations", () => {
  it("gives Yongchang's loss and age shares as the censuses have them", () => {
    const drafts = censusObservations([yongchang]);
    expect(drafts).toHaveLength(11);
    expect(figureOf(drafts, "B1", 2020)).toBe(-24.57);
    const row = readCensusCounties().rows.find(({ id }) => id === yongchang)!;
    expect(figureOf(drafts, "B2", 2020)).toBe(row.shareAged65PlusIn2020);
    expect(drafts.every(({ source }) => source.includes("census"))).toBe(true);
  });

  it("knows a prefecture by what its table has", () => {
    const drafts = censusObservations([TownId.parse("620300")]);
    expect(figureOf(drafts, "B1", 2020)).toBe(-5.61);
    expect(figureOf(drafts, "L1", 2020)).toBeNull();
  });

  it("takes nothing of 2010 and no change where the boundary or the match is doubtful", () => {
    const doubtful = readCensusCounties().rows.filter(({ flags }) => flags.length > 0);
    const drafts = censusObservations(doubtful.map(({ id }) => id));
    expect(drafts.length).toBeGreaterThan(doubtful.length);
    expect(drafts.filter(({ year, indicatorId }) => year === 2010 || indicatorId === "B1")).toEqual([]);
  });

  it("leaves out a place that the censuses do not have", () => {
    expect(censusObservations([TownId.parse("999999")])).toEqual([]);
  });
});
