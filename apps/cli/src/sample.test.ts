import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { SamplingMethod } from "@tamarisk/domain";
import { Command, CommanderError } from "commander";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { sampleCommand } from "./sample.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-sample-"));
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
  const root = new Command("tamarisk")
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  root.addCommand(sampleCommand(terminal).copyInheritedSettings(root));
  let failed: unknown = null;
  await root.parseAsync(["sample", ...args], { from: "user" }).catch((error: unknown) => {
    failed = error;
  });
  return { out, err, failed };
}

function file(content: unknown): string {
  const path = join(folder, "u.json");
  writeFileSync(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
}

const price = { id: "nickel price, real", unit: "USD/t", distribution: { kind: "uniform", low: 9000, high: 16_000 } };
const railway = { id: "railway", distribution: { kind: "boolean", probability: 0.5 } };
const space = { uncertainties: [price, railway] };

describe("tamarisk sample", () => {
  it("writes a column per uncertainty and a row per scenario, the published Sobol' points among them", async () => {
    const { out, failed } = await run("sobol", "--uncertainties", file(space), "--n", "4", "--no-scrambled");
    expect(failed).toBeNull();
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toBe('"nickel price, real",railway');
    const prices = lines.slice(1).map((line) => Math.round(Number(line.split(",")[0])));
    expect(prices).toEqual([9000, 12_500, 14_250, 10_750]);
    expect(lines.slice(1).map((line) => line.split(",")[1])).toEqual(["0", "1", "0", "1"]);
  });

  it("knows every method, and gives the same bytes for the same seed", async () => {
    const u = file(space);
    const rows = { "full-factorial": 8, morris: 12, saltelli: 16 } as Record<string, number>;
    for (const method of SamplingMethod.options) {
      const first = await run(method, "--uncertainties", u, "--n", "4", "--seed", "7");
      expect(first.failed, method).toBeNull();
      expect(first.out.trimEnd().split("\n"), method).toHaveLength(1 + (rows[method] ?? 4));
      expect(await run(method, "--uncertainties", u, "--n", "4", "--seed", "7")).toEqual(first);
    }
    const pairs = await run("saltelli", "--uncertainties", u, "--n", "4", "--second-order");
    expect(pairs.out.trimEnd().split("\n")).toHaveLength(1 + 24);
  });

  it("writes a file whole and leaves nothing beside it", async () => {
    const path = join(folder, "x.csv");
    const u = file(space);
    const { out } = await run("latin-hypercube", "--uncertainties", u, "--n", "100", "--output", path);
    expect(out).toBe("");
    expect(readFileSync(path, "utf8")).toBe((await run("latin-hypercube", "--uncertainties", u, "--n", "100")).out);
    expect(readdirSync(folder).toSorted()).toEqual(["u.json", "x.csv"]);
  });

  it("leaves what stands at the output when the file is no uncertainty space", async () => {
    const path = join(folder, "x.csv");
    const { failed } = await run("sobol", "--uncertainties", file({}), "--n", "4", "--output", path);
    expect(failed).toBeInstanceOf(RangeError);
    expect(existsSync(path)).toBe(false);
  });

  it("names the place of everything that is wrong in the file", async () => {
    const wrong = {
      uncertainties: [price, { id: "", distribution: { kind: "triangular", low: 3, mode: 1, high: 2 } }, { id: "x" }],
      correlations: [{ between: ["a", "b"], rankCorrelation: 2 }],
    };
    const { failed } = await run("sobol", "--uncertainties", file(wrong), "--n", "4");
    const { message } = failed as unknown as RangeError;
    expect(message).toContain("u.json is not an uncertainty space:");
    expect(message).toContain("\n  uncertainties[1].id: the id of an uncertainty must not be empty");
    expect(message).toContain("\n  uncertainties[1].distribution: a triangular distribution needs low ≤ mode ≤ high");
    expect(message).toContain("\n  uncertainties[2].distribution: ");
    expect(message).toContain("\n  correlations[0].rankCorrelation: a rank correlation lies strictly between −1 and 1");
  });

  it("gives line and column of what is no JSON, and says what cannot be read", async () => {
    const { failed } = await run("sobol", "--uncertainties", file('{\n  "uncertainties": [\n  }'), "--n", "4");
    expect((failed as unknown as RangeError).message).toMatch(/u\.json:3:3: not JSON/u);
    const places = { '{"a": 1,\n "b" 2}': "2:6", '{"a":': "1:6", '\n\n"\\u00zz"': "3:6", "{}\nx": "2:1" };
    for (const [text, place] of Object.entries(places)) {
      const { failed } = await run("sobol", "--uncertainties", file(text), "--n", "4");
      expect((failed as unknown as RangeError).message).toContain(`u.json:${place}: not JSON`);
    }
    const missing = await run("sobol", "--uncertainties", join(folder, "none.json"), "--n", "4");
    expect((missing.failed as unknown as RangeError).message).toMatch(
      /none\.json cannot be opened: there is no such file/u,
    );
  });

  it("refuses an unknown method, options of another method, impossible numbers and impossible correlations", async () => {
    const u = file(space);
    const refused = async (...args: string[]) => {
      const { failed, err } = await run(...args);
      expect(failed).toBeInstanceOf(CommanderError);
      return err;
    };
    expect(await refused("sobel", "--uncertainties", u, "--n", "4")).toContain("full-factorial");
    expect(await refused("sobol", "--uncertainties", u, "--n", "0")).toContain('Found "0"');
    expect(await refused("sobol", "--uncertainties", u)).toContain("--n");
    expect(await refused("sobol", "--uncertainties", u, "--n", "4", "--levels", "4")).toContain(
      "--levels does not go with the method sobol",
    );
    expect(await refused("morris", "--uncertainties", u, "--n", "4", "--levels", "5")).toContain("--levels: Morris");
    const correlations = [{ between: [price.id, "railway"], rankCorrelation: 0.5 }];
    const { failed } = await run("morris", "--uncertainties", file({ ...space, correlations }), "--n", "4");
    expect((failed as unknown as RangeError).message).toContain("leave out the correlations");
  });

  it("explains the file with an example that works", async () => {
    const { out } = await run("--help");
    const example = /\{\n {4}"uncertainties"[\s\S]*?\n {2}\}\n/u.exec(out)![0];
    const { failed } = await run("latin-hypercube", "--uncertainties", file(example), "--n", "8");
    expect(failed).toBeNull();
    for (const kind of ["lognormal", "beta", "pert", "integer", "categorical", "boolean", "empirical"]) {
      expect(out).toContain(kind);
    }
  });
});
