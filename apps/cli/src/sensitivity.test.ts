import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sampleScenarios } from "@tamarisk/scenario-engine";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

interface Answer {
  readonly first: Record<string, { value: number; low: number }>;
  readonly total: Record<string, { value: number }>;
  readonly effects: Record<string, { mu: number }>;
  readonly unvarying: string[];
  readonly sentence: { en: string };
}

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-sensitivity-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

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
  const exit = await runTamarisk(["sensitivity", ...args], terminal);
  return { out, err, exit, json: () => JSON.parse(out) as Answer };
}

function file(name: string, lines: readonly (string | number)[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join("\n")}\n`);
  return path;
}

/** A weighted sum of two inputs, sampled in some way: 3 a + b, so that a accounts for nine tenths of the variance. */
function sampled(method: "saltelli" | "morris" | "latin-hypercube", count: number) {
  const inputs = ["a", "b"].map((id) => ({ id, distribution: { kind: "uniform", low: 0, high: 1 } as const }));
  const { a, b } = sampleScenarios(inputs, { method, count, seed: 1 });
  const rows = Array.from(a!, (value, row) => [value, b![row]!] as const);
  return {
    x: file("x.csv", ["a,b", ...rows.map((row) => row.join(","))]),
    y: file("y.csv", ["year,cost", ...rows.map(([first, second]) => `2050,${3 * first + second}`)]),
    rows,
  };
}

describe("tamarisk sensitivity", () => {
  it("gives Sobol' indices by input as one JSON document", async () => {
    const { x, y } = sampled("saltelli", 512);
    const { json, exit } = await run("sobol", x, y, "--column", "cost", "--json", "--resamples", "50");
    expect(exit).toBe(0);
    const answer = json();
    expect(answer).toMatchObject({
      method: "sobol",
      inputs: ["a", "b"],
      outcome: "cost",
      n: 2048,
      dropped: 0,
      second: [],
    });
    expect(answer.first.a?.value).toBeCloseTo(0.9, 1);
    expect(answer.total.b?.value).toBeCloseTo(0.1, 1);
    expect(answer.first.a!.low).toBeLessThan(answer.first.a!.value);
    expect(answer.sentence.en).toContain("a for 90%");
  });

  it("gives Morris effects and PAWN indices, as tables too", async () => {
    const morris = sampled("morris", 6);
    const effects = (await run("morris", morris.x, morris.y, "--column", "cost", "--levels", "4", "--json")).json()
      .effects;
    expect(effects.a).toMatchObject({ mu: expect.closeTo(3, 9), sigma: expect.closeTo(0, 9), n: 6 });
    const pawn = sampled("latin-hypercube", 200);
    const { out } = await run("pawn", pawn.x, pawn.y, "--column", "cost", "--resamples", "5");
    expect(out).toMatch(/^input\s+median\s+interval\s+max\s+mean\na\s+0\.\d+/u);
    expect(out).toContain("(dummy)");
  });

  it("scales Morris effects by the ranges of the distributions", async () => {
    const { x, y } = sampled("morris", 6);
    const uncertainty = (id: string) => ({ id, distribution: { kind: "uniform", low: 0, high: 2 } });
    const space = file("u.json", [JSON.stringify({ uncertainties: [uncertainty("a"), uncertainty("b")] })]);
    const { json } = await run("morris", x, y, "--column", "cost", "--uncertainties", space, "--json");
    expect(json().effects.b?.mu).toBeCloseTo(2, 9);
  });

  it("leaves out base points without a number, files without names being read too", async () => {
    const { rows } = sampled("saltelli", 32);
    const x = file(
      "x.csv",
      rows.map((row) => row.join(",")),
    );
    const z = file("z.csv", ["NaN", ...rows.slice(1).map(([a]) => a)]);
    expect((await run("sobol", x, z, "--json")).json()).toMatchObject({ inputs: ["x1", "x2"], n: 124, dropped: 4 });
  });

  it("answers with a reason where nothing varies", async () => {
    const { x, rows } = sampled("saltelli", 4);
    const { json, exit } = await run("sobol", x, file("c.csv", ["cost", ...rows.map(() => 7)]), "--json");
    expect(exit).toBe(0);
    expect(json()).toMatchObject({ kind: "no-variation", value: 7 });
    const still = file("s.csv", ["a,b", ...rows.map(([a]) => `${a},3`)]);
    const outcomes = file("o.csv", ["cost", ...rows.map(([a]) => a)]);
    const { unvarying, sentence } = (await run("sobol", still, outcomes, "--json")).json();
    expect(unvarying).toEqual(["b"]);
    expect(sentence.en).toContain("b never varies");
  });

  it("refuses files that do not fit, saying where", async () => {
    const { x, y, rows } = sampled("latin-hypercube", 12);
    const sobol = await run("sobol", x, y, "--column", "cost");
    expect(sobol).toMatchObject({ exit: 1, out: "" });
    expect(sobol.err).toMatch(/no Saltelli design: line 3, column [ab]: expected .*, found .*--given-data/u);
    expect((await run("morris", x, y, "--column", "cost")).err).toContain("on the way to line 3 changed a, b");
    expect((await run("pawn", x, y)).err).toContain("choose one with --column: year, cost");
    const short = file("short.csv", ["cost", ...rows.slice(1).map(([a]) => a)]);
    expect((await run("pawn", x, short)).err).toContain("12 scenarios");
    const text = file("text.csv", ["cost", ...rows.map(() => "much")]);
    expect((await run("pawn", x, text)).err).toContain('line 2, column cost: expected a number, found "much"');
    const given = await run("sobol", x, y, "--column", "cost", "--given-data", "--slices", "4", "--json");
    expect(given.json()).toMatchObject({ design: "given-data", kind: "indices" });
  });

  it("does not understand options of another method", async () => {
    const { x, y } = sampled("morris", 2);
    for (const args of [
      ["pawn", x, y, "--levels", "4"],
      ["morris", x, y, "--levels", "5"],
      ["sobol", x, y, "--slices", "4"],
    ]) {
      expect((await run(...args)).exit).toBe(2);
    }
  });
});
