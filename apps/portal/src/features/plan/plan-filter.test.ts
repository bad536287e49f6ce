import { describe, expect, it } from "vitest";
import { examplePlan } from "./example-plan.ts";
import { isFiltering, matchesFilter, planFilter } from "./plan-filter.ts";

const measure = {
  ...examplePlan.phases[0]!.units[0]!.measures[0]!,
  title: { en: "Tamarix on saline farmland", zh: "盐碱地柽柳" },
  scale: "M" as const,
  tags: {
    buffer: ["within-boundary" as const],
    selfOrganisation: ["village" as const],
    learning: [],
    strategies: ["landscape_restoration" as const],
    sdgTargets: ["15.3"],
  },
};
const read = (query: string) => planFilter(new URLSearchParams(query));
const matches = (query: string) => matchesFilter(measure, read(query));

describe("planFilter", () => {
  it("reads an address and passes over what it does not know", () => {
    expect(read("tag=buffer:within-boundary&goal=15&scale=M")).toMatchObject({
      tag: "buffer:within-boundary",
      goal: "15",
      scale: "M",
    });
    expect(isFiltering(read("tag=nonsense&goal=99&scale=XXL&strategy=none&find=%20"))).toBe(false);
  });
});

describe("matchesFilter", () => {
  it("finds words in either language, in any order", () => {
    expect(matches("find=farmland+tamarix")).toBe(true);
    expect(matches("find=柽柳")).toBe(true);
    expect(matches("find=farmland+fence")).toBe(false);
  });

  it("lets through what carries every tag asked for", () => {
    expect(matches("tag=level:village&strategy=landscape_restoration&goal=15&scale=M")).toBe(true);
    expect(matches("tag=level:county")).toBe(false);
    expect(matches("goal=1")).toBe(false);
    expect(matches("actor=someone-else")).toBe(false);
  });
});
