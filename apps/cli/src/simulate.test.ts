import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { nameKey } from "@tamarisk/system-dynamics";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

const models = fileURLToPath(new URL("../test/fixtures/models/", import.meta.url));
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tamarisk-simulate-"));
});

afterAll(() => rmSync(folder, { recursive: true }));

async function run(...args: string[]) {
  let out = "";
  let err = "";
  const exitCode = await runTamarisk(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
  });
  return { exitCode, out, err };
}

/** Columns by the key of their names; fields may be quoted, but hold no line breaks. */
function table(csv: string): Map<string, string[]> {
  const lines = csv.trimEnd().split("\n");
  const [header, ...rows] = lines.map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/gu)].map(
      (field) => field[1]?.replaceAll('""', '"') ?? field[2]!,
    ),
  );
  return new Map(header!.map((name, column) => [nameKey(name), rows.map((row) => row[column]!)]));
}

/** Every model of the folder, beside the table worked out by hand that it must give. */
const cases = readdirSync(models).filter((file) => /\.(?:mdl|xmile|stmx)$/u.test(file));

describe("tamarisk simulate, on models worked by hand", () => {
  it.each(cases)("%s", async (file) => {
    const { exitCode, out, err } = await run("simulate", join(models, file));
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    const found = table(out);
    for (const [name, values] of table(readFileSync(join(models, file.replace(/\.\w+$/u, ".csv")), "utf8"))) {
      expect([...found.keys()]).toContain(name);
      const expected = values.map((value) => expect.closeTo(Number(value), 9));
      expect({ name, values: found.get(name)!.map(Number) }).toEqual({ name, values: expected });
    }
  });
});

describe("tamarisk simulate", () => {
  const growth = join(models, "growth.mdl");

  it("writes to a file what it writes to standard output", async () => {
    const output = join(folder, "growth.csv");
    expect(await run("simulate", growth, "--output", output)).toEqual({ exitCode: 0, out: "", err: "" });
    expect(readFileSync(output, "utf8")).toBe((await run("simulate", growth)).out);
    expect(readdirSync(folder)).toEqual(["growth.csv"]);
  });

  it("sets a constant, a first value, and one element of an array", async () => {
    const halved = table((await run("simulate", growth, "--set", "birth_rate=0.02", "--set", "Population=50")).out);
    expect(new Set(halved.get("population"))).toEqual(new Set(["50"]));
    const arrays = table((await run("simulate", join(models, "arrays.mdl"), "--set", "gain[north]=0")).out);
    expect(arrays.get("people[north,young]")).toEqual(["10", "10", "10", "10", "10"]);
    expect(arrays.get("people[south,young]")).toEqual(["30", "31", "32", "33", "34"]);
  });

  it("names what is near to a name it does not know", async () => {
    const { exitCode, out, err } = await run("simulate", growth, "--set", "brith rate=0.02");
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toMatch(/birth rate/u);
  });

  it("refuses a setting that is not one", async () => {
    for (const setting of ["birth rate", "birth rate=", "=3", "birth rate=many"]) {
      const { exitCode, err } = await run("simulate", growth, "--set", setting);
      expect({ setting, exitCode }).toEqual({ setting, exitCode: 2 });
      expect(err).toContain("give a name, an equals sign and a number");
    }
  });

  it("takes another step, method, last time and distance between rows", async () => {
    const saving = join(models, "growth.xmile");
    const rows = table((await run("simulate", saving, "--step", "0.25", "--save-every", "1", "--stop", "2")).out);
    expect(rows.get("time")).toEqual(["0", "1", "2"]);
    expect(Number(rows.get("population")![2])).toBeCloseTo(100 * 1.02 ** 8, 9);
    const exact = table((await run("simulate", saving, "--method", "rk4", "--step", "1")).out);
    expect(Number(exact.get("population")![4])).toBeCloseTo(100 * Math.exp(0.32), 3);
  });

  it("writes the rows before a stock explodes, and then says which and when", async () => {
    const file = join(folder, "explodes.mdl");
    writeFileSync(
      file,
      "x = INTEG(x ^ 3, 10) ~~|\nINITIAL TIME = 0 ~~|\nFINAL TIME = 9 ~~|\nTIME STEP = 1 ~~|\nSAVEPER = 1 ~~|\n",
    );
    const { exitCode, out, err } = await run("simulate", file);
    expect(exitCode).toBe(1);
    expect(err).toMatch(/the run ended early: .*x.* at 6/u);
    expect(table(out).get("x")!.slice(0, 2)).toEqual(["10", "1010"]);
  });
});
