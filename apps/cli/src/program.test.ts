import { copyFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shippedDataFolder } from "@tamarisk/reference-data";
import { afterEach, describe, expect, it } from "vitest";
import { runTamarisk } from "./program.ts";

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

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

function copyOfData(): string {
  const folder = mkdtempSync(join(tmpdir(), "tamarisk-data-"));
  folders.push(folder);
  cpSync(shippedDataFolder, folder, { recursive: true });
  return folder;
}

describe("tamarisk shrinkage", () => {
  it("counts the census: 1,457 of 2,409 comparable counties shrank", async () => {
    const { exitCode, out, err } = await run("shrinkage", "--json");
    expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
    expect(JSON.parse(out)).toMatchObject({
      compared: 2409,
      shrank: 1457,
      byClass: { severe: 237, moderate: 521, mild: 699, unchanged: 1, grew: 951 },
    });
  });

  it("says the same to people", async () => {
    const { out } = await run("shrinkage");
    expect(out).toContain("1457 of 2409 comparable counties lost people");
    expect(out).toMatch(/severe +below -20 % +237/);
    expect(out).toContain("Left out: 534");
  });

  it("moves counties between classes with other limits, but none into growth", async () => {
    const { out } = await run("shrinkage", "--mild-down-to=-5", "--moderate-down-to=-30", "--json");
    const { byClass } = JSON.parse(out);
    expect(byClass.mild + byClass.moderate + byClass.severe).toBe(1457);
    expect(byClass.severe).toBeLessThan(237);
  });

  it("refuses limits that do not fall", async () => {
    const { exitCode, out, err } = await run("shrinkage", "--mild-down-to=-30");
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toContain("found the limits -30 and -20");
  });

  it("names file, row and column of a spoilt cell, and prints nothing else", async () => {
    const folder = copyOfData();
    const file = join(folder, "census_counties_2010_2020.csv");
    const lines = readFileSync(file, "utf8").split("\n");
    lines[2] = lines[2]!.replace("674531", "N/A");
    writeFileSync(file, lines.join("\n"));
    const { exitCode, out, err } = await run("shrinkage", "--json", "--data", folder);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: "" });
    expect(err).toContain("census_counties_2010_2020.csv, row 3, column pop_2010");
    expect(err).toContain("N/A");
  });

  it("names a missing file", async () => {
    const folder = copyOfData();
    rmSync(join(folder, "census_counties_2010_2020.csv"));
    const { exitCode, err } = await run("shrinkage", "--data", folder);
    expect(exitCode).toBe(1);
    expect(err).toContain("census_counties_2010_2020.csv");
    copyFileSync(
      join(shippedDataFolder, "census_counties_2010_2020.csv"),
      join(folder, "census_counties_2010_2020.csv"),
    );
  });
});

describe("tamarisk towns", () => {
  it("finds a county by its Chinese or English name", async () => {
    for (const search of ["永昌", "yongchang"]) {
      const { out } = await run("towns", "--search", search, "--json");
      expect(JSON.parse(out).towns).toContainEqual(
        expect.objectContaining({ id: "620321", population2010: 235489, population2020: 177641, severity: "severe" }),
      );
    }
  });

  it("lists all 67 declining resource cities", async () => {
    expect(JSON.parse((await run("towns", "--class", "declining", "--json")).out).found).toBe(67);
  });

  it("puts places that cannot be compared last and gives them no change", async () => {
    const { towns } = JSON.parse((await run("towns", "--limit", "5000", "--json")).out);
    expect(towns.at(-1).changePercent).toBeNull();
    expect(towns[0].changePercent).toBeLessThan(-30);
  });

  it("says so when nothing fits", async () => {
    const { exitCode, out } = await run("towns", "--search", "Atlantis");
    expect(exitCode).toBe(0);
    expect(out).toContain("No town fits");
  });
});

describe("tamarisk futures", () => {
  it("gives the same bands for the same seed, and progress only on standard error", async () => {
    const args = ["futures", "--futures", "100", "--storyline", "desert-oasis", "--json"];
    const [first, second] = [await run(...args), await run(...args)];
    expect(first.out).toBe(second.out);
    expect(first.err).toContain("100 of 100 futures");
    const { uncertainties, correlations, bands } = JSON.parse(first.out);
    expect(uncertainties.map(({ id }: { id: string }) => id)).toContain("weather_path");
    expect(correlations).toContainEqual({ between: ["price_level", "battery_demand"], rankCorrelation: 0.5 });
    const residents = bands.find((band: { outcomeId: string }) => band.outcomeId === "residents");
    expect(residents.p50[0]).toBeCloseTo(438026, 0);
    expect(residents.p5.at(-1)).toBeLessThan(residents.p95.at(-1));
  });

  it("lists the outcomes when asked for one that does not exist", async () => {
    const { exitCode, err } = await run("futures", "--futures", "100", "--outcome", "happiness");
    expect(exitCode).toBe(1);
    expect(err).toMatch(/found the outcome happiness; there are .*residents/);
  });
});

describe("tamarisk", () => {
  it("explains itself and each command with --help", async () => {
    for (const args of [["--help"], ["towns", "--help"], ["shrinkage", "--help"], ["futures", "--help"]]) {
      const { exitCode, out } = await run(...args);
      expect(exitCode).toBe(0);
      expect(out).toContain("Usage: tamarisk");
    }
  });

  it("ends with 2 when it was not understood, and answers nothing", async () => {
    for (const args of [
      ["fly"],
      ["towns", "--limit", "many"],
      ["futures", "--futures", "7"],
      ["shrinkage", "--colour"],
    ]) {
      const { exitCode, out, err } = await run(...args);
      expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
      expect(err).toContain("error:");
    }
  });
});
