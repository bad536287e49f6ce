import { Lever, ResiliencePathway } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { LEVER_IDS } from "./lever-ids.ts";
import { levers } from "./levers.ts";

describe("levers", () => {
  it("are described in both languages, in the order of their ids", () => {
    expect(levers.map((lever) => Lever.parse(lever).id)).toEqual([...LEVER_IDS]);
    for (const { name, description } of levers) {
      expect(name.zh).toMatch(/\p{Script=Han}/u);
      expect(description.zh).toMatch(/\p{Script=Han}/u);
      expect(description.en).toMatch(/^[A-Z].*\.$/);
    }
    expect(new Set(levers.map(({ name }) => name.en)).size).toBe(LEVER_IDS.length);
  });

  it("walk all four pathways of the documents, three of them first", () => {
    expect(new Set(levers.map(({ pathway }) => pathway))).toEqual(new Set(ResiliencePathway.options));
    expect(levers.filter(({ isHeadline }) => isHeadline).map(({ id }) => id)).toEqual([
      "battery_chain",
      "irrigation_cap",
      "edge_services",
    ]);
  });

  it("take the pathway of the first measure they rest on, where that has one", () => {
    const prefixes = {
      "B-in": "buffer-within",
      "B-out": "buffer-beyond",
      "B-sp": "buffer-beyond",
      S: "self-organisation",
      L: "learning",
    };
    for (const { id, source, pathway } of levers) {
      const first = /^policies\.json (B-in|B-out|B-sp|S|L)-/.exec(source)?.[1] as keyof typeof prefixes | undefined;
      if (first) expect(pathway, id).toBe(prefixes[first]);
    }
  });
});
