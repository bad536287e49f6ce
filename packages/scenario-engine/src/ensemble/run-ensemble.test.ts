import type { Outcome, Policy, Uncertainty } from "@tamarisk/domain";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleScenarios } from "../sampling/sample-scenarios.ts";
import { bytesHash } from "./content-hash.ts";
import { encodeColumns } from "./encoded-columns.ts";
import { joinColumns, outcomeColumn } from "./outcome-columns.ts";
import { chunkCount, type EnsembleChunk, runEnsemble } from "./run-ensemble.ts";
import { scenarioColumns } from "./scenario-columns.ts";
import type { Simulator } from "./simulator.ts";

const text = { en: "Residents", zh: "居民" };
const outcome = (id: string): Outcome => ({ id, name: text, unit: text, direction: "neither" });
const uncertainty = (id: string): Uncertainty => ({
  id,
  name: text,
  unit: "1/yr",
  distribution: { kind: "triangular", low: -0.02, mode: 0, high: 0.01 },
  source: "judgement",
});

const uncertainties = [uncertainty("rate"), uncertainty("shock")];

/** Ten thousand residents who grow at an unknown rate; a policy adds its intensity in percent. Only + and ×. */
const growth: Simulator = {
  outcomes: [outcome("residents"), outcome("change")],
  years: [2020, 2021, 2022, 2023],
  uncertainties,
  run({ rate, shock }, count, policy) {
    const values = new Float64Array(2 * count * 4);
    for (let scenario = 0; scenario < count; scenario++) {
      const factor = 1 + rate![scenario]! + shock![scenario]! / 2 + (policy.settings[0]?.intensity ?? 0) / 100;
      let residents = 10_000;
      for (let year = 0; year < 4; year++) {
        values[scenario * 4 + year] = residents;
        values[(count + scenario) * 4 + year] = residents - 10_000;
        residents *= factor;
      }
    }
    return { values, failures: [] };
  },
};
const policies: Policy[] = [
  { id: "carry-on", settings: [] },
  { id: "attract", settings: [{ leverId: "attract", startYear: 2020, intensity: 1, laterIntensity: 1 }] },
];
const scenarios = sampleScenarios(uncertainties, { method: "latin-hypercube", count: 60, seed: 42 });
const design = { scenarios, scenarioCount: 60, policies };

const whole = (chunks: Iterable<EnsembleChunk>) => joinColumns(Array.from(chunks, (chunk) => chunk.columns));

