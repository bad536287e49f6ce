import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-robustness-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

async function run(csv: string, ...options: string[]) {
  const path = join(folder, "outcomes.csv");
  writeFileSync(path, csv);
  let out = "";
  let err = "";
  const exitCode = await runTamarisk(["robustness", path, ...options], {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exitCode, out, err: err.replaceAll(folder, "") };
}

/** Savage's example as Wikipedia ("Regret (decision theory)") tells it. */
const returns = "policy,rises,stays,falls\nstocks,-4,4,12\nbonds,-2,3,8\nmoney market,3,2,1\n";

interface Metric {
  readonly id: string;
  readonly values: Record<string, number>;
  readonly ranks: Record<string, number>;
  readonly best: string[];
  readonly reason: { readonly en: string } | null;
}

const metricIn = (out: string, id: string): Metric =>
  JSON.parse(out).metrics.find((metric: Metric) => metric.id === id);

describe("tamarisk robustness", () => {
  it("gives every metric of the catalogue with numbers, ranks and the best policy", async () => {
    const { exitCode, out, err } = await run(returns, "--direction", "maximize", "--json");
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    const answer = JSON.parse(out);
    expect(answer.metrics.map(({ id }: Metric) => id).join()).toBe(
      "maximin,maximax,hurwicz,laplace,minimax_regret,percentile_regret,mean_variance,undesirable_deviations,percentile_skewness,percentile_kurtosis,starr,satisficing,info_gap",
    );
    expect(answer).toMatchObject({
      direction: "maximize",
      policies: ["stocks", "bonds", "money market"],
      scenarios: 3,
    });
    expect(metricIn(out, "minimax_regret")).toMatchObject({
      values: { stocks: 7, bonds: 5, "money market": 11 },
      ranks: { stocks: 2, bonds: 1, "money market": 3 },
      best: ["bonds"],
      reason: null,
    });
    expect(answer.stability).toMatchObject({ kind: "changes", bestUnder: { stocks: 3, bonds: 2, "money market": 3 } });
    expect(answer.stability.kendall).toContainEqual({ between: ["maximin", "maximax"], tau: -1 });
    expect(answer.sentence.en).toMatch(/^Which policy is best depends on the metric/u);
    expect(answer.sentence.zh).toMatch(/^哪个方案最优取决于所用指标/u);
  });

  it("takes threshold, alpha, percentile and a row of distances", async () => {
    const options = [
      "--threshold",
      "-2",
      "--alpha",
      "1",
      "--percentile",
      "100",
      "--distance-row",
      "distance",
      "--json",
    ];
    const { out } = await run(`${returns}distance,1,0,0.5\n`, "--direction", "maximize", ...options);
    expect(JSON.parse(out).policies).toEqual(["stocks", "bonds", "money market"]);
    expect(metricIn(out, "starr").values).toEqual({ stocks: 2 / 3, bonds: 1, "money market": 1 });
    expect(metricIn(out, "hurwicz").values).toEqual(metricIn(out, "maximin").values);
    expect(metricIn(out, "percentile_regret").values).toEqual(metricIn(out, "minimax_regret").values);
    expect(metricIn(out, "info_gap").values).toEqual({ stocks: 0.5, bonds: 1, "money market": 1 });
  });

  it("says the same to people, with what keeps a metric from ranking", async () => {
    const { out } = await run(returns, "--direction", "maximize");
    expect(out).toMatch(/^Which policy is best depends on the metric/u);
    expect(out).toMatch(/Minimax regret +less +7 \(2\) +5 \(1\) +11 \(3\)/u);
    expect(out).toContain("Info-gap: Not defined: it needs a threshold");
  });

  it("counts blank cells, NaN and NA as runs that failed, and compares in the other scenarios", async () => {
    const { exitCode, out } = await run(
      "policy,a,b,c\nnorth,1,,3\nsouth,2,5,4\nwest,NaN,NA,\n",
      "--direction",
      "minimize",
      "--json",
    );
    expect(exitCode).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ scenarios: 3, counted: 2, failedRuns: { north: 1, south: 0, west: 3 } });
    expect(metricIn(out, "maximin")).toMatchObject({ values: { north: 3, south: 4, west: null }, best: ["north"] });
  });

  it.each([
    ["policy,a,b\nnorth,1,two\n", 'line 2 (north), column b: expected a number, found "two"'],
    ["policy,a,b\n\nnorth,1\n", "line 3: expected 3 fields as in the first line, found 2"],
    ["policy,a\nnorth,1\nnorth,2\n", 'line 3: "north" stands there a second time'],
    ["policy,a\n,1\n", "line 2: expected the policy's name in the first column"],
    ["policy\n", "holds no scenarios"],
    ["policy,a\n", "holds no policies"],
  ])("refuses %j with place and remedy", async (csv, message) => {
    const { exitCode, out, err } = await run(csv, "--direction", "maximize");
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toContain(`/outcomes.csv`);
    expect(err).toContain(message);
  });

  it("does not understand a command without direction, or with one it does not know", async () => {
    expect((await run(returns)).exitCode).toBe(2);
    expect((await run(returns, "--direction", "sideways")).exitCode).toBe(2);
    expect((await run(returns, "--direction", "maximize", "--alpha", "2")).exitCode).toBe(2);
  });
});
