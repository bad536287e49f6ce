import type { Outcome, Policy, Uncertainty } from "@tamarisk/domain";
import { SimulationFailure } from "@tamarisk/system-dynamics";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sampleScenarios } from "../sampling/sample-scenarios.ts";
import { bytesHash } from "./content-hash.ts";
import { encodeColumns, joinColumns, outcomeColumn } from "./outcome-columns.ts";
import { chunkCount, type EnsembleChunk, runEnsemble } from "./run-ensemble.ts";
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

/** Ten thousand residents who grow at an unknown rate; a policy adds its intensity in percent. Only + and ×. */
const growth: Simulator = {
  outcomes: [outcome("residents"), outcome("change")],
  years: [2020, 2021, 2022, 2023],
  uncertainties: [uncertainty("rate"), uncertainty("shock")],
  run(scenario, policy) {
    const factor = 1 + scenario.rate! + scenario.shock! / 2 + (policy.settings[0]?.intensity ?? 0) / 100;
    const residents = [10_000];
    for (let step = 1; step < growth.years.length; step++) residents.push(residents.at(-1)! * factor);
    return Float64Array.from([...residents, ...residents.map((value) => value - 10_000)]);
  },
};
const policies: Policy[] = [
  { id: "carry-on", settings: [] },
  { id: "attract", settings: [{ leverId: "attract", startYear: 2020, intensity: 1, laterIntensity: 1 }] },
];
const design = { scenarios: sampleScenarios(growth.uncertainties, 60, 42), policies };

const whole = (chunks: Iterable<EnsembleChunk>) => joinColumns(Array.from(chunks, (chunk) => chunk.columns));

describe("runEnsemble", () => {
  it("runs every policy in every scenario", () => {
    const columns = whole(runEnsemble(growth, design, { chunkSize: 7 }));
    expect(columns.scenarioCount).toBe(60);
    const residents = outcomeColumn(columns, "attract", "residents");
    expect([...residents.subarray(4 * 17, 4 * 18)]).toEqual([
      ...growth.run(design.scenarios[17]!, policies[1]!).subarray(0, 4),
    ]);
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
      { numRuns: 40 },
    );
  });

  it("has not changed a bit since seed 42 was first run", () => {
    expect(bytesHash(encodeColumns(whole(runEnsemble(growth, design, { chunkSize: 10 }))))).toBe(
      "86daf73115d8540ec16b6937b20930c3fed8e8f08e9c52827a6187aa4738aef2",
    );
  });

  it("ends before the next scenario once the signal is aborted, keeping the chunks already given", () => {
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

  it("marks a failed run as missing, says what failed when, and goes on", () => {
    const fragile: Simulator = {
      ...growth,
      run(scenario, policy) {
        const outcomes = growth.run(scenario, policy);
        if (scenario === design.scenarios[3] && policy.id === "attract") {
          throw new SimulationFailure("people[core]", 2021, "found NaN, expected a finite number");
        }
        if (scenario === design.scenarios[5]) outcomes[6] = Number.POSITIVE_INFINITY;
        return outcomes;
      },
    };
    const chunks = [...runEnsemble(fragile, design, { chunkSize: 30 })];
    expect(chunks.flatMap((chunk) => chunk.failures)).toEqual([
      {
        scenario: 3,
        policyId: "attract",
        variable: "people[core]",
        time: 2021,
        message: "people[core] in 2021: found NaN, expected a finite number",
      },
      ...["carry-on", "attract"].map((policyId) => ({
        scenario: 5,
        policyId,
        variable: "change",
        time: 2022,
        message: "change in 2022: found Infinity, expected a finite number",
      })),
    ]);
    const residents = outcomeColumn(whole(chunks), "attract", "residents");
    expect([...residents].flatMap((value, place) => (Number.isNaN(value) ? [Math.floor(place / 4)] : []))).toEqual([
      3, 3, 3, 3, 5, 5, 5, 5,
    ]);
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
    const run = (scenarios: typeof design.scenarios, given: Policy[], options = { chunkSize: 10 }) => {
      runEnsemble(growth, { scenarios, policies: given }, options);
    };
    expect(() => run([{ rate: 0.1 }], policies)).toThrow(
      'scenario 0 needs a number for "shock" (1/yr); found undefined',
    );
    expect(() => run([{ rate: Number.NaN, shock: 0 }], policies)).toThrow(
      'needs a number for "rate" (1/yr); found NaN',
    );
    expect(() => run([], policies)).toThrow("at least one scenario");
    expect(() => run(design.scenarios, [])).toThrow("at least one policy");
    expect(() => run(design.scenarios, [policies[0]!, policies[0]!])).toThrow('two policies are called "carry-on"');
  });

  it("refuses chunks of nothing and a first chunk past the last", () => {
    expect(() => chunkCount(60, 0)).toThrow("at least 1; found 0");
    expect([...runEnsemble(growth, design, { chunkSize: 30, firstChunk: 2 })]).toEqual([]);
    expect(() => runEnsemble(growth, design, { chunkSize: 30, firstChunk: 3 })).toThrow(
      "the ensemble has 2 chunks, counted from 0; found 3",
    );
  });
});
