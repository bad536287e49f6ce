import { describe, expect, it } from "vitest";
import { whyHref } from "./why-href.ts";
import { type WhyChain, type WhyNode, whyRows } from "./why-rows.ts";

const named = (name: string) => ({ en: name, zh: name });
const [mapId, ensembleId, projectId] = ["map", "run", "p"] as never[] as [never, never, never];
const measure: WhyNode = { step: "measure", key: "measure:m", id: "m" as never, title: named("Shrubs") };
const station: WhyNode = {
  ...{ step: "station", key: "station:s", title: named("shrubs"), mapId, actionId: "shrubs" as never },
  ...{ line: named("Oasis"), decideYear: 2030, next: null },
};
const box: WhyNode = {
  ...{ step: "vulnerability", key: "vulnerability:v", id: "v" as never, title: named("Dry"), ensembleId },
  ...{ policyId: "oasis", missing: { futures: 3, of: 4 }, box: { limits: { rain: { max: 0.4 } } } },
  objective: { outcomeId: "front", side: "at-most", threshold: 5, untilYear: 2060 },
};

describe("whyRows", () => {
  it("stands in reading order, marks where one is, counts what is not listed and keeps a step with a reason", () => {
    const chain: WhyChain = {
      ...{ subject: measure, above: [], below: [box, station], links: [] },
      counts: [
        { side: "below", step: "station", count: 3 },
        { side: "below", step: "vulnerability", count: 1 },
        { side: "below", step: "assumption", count: 400 },
      ],
      gaps: [{ step: "indicator", reason: "no-indicator", count: 1 }],
    };
    expect(
      whyRows(chain).map(({ step, isHere, unlisted, gaps }) => [step, isHere, unlisted, gaps.length].join(" ")),
    ).toEqual(["indicator false 0 1", "measure true 0 0", "station false 2 0", "vulnerability false 0 0"]);
  });
});

describe("whyHref", () => {
  it("opens each thing where it lives", () => {
    expect(whyHref(projectId, measure)).toBe("/projects/p/plan?measure=m");
    expect(whyHref(projectId, station)).toBe("/projects/p/pathways?map=map");
    expect(whyHref(projectId, box)).toContain("/projects/p/discover?run=run&storyline=oasis&outcome=front&ask=");
    expect(whyHref(projectId, box)).toContain("&box=rain%7E%7E0.4");
  });
});
