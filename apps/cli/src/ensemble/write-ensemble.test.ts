import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { modelBuilder } from "@tamarisk/system-dynamics";
import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { DesignFile } from "./design-file.ts";
import { modelRecipe } from "./model-recipe.ts";
import { writeEnsemble } from "./write-ensemble.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-ensemble-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** People grow at a rate less a tax; births are noisy. */
const model = modelBuilder("towns", { start: 2020, stop: 2024, step: 1, unit: "year" })
  .constant("rate", 0.1)
  .constant("tax", 0.25)
  .flow("births", "people * rate * (0.5 + RANDOM(0, 1))", { unit: "people/year" })
  .flow("losses", "people * tax", { unit: "people/year" })
  .stock("people", { initial: 100, inflows: ["births"], outflows: ["losses"], unit: "people" })
  .build();
const file: DesignFile = {
  policies: [
    { id: "as it is", levers: {} },
    { id: "no tax", levers: { tax: 0 } },
  ],
  outcomes: ["people", "births"],
};
const scenarioCount = 200;
const scenarios = { rate: Float64Array.from({ length: scenarioCount }, (_, place) => place / 1000) };

interface Run {
  readonly workers?: number;
  readonly name?: string;
  readonly rates?: Float64Array;
  readonly onProgress?: () => void;
  readonly seed?: number;
}

async function run({ workers = 1, name = "towns.parquet", rates = scenarios.rate, onProgress, seed = 7 }: Run) {
  const recipe = modelRecipe(model, file, ["rate"], seed);
  const policies = recipe.policies.map(({ id }) => ({ id, settings: [] }));
  const design = { scenarios: { rate: rates }, scenarioCount: rates.length, policies };
  let err = "";
  const terminal = {
    out: () => undefined,
    err: (text: string) => {
      err += text;
      onProgress?.();
    },
  };
  await writeEnsemble({ recipe, design, file, output: join(folder, name), workers }, terminal);
  return { err, bytes: readFileSync(join(folder, name)) };
}

const rowsOf = (bytes: Buffer) => parquetReadObjects({ file: new Uint8Array(bytes).buffer });

describe("writeEnsemble", () => {
  it("writes the same bytes on one thread and on two, with all there is to know [ENS1]", async () => {
    const { bytes, err } = await run({});
    expect((await run({ workers: 2 })).bytes.equals(bytes)).toBe(true);
    expect(err).toContain("\r200 of 200 scenarios\n");
    expect(readdirSync(folder)).toEqual(["towns.parquet"]);

    const rows = await rowsOf(bytes);
    expect(rows).toHaveLength(200 * 2 * 5);
    expect(rows[10 * 17 + 5]).toEqual({
      scenario: 17,
      policy: "no tax",
      time: 2020,
      rate: 0.017,
      tax: 0,
      people: 100,
      births: expect.any(Number),
    });
    const metadata = parquetMetadata(new Uint8Array(bytes).buffer).key_value_metadata!;
    const about = Object.fromEntries(metadata.map(({ key, value }) => [key, value!]));
    expect(Object.keys(about)).toEqual(["recipe", "recipeHash", "units", "failedRuns"]);
    expect(JSON.parse(about.recipe!)).toMatchObject({
      model: { name: "towns", programHash: expect.stringMatching(/^[0-9a-f]{64}$/u) },
      outcomes: ["people", "births"],
      seed: 7,
    });
    expect(JSON.parse(about.units!)).toEqual({ people: "people", births: "people/year" });
    expect(about.failedRuns).toBe("0");
  });

  it("goes on where it was stopped and ends with the same bytes [ENS5]", async () => {
    const { bytes } = await run({ name: "whole.parquet" });
    let turns = 0;
    const stop = () => {
      if (++turns === 3) process.emit("SIGINT");
    };
    await expect(run({ onProgress: stop })).rejects.toThrow("stopped; the same command goes on from here");
    expect(existsSync(join(folder, "towns.parquet"))).toBe(false);
    const parts = readdirSync(join(folder, "towns.parquet.unfinished")).filter((name) => name.endsWith(".chunk"));
    expect(parts.length).toBeGreaterThanOrEqual(3);
    expect(parts.length).toBeLessThan(13);

    const unfinished = join(folder, "towns.parquet.unfinished");
    cpSync(unfinished, join(folder, "other.parquet.unfinished"), { recursive: true });
    expect((await run({ name: "other.parquet", seed: 8 })).err).not.toContain("going on");
    rmSync(join(folder, "other.parquet"));

    const resumed = await run({});
    expect(resumed.err).toContain(`going on: ${parts.length} parts were finished before`);
    expect(resumed.bytes.equals(bytes)).toBe(true);
    expect(readdirSync(folder).sort()).toEqual(["towns.parquet", "whole.parquet"]);
  });

  it("lists runs that fail with scenario, policy, variable and time, and leaves them empty [ENS4]", async () => {
    const rates = Float64Array.from(scenarios.rate);
    rates[150] = 1e200;
    const { err, bytes } = await run({ rates, name: "towns.parquet" });
    expect(err).toContain("2 of 400 runs failed; ");
    expect(err).toMatch(/scenario 150, policy as it is: people .*2022/u);
    const listed = readFileSync(join(folder, "towns.failures.csv"), "utf8").split("\n");
    expect(listed[0]).toBe("scenario,policy,variable,time,message");
    expect(listed[1]).toMatch(/^150,as it is,people,2022,/u);
    const missing = (await rowsOf(bytes)).filter((row) => Number.isNaN(row.people));
    expect(missing.map((row) => row.scenario)).toEqual(Array.from({ length: 10 }, () => 150));

    await run({});
    expect(readdirSync(folder)).toEqual(["towns.parquet"]);
  });

  it("writes CSV with the same rows", async () => {
    const text = (await run({ name: "towns.csv" })).bytes.toString();
    const rows = await rowsOf((await run({})).bytes);
    const lines = text.trimEnd().split("\n");
    expect(lines[0]).toBe("scenario,policy,time,rate,tax,people,births");
    expect(lines).toHaveLength(rows.length + 1);
    for (const place of [0, 777, 1999]) expect(lines[place + 1]).toBe(Object.values(rows[place]!).join(","));
  });

  it("hands on what does not fit, and leaves no file behind", async () => {
    const recipe = modelRecipe(model, file, ["rate"], 7);
    const terminal = { out: () => undefined, err: () => undefined };
    const design = { scenarios, scenarioCount, policies: [{ id: "war", settings: [] }] };
    const output = join(folder, "x.parquet");
    await expect(writeEnsemble({ recipe, design, file, output, workers: 1 }, terminal)).rejects.toThrow(
      'there is no policy "war"',
    );
    expect(existsSync(output)).toBe(false);
  });
});
