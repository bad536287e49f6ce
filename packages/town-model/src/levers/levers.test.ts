import { Lever, ResiliencePathway } from "@tamarisk/domain";
import { describe, expect, it } from "vitest";
import { textOf } from "../../tools/reference-rows.ts";
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

  it("rest on measures that the documents have", () => {
    const text = (file: string) => textOf(`${file}.json`);
    const [policies, designs, plan] = ["policies", "design-measures", "action-plan"].map(text);
    for (const { id, source } of levers) {
      expect(source, id).toMatch(/(policies|scenarios|action-plan|design-measures)\.json/);
      for (const [measure] of source.matchAll(/\b([BSL]-[a-z]+-\d+|[ZW]\d*-\d+)\b/g)) {
        expect(policies, `${id}: ${measure}`).toContain(`"${measure}"`);
      }
      for (const [design] of source.matchAll(/\bD\d+\b/g)) expect(designs, `${id}: ${design}`).toContain(`"${design}"`);
      for (const [unit] of source.matchAll(/\b[12][abc]\b/g)) expect(plan, `${id}: ${unit}`).toContain(`"${unit}"`);
    }
  });
});
