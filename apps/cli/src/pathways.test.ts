import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

const examples = join(import.meta.dirname, "../../../examples");
const tabulated = JSON.parse(readFileSync(join(examples, "pathways-tipping-years.json"), "utf8"));

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-pathways-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function file(content: unknown): string {
  const path = join(folder, "p.json");
  writeFileSync(path, JSON.stringify(content));
  return path;
}

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  const code = await runTamarisk(["pathways", ...args], terminal);
  return { code, out, err };
}

async function answer(content: unknown) {
  const { code, out, err } = await run(file(content), "--json");
  expect([code, err]).toEqual([0, ""]);
  return JSON.parse(out);
}

describe("tamarisk pathways", () => {
  it("finds and scores the pathways of a table of tipping years, and writes the map", async () => {
    const svg = join(folder, "map.svg");
    const { code, out } = await run(join(examples, "pathways-tipping-years.json"), "--svg", svg, "--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ kind: "pathways", futures: { counted: 5, excluded: 0 }, robustActions: ["river"] });
    // All orders of 1 to 4 of 4 actions; after the river there are no belts, belts need shrubs, and the cap comes first.
    expect(found.sequences.all).toBe(64);
    expect(
      found.sequences.allowed +
        found.ruledOut.reduce((sum: number, each: { sequences: number }) => sum + each.sequences, 0),
    ).toBe(64);
    // The river at once: five years from 2026 are in time for 2031; in the first future it holds until 2064.
    expect(found.pathways[0]).toMatchObject({
      sequence: ["river"],
      cost: { mean: 24, p90: 30 },
      robustness: 0.8,
      gapYears: 3.4,
      years: [{ action: "river", reached: 0.8, decide: 2028, inForce: 2033, stopsSufficing: null }],
    });
    expect(found.map.lines[0].stops.map(({ rowId }: { rowId: string }) => rowId)).toEqual(["present-plan", "river"]);
    expect(found.crossings).toBeTypeOf("number");
    expect(found.tippingPoints[0].byUncertainty).toEqual([]);
    expect(readFileSync(svg, "utf8")).toMatch(/^<svg[\s\S]*<\/svg>\s*$/u);
  });

  it("says in plain text what it found, in both languages", async () => {
    const path = join(examples, "pathways-tipping-years.json");
    expect((await run(path)).out).toContain("It is met in the most futures, 4, with Seasonal river restored");
    expect((await run(path, "--locale", "zh")).out).toContain("达标最多的是季节性河流修复，有 4 种");
  });

  it("answers contradictory rules and a trigger that never fires with a kind and a sentence", async () => {
    const [shrubs, ...others] = tabulated.actions;
    const circle = await answer({ ...tabulated, actions: [{ ...shrubs, requires: ["belts"] }, ...others] });
    expect(circle).toMatchObject({
      kind: "contradictory-rules",
      contradictions: [{ kind: "order-cycle", path: ["shrubs", "belts", "shrubs"] }],
      pathways: [],
      map: null,
      crossings: null,
    });
    const calm = await answer({ ...tabulated, presentPlan: { tippingYears: "never" } });
    expect(calm).toMatchObject({ kind: "never-fires", count: 1, pathways: [{ sequence: [], robustness: 1 }] });
  });

  it("takes one action, and one that fails already", async () => {
    const found = await answer({
      startYear: 2025,
      horizonYear: 2060,
      presentPlan: { tippingYears: "already-failing" },
      actions: [{ id: "dike", cost: 1, leadTimeYears: 5, tippingYears: 2050 }],
    });
    expect(
      found.pathways.map(({ sequence, gapYears }: { sequence: string[]; gapYears: number }) => [sequence, gapYears]),
    ).toEqual([
      [["dike"], 16],
      [[], 36],
    ]);
  });

  it("runs pathways inside a town", async () => {
    const town = JSON.parse(readFileSync(join(examples, "pathways-jinchang.json"), "utf8"));
    const small = file({ ...town, futures: 6, actions: town.actions.slice(0, 2), lengthMax: 1 });
    const { code, out, err } = await run(small, "--workers", "1", "--search-trigger", "24", "--json");
    expect(code).toBe(0);
    const found = JSON.parse(out);
    expect(found).toMatchObject({ futures: { counted: 6, excluded: 0 }, count: 3 });
    expect(found.trigger.en).toBe("Groundwater depth is above 34 m in 2 of 3 years");
    // Conditional on each uncertainty that varies, those whose thirds differ most first; 6 futures show nothing for certain.
    const [, cap] = found.tippingPoints;
    expect(cap.actions).toEqual(["cap"]);
    const differences: number[] = cap.byUncertainty.map((each: { differenceYears: number }) => each.differenceYears);
    expect(differences.length).toBeGreaterThan(5);
    expect(differences).toEqual(differences.toSorted((a, b) => b - a));
    for (const { thirds } of cap.byUncertainty) {
      expect(thirds.reduce((sum: number, third: { countedFutures: number }) => sum + third.countedFutures, 0)).toBe(6);
    }
    expect(found.tippingDependence).toBeNull();
    // No point is better than another in both, none has more strength than the file gives, and fewer misses take more effort.
    const { triggerSearch, pathways } = found;
    expect(err).toMatch(/24 triggers tried over 6 futures, in [\d.]+ s\n$/u);
    expect(triggerSearch).toMatchObject({ futures: 6, evaluations: 24, failed: 0 });
    expect(triggerSearch.points.length).toBeGreaterThan(0);
    for (const [place, point] of triggerSearch.points.entries()) {
      expect(point.strengths.map(({ action }: { action: string }) => action)).toEqual(pathways[0].sequence);
      const before = triggerSearch.points[place - 1] ?? { futuresMissed: -1, effortYears: Infinity };
      expect(point.futuresMissed).toBeGreaterThan(before.futuresMissed);
      expect(point.effortYears).toBeLessThan(before.effortYears);
    }
    expect(triggerSearch.sentence.en).toMatch(/^Of 24 triggers tried with strengths of the measures over 6 futures, /u);
  }, 20_000);

  it("searches a trigger only inside a town", async () => {
    const { code, err } = await run(join(examples, "pathways-tipping-years.json"), "--search-trigger");
    expect(code).toBe(1);
    expect(err).toContain("it needs a file that names a town");
  });

  it("names every place in the file that is wrong, with exit code 1", async () => {
    const wrong = file({ ...tabulated, actions: [{ ...tabulated.actions[0], tippingYears: "soon", costs: 3 }] });
    const { code, err } = await run(wrong, "--json");
    expect(code).toBe(1);
    expect(err).toContain("actions[0].tippingYears");
    expect(err).toContain("costs");
    const uneven = { ...tabulated, actions: [{ ...tabulated.actions[0], tippingYears: [2030, 2040] }] };
    expect((await run(file(uneven))).err).toContain('"shrubs" needs a tipping year for each of 5 futures; found 2');
  });
});