describe("runEnsemble", () => {
  it("runs every policy in every scenario", () => {
    const columns = whole(runEnsemble(growth, design, { chunkSize: 7 }));
    expect(columns.scenarioCount).toBe(60);
    const residents = outcomeColumn(columns, "attract", "residents");
    const alone = scenarioColumns([{ rate: scenarios.rate![17]!, shock: scenarios.shock![17]! }]);
    expect(residents.subarray(4 * 17, 4 * 18)).toEqual(growth.run(alone, 1, policies[1]!).values.subarray(0, 4));
  });

  it("gives the same bytes whatever the chunk size and wherever it was taken up again", () => {
    const bytes = encodeColumns(whole(runEnsemble(growth, design, { chunkSize: 60 })));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 70 }), fc.nat(100), (chunkSize, crash) => {
        const crashedAt = crash % chunkCount(60, chunkSize);
        const before = [...runEnsemble(growth, design, { chunkSize })].slice(0, crashedAt);
        const after = [...runEnsemble(growth, design, { chunkSize, firstChunk: crashedAt })];
        expect(encodeColumns(whole([...before, ...after]))).toEqual(bytes);
      }),
      { numRuns: 20 },
    );
  });

  it("has not changed a bit since seed 42 was first run", () => {
    expect(bytesHash(encodeColumns(whole(runEnsemble(growth, design, { chunkSize: 10 }))))).toBe(
      "86daf73115d8540ec16b6937b20930c3fed8e8f08e9c52827a6187aa4738aef2",
    );
  });

  it("ends before the next policy once the signal is aborted, keeping the chunks already given", () => {
    const controller = new AbortController();
    const chunks: EnsembleChunk[] = [];
    const run = () => {
      for (const chunk of runEnsemble(growth, design, { chunkSize: 10, signal: controller.signal })) {
        chunks.push(chunk);
        if (chunk.index === 2) controller.abort(new Error("stopped by the planner"));
      }
    };
    expect(run).toThrow("stopped by the planner");
    expect(chunks.map((chunk) => chunk.index)).toEqual([0, 1, 2]);
  });

  it("tells the simulator where in the ensemble a batch begins, under every policy", () => {
    const begins: [string, number | undefined][] = [];
    const watched: Simulator = {
      ...growth,
      run(columns, count, policy, firstScenario) {
        begins.push([policy.id, firstScenario]);
        return growth.run(columns, count, policy);
      },
    };
    whole(runEnsemble(watched, design, { chunkSize: 40 }));
    expect(begins).toEqual([
      ["carry-on", 0],
      ["attract", 0],
      ["carry-on", 40],
      ["attract", 40],
    ]);
  });

  it("marks a failed run as missing, says what failed when, and goes on", () => {
    const message = "people[core] in 2021: found NaN, expected a finite number";
    const fragile: Simulator = {
      ...growth,
      run(columns, count, policy, firstScenario) {
        const { values } = growth.run(columns, count, policy);
        const fails = firstScenario === 0 && policy.id === "attract";
        return { values, failures: fails ? [{ scenario: 3, variable: "people[core]", time: 2021, message }] : [] };
      },
    };
    const chunks = [...runEnsemble(fragile, design, { chunkSize: 30 })];
    expect(chunks.flatMap((chunk) => chunk.failures)).toEqual([
      { scenario: 3, policyId: "attract", variable: "people[core]", time: 2021, message },
    ]);
    for (const outcomeId of ["residents", "change"]) {
      expect(missingScenarios(outcomeColumn(whole(chunks), "attract", outcomeId))).toEqual([3, 3, 3, 3]);
      expect(missingScenarios(outcomeColumn(whole(chunks), "carry-on", outcomeId))).toEqual([]);
    }
  });

  it("leaves a hole where an outcome is no finite number, lists the run once and keeps the rest of it", () => {
    const holed: Simulator = {
      ...growth,
      run(columns, count, policy, firstScenario) {
        const { values } = growth.run(columns, count, policy);
        if (firstScenario === 30) values[(count + 5) * 4 + 2] = Number.POSITIVE_INFINITY;
        if (firstScenario === 30) values[(count + 5) * 4 + 3] = Number.NaN;
        return { values, failures: [] };
      },
    };
    const chunks = [...runEnsemble(holed, design, { chunkSize: 30 })];
    expect(chunks.flatMap((chunk) => chunk.failures)).toEqual(
      ["carry-on", "attract"].map((policyId) => ({
        scenario: 35,
        policyId,
        variable: "change",
        time: 2022,
        message: "change at 2022: found Infinity, expected a finite number",
      })),
    );
    expect(missingScenarios(outcomeColumn(whole(chunks), "attract", "residents"))).toEqual([]);
    expect(missingScenarios(outcomeColumn(whole(chunks), "attract", "change"))).toEqual([35, 35]);
  });

  it("lets an error that is no failed run reach the caller", () => {
    const broken: Simulator = {
      ...growth,
      run: () => {
        throw new RangeError("the model has no lever called attract");
      },
    };
    expect(() => [...runEnsemble(broken, design, { chunkSize: 30 })]).toThrow("no lever called attract");
  });

  it("refuses a design that does not fit, before anything runs", () => {
    const run = (given: Partial<typeof design>) => {
      runEnsemble(growth, { ...design, ...given }, { chunkSize: 10 });
    };
    const { rate } = scenarios;
    expect(() => run({ scenarios: { rate: rate! } })).toThrow(
      'scenario 0 needs a number for "shock" (1/yr); found undefined',
    );
    const holed = Float64Array.from(rate!);
    holed[7] = Number.NaN;
    expect(() => run({ scenarios: { ...scenarios, shock: holed } })).toThrow(
      'scenario 7 needs a number for "shock" (1/yr); found NaN',
    );
    expect(() => run({ scenarioCount: 61 })).toThrow('"rate" needs a number for each of 61 scenarios; found 60');
    expect(() => run({ scenarioCount: 0 })).toThrow("at least one scenario");
    expect(() => run({ policies: [] })).toThrow("at least one policy");
    expect(() => run({ policies: [policies[0]!, policies[0]!] })).toThrow('two policies are called "carry-on"');
  });

  it("refuses chunks of nothing and a first chunk past the last", () => {
    expect(() => chunkCount(60, 0)).toThrow("at least 1; found 0");
    expect([...runEnsemble(growth, design, { chunkSize: 30, firstChunk: 2 })]).toEqual([]);
    expect(() => runEnsemble(growth, design, { chunkSize: 30, firstChunk: 3 })).toThrow(
      "the ensemble has 2 chunks, counted from 0; found 3",
    );
  });
});

/** The scenario of every place without a number. */
function missingScenarios(column: Float64Array): number[] {
  return [...column].flatMap((value, place) => (Number.isNaN(value) ? [Math.floor(place / 4)] : []));
}
