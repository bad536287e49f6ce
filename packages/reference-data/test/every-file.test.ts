import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkDataFolder, everyReader } from "../src/check-data-folder.ts";
import { shippedDataFolder } from "../src/reading/data-folder.ts";
import { readManifest } from "../src/reading/manifest.ts";
import { CopiedDataFolder, problemsFrom } from "./copied-data-folder.ts";

const { files } = readManifest();
const readers = Object.entries(everyReader);
const tables = readers.filter(([file]) => file.endsWith(".csv"));

function linesOf(file: string): string[] {
  return readFileSync(join(shippedDataFolder, file), "utf8").split(/\r?\n/);
}

describe("the data folder", () => {
  it("holds exactly the files of the manifest, and each has a reader", () => {
    const there = readdirSync(shippedDataFolder).filter(
      (name) => /\.(csv|geojson|json)$/.test(name) && name !== "manifest.json",
    );
    expect(files.map((entry) => entry.file).sort()).toEqual(there.sort());
    expect(readers.map(([file]) => file).sort()).toEqual(there.sort());
  });

  it("has nothing wrong with it", () => {
    expect(checkDataFolder()).toEqual([]);
  });

  it.each(files)("gives $file with its source and licence", ({ file, source, licence, rows }) => {
    const read = everyReader[file as keyof typeof everyReader]();
    expect(read).toMatchObject({ file, source, licence });
    if ("rows" in read) expect(read.rows).toHaveLength(rows!);
  });

  it.each(tables)("misses any column taken out of %s", (file, read) => {
    using folder = new CopiedDataFolder();
    const columns = linesOf(file)[0]!.split(",");
    for (const column of columns) {
      folder.write(file, Buffer.from(columns.filter((name) => name !== column).join(",")));
      expect(problemsFrom(() => read(folder.path))[0]?.message).toContain(`found no column ${column}`);
    }
  });

  it.each(tables)("refuses text in any number of %s", (file, read) => {
    using folder = new CopiedDataFolder();
    const [header = "", first = ""] = linesOf(file);
    const cells = first.split(",");
    const isNumber = (cell: string) => /^-?\d+(\.\d+)?$/.test(cell);
    const damaged = cells.map((cell) => (isNumber(cell) ? "若干" : cell)).join(",");
    folder.change(file, (text) => text.replace(first, damaged));
    const problems = problemsFrom(() => read(folder.path));
    const numbers = header.split(",").filter((_, position) => isNumber(cells[position]!));
    expect(problems.map(({ column }) => column).sort()).toEqual(numbers.sort());
    for (const { row, message } of problems) {
      expect(row).toBe(2);
      expect(message).toContain('found "若干", expected');
    }
  });

  it.each(readers)("notices when %s is cut off", (file, read) => {
    using folder = new CopiedDataFolder();
    folder.change(file, (text) => text.slice(0, text.length * 0.6));
    expect(problemsFrom(() => read(folder.path))[0]?.file).toBe(file);
  });
});

describe("checkDataFolder", () => {
  it("lists what is wrong in several files", () => {
    using folder = new CopiedDataFolder();
    folder.remove("swot.json").change("metal_prices_annual.csv", (text) => text.replace("8520.2", "?"));
    expect(checkDataFolder(folder.path).map(({ file, row }) => [file, row])).toEqual([
      ["metal_prices_annual.csv", 2],
      ["swot.json", null],
    ]);
  });

  it("says once that the translations are missing", () => {
    using folder = new CopiedDataFolder();
    folder.remove("translations.zh.json");
    expect(checkDataFolder(folder.path)).toHaveLength(1);
  });

  it("finds an actor whom no file describes", () => {
    using folder = new CopiedDataFolder();
    folder.changeOnPurpose("action-plan.json", (text) => text.replace('"C4"', '"C11"'));
    expect(checkDataFolder(folder.path).map(({ message }) => message)).toEqual([
      "action-plan.json, phases: found C11, which stakeholders.json does not have; correct the id or restore the file from packages/reference-data/data",
    ]);
  });

  it("finds a measure missing from its pathway", () => {
    using folder = new CopiedDataFolder();
    folder.changeOnPurpose("policies.json", (text) => text.replace('"pathway": "buffer"', '"pathway": "learning"'));
    expect(checkDataFolder(folder.path).map(({ message }) => message)).toEqual([
      expect.stringContaining("found 18 entries of buffer, expected 19"),
      expect.stringContaining("found 10 entries of learning, expected 9"),
    ]);
  });

  it("finds an indicator of the standard that the library lacks, a goal nobody words, and a unit left out", () => {
    using folder = new CopiedDataFolder();
    folder.changeOnPurpose("indicator_library.csv", (text) =>
      text
        .replace(/^TDT-122,122,/m, "TDT-122,,")
        .replace(",6.3,", ",6.2,")
        .replace(",km/km2,", ",,"),
    );
    expect(checkDataFolder(folder.path).map(({ message }) => message)).toEqual([
      expect.stringContaining(
        "tdt1063_indicators.csv, column no: found 122, which indicator_library.csv does not have",
      ),
      expect.stringContaining(
        "indicator_library.csv, column sdg: found 6.2, which development_targets.csv does not have",
      ),
      expect.stringContaining("indicator_library.csv, row 33, column unit: found a blank cell for TDT-032"),
      expect.stringContaining("row 123, column name_zh"),
      expect.stringContaining("row 123, column domain"),
    ]);
  });

  it("finds a translation left over after an edit", () => {
    using folder = new CopiedDataFolder();
    folder.changeOnPurpose("translations.zh.json", (text) =>
      text.replace('"Farmers":', '"Farmers": "农民", "Herders":'),
    );
    expect(checkDataFolder(folder.path)[0]?.message).toContain(
      'found "Herders", which is not a text of stakeholders.json',
    );
  });

  it("says that a folder is no data folder", () => {
    expect(checkDataFolder("/nowhere")[0]?.message).toContain("manifest.json: found no such file in /nowhere");
  });
});
