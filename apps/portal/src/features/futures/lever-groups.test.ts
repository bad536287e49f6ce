import type { Lever } from "@tamarisk/domain";
import { levers } from "@tamarisk/town-model";
import { describe, expect, it } from "vitest";
import { foundLevers, leverGroups } from "./lever-groups.ts";

describe("leverGroups", () => {
  it("puts three levers in front and every other one in exactly one pathway", () => {
    const { headline, groups } = leverGroups(levers);
    expect(headline).toHaveLength(3);
    const grouped = groups.flatMap((group) => group.levers.map(({ id }) => id));
    expect([...headline.map(({ id }) => id), ...grouped].sort()).toEqual(levers.map(({ id }) => id).sort());
    expect(groups.map(({ pathway }) => pathway)).toEqual([
      "buffer-within",
      "buffer-beyond",
      "self-organisation",
      "learning",
    ]);
  });
});

describe("foundLevers", () => {
  const ids = (query: string) => foundLevers(levers, query).map(({ id }: Lever) => id);

  it("finds by words of either language, in any order and case", () => {
    expect(ids("EXTRACTION cap")).toContain("extraction_cap");
    expect(ids("cap extraction")).toContain("extraction_cap");
    expect(ids("开采")).toContain("extraction_cap");
  });

  it("finds all for nothing and none for nonsense", () => {
    expect(ids("  ")).toHaveLength(levers.length);
    expect(ids("zebra crossing")).toEqual([]);
  });
});
