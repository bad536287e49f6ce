import { describe, expect, it } from "vitest";

describe("the examples", () => {
  it("01: one run starts from the census and loses people in every twenty years", async () => {
    const { residentsEveryTwentyYears } = await import("./01-one-run.ts");
    const people = [...residentsEveryTwentyYears.values()];
    expect(people[0]).toBe(438_026);
    expect(people).toEqual(people.toSorted((a, b) => b - a));
  });

  it("02: an ensemble gives a range for each storyline, and more jobs in the revival than in carrying on", async () => {
    const { columns, rangesIn2050, sharesAbove330k } = await import("./02-ensemble.ts");
    expect([columns.scenarioCount, columns.policyIds.length]).toEqual([200, 5]);
    const jobs = (id: string) => rangesIn2050.find((row) => row.policyId === id && row.outcomeId === "jobs")!.range;
    for (const { range } of rangesIn2050) expect(range).toEqual(range.toSorted((a, b) => a - b));
    expect(jobs("industrial-revival")[1]).toBeGreaterThan(jobs("carry-on")[1]!);
    for (const { share } of sharesAbove330k) expect(share).toSatisfy((value: number) => value > 0.3 && value <= 1);
  });

  it("03: a model of one's own, in a thousand futures: a stricter limit keeps the lake clear in more of them", async () => {
    const { clearLakes } = await import("./03-own-model.ts");
    const [asToday, strict] = clearLakes.map(({ share }) => share);
    expect(asToday).toBeGreaterThan(0);
    expect(strict).toBeGreaterThan(asToday! + 0.2);
    expect(strict).toBeLessThan(1);
  });

  it("04: which storyline keeps most jobs, by every robustness metric, and a sentence that says whether it depends on it", async () => {
    const { result, sentence } = await import("./04-robustness.ts");
    const numberOf = (id: string) => result.metrics.find(({ metric }) => metric.id === id)!.values.map(Number);
    for (const [place, worst] of numberOf("maximin").entries()) {
      expect(numberOf("laplace")[place]).toBeGreaterThan(worst);
      expect(numberOf("maximax")[place]).toBeGreaterThan(numberOf("laplace")[place]!);
    }
    expect(sentence.en).toMatch(/metric/u);
  });

  it("05: what sets futures with few residents apart: inputs above noise, and boxes denser than all futures", async () => {
    const { cases, scores, box, tree } = await import("./05-discovery.ts");
    if (scores.kind !== "scores" || box.kind !== "found" || tree.kind !== "tree") throw new Error("nothing was found");
    expect(scores.scores.filter(({ aboveNoise }) => aboveNoise)[0]!.inputId).toBe(scores.scores[0]!.inputId);
    const usual = cases.ofInterest.reduce((sum, own) => sum + own, 0) / cases.count;
    for (const { density } of [box.trajectory[box.suggested]!, ...tree.boxes]) expect(density).toBeGreaterThan(usual);
  });

  it("06: a search finds measures of which none costs less and keeps more residents than another", async () => {
    const { front, sentence } = await import("./06-search.ts");
    if (front.kind !== "front") throw new Error(front.kind);
    const found = Array.from({ length: front.count }, (_, at) => front.objectives.subarray(2 * at, 2 * at + 2));
    const byCost = found.toSorted((a, b) => a[1]! - b[1]!).map(([residents]) => residents!);
    expect(byCost.length).toBeGreaterThan(5);
    expect(byCost).toEqual(byCost.toSorted((a, b) => a - b));
    expect(sentence.en).toContain("Battery and panel chain");
  });

  it("08: measures one after another keep the groundwater in more futures than the present plan", async () => {
    const { result, sentence } = await import("./08-pathways.ts");
    if (result.kind !== "pathways") throw new Error(result.kind);
    expect(result.scored.bestRobustness).toBeGreaterThan(result.scored.robustness[0]!);
    expect(sentence.en).toContain("of 60 futures");
  });

  it("07: what tells early that a town will be too small, and a value at which to act", async () => {
    const { ranked, shifts, suggested } = await import("./07-signposts.ts");
    if (ranked.kind !== "ranked" || shifts.kind !== "indices" || suggested.kind !== "proposal")
      throw new Error("no answer");
    expect(ranked.signposts[0]!.tellsFrom).toBeLessThan(2040);
    expect(Object.values(shifts.indices).some(({ median }) => median > shifts.dummy.high)).toBe(true);
    const { inTime, failing } = suggested.rates;
    expect(inTime).toBeGreaterThan(failing / 2);
    expect(suggested.trigger.value).toBeGreaterThan(230_000);
  });
});
